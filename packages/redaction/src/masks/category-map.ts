import { RedactionCategory, type Rectangle, type Redaction } from '@clearpane/contracts';
import { REVEALED, OUTSIDE, CODES_BY_CATEGORY } from '../categories.ts';
import type { Box } from '../geometry.ts';

const NAMES = new Map(
  RedactionCategory.options.map((category): [number, RedactionCategory] => [CODES_BY_CATEGORY[category], category]),
);

/** A map that is outside everywhere but in the allowed rectangles, which are clipped to the frame; in `room` if that fits. */
export function mapAllowed(
  width: number,
  height: number,
  allowed: readonly Rectangle[],
  room: Uint8Array = new Uint8Array(width * height),
): Uint8Array {
  const categories = room.length === width * height ? room : new Uint8Array(width * height);
  categories.fill(OUTSIDE);
  for (const rectangle of allowed) {
    const left = Math.max(0, rectangle.x);
    const right = Math.min(width, rectangle.x + rectangle.width);
    const bottom = Math.min(height, rectangle.y + rectangle.height);
    if (right <= left) continue;
    for (let y = Math.max(0, rectangle.y); y < bottom; y++) {
      categories.fill(REVEALED, y * width + left, y * width + right);
    }
  }
  return categories;
}

/** Gives every pixel of the box the category, except where the frame is outside already. */
export function paintBox(categories: Uint8Array, width: number, box: Box, category: number): void {
  for (let y = box.top; y < box.bottom; y++) {
    for (let at = y * width + box.left, end = y * width + box.right; at < end; at++) {
      if (categories[at] !== OUTSIDE) categories[at] = category;
    }
  }
}

/**
 * Cuts the masked part of a map into rectangles that cover it exactly, each of one category. They follow from the map
 * alone, so that the list says no more than the picture does.
 */
export function listRedactions(categories: Uint8Array, width: number, height: number): Redaction[] {
  const fours = inFours(categories);
  const finished: Redaction[] = [];
  let open: Redaction[] = [];
  for (let y = 0; y < height; y++) {
    const start = y * width;
    if (y > 0 && isSameRow(categories, fours, start, width)) {
      for (const redaction of open) redaction.height++;
      continue;
    }
    open = continueRow(categories, y, width, open, finished);
  }
  finished.push(...open);
  return finished.sort((one, other) => one.y - other.y || one.x - other.x);
}

/** Most rows of a frame are like the one above, and that is seen fastest four pixels at a time. */
function isSameRow(categories: Uint8Array, fours: Int32Array, start: number, width: number): boolean {
  if (width % 4 !== 0 || fours.length === 0) {
    for (let at = start, end = start + width; at < end; at++)
      if (categories[at] !== categories[at - width]) return false;
    return true;
  }
  const row = width >> 2;
  for (let at = start >> 2, end = at + row; at < end; at++) if (fours[at] !== fours[at - row]) return false;
  return true;
}

/** The runs of one row from left to right; those that go on from the row above keep their rectangle. */
function continueRow(
  categories: Uint8Array,
  y: number,
  width: number,
  open: readonly Redaction[],
  finished: Redaction[],
): Redaction[] {
  const next: Redaction[] = [];
  const rowStart = y * width;
  let above = 0;
  for (let x = 0; x < width;) {
    const code = categories[rowStart + x]!;
    const start = x;
    while (x < width && categories[rowStart + x] === code) x++;
    const category = NAMES.get(code);
    if (category === undefined) continue;
    while (above < open.length && open[above]!.x < start) finished.push(open[above++]!);
    const candidate = open[above];
    if (
      candidate !== undefined &&
      candidate.x === start &&
      candidate.width === x - start &&
      candidate.category === category
    ) {
      candidate.height++;
      next.push(candidate);
      above++;
    } else next.push({ category, x: start, y, width: x - start, height: 1 });
  }
  while (above < open.length) finished.push(open[above++]!);
  return next;
}

/** The map with four pixels to a number, as far as it can be read so: 0 where all four are revealed. */
export function inFours(categories: Uint8Array): Int32Array {
  const isAligned = categories.byteOffset % 4 === 0;
  return new Int32Array(
    categories.buffer,
    isAligned ? categories.byteOffset : 0,
    isAligned ? categories.length >> 2 : 0,
  );
}

/** Whether four pixels read as one number have one category. */
export function isUniform(four: number): boolean {
  return four === Math.imul(four & 255, 0x01010101);
}
