import { foldLabel } from './fold-label.ts';
import { WORD_PAIRS } from './word-pairs.ts';

/** Shorter texts are no two words. */
const SHORTEST_WORD = 2;

interface Pairs {
  readonly first: ReadonlySet<string>;
  readonly second: ReadonlySet<string>;
}
let pairs: readonly Pairs[] | undefined;

/** Whether a folded text is a word of a form and what is said about it, of one language: "orderstatus", "projektstatus". */
export function isWordPair(folded: string): boolean {
  const known = foldedPairs();
  for (let at = SHORTEST_WORD; at <= folded.length - SHORTEST_WORD; at++) {
    const start = folded.slice(0, at);
    const end = folded.slice(at);
    if (known.some(({ first, second }) => first.has(start) && second.has(end))) return true;
  }
  return false;
}

/** Whether a folded word is on either side of the pairs: a thing that programs keep, or what they say about it. */
export function isWordOfPairs(folded: string): boolean {
  return foldedPairs().some(({ first, second }) => first.has(folded) || second.has(folded));
}

function foldedPairs(): readonly Pairs[] {
  pairs ??= WORD_PAIRS.map(({ first, second }) => ({
    first: new Set(first.map(foldLabel)),
    second: new Set(second.map(foldLabel)),
  }));
  return pairs;
}
