import type { Box } from '../geometry.ts';
import { REVEALED } from '../masks/category-map.ts';
import { channelDifference } from '../rgba.ts';

/** The pixel differs from its right-hand neighbour. */
export const EDGE_ACROSS = 1;
/** The pixel differs from the one below it. */
export const EDGE_DOWN = 2;
/** The edge belongs to a horizontal line, a vertical line or a box: interface that may stay. */
export const STRUCTURE = 4;
/** The edge lies in a picture and was not looked at any further. */
export const IN_PICTURE = 8;

/** Of a pale step: a colour rises across, or downwards; else it falls. */
export const RISES_ACROSS = 4;
export const RISES_DOWN = 8;

/** The smallest difference (0–255, in any channel) above which there is an edge. Measured: 8 finds pale text that 16 misses and masks no more. */
export const EDGE_THRESHOLD = 8;
/** A pale step: more than a gradient or a shadow changes over two pixels, less than an edge. Anti-aliasing spreads it over two. */
const LEAST_PALE_STEP = 3;
const PALE_REACH = 2;

/** How far from a changed pixel edges and pale steps are different: they look two steps of two pixels around. */
export const EDGE_REACH = 2 * PALE_REACH;

/** A frame that may be looked at where `categories` is REVEALED; `words` are its RGBA pixels as little-endian words. */
export interface Look {
  readonly words: Int32Array;
  readonly categories: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/**
 * Writes the edges and pale steps of every pixel in the box: an edge where two revealed pixels differ by more than
 * EDGE_THRESHOLD in any channel, a pale step where they differ less but more than what is around changes. A border of the
 * revealed area is neither: it says where windows lie, not what they show.
 */
export function writeEdges(look: Look, edges: Uint8Array, pale: Uint8Array, { left, top, right, bottom }: Box): void {
  const { words, categories, width, height } = look;
  for (let y = top; y < bottom; y++) {
    const hasRowBelow = y + 1 < height;
    const row = y * width;
    edges.fill(0, row + left, row + right);
    pale.fill(0, row + left, row + right);
    let colour = words[row + left]!;
    for (let x = left, at = row + left; x < right; x++, at++) {
      const next = x + 1 < width ? words[at + 1]! : colour;
      const below = hasRowBelow ? words[at + width]! : colour;
      if ((next !== colour || below !== colour) && categories[at] === REVEALED) {
        let edge = 0;
        if (next !== colour && categories[at + 1] === REVEALED) {
          if (channelDifference(colour, next) > EDGE_THRESHOLD) edge |= EDGE_ACROSS;
          else if (isPaleStep(look, at, 1, x, width)) {
            pale[at] = EDGE_ACROSS | (rises(words, at, at + PALE_REACH) ? RISES_ACROSS : 0);
          }
        }
        if (below !== colour && categories[at + width] === REVEALED) {
          if (channelDifference(colour, below) > EDGE_THRESHOLD) edge |= EDGE_DOWN;
          else if (isPaleStep(look, at, width, y, height)) {
            pale[at]! |= EDGE_DOWN | (rises(words, at, at + PALE_REACH * width) ? RISES_DOWN : 0);
          }
        }
        if (edge !== 0) edges[at] = edge;
      }
      colour = next;
    }
  }
}

/** Whether the colour makes a step from `at` over two pixels that neither began before nor goes on after: a ramp does. */
function isPaleStep(look: Look, at: number, stride: number, position: number, count: number): boolean {
  if (position + PALE_REACH >= count) return false;
  const reach = PALE_REACH * stride;
  const { words, categories } = look;
  if (categories[at + reach] !== REVEALED) return false;
  const here = words[at]!;
  const there = words[at + reach]!;
  const step = channelDifference(here, there);
  if (step < LEAST_PALE_STEP) return false;
  const most = step * 1.5;
  if (position >= PALE_REACH && channelDifference(words[at - reach]!, there) >= most) return false;
  return position + 2 * PALE_REACH >= count || channelDifference(here, words[at + 2 * reach]!) < most;
}

/** Whether the first channel that makes a pale step rises from one pixel to another. */
function rises(words: Int32Array, at: number, other: number): boolean {
  for (let shift = 0; shift < 24; shift += 8) {
    const change = ((words[other]! >> shift) & 255) - ((words[at]! >> shift) & 255);
    if (Math.abs(change) >= LEAST_PALE_STEP) return change > 0;
  }
  return false;
}
