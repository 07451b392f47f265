import { pad, type Box } from '../geometry.ts';
import type { Components } from './connect-spans.ts';
import { EDGE_ACROSS, EDGE_DOWN, type Look } from './edges.ts';
import type { Spans } from './spans.ts';
import type { StraightRun } from './straight-runs.ts';

/** Sides of a mosaic of modules; the smallest code that a camera reads is larger. */
const SMALLEST_SIDE = 32;
const LARGEST_SIDE = 1000;
/** Of modules of 30 px; smaller ones have more edges. */
const EDGE_SHARE = 0.025;
const LONGEST_ASPECT = 4;
/** Nearly every row and every column of a mosaic changes this often; text has empty rows between its lines. */
const FEWEST_CHANGES = 4;
const BUSY_SHARE = 0.85;
const MEAN_CHANGES = 7;
const LARGEST_IMBALANCE = 2.5;
/** A drawn table has lines through all of it; a mosaic has two at its rim. */
const LONG_RUN_SHARE = 0.6;
const MOST_LONG_RUNS = 8;

/** Bars: edges of nearly the same ends, close to each other. */
const SHORTEST_BAR = 20;
const FEWEST_BAR_EDGES = 20;
const WIDEST_BAR_GAP = 14;
const BAR_SLACK = 4;
/** The quiet zone, and modules that do not touch the others. */
const RIM = 6;

/** QR codes, Data Matrix and the like, and bar codes, upright or turned. Rather more than fewer: they are masked anyway. */
export function findCodes(
  { width, height }: Look,
  edges: Uint8Array,
  spans: Spans,
  components: Components,
  runs: readonly StraightRun[],
): Box[] {
  const codes: Box[] = [];
  for (let at = 0; at < components.count; at++) {
    const box = {
      left: components.lefts[at]!,
      top: components.tops[at]!,
      right: components.rights[at]!,
      bottom: components.bottoms[at]!,
    };
    const [wide, high] = [box.right - box.left, box.bottom - box.top];
    if (Math.min(wide, high) < SMALLEST_SIDE || Math.max(wide, high) > LARGEST_SIDE) continue;
    if (
      components.pixels[at]! < wide * high * EDGE_SHARE ||
      Math.max(wide, high) > Math.min(wide, high) * LONGEST_ASPECT
    )
      continue;
    if (!isMosaic(edges, width, box, spans, components, at) || isGrid(runs, box)) continue;
    codes.push(pad(box, Math.max(RIM, Math.round(Math.max(wide, high) * 0.08)), width, height));
  }
  for (const isHorizontal of [false, true]) codes.push(...findBars(runs, isHorizontal, width, height));
  codes.push(...findTurnedBars(components, width, height));
  return codes;
}

function isMosaic(
  edges: Uint8Array,
  width: number,
  { left, top, right, bottom }: Box,
  spans: Spans,
  components: Components,
  component: number,
): boolean {
  const columns = new Int32Array(right - left);
  const rows = new Int32Array(bottom - top);
  for (let span = components.firsts[component]!; span >= 0; span = components.next[span]!) {
    const y = components.spanRows[span]!;
    for (let x = spans.starts[span]!; x < spans.ends[span]!; x++) {
      const edge = edges[y * width + x]!;
      if ((edge & EDGE_ACROSS) !== 0) rows[y - top]!++;
      if ((edge & EDGE_DOWN) !== 0) columns[x - left]!++;
    }
  }
  let busyRows = 0;
  let across = 0;
  let down = 0;
  for (const changes of rows) {
    across += changes;
    if (changes >= FEWEST_CHANGES) busyRows++;
  }
  let busyColumns = 0;
  for (const changes of columns) {
    down += changes;
    if (changes >= FEWEST_CHANGES) busyColumns++;
  }
  const [wide, high] = [right - left, bottom - top];
  // As many changes along a row as along a column: no list, no text.
  if (Math.max(across, down) > Math.min(across, down) * LARGEST_IMBALANCE) return false;
  if (across < high * MEAN_CHANGES || down < wide * MEAN_CHANGES) return false;
  return busyRows >= high * BUSY_SHARE && busyColumns >= wide * BUSY_SHARE;
}

function isGrid(runs: readonly StraightRun[], box: Box): boolean {
  let long = 0;
  for (const { line, start, end, isHorizontal } of runs) {
    const [from, to] = isHorizontal ? [box.left, box.right] : [box.top, box.bottom];
    const [first, last] = isHorizontal ? [box.top, box.bottom] : [box.left, box.right];
    if (line < first || line >= last) continue;
    if (Math.min(end, to) - Math.max(start, from) >= (to - from) * LONG_RUN_SHARE && ++long > MOST_LONG_RUNS)
      return true;
  }
  return false;
}

/** Upright bars: runs with the same ends, one after the other. */
function findBars(runs: readonly StraightRun[], isHorizontal: boolean, width: number, height: number): Box[] {
  const sides = runs.filter((run) => run.isHorizontal === isHorizontal && run.end - run.start >= SHORTEST_BAR);
  sides.sort((one, other) => one.line - other.line || one.start - other.start);
  const chains: { first: number; last: number; start: number; end: number; count: number }[] = [];
  const codes: Box[] = [];
  const finish = ({ first, last, start, end, count }: (typeof chains)[number]): void => {
    if (count < FEWEST_BAR_EDGES) return;
    const box = isHorizontal
      ? { left: start, top: first, right: end, bottom: last + 1 }
      : { left: first, top: start, right: last + 1, bottom: end };
    codes.push(pad(box, RIM, width, height));
  };
  for (const { line, start, end } of sides) {
    for (let at = chains.length - 1; at >= 0; at--) {
      if (line - chains[at]!.last > WIDEST_BAR_GAP) finish(...(chains.splice(at, 1) as [(typeof chains)[number]]));
    }
    const chain = chains.find(
      (other) => Math.abs(other.start - start) <= BAR_SLACK && Math.abs(other.end - end) <= BAR_SLACK,
    );
    if (chain === undefined) {
      chains.push({ first: line, last: line, start, end, count: 1 });
    } else {
      if (line > chain.last) chain.count++;
      chain.last = line;
    }
  }
  chains.forEach(finish);
  return codes;
}

/** Bars that are turned a little: slim shapes of one height beside each other, each with one upper and one lower end a column. */
function findTurnedBars(components: Components, width: number, height: number): Box[] {
  const bars: Box[] = [];
  for (let at = 0; at < components.count; at++) {
    const [left, right, top, bottom] = [
      components.lefts[at]!,
      components.rights[at]!,
      components.tops[at]!,
      components.bottoms[at]!,
    ];
    const high = bottom - top;
    // Two sides and two short ends, whatever the angle.
    const isHollow = components.pixels[at]! <= 4 * (high + (right - left));
    if (high >= SHORTEST_BAR * 1.5 && (right - left) * 2 <= high && isHollow) bars.push({ left, top, right, bottom });
  }
  bars.sort((one, other) => one.left - other.left);
  const codes: Box[] = [];
  const open: { box: Box; last: Box; count: number }[] = [];
  const finish = ({ box, count }: (typeof open)[number]): void => {
    if (count >= FEWEST_BAR_EDGES / 2) codes.push(pad(box, RIM, width, height));
  };
  for (const bar of bars) {
    for (let at = open.length - 1; at >= 0; at--) {
      if (bar.left - open[at]!.last.right > WIDEST_BAR_GAP) finish(...(open.splice(at, 1) as [(typeof open)[number]]));
    }
    const isNext = ({ last }: (typeof open)[number]): boolean =>
      Math.abs(last.top - bar.top) <= BAR_SLACK && Math.abs(last.bottom - bar.bottom) <= BAR_SLACK;
    const chain = open.find(isNext);
    if (chain === undefined) {
      open.push({ box: { ...bar }, last: bar, count: 1 });
      continue;
    }
    chain.count++;
    chain.last = bar;
    chain.box.top = Math.min(chain.box.top, bar.top);
    chain.box.bottom = Math.max(chain.box.bottom, bar.bottom);
    chain.box.right = Math.max(chain.box.right, bar.right);
  }
  open.forEach(finish);
  return codes;
}
