import { FIELD_WORDS, type FieldWords } from './field-words.ts';
import { foldedLabels } from './folded-labels.ts';
import { foldedReadings, foldLabel, tidyLabel } from './fold-label.ts';
import { isWordOfPairs, isWordPair } from './is-word-pair.ts';
import { PLACEHOLDERS } from './placeholders.ts';
import type { Vocabulary, VocabularyChanges } from './vocabulary.ts';
import { createWordList } from './word-list.ts';

/** Longer texts are sentences, whatever their words (the longest built-in label has 30 characters). */
const LONGEST_LABEL = 40;
/** "and" in the seven languages. */
const JOINTS: ReadonlySet<string> = new Set(['and', 'und', 'et', 'y', 'e', 'en', 'i', 'oraz']);
/** "Strg+Umschalt+S", "⌘C", "Alt+F4", "F5": keys by name, as menus show them beside their commands. */
const SHORTCUT =
  /^(?:(?:(?:ctrl|control|strg|alt|altgr|option|shift|umschalt|maj|mayús|maiusc|cmd|command|win|super|meta)\s?[+-]\s?|[⌘⌥⇧⌃]\s?){1,3}(?:[a-z0-9]|f\d{1,2}|enter|eingabe|esc|tab|del|delete|entf|ins|einfg|home|pos1|end|ende|pgup|pgdn|space|left|right|up|down|[+\-=,./\\[\]↑↓←→⏎⌫])|f(?:[1-9]|1[0-2]))$/iu;

const builtIn = createWordList(foldedLabels);
const placeholders = new Set(PLACEHOLDERS.map(foldLabel));

/** Makes the vocabulary of one machine. */
export function createVocabulary({ added, removed }: VocabularyChanges): Vocabulary {
  const own = new Set(added.filter(mayBeAdded).map(foldLabel));
  const away = new Set(removed.map(foldLabel));
  const isKnown = (folded: string) =>
    (builtIn.has(folded) || placeholders.has(folded) || own.has(folded) || isWordPair(folded)) && !away.has(folded);

  function isLabel(text: string): boolean {
    const tidy = tidyLabel(text);
    if (tidy.length === 0 || tidy.length > LONGEST_LABEL) return false;
    const readings = foldedReadings(tidy);
    if (readings.some((reading) => away.has(reading))) return false;
    if (readings.some(isKnown) || SHORTCUT.test(tidy)) return true;
    const parts = tidy.split(/\s*[&/]\s*/u);
    if (parts.length > 1) return parts.length < 4 && parts.every((part) => isLabel(part));
    const words = tidy.split(/[\s'’]+/u);
    return isFieldLabel(words, isKnown) || isJoined(words);
  }
  return {
    isLabel,
    isPlaceholder: (text) => isLabel(text) && foldedReadings(text).some((reading) => placeholders.has(reading)),
  };
}

/** What an employee adds is a label too: no figures, no more than four words. */
function mayBeAdded(label: string): boolean {
  const tidy = tidyLabel(label);
  return (
    tidy.length <= LONGEST_LABEL && /\p{L}/u.test(tidy) && !/\p{N}|@/u.test(tidy) && tidy.split(/\s+/u).length <= 4
  );
}

/** One or two words of a form around a known word: "Order number", "Numéro de commande", "Neues Projekt erstellen". */
function isFieldLabel(words: readonly string[], isKnown: (folded: string) => boolean): boolean {
  if (words.length < 2 || words.length > 4) return false;
  const readings = words.map(foldedReadings);
  const is = (at: number, among: ReadonlySet<string>): boolean =>
    readings.at(at)?.some((reading) => among.has(reading)) === true;
  const isKnownAt = (at: number): boolean => readings.at(at)?.some(isKnown) === true;
  return foldedFieldWords().some(({ after, before, between }) => {
    if (words.length === 2) return (is(0, before) && isKnownAt(1)) || (isKnownAt(0) && is(1, after));
    if (!is(0, before)) return false;
    if (words.length === 3) return (is(1, between) && isKnownAt(2)) || (isKnownAt(1) && is(2, after));
    return is(1, between) && is(2, between) && isKnownAt(3);
  });
}

/** Two things with "and" between: "Files and folders". Commands are not joined so: "Copy and forward" is what people write. */
function isJoined([first, joint, last, ...more]: readonly string[]): boolean {
  if (first === undefined || joint === undefined || last === undefined || more.length > 0) return false;
  return JOINTS.has(foldLabel(joint)) && [first, last].every((word) => foldedReadings(word).some(isWordOfPairs));
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
