import { randomFillSync } from 'node:crypto';
import type { Box } from '../geometry.ts';

/** Side of a tile in pixels. */
const TILE = 64;
/** So many pixels of one colour are summed at once: most of a screen is. */
const CHUNK = 8;

/** Says from frame to frame where a screen has changed, and remembers no pixel for it: keyed sums of tiles only. */
export interface TileWatch {
  /**
   * Boxes of whole tiles that hold every pixel that differs from the frame before, or 'all' for the first frame and for one
   * of another size. Two different tiles have the same sums once in 2^64.
   */
  look(words: Int32Array, width: number, height: number): Box[] | 'all';
  /** Overwrites sums and key; the next frame counts as the first. */
  forget(): void;
}

/**
 * Makes a watch with a random key of its own. A tile's two sums, over the integers modulo 2^32, are of its pixels, mixed in
 * two ways, each times a random odd number of its place: without the numbers, which never leave this closure, a sum says nothing.
 */
export function createTileWatch(): TileWatch {
  const factors = drawFactors();
  let chunks = sumChunks(factors);
  let sums = new Int32Array(0);
  let next = new Int32Array(0);
  let lastWidth = 0;
  let lastHeight = 0;

  return {
    look(words, width, height) {
      const columns = Math.ceil(width / TILE);
      const rows = Math.ceil(height / TILE);
      const isFirst = width !== lastWidth || height !== lastHeight;
      if (isFirst) {
        sums = new Int32Array(columns * rows * 2);
        next = new Int32Array(columns * rows * 2);
        lastWidth = width;
        lastHeight = height;
      }
      sumTiles(words, width, height, columns, factors, chunks, next);
      const changed = isFirst ? 'all' : listChanged(sums, next, columns, rows, width, height);
      [sums, next] = [next, sums];
      return changed;
    },
    forget() {
      sums.fill(0);
      next.fill(0);
      randomFillSync(factors);
      makeOdd(factors);
      chunks = sumChunks(factors);
      lastWidth = 0;
      lastHeight = 0;
    },
  };
}

function drawFactors(): Int32Array {
  const factors = new Int32Array(TILE * TILE * 2);
  randomFillSync(factors);
  makeOdd(factors);
  return factors;
}

/** Odd, so that a change of one pixel alone always changes the sum. */
function makeOdd(factors: Int32Array): void {
  for (let at = 0; at < factors.length; at++) factors[at]! |= 1;
}

/** The factors of each chunk's places, added up: two sums a chunk. */
function sumChunks(factors: Int32Array): Int32Array {
  const chunks = new Int32Array(factors.length / CHUNK);
  for (let at = 0; at < factors.length; at++) chunks[Math.floor(at / (2 * CHUNK)) * 2 + (at & 1)]! += factors[at]!;
  return chunks;
}

function sumTiles(
  words: Int32Array,
  width: number,
  height: number,
  columns: number,
  factors: Int32Array,
  chunks: Int32Array,
  sums: Int32Array,
): void {
  sums.fill(0);
  for (let y = 0; y < height; y++) {
    const inTile = (y % TILE) * TILE * 2;
    const tiles = Math.floor(y / TILE) * columns;
    for (let column = 0; column < columns; column++) {
      const from = y * width + column * TILE;
      const to = Math.min(from + TILE, (y + 1) * width);
      let one = 0;
      let other = 0;
      for (let at = from, factor = inTile; at < to;) {
        const word = words[at]!;
        if (at + CHUNK <= to && isChunkFlat(words, at, word)) {
          const chunk = (factor / (2 * CHUNK)) * 2;
          one = (one + Math.imul(mix(word), chunks[chunk]!)) | 0;
          other = (other + Math.imul(mixOther(word), chunks[chunk + 1]!)) | 0;
          at += CHUNK;
          factor += 2 * CHUNK;
          continue;
        }
        for (const end = Math.min(to, at + CHUNK); at < end; at++, factor += 2) {
          one = (one + Math.imul(mix(words[at]!), factors[factor]!)) | 0;
          other = (other + Math.imul(mixOther(words[at]!), factors[factor + 1]!)) | 0;
        }
      }
      sums[(tiles + column) * 2]! += one;
      sums[(tiles + column) * 2 + 1]! += other;
    }
  }
}

function isChunkFlat(words: Int32Array, at: number, word: number): boolean {
  return (
    ((words[at + 1]! ^ word) |
      (words[at + 2]! ^ word) |
      (words[at + 3]! ^ word) |
      (words[at + 4]! ^ word) |
      (words[at + 5]! ^ word) |
      (words[at + 6]! ^ word) |
      (words[at + 7]! ^ word)) ===
    0
  );
}

/**
 * The upper half is folded in: in a product alone the highest bits of a pixel touch only the highest of the sum. What one
 * folding leaves in the highest bits alone the other one spreads.
 */
function mix(word: number): number {
  return word ^ (word >>> 15);
}

function mixOther(word: number): number {
  return word ^ (word >>> 7) ^ (word >>> 19);
}

/** Changed tiles, those beside each other in a row as one box, and equal boxes of rows below each other as one. */
function listChanged(
  before: Int32Array,
  after: Int32Array,
  columns: number,
  rows: number,
  width: number,
  height: number,
): Box[] {
  const boxes: Box[] = [];
  const isChanged = (tile: number): boolean =>
    before[tile * 2] !== after[tile * 2] || before[tile * 2 + 1] !== after[tile * 2 + 1];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (!isChanged(row * columns + column)) continue;
      const start = column;
      while (column < columns && isChanged(row * columns + column)) column++;
      const box = {
        left: start * TILE,
        top: row * TILE,
        right: Math.min(width, column * TILE),
        bottom: Math.min(height, (row + 1) * TILE),
      };
      const above = boxes.find(
        ({ left, right, bottom }) => left === box.left && right === box.right && bottom === box.top,
      );
      if (above === undefined) boxes.push(box);
      else above.bottom = box.bottom;
    }
  }
  return boxes;
}
