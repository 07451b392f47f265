import { foldLabel, tidyLabel } from '../src/vocabulary/fold-label.ts';
import { isSensitive } from '../src/vocabulary/is-sensitive.ts';
import { NEVER_LABELS, SENTENCE_WORDS } from './never-labels.ts';

/** What must not become a label: people's names, and names of places, peoples and languages; all folded. */
export interface Excluded {
  readonly names: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

const LONGEST_LABEL = 30;
const MOST_WORDS = 4;
/** Written for this project and therefore wanted, although a rule for foreign strings would drop them. */
const WITH_FIGURES = /^\p{Lu}\p{L}+ [1-3]$/u;

const never = new Set(NEVER_LABELS.map(foldLabel));
const sentenceWords = new Set(SENTENCE_WORDS.map(foldLabel));

/** Labels of a file of our own: bars between labels, lines that begin with # left out. */
export function readOwnLabels(content: string): string[] {
  return content
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split('|'))
    .map((label) => label.trim())
    .filter((label) => label !== '');
}

/**
 * The labels of one language, sorted: our own ones that no rule forbids, and what the sources agree on. A single word needs two
 * sources; a phrase needs one, but must not hold a word that makes sentences, names or places.
 */
export function chooseLabels(
  own: readonly string[],
  sources: readonly (readonly string[])[],
  excluded: Excluded,
): string[] {
  const ownWords = new Set(own.flatMap((label) => wordsOf(label).map(foldLabel)));
  const chosen = new Map<string, string>();
  for (const label of own) if (mayBeShown(label, excluded)) chosen.set(foldLabel(label), label);

  const seenIn = new Map<string, number>();
  for (const strings of sources) {
    const folded = new Map<string, string>();
    for (const text of strings) {
      const label = tidyLabel(text.replace(/&&(?=\p{L})|\((?:&&?|_)\p{Lu}\)/gu, ''));
      if (isShapedLikeLabel(label) && mayBeShown(label, excluded) && isNoSentence(label, ownWords, excluded))
        folded.set(foldLabel(label), label);
    }
    for (const [key, label] of folded) {
      const times = (seenIn.get(key) ?? 0) + 1;
      seenIn.set(key, times);
      if (!chosen.has(key) && (times >= 2 || wordsOf(label).length > 1)) chosen.set(key, label);
    }
  }
  return [...chosen.values()].sort(byCodePoint);
}

/** What holds for every label, whoever wrote it. */
function mayBeShown(label: string, { names }: Excluded): boolean {
  const folded = foldLabel(label);
  if (folded === '' || label.length > LONGEST_LABEL || wordsOf(label).length > MOST_WORDS + 1) return false;
  if (never.has(folded) || names.has(folded) || isSensitive(label)) return false;
  if (/\p{N}/u.test(label) && !WITH_FIGURES.test(label)) return false;
  const words = wordsOf(label).map(foldLabel);
  return words.length === 1 || !words.every((word) => names.has(word));
}

function isShapedLikeLabel(label: string): boolean {
  return (
    label.length >= 3 &&
    /^\p{Lu}[\p{L}\p{M}'’\- &/]*\p{L}$/u.test(label) &&
    wordsOf(label).length <= MOST_WORDS &&
    !/\p{Ll}\p{Lu}\p{Ll}|\S&|&\S|[^\p{Script=Latin}\p{P}\s]/u.test(label)
  );
}

function isNoSentence(label: string, ownWords: ReadonlySet<string>, { names, places }: Excluded): boolean {
  if (places.has(foldLabel(label))) return false;
  const words = wordsOf(label).map(foldLabel);
  // "Payment failed" says what became of something.
  if (words.length === 2 && never.has(words[1] ?? '')) return false;
  return words.every(
    (word) => !sentenceWords.has(word) && (ownWords.has(word) || (!names.has(word) && !places.has(word))),
  );
}

/** Words between spaces, slashes and apostrophes. */
function wordsOf(label: string): string[] {
  return label.split(/[\s/&'’]+/u).filter((word) => word !== '');
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
