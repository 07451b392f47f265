import type { Unit } from './unit.ts';

const LEAST_WORDS = 3;
const SHARE_OF_SMALL = 0.6;

/** Sentences whose words stand apart: three and more of which the first alone begins with a capital letter. */
export function findSpreadSentences(texts: readonly Unit[]): Unit[][] {
  const sentences: Unit[][] = [];
  for (const unit of texts) {
    if (sentences.length > 0 && isSmall(unit) !== false) sentences.at(-1)!.push(unit);
    else sentences.push([unit]);
  }
  return sentences.filter((words) => words.length >= LEAST_WORDS && areSmall(words.slice(1)));
}

/** Whether a text begins with a small letter; null where it was not read. */
function isSmall({ decision }: Unit): boolean | null {
  return decision?.kind === 'label' || decision?.kind === 'no-label' ? (decision.isSmall ?? null) : null;
}

/** Whether of those that were read nearly all are. */
function areSmall(units: readonly Unit[]): boolean {
  const read = units.filter((unit) => isSmall(unit) !== null);
  return read.length > 0 && read.filter(isSmall).length >= read.length * SHARE_OF_SMALL;
}
