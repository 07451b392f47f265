import type { Box } from '../geometry.ts';
import { REVEALED } from '../categories.ts';
import { channelDifference, differsByMore } from '../rgba.ts';
import { BLOCK } from './block-boxes.ts';
import { TO_BE_WRITTEN } from './faint-blocks.ts';

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

/** What is written of every pixel, and of every block of eight by eight. */
export interface Steps {
  /** EDGE_ACROSS and EDGE_DOWN. */
  readonly edges: Uint8Array;
  /** Pale steps: the same bits, RISES_ACROSS and RISES_DOWN. */
  readonly pale: Uint8Array;
  /** One byte a block: TO_BE_WRITTEN where two pixels differ by less than an edge, be it one level. */
  readonly faint: Uint8Array;
}

/**
 * Writes the edges, pale steps and faint blocks of every pixel in the box, whose sides are those of blocks or of the frame: an
 * edge where two revealed pixels differ by more than EDGE_THRESHOLD in any channel, a pale step where they differ less but more
 * than what is around changes. A border of the revealed area is neither: it says where windows lie, not what they show.
 */
export function writeEdges(look: Look, steps: Steps, { left, top, right, bottom }: Box): void {
  const { words, categories, width, height } = look;
  const { edges, pale, faint } = steps;
  const columns = Math.ceil(width / BLOCK);
  for (let y = top; y < bottom; y++) {
    const start = y * width + left;
    const end = y * width + right;
    edges.fill(0, start, end);
    pale.fill(0, start, end);
    const blocks = Math.floor(y / BLOCK) * columns;
    if (y % BLOCK === 0) faint.fill(0, blocks + Math.floor(left / BLOCK), blocks + Math.ceil(right / BLOCK));
    // Most of a screen is flat: there this loop is all that is done. The last row and column have no neighbour on one side.
    const down = y + 1 < height ? width : 0;
    const last = right === width ? end - 1 : end;
    let colour = words[start]!;
    for (let at = start; at < end; at++) {
      // Four at a time as long as nothing differs.
      while (
        at + 4 < last &&
        ((words[at + 1]! ^ colour) |
          (words[at + 2]! ^ colour) |
          (words[at + 3]! ^ colour) |
          (words[at + 4]! ^ colour) |
          (words[at + down]! ^ colour) |
          (words[at + down + 1]! ^ colour) |
          (words[at + down + 2]! ^ colour) |
          (words[at + down + 3]! ^ colour)) ===
          0
      )
        at += 4;
      const here = colour;
      const below = words[at + down]!;
      if (at < last) colour = words[at + 1]!;
      if ((colour === here && below === here) || categories[at] !== REVEALED) continue;
      let edge = 0;
      let step = 0;
      let isFaint = false;
      if (colour !== here && categories[at + 1] === REVEALED) {
        if (differsByMore(here, colour, EDGE_THRESHOLD)) edge = EDGE_ACROSS;
        else if (((here ^ colour) & 0xffffff) !== 0) {
          isFaint = true;
          step = paleStep(look, at, 1, at - y * width, width, EDGE_ACROSS, RISES_ACROSS);
        }
      }
      if (below !== here && categories[at + width] === REVEALED) {
        if (differsByMore(here, below, EDGE_THRESHOLD)) edge |= EDGE_DOWN;
        else if (((here ^ below) & 0xffffff) !== 0) {
          isFaint = true;
          step |= paleStep(look, at, width, y, height, EDGE_DOWN, RISES_DOWN);
        }
      }
      if (edge !== 0) edges[at] = edge;
      if (isFaint) faint[blocks + ((at - y * width) >> 3)] = TO_BE_WRITTEN;
      if (step !== 0) pale[at] = step;
    }
  }
}

/** The bits of a pale step from `at` over two pixels, `direction` and perhaps `rising`; 0 for none. */
function paleStep(
  look: Look,
  at: number,
  stride: number,
  position: number,
  count: number,
  direction: number,
  rising: number,
): number {
  if (!isPaleStep(look, at, stride, position, count)) return 0;
  return direction | (rises(look.words, at, at + PALE_REACH * stride) ? rising : 0);
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
