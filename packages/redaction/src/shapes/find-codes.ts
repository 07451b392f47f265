import { pad, type Box } from '../geometry.ts';
import { clusterComponents } from './cluster-components.ts';
import type { Components } from './connect-spans.ts';
import { EDGE_ACROSS, EDGE_DOWN, type Look } from './edges.ts';
import { findCodeBars } from './find-code-bars.ts';
import type { StraightRun } from './straight-runs.ts';

/** Smaller ones are read by no camera; larger ones, of modules of 30 px and more, are large marks. */
const SMALLEST_SIDE = 20;
const SMALLEST_MOSAIC = 40;
const LARGEST_SIDE = 1000;
const LONGEST_ASPECT = 4;
/** A row of a mosaic changes about as often as every other: between lines of text, and above its x-height, hardly anything does. */
const EVEN_SHARE = 0.8;
const LEAST_OF_MEAN = 0.45;
const MEAN_CHANGES = 6;
/** As many changes along rows as along columns, in proportion to the sides. */
const LARGEST_IMBALANCE = 2;
/** Pixels from one change to the next. */
const WIDEST_SPACING = 32;
/** A drawn table has lines through all of it; a mosaic has a few at its rim. */
const LONG_RUN_SHARE = 0.6;
const MOST_LONG_RUNS = 8;
/** Turned bars change across far more than along; letters at most 2.5 times. */
const BAR_IMBALANCE = 3.2;
const WIDEST_BAR_SPACING = 9;
const FEWEST_BAR_CHANGES = 12;
/** The quiet zone, and modules that do not touch the others. */
const RIM = 6;

/** QR codes, Data Matrix and the like, and bar codes, upright or turned. Rather more than fewer: what is none of them is text. */
export function findCodes(look: Look, edges: Uint8Array, components: Components, runs: readonly StraightRun[]): Box[] {
  const { width, height } = look;
  const codes: Box[] = [];
  for (const box of clusterComponents(components, LARGEST_SIDE)) {
    const [wide, high] = [box.right - box.left, box.bottom - box.top];
    if (Math.min(wide, high) < SMALLEST_SIDE || Math.max(wide, high) > LARGEST_SIDE) continue;
    if (isCode(look, edges, box) && !isGrid(runs, box)) codes.push(pad(box, RIM, width, height));
  }
  for (const isHorizontal of [false, true]) {
    for (const box of findCodeBars(runs, isHorizontal)) codes.push(pad(box, RIM, width, height));
  }
  return codes;
}

function isCode({ words, width }: Look, edges: Uint8Array, { left, top, right, bottom }: Box): boolean {
  const rows = new Int32Array(bottom - top);
  const columns = new Int32Array(right - left);
  let across = 0;
  let down = 0;
  let strengthAcross = 0;
  let strengthDown = 0;
  for (let y = top; y < bottom; y++) {
    for (let x = left, at = y * width + left; x < right; x++, at++) {
      const edge = edges[at]!;
      if (edge === 0) continue;
      const green = (words[at]! >> 8) & 255;
      if ((edge & EDGE_ACROSS) !== 0) {
        rows[y - top]!++;
        across++;
        strengthAcross += Math.abs(green - ((words[at + 1]! >> 8) & 255));
      }
      if ((edge & EDGE_DOWN) !== 0) {
        columns[x - left]!++;
        down++;
        strengthDown += Math.abs(green - ((words[at + width]! >> 8) & 255));
      }
    }
  }
  const [wide, high] = [right - left, bottom - top];
  if (isMosaic(rows, columns, across / high, down / wide)) return true;
  return strengthAcross > strengthDown
    ? isTurnedBars(high, wide, across, strengthAcross, strengthDown)
    : isTurnedBars(wide, high, down, strengthDown, strengthAcross);
}

function isMosaic(rows: Int32Array, columns: Int32Array, across: number, down: number): boolean {
  const [wide, high] = [columns.length, rows.length];
  if (Math.min(wide, high) < SMALLEST_MOSAIC || Math.max(wide, high) > Math.min(wide, high) * LONGEST_ASPECT)
    return false;
  if (across < MEAN_CHANGES || down < MEAN_CHANGES) return false;
  if (wide / across > WIDEST_SPACING || high / down > WIDEST_SPACING) return false;
  const [one, other] = [across / wide, down / high];
  if (Math.max(one, other) > Math.min(one, other) * LARGEST_IMBALANCE) return false;
  return isEven(rows, across) && isEven(columns, down);
}

function isEven(changes: Int32Array, mean: number): boolean {
  let even = 0;
  for (const count of changes) if (count >= mean * LEAST_OF_MEAN) even++;
  return even >= changes.length * EVEN_SHARE;
}

/** By the strength of the changes: the soft rim of a turned bar changes a little along it as well. */
function isTurnedBars(length: number, spread: number, changes: number, strong: number, weak: number): boolean {
  const count = changes / length;
  if (strong < weak * BAR_IMBALANCE || length < SMALLEST_SIDE) return false;
  return count >= FEWEST_BAR_CHANGES && spread / count <= WIDEST_BAR_SPACING;
}

function isGrid(runs: readonly StraightRun[], box: Box): boolean {
  let long = 0;
  for (const { line, start, end, isHorizontal } of runs) {
    const [from, to] = isHorizontal ? [box.left, box.right] : [box.top, box.bottom];
    const [first, last] = isHorizontal ? [box.top, box.bottom] : [box.left, box.right];
    if (line < first || line >= last) continue;
    const isLong = Math.min(end, to) - Math.max(start, from) >= (to - from) * LONG_RUN_SHARE;
    if (isLong && ++long > MOST_LONG_RUNS) return true;
  }
  return false;
}
