import { REVEALED } from '../categories.ts';
import { BLOCK } from './block-boxes.ts';
import type { Look } from './edges.ts';

/** Beside an edge a faint difference is the edge's own soft rim. */
const RIM = 3;
/** How far from a changed pixel a block's faint differences are others: its edges reach one pixel farther than its rim. */
export const FAINT_REACH = RIM + 1;
/** Bits of a way by channel, first for steps across and then, as many bits higher, for those downwards. */
const RISES = 1;
const FALLS = 2;
const DOWNWARDS = 6;
/** The bits of all that rise, in both directions. */
const ALL_RISING = 0b010101_010101;

/** What is known of the faint differences of a screen, block by block, without those that are the rim of an edge. */
export interface FaintBlocks {
  /** Which ways they go, by channel and direction. */
  readonly ways: Uint16Array;
  /** How many pixels have one. */
  readonly counts: Uint8Array;
  /** How many pixels have one in both directions: curves and slants, of which lines and surfaces have none. */
  readonly bends: Uint8Array;
}

/** Room for a frame. */
export function createFaintBlocks(count: number): FaintBlocks {
  return { ways: new Uint16Array(count), counts: new Uint8Array(count), bends: new Uint8Array(count) };
}

/** Whether steps rise as well as fall in one channel and direction: no ramp does. */
export function turnsBack(ways: number): boolean {
  return (ways & (ways >> 1) & ALL_RISING) !== 0;
}

/** A block of `faint` that has faint differences; WRITTEN where they are known. */
export const TO_BE_WRITTEN = 1;
const WRITTEN = 2;

/**
 * Writes the faint differences of every block that is `shown` and still TO_BE_WRITTEN: of two revealed pixels that
 * differ at all and are no edge nor near one. They hold until the block or what is around it changes.
 */
export function writeFaintBlocks(
  look: Look,
  edges: Uint8Array,
  faint: Uint8Array,
  shown: Uint8Array,
  blocks: FaintBlocks,
): void {
  const columns = Math.ceil(look.width / BLOCK);
  for (let block = 0; block < faint.length; block++) {
    if (faint[block] !== TO_BE_WRITTEN || shown[block] === 0) continue;
    const row = Math.floor(block / columns);
    writeBlock(look, edges, blocks, block, (block - row * columns) * BLOCK, row * BLOCK);
    faint[block] = WRITTEN;
  }
}

const rims = new Int32Array(BLOCK);

function writeBlock(
  look: Look,
  edges: Uint8Array,
  blocks: FaintBlocks,
  block: number,
  left: number,
  top: number,
): void {
  const { words, categories, width, height } = look;
  findRims(edges, width, height, left, top);
  const right = Math.min(width, left + BLOCK);
  const bottom = Math.min(height, top + BLOCK);
  let ways = 0;
  let count = 0;
  let bends = 0;
  for (let y = top; y < bottom; y++) {
    const rim = rims[y - top]!;
    for (let x = left, at = y * width + left; x < right; x++, at++) {
      if (((rim >> (x - left)) & 1) !== 0 || categories[at] !== REVEALED) continue;
      let own = 0;
      if (x + 1 < width && categories[at + 1] === REVEALED) own |= waysBetween(words[at]!, words[at + 1]!);
      if (y + 1 < height && categories[at + width] === REVEALED)
        own |= waysBetween(words[at]!, words[at + width]!) << DOWNWARDS;
      if (own === 0) continue;
      ways |= own;
      count++;
      if (own >> DOWNWARDS !== 0 && (own & ((1 << DOWNWARDS) - 1)) !== 0) bends++;
    }
  }
  blocks.ways[block] = ways;
  blocks.counts[block] = count;
  blocks.bends[block] = bends;
}

/** For every row of a block the columns, one a bit, that are near an edge. */
function findRims(edges: Uint8Array, width: number, height: number, left: number, top: number): void {
  rims.fill(0);
  const from = Math.max(0, left - RIM);
  const to = Math.min(width, left + BLOCK + RIM);
  for (let y = Math.max(0, top - RIM); y < Math.min(height, top + BLOCK + RIM); y++) {
    let near = 0;
    for (let x = from, at = y * width + from; x < to; x++, at++) {
      // Bit 0 is the block's first column; an edge at x makes x - RIM to x + RIM near.
      if (edges[at] !== 0) near |= (0b1111111 << (x - left + RIM)) >> (2 * RIM);
    }
    if (near === 0) continue;
    for (let row = Math.max(0, y - top - RIM); row <= Math.min(BLOCK - 1, y - top + RIM); row++) rims[row]! |= near;
  }
}

function waysBetween(one: number, other: number): number {
  if (((one ^ other) & 0xffffff) === 0) return 0;
  let ways = 0;
  for (let shift = 0, bit = 0; shift < 24; shift += 8, bit += 2) {
    const change = ((other >> shift) & 255) - ((one >> shift) & 255);
    // The sign bits, without branches: in noise no guess would be right.
    ways |= (((-change >>> 31) * RISES) | ((change >>> 31) * FALLS)) << bit;
  }
  return ways;
}
