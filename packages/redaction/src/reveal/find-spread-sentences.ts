import { beginsSmall } from './find-texts.ts';
import type { Unit } from './unit.ts';

const LEAST_WORDS = 3;
const SHARE_OF_SMALL = 0.6;

/** Sentences whose words stand apart: three and more of which the first alone begins with a capital letter. */
export function findSpreadSentences(texts: readonly Unit[]): Unit[][] {
  const sentences: Unit[][] = [];
  for (const unit of texts) {
    if (sentences.length > 0 && beginsSmall(unit) !== false) sentences.at(-1)!.push(unit);
    else sentences.push([unit]);
  }
  return sentences.filter((words) => words.length >= LEAST_WORDS && areSmall(words.slice(1)));
}

/** Whether of those that were read nearly all are. */
function areSmall(units: readonly Unit[]): boolean {
  const read = units.filter((unit) => beginsSmall(unit) !== null);
  return read.length > 0 && read.filter(beginsSmall).length >= read.length * SHARE_OF_SMALL;
}
