import { REVEALED } from '../masks/category-map.ts';
import { EDGE_ACROSS, EDGE_DOWN, STRUCTURE } from './edges.ts';
import { channelDifference } from '../rgba.ts';

/** A line is thin when it is this many times as long as thick; stems of hairline fonts reach 40 to 60. */
const LENGTH_BY_THICKNESS = 64;
const THICKEST_LINE = 4;
/** An edge between two surfaces is a panel's from here on: stems of 480 px belong to letters of 650 px. */
const PANEL_EDGE_LENGTH = 480;
/** Where another line crosses, a run is interrupted for a few pixels. */
const LONGEST_CROSSING = 4;
const PURE_SHARE = 0.8;
const SAME_SIDES_SHARE = 0.85;
/** How far past its ends a line's own corner pixels lie. */
const END_LENGTH = 3;

interface Scan {
  readonly words: Int32Array;
  readonly edges: Uint8Array;
  readonly categories: Uint8Array;
  readonly threshold: number;
  /** Steps in pixels to the next position along and across the line, and how many there are. */
  readonly along: number;
  readonly across: number;
  readonly alongCount: number;
  readonly acrossCount: number;
  readonly lineEdge: number;
}

/**
 * Marks as structure the edges of long, thin, straight lines and of long panel edges. Text has none: along a stroke its
 * colour changes within a few pixels. What is not proved to be a line stays an ordinary edge and is masked.
 */
export function markLines(
  words: Int32Array,
  edges: Uint8Array,
  categories: Uint8Array,
  width: number,
  height: number,
  threshold: number,
): void {
  const shared = { words, edges, categories, threshold };
  markRuns({
    ...shared,
    along: 1,
    across: width,
    alongCount: width,
    acrossCount: height,
    lineEdge: EDGE_DOWN,
  });
  markRuns({
    ...shared,
    along: width,
    across: 1,
    alongCount: height,
    acrossCount: width,
    lineEdge: EDGE_ACROSS,
  });
}

/** Walks the pixels in the order of memory, whichever way the lines run: going down columns costs three times as much. */
function markRuns(scan: Scan): void {
  const { edges, along, alongCount, acrossCount, lineEdge } = scan;
  const starts = new Int32Array(acrossCount).fill(-1);
  const lastPure = new Int32Array(acrossCount);
  const pure = new Int32Array(acrossCount);
  const isAlongMemory = along === 1;
  const width = isAlongMemory ? alongCount : acrossCount;
  for (let at = 0, x = 0, y = 0; at < edges.length; at++) {
    const row = isAlongMemory ? y : x;
    const position = isAlongMemory ? x : y;
    if (++x === width) {
      x = 0;
      y++;
    }
    const edge = edges[at]! & 3;
    const start = starts[row]!;
    if (edge === lineEdge) {
      if (start < 0) {
        starts[row] = position;
        pure[row] = 0;
      }
      pure[row]!++;
      lastPure[row] = position;
    } else if (start >= 0 && (edge === 0 || position - lastPure[row]! > LONGEST_CROSSING)) {
      markRun(scan, row, start, lastPure[row]! + 1, pure[row]!);
      starts[row] = -1;
    }
  }
  for (let row = 0; row < acrossCount; row++) {
    if (starts[row]! >= 0) markRun(scan, row, starts[row]!, lastPure[row]! + 1, pure[row]!);
  }
}

function markRun(scan: Scan, row: number, start: number, end: number, pure: number): void {
  const length = end - start;
  if (length < LENGTH_BY_THICKNESS || pure < length * PURE_SHARE) return;
  if (length < PANEL_EDGE_LENGTH && !isThin(scan, row, start, end)) return;
  const { edges, along, across } = scan;
  const from = Math.max(0, start - END_LENGTH);
  const to = Math.min(scan.alongCount, end + END_LENGTH);
  for (let position = from; position < to; position++) {
    const isEnd = position < start || position >= end;
    for (let near = isEnd ? row - 1 : row; near <= (isEnd ? row + 1 : row); near++) {
      if (near < 0 || near >= scan.acrossCount) continue;
      const at = near * across + position * along;
      if ((edges[at]! & 3) !== 0) edges[at]! |= STRUCTURE;
    }
  }
}

/**
 * Whether the run is one side of a stroke that is long enough for its thickness and has the same colour on both of its
 * sides; or that ends on one side with the revealed area, as a window's border does.
 */
function isThin(scan: Scan, row: number, start: number, end: number): boolean {
  const thickest = Math.min(THICKEST_LINE, Math.floor((end - start) / LENGTH_BY_THICKNESS));
  for (let thickness = 1; thickness <= thickest; thickness++) {
    if (hasSameSides(scan, row, row + 1 + thickness, start, end)) return true;
    if (hasSameSides(scan, row + 1, row - thickness, start, end)) return true;
  }
  return false;
}

function hasSameSides(scan: Scan, row: number, otherRow: number, start: number, end: number): boolean {
  const { words, categories, across, along, threshold } = scan;
  if (otherRow < 0 || otherRow >= scan.acrossCount) return true;
  let same = 0;
  for (let position = start; position < end; position++) {
    const one = words[row * across + position * along]!;
    const other = otherRow * across + position * along;
    if (categories[other] !== REVEALED || channelDifference(one, words[other]!) <= threshold) same++;
  }
  return same >= (end - start) * SAME_SIDES_SHARE;
}
