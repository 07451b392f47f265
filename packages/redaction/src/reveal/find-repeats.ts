import type { Box } from '../geometry.ts';
import type { Line, Run } from '../layout/layout.ts';

/** Runs of a frame that begin with the same pixels; the first of them from the top is read for all. */
export type Repeat = readonly Run[];

/** A text that is on each card of a list is there at least so often. */
const FEWEST = 3;
/** What is compared to find them: so many pixels from the left and from the top, some three letters of the smallest text. */
const SAMPLE_WIDTH = 40;
const SAMPLE_HEIGHT = 8;
const LOWEST = 8;
const HIGHEST = 66;
const WIDEST = 900;

/** Finds texts that begin alike, as "Last seen …" does on every card of a list. */
export function findRepeats(lines: readonly Line[], words: Int32Array, width: number): Repeat[] {
  const alike = new Map<string, Run[]>();
  for (const { runs } of lines) {
    for (const run of runs) {
      const { left, top, right, bottom } = run.box;
      if (right - left < SAMPLE_WIDTH || right - left > WIDEST) continue;
      if (bottom - top < LOWEST || bottom - top > HIGHEST) continue;
      const key = `${sumOf(words, width, left, top)} ${run.ground}`;
      const same = alike.get(key);
      if (same === undefined) alike.set(key, [run]);
      else same.push(run);
    }
  }
  return [...alike.values()].filter((runs) => runs.length >= FEWEST);
}

/** A sum that tells candidates apart within one frame and is forgotten with it; pixels are compared before it counts. */
function sumOf(words: Int32Array, width: number, left: number, top: number): number {
  let sum = 0x811c9dc5;
  for (let y = top; y < top + SAMPLE_HEIGHT; y++) {
    for (let at = y * width + left, end = at + SAMPLE_WIDTH; at < end; at++) {
      sum = Math.imul(sum ^ words[at]!, 0x01000193);
    }
  }
  return sum;
}

/** How many columns from the left edges of two boxes have the same pixels, over the rows of the first. */
export function countSameColumns(words: Int32Array, width: number, one: Box, other: Box): number {
  const most = Math.min(one.right - one.left, width - other.left);
  const rows = Math.min(one.bottom - one.top, Math.floor(words.length / width) - other.top);
  for (let x = 0; x < most; x++) {
    for (let y = 0; y < rows; y++) {
      if (words[(one.top + y) * width + one.left + x] !== words[(other.top + y) * width + other.left + x]) return x;
    }
  }
  return most;
}
