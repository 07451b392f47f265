import type { Box } from '../geometry.ts';
import { EDGE_ACROSS } from '../shapes/edges.ts';

/** Heights of capitals and of small letters, in em, of common interface fonts. */
const CAPITAL_HEIGHT = 0.72;
const SMALL_HEIGHT = 0.53;
/** Rows with this share of the fullest row's stems belong to the letters' bodies, the others to what rises or hangs out of them. */
const BODY_SHARE = 0.4;
const OUTSIDE_BODY = 0.18;
/** From here on it is no letter, and not worth the time. */
const LARGEST_HEIGHT = 420;
const WIDEST_SAMPLE = 1000;

/** The size of a piece of text and where its letters stand. */
export interface TextMeasure {
  /** Estimated font size in pixels. */
  readonly em: number;
  /** Where its letters stand, in pixels from the top of the frame. */
  readonly baseline: number;
}

/**
 * Estimates font size and baseline from how many stems each row of a box of ink crosses: the bodies of small letters are
 * full, what rises above or hangs below them is not. Sides of stems only, so that an underline does not count.
 */
export function measureText(edges: Uint8Array, width: number, box: Box): TextMeasure {
  const height = box.bottom - box.top;
  if (height > LARGEST_HEIGHT || height < 3) return { em: Math.max(1, height / CAPITAL_HEIGHT), baseline: box.bottom };
  const right = Math.min(box.right, box.left + WIDEST_SAMPLE);
  const stems = new Int32Array(height);
  let fullest = 0;
  for (let row = 0; row < height; row++) {
    const start = (box.top + row) * width;
    let count = 0;
    for (let at = start + box.left; at < start + right; at++) count += edges[at]! & EDGE_ACROSS;
    stems[row] = count;
    if (count > fullest) fullest = count;
  }
  const least = fullest * BODY_SHARE;
  let bodyTop = 0;
  while (bodyTop < height - 1 && stems[bodyTop]! < least) bodyTop++;
  let bodyBottom = height;
  while (bodyBottom > bodyTop + 1 && stems[bodyBottom - 1]! < least) bodyBottom--;
  const body = bodyBottom - bodyTop;
  const rises = bodyTop > Math.max(1, body * OUTSIDE_BODY);
  const hangs = height - bodyBottom > Math.max(1, body * OUTSIDE_BODY);
  const baseline = box.top + (hangs ? bodyBottom : height);
  // A box of marks begins one pixel before its ink.
  const rise = Math.max(1, baseline - box.top - 1);
  return { em: rise / (hangs && !rises ? SMALL_HEIGHT : CAPITAL_HEIGHT), baseline };
}
