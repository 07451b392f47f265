import type { Box } from '../geometry.ts';
import type { Run } from '../layout/layout.ts';
import type { RowIndex } from '../layout/row-index.ts';
import { channelDifference } from '../rgba.ts';

/** The detection's boxes are wider than their text by up to this, in em. */
const MOST_BESIDE = 1.3;
const PALEST = 1;

/** Whether the detection saw text beside the run where no ink was found: then there is more to it than was found. */
export function isPartOfMore(
  { box, em }: Run,
  words: Int32Array,
  width: number,
  detected: RowIndex<{ box: Box }>,
  runs: RowIndex<{ box: Box; run: Run }>,
): boolean {
  return detected.visit(box.top, box.bottom, -Infinity, box.right - 1, ({ box: other }) => {
    const apart = Math.abs(other.top + other.bottom - box.top - box.bottom) / 2;
    if (other.right <= box.left || apart > (box.bottom - box.top) * 0.6) return false;
    const row = { ...box, limit: em * MOST_BESIDE };
    return [
      ...unexplained({ ...row, left: other.left, right: box.left }, runs),
      ...unexplained({ ...row, left: box.right, right: other.right }, runs),
    ].some((stretch) => !isEmpty(words, width, stretch));
  });
}

/** The parts of a stretch of a row that are wider than `limit` pixels and hold no run. */
function unexplained(stretch: Box & { limit: number }, runs: RowIndex<{ box: Box; run: Run }>): Box[] {
  const { left, right, top, bottom, limit } = stretch;
  if (right - left <= limit) return [];
  const covered: Box[] = [];
  runs.visit(top, bottom, -Infinity, right, ({ box }) => {
    if (box.right > left && box.top < bottom && box.bottom > top) covered.push(box);
  });
  covered.sort((one, other) => one.left - other.left);
  const parts: Box[] = [];
  let until = left;
  for (const box of [...covered, { ...stretch, left: right }]) {
    if (box.left - until > limit) parts.push({ left: until, right: box.left, top, bottom });
    until = Math.max(until, box.right);
  }
  return parts;
}

/** Whether every column of a box has one colour: plain ground, or a border that goes through it. The palest text has none. */
function isEmpty(words: Int32Array, width: number, box: Box): boolean {
  for (let x = box.left; x < box.right; x++) {
    const first = words[box.top * width + x]!;
    for (let y = box.top + 1; y < box.bottom; y++) {
      if (channelDifference(words[y * width + x]!, first) > PALEST) return false;
    }
  }
  return true;
}
