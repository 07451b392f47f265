import { foldLabel } from './fold-label.ts';
import { SENSITIVE_WORDS } from './sensitive-words.ts';

const SHORTEST_STEM = 3;
let whole: Set<string> | undefined;
let stems: Set<string> | undefined;
let longestStem = 0;

/** Whether a text has a word of health, faith, union, discipline, politics, private life or pay, in any built-in language. */
export function isSensitive(text: string): boolean {
  whole ??= new Set(SENSITIVE_WORDS.filter((word) => !word.endsWith('*')).map(foldLabel));
  stems ??= foldStems();
  for (const word of text.split(/[^\p{L}\p{M}]+/u)) {
    const folded = foldLabel(word);
    if (whole.has(folded)) return true;
    const end = Math.min(longestStem, folded.length);
    for (let length = SHORTEST_STEM; length <= end; length += 1) if (stems.has(folded.slice(0, length))) return true;
  }
  return false;
}

function foldStems(): Set<string> {
  const folded = SENSITIVE_WORDS.filter((word) => word.endsWith('*')).map((word) => foldLabel(word.slice(0, -1)));
  longestStem = Math.max(...folded.map((stem) => stem.length));
  return new Set(folded);
}
