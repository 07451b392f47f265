import type { Box } from '../geometry.ts';
import { BLOCK, boxBlocks } from './block-boxes.ts';
import { connectSpans } from './connect-spans.ts';
import { turnsBack, type FaintBlocks } from './faint-blocks.ts';
import { collectSpans, createSpans } from './spans.ts';

/** Ramps are looked at in squares of so many blocks and their neighbours: the two sides of a stroke of 64 px lie within. */
const SQUARE = 8;
const SQUARES_AROUND = 3;
/** The smallest letter that anybody reads has more pixels at its rim. */
const FEWEST_PIXELS = 8;
/**
 * Small letters (to 20 px, to 60 px where they differ by two levels) fill many of their blocks, of which a line or the side of a
 * surface takes 16 pixels at most; large ones bend.
 */
const DENSE_PIXELS = 17;
const DENSE_SHARE = 0.15;
const BENT_SHARE = 0.09;
/** In dithered or noisy ground nearly every pixel of a block differs; letters leave half of theirs flat. */
const MOST_PIXELS = 40;

/** Faint differences that nothing explains, as boxes of whole blocks. */
export interface Unexplained {
  /** On ground that is exactly flat all around, and dense or bent like letters: something is written there, and no model needs to say so. */
  readonly written: Box[];
  /** On restless ground, or beside something else, or straight: text is one thing that it may be. */
  readonly open: Box[];
}

/** Blocks with faint differences (1) that are not masked anyway, as what lies in one of the boxes as a whole is. */
export function listShown(faint: Uint8Array, masked: readonly Box[], width: number, height: number): Uint8Array {
  const columns = Math.ceil(width / BLOCK);
  const shown = faint.map((state) => (state === 0 ? 0 : 1));
  for (const box of masked) clearInside(shown, columns, box, width, height);
  return shown;
}

/**
 * Finds all faint differences that are no rim of an edge, no ramp (which goes one way only, in every channel, as far as the two
 * sides of a stroke may lie apart), and do not lie in `masked`, which is masked whatever is in it. Only there may be a text that
 * edges and pale steps do not show.
 */
export function findUnexplained(
  faint: FaintBlocks,
  edges: Uint8Array,
  shown: Uint8Array,
  width: number,
  height: number,
): Unexplained {
  const columns = Math.ceil(width / BLOCK);
  const rows = Math.ceil(height / BLOCK);
  const found: Unexplained = { written: [], open: [] };
  const around = collectWays(faint.ways, shown, columns, rows);
  if (around === null) return found;
  const open = new Uint8Array(new ArrayBuffer(Math.ceil((columns * rows) / 4) * 4), 0, columns * rows);
  const squareColumns = Math.ceil(columns / SQUARE);
  for (let y = 0, at = 0; y < rows; y++) {
    const squares = Math.floor(y / SQUARE) * squareColumns;
    for (let x = 0; x < columns; x++, at++) {
      if (shown[at] === 1 && faint.counts[at] !== 0 && turnsBack(around[squares + Math.floor(x / SQUARE)]!))
        open[at] = 1;
    }
  }
  const spans = createSpans();
  collectSpans(spans, open, columns, rows, 1, 0);
  const components = connectSpans(spans, rows);
  for (let at = 0; at < components.count; at++) {
    let pixels = 0;
    let dense = 0;
    let bends = 0;
    let isAlone = true;
    for (let span = components.firsts[at]!; span >= 0; span = components.next[span]!) {
      const row = components.spanRows[span]!;
      const [start, end] = [spans.starts[span]!, spans.ends[span]!];
      for (let x = start; x < end; x++) {
        const count = faint.counts[row * columns + x]!;
        pixels += count;
        bends += faint.bends[row * columns + x]!;
        if (count >= DENSE_PIXELS) dense++;
      }
      isAlone &&= isEmptyAround(faint, shown, open, edges, row, start, end, width, height);
    }
    if (pixels < FEWEST_PIXELS) continue;
    const blocks = components.pixels[at]!;
    const isWritten =
      isAlone && pixels <= blocks * MOST_PIXELS && (dense >= blocks * DENSE_SHARE || bends >= pixels * BENT_SHARE);
    (isWritten ? found.written : found.open).push(...boxBlocks(spans, components, at, width, height));
  }
  return found;
}

/** Whether blocks from `start` to `end` of a row, and those around them, hold no edge and no faint difference but open ones. */
function isEmptyAround(
  { counts }: FaintBlocks,
  shown: Uint8Array,
  open: Uint8Array,
  edges: Uint8Array,
  row: number,
  start: number,
  end: number,
  width: number,
  height: number,
): boolean {
  const columns = Math.ceil(width / BLOCK);
  const [left, right] = [Math.max(0, start - 1), Math.min(columns, end + 1)];
  const [top, bottom] = [Math.max(0, row - 1), Math.min(Math.ceil(height / BLOCK), row + 2)];
  for (let near = top; near < bottom; near++) {
    for (let at = near * columns + left; at < near * columns + right; at++) {
      if (shown[at] === 1 && counts[at] !== 0 && open[at] === 0) return false;
    }
  }
  for (let y = top * BLOCK; y < Math.min(height, bottom * BLOCK); y++) {
    const from = y * width + left * BLOCK;
    const to = y * width + Math.min(width, right * BLOCK);
    for (let at = from; at < to; at++) if (edges[at] !== 0) return false;
  }
  return true;
}

/** All ways of each square of blocks and of those around it; null where there is none at all. */
function collectWays(ways: Uint16Array, shown: Uint8Array, columns: number, rows: number): Uint16Array | null {
  const squareColumns = Math.ceil(columns / SQUARE);
  const squareRows = Math.ceil(rows / SQUARE);
  const own = new Uint16Array(squareColumns * squareRows);
  let all = 0;
  for (let y = 0, at = 0; y < rows; y++) {
    const squares = Math.floor(y / SQUARE) * squareColumns;
    for (let x = 0; x < columns; x++, at++) {
      const way = ways[at]!;
      if (shown[at] === 0 || way === 0) continue;
      own[squares + Math.floor(x / SQUARE)]! |= way;
      all |= way;
    }
  }
  if (all === 0) return null;
  const around = new Uint16Array(own.length);
  for (let y = 0, at = 0; y < squareRows; y++) {
    for (let x = 0; x < squareColumns; x++, at++) {
      for (let row = Math.max(0, y - SQUARES_AROUND); row <= Math.min(squareRows - 1, y + SQUARES_AROUND); row++) {
        const last = row * squareColumns + Math.min(squareColumns - 1, x + SQUARES_AROUND);
        for (let near = row * squareColumns + Math.max(0, x - SQUARES_AROUND); near <= last; near++)
          around[at]! |= own[near]!;
      }
    }
  }
  return around;
}

/** Leaves out the blocks that lie in the box as a whole. */
function clearInside(shown: Uint8Array, columns: number, box: Box, width: number, height: number): void {
  const left = Math.ceil(box.left / BLOCK);
  const right = box.right === width ? columns : Math.floor(box.right / BLOCK);
  const bottom = box.bottom === height ? Math.ceil(height / BLOCK) : Math.floor(box.bottom / BLOCK);
  for (let row = Math.ceil(box.top / BLOCK); row < bottom; row++) {
    if (left < right) shown.fill(0, row * columns + left, row * columns + right);
  }
}
