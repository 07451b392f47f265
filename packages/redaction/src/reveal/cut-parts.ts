import type { Box } from '../geometry.ts';
import type { Reading } from '../reading/text-reader.ts';
import { channelDifference } from '../rgba.ts';
import type { FixedPart } from '../vocabulary/find-template.ts';

/** Columns of a part of a text, in pixels from the left of its box; `right` is not part of it. */
export interface Columns {
  readonly left: number;
  readonly right: number;
}

const SAME_AS_GROUND = 3;
/** A space leaves this share of a line's height without ink, and at least so many pixels. */
const SPACE_SHARE = 0.14;
const LEAST_SPACE = 2;

/**
 * Where the fixed parts of a text stand in its box: each is cut in the widest gap between its last character and the next one.
 * Null where there is no such gap. What ends a beginning without a space may be a part of a longer word, and is left out.
 */
export function cutParts(
  words: Int32Array,
  width: number,
  { box, isBeginning = false }: { readonly box: Box; readonly isBeginning?: boolean },
  { text, centres }: Reading,
  parts: readonly FixedPart[],
): Columns[] | null {
  const letters = [...text];
  const hasInk = findInk(words, width, box);
  const seen = letters.flatMap((letter, at) => (letter.trim() === '' ? [] : [at]));
  const columns: Columns[] = [];
  for (const { from, to } of parts) {
    const before = seen.findLast((at) => at < from);
    const after = seen.find((at) => at >= to);
    if (after === undefined && isBeginning && !endsWithSpace(hasInk, box)) continue;
    const left = before === undefined ? 0 : cutBetween(hasInk, box, centres[before]!, centres[from]!);
    const right =
      after === undefined ? box.right - box.left : cutBetween(hasInk, box, centres[to - 1]!, centres[after]!);
    if (left === null || right === null || right <= left) return null;
    columns.push({ left, right });
  }
  return columns.length === 0 ? null : columns;
}

/**
 * Where a box is cut in its last space, in pixels from its left; 0 where it has none. What is after the space may be half a
 * letter, and the reader sees its soft edge: of the space no more is left than tells that it is one.
 */
export function cutInLastSpace(words: Int32Array, width: number, box: Box): number {
  const hasInk = findInk(words, width, box);
  const least = leastSpace(box);
  for (let end = hasInk.length, x = end - 1; x >= 0; x--) {
    if (hasInk[x] === 0) continue;
    if (end - x > least) return x + 1 + least;
    end = x;
  }
  return 0;
}

function endsWithSpace(hasInk: Uint8Array, box: Box): boolean {
  return hasInk.length - 1 - hasInk.lastIndexOf(1) >= leastSpace(box);
}

function leastSpace({ top, bottom }: Box): number {
  return Math.max(LEAST_SPACE, Math.round((bottom - top) * SPACE_SHARE));
}

/** The middle of the widest gap between two places, in pixels from the left of the box. */
function cutBetween(hasInk: Uint8Array, box: Box, from: number, to: number): number | null {
  let widest = leastSpace(box) - 1;
  let middle: number | null = null;
  let start = -1;
  const end = Math.min(hasInk.length, Math.ceil(to - box.left));
  for (let x = Math.max(0, Math.floor(from - box.left)); x <= end; x++) {
    if (x < end && hasInk[x] === 0) {
      if (start < 0) start = x;
      continue;
    }
    if (start >= 0 && x - start > widest) {
      widest = x - start;
      middle = (start + x) >> 1;
    }
    start = -1;
  }
  return middle;
}

/** For each column of a box whether it has anything but the ground in it. */
function findInk(words: Int32Array, width: number, box: Box): Uint8Array {
  const ground = words[box.top * width + box.left]!;
  const hasInk = new Uint8Array(box.right - box.left);
  for (let y = box.top; y < box.bottom; y++) {
    for (let x = 0, at = y * width + box.left; x < hasInk.length; x++, at++) {
      if (channelDifference(words[at]!, ground) > SAME_AS_GROUND) hasInk[x] = 1;
    }
  }
  return hasInk;
}
