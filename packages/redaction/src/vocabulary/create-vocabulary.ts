import { FIELD_WORDS, type FieldWords } from './field-words.ts';
import { foldedLabels } from './folded-labels.ts';
import { foldedReadings, foldLabel, tidyLabel } from './fold-label.ts';
import { PLACEHOLDERS } from './placeholders.ts';
import type { Vocabulary, VocabularyChanges } from './vocabulary.ts';

/** Longer texts are sentences, whatever their words (the longest built-in label has 30 characters). */
const LONGEST_LABEL = 40;
/** "Strg+Umschalt+S", "⌘C", "Alt+F4", "F5": keys by name, as menus show them beside their commands. */
const SHORTCUT =
  /^(?:(?:(?:ctrl|control|strg|alt|altgr|option|shift|umschalt|maj|mayús|maiusc|cmd|command|win|super|meta)\s?[+-]\s?|[⌘⌥⇧⌃]\s?){1,3}(?:[a-z0-9]|f\d{1,2}|enter|eingabe|esc|tab|del|delete|entf|ins|einfg|home|pos1|end|ende|pgup|pgdn|space|left|right|up|down|[+\-=,./\\[\]↑↓←→⏎⌫])|f(?:[1-9]|1[0-2]))$/iu;

let builtIn: ReadonlySet<string> | undefined;

/** Makes the vocabulary of one machine; the built-in labels are read once per process. */
export function createVocabulary({ added, removed }: VocabularyChanges): Vocabulary {
  builtIn ??= readBuiltIn();
  const known = builtIn;
  const own = new Set(added.filter(mayBeAdded).map(foldLabel));
  const away = new Set(removed.map(foldLabel));
  const isKnown = (folded: string) => (known.has(folded) || own.has(folded)) && !away.has(folded);
  const placeholders = new Set(PLACEHOLDERS.map(foldLabel));

  function isLabel(text: string): boolean {
    const tidy = tidyLabel(text);
    if (tidy.length === 0 || tidy.length > LONGEST_LABEL) return false;
    const readings = foldedReadings(tidy);
    if (readings.some((reading) => away.has(reading))) return false;
    if (readings.some(isKnown) || SHORTCUT.test(tidy)) return true;
    const parts = tidy.split(/\s*[&/]\s*/u);
    if (parts.length > 1) return parts.length < 4 && parts.every((part) => isLabel(part));
    return isFieldLabel(tidy.split(/[\s'’]+/u), isKnown);
  }
  return {
    isLabel,
    isPlaceholder: (text) => isLabel(text) && foldedReadings(text).some((reading) => placeholders.has(reading)),
  };
}

function readBuiltIn(): Set<string> {
  const labels = new Set(foldedLabels.trim().split('\n'));
  for (const label of PLACEHOLDERS) labels.add(foldLabel(label));
  return labels;
}

/** What an employee adds is a label too: no figures, no more than four words. */
function mayBeAdded(label: string): boolean {
  const tidy = tidyLabel(label);
  return (
    tidy.length <= LONGEST_LABEL && /\p{L}/u.test(tidy) && !/\p{N}|@/u.test(tidy) && tidy.split(/\s+/u).length <= 4
  );
}

function isFieldLabel(words: readonly string[], isKnown: (folded: string) => boolean): boolean {
  const readings = words.map(foldedReadings);
  const [first, second, third] = readings;
  if (first === undefined || second === undefined || words.length > 3) return false;
  return foldedFieldWords().some(({ after, before, between }) => {
    const starts = first.some((reading) => before.has(reading));
    if (third !== undefined) return starts && second.some((reading) => between.has(reading)) && third.some(isKnown);
    return (starts && second.some(isKnown)) || (first.some(isKnown) && second.some((reading) => after.has(reading)));
  });
}

type FoldedFieldWords = { readonly [name in keyof FieldWords]: ReadonlySet<string> };
let fieldWords: readonly FoldedFieldWords[] | undefined;

function foldedFieldWords(): readonly FoldedFieldWords[] {
  fieldWords ??= FIELD_WORDS.map(({ after, before, between }) => ({
    after: new Set(after.map(foldLabel)),
    before: new Set(before.map(foldLabel)),
    between: new Set(between.map(foldLabel)),
  }));
  return fieldWords;
}
