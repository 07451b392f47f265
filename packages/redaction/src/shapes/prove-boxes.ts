import type { Box } from '../geometry.ts';
import type { Components } from './connect-spans.ts';
import { EDGE_ACROSS, EDGE_DOWN, STRUCTURE, type Look } from './edges.ts';
import { markRun, type Crossing } from './prove-lines.ts';
import type { Spans } from './spans.ts';
import type { StraightRun } from './straight-runs.ts';

/** How deep a frame's edges may lie inside its bounding box: a two-pixel border with its soft inner side. */
const BORDER_DEPTH = 4;
const LARGEST_CORNER_RADIUS = 24;
const SIDE_SHARE = 0.95;
/** Sides of a box begin and end at the same place, up to this. */
const SIDE_SLACK = 3;
/** Of a tall box, where a soft corner between two pixels makes one side end later than the other; no letter with tight corners is so high and wide. */
const TALL_SIDE_SLACK = 6;
const TALL = 48;
const SHORTEST_TOP = 16;
/** Below its first rows a round corner goes outwards by no more than this from row to row; a letter that touches a side does at once. */
const MOST_OUTWARDS = 3;
const CORNER_ANGLES = [Math.PI / 8, Math.PI / 4, (3 * Math.PI) / 8];

/** Letters are kept out by proportion: a small box must be half as wide again as high (no O, 0 or I is), another one larger than any letter with corners this tight. */
function hasBoxProportions({ left, top, right, bottom }: Box): boolean {
  const width = right - left;
  const height = bottom - top;
  return (width >= 40 && height >= 14 && width >= height * 1.5) || (width >= 240 && height >= 120);
}

/** Marks as structure every connected outline that is exactly a box with straight sides, and answers their outer boxes. */
export function proveOutlines(edges: Uint8Array, width: number, spans: Spans, components: Components): Box[] {
  const outlines: Box[] = [];
  for (let at = 0; at < components.count; at++) {
    const box = {
      left: components.lefts[at]!,
      top: components.tops[at]!,
      right: components.rights[at]!,
      bottom: components.bottoms[at]!,
    };
    if (!hasBoxProportions(box) || !isOutline(box, spans, components, components.firsts[at]!)) continue;
    for (let span = components.firsts[at]!; span >= 0; span = components.next[span]!) {
      const row = components.spanRows[span]! * width;
      for (let x = spans.starts[span]!; x < spans.ends[span]!; x++) edges[row + x]! |= STRUCTURE;
    }
    outlines.push(box);
  }
  return outlines;
}

function isOutline({ left, top, right, bottom }: Box, spans: Spans, components: Components, first: number): boolean {
  const radius = Math.min(LARGEST_CORNER_RADIUS, (right - left) >> 1, (bottom - top) >> 1);
  const before = new Uint8Array(bottom - top);
  const after = new Uint8Array(bottom - top);
  const above = new Uint8Array(right - left);
  const below = new Uint8Array(right - left);
  const leftmost = new Int32Array(bottom - top).fill(right - left);
  const rightmost = new Int32Array(bottom - top);
  for (let span = first; span >= 0; span = components.next[span]!) {
    const y = components.spanRows[span]!;
    const start = spans.starts[span]! - left;
    const end = spans.ends[span]! - left;
    const fromTop = y - top;
    const fromBottom = bottom - 1 - y;
    leftmost[fromTop] = Math.min(leftmost[fromTop]!, start);
    rightmost[fromTop] = Math.max(rightmost[fromTop]!, end);
    const isNearRow = Math.min(fromTop, fromBottom) < BORDER_DEPTH;
    if (!isNearRow) {
      // Between the two sides, and between the two corners, there is nothing.
      const depth = Math.min(fromTop, fromBottom) < radius ? Math.max(radius, BORDER_DEPTH) : BORDER_DEPTH;
      if (end > depth && start < right - left - depth) return false;
    }
    if (fromTop < BORDER_DEPTH) above.fill(1, start, end);
    if (fromBottom < BORDER_DEPTH) below.fill(1, start, end);
    if (start < BORDER_DEPTH) before[fromTop] = 1;
    if (end > right - left - BORDER_DEPTH) after[fromTop] = 1;
  }
  if (!isSmooth(leftmost) || !isSmooth(rightmost)) return false;
  return [above, below, before, after].every((side) => isStraight(side, radius));
}

/** Whether a side has no steps: of a low box with round corners all rows are corner, and a letter that touches it would pass for one. */
function isSmooth(outermost: Int32Array): boolean {
  for (let row = BORDER_DEPTH + 1; row < outermost.length - BORDER_DEPTH; row++) {
    if (Math.abs(outermost[row]! - outermost[row - 1]!) > MOST_OUTWARDS) return false;
  }
  return true;
}

function isStraight(side: Uint8Array, radius: number): boolean {
  const straight = side.subarray(radius, side.length - radius);
  let present = 0;
  for (const mark of straight) present += mark;
  return present >= straight.length * SIDE_SHARE;
}

/**
 * Proves boxes whose outline touches other things (a card over grid lines, tabs beside each other, cells) by four straight
 * sides that meet in corners of at most 24 px. Only the sides and the corners' arcs become structure.
 */
export function proveCorneredBoxes(
  look: Look,
  edges: Uint8Array,
  runs: readonly StraightRun[],
  crossings: Crossing[],
): Box[] {
  const tops = new Map<number, StraightRun[]>();
  const sides = new Map<number, StraightRun[]>();
  for (const run of runs) {
    if (run.isHorizontal && run.end - run.start < SHORTEST_TOP) continue;
    const key = run.isHorizontal ? run.line : run.start;
    const index = run.isHorizontal ? tops : sides;
    const listed = index.get(key);
    if (listed === undefined) index.set(key, [run]);
    else listed.push(run);
  }
  const boxes: Box[] = [];
  for (const side of runs) {
    if (side.isHorizontal) continue;
    const corner = side.line + 1;
    const top = findRow(tops, side.start - 1, -1, corner);
    if (top === null) continue;
    const bottom = findRow(tops, side.end - 1, 1, corner);
    if (bottom === null) continue;
    const other = findOtherSide(sides, side, top, bottom);
    if (other === null) continue;
    const box = { left: side.line, top: top.line, right: other.line + 1, bottom: bottom.line + 1 };
    const radius = Math.max(side.start - top.line - 1, bottom.line - side.end + 1, 1);
    if (!hasCorners(look, edges, box, radius)) continue;
    markBox(look, edges, box, radius, [side, other], [top, bottom], crossings);
    boxes.push(box);
  }
  return boxes;
}

/** The nearest horizontal run above (or below) a side's end that begins at most a corner's radius beside it. */
function findRow(
  tops: ReadonlyMap<number, readonly StraightRun[]>,
  end: number,
  direction: number,
  corner: number,
): StraightRun | null {
  for (let step = -1; step <= LARGEST_CORNER_RADIUS; step++) {
    const reach = corner + Math.max(step, 0) + SIDE_SLACK;
    const found = tops
      .get(end + direction * step)
      ?.find((run) => run.start <= reach && run.end > reach + SHORTEST_TOP / 2);
    if (found !== undefined) return found;
  }
  return null;
}

function findOtherSide(
  sides: ReadonlyMap<number, readonly StraightRun[]>,
  side: StraightRun,
  top: StraightRun,
  bottom: StraightRun,
): StraightRun | null {
  const radius = Math.max(side.start - top.line, bottom.line - side.end + 1, 0) + SIDE_SLACK;
  const height = bottom.line - top.line;
  const slack = height >= TALL ? TALL_SIDE_SLACK : SIDE_SLACK;
  let nearest: StraightRun | null = null;
  for (let start = side.start - slack; start <= side.start + slack; start++) {
    for (const other of sides.get(start) ?? []) {
      if (other.line <= side.line || Math.abs(other.end - side.end) > slack) continue;
      const box = { left: side.line, right: other.line + 1, top: 0, bottom: height + 1 };
      if (!hasBoxProportions(box)) continue;
      const reaches = top.end >= other.line - radius && bottom.end >= other.line - radius;
      if (reaches && (nearest === null || other.line < nearest.line)) nearest = other;
    }
  }
  return nearest;
}

function markBox(
  look: Look,
  edges: Uint8Array,
  box: Box,
  radius: number,
  sides: readonly StraightRun[],
  rows: readonly StraightRun[],
  crossings: Crossing[],
): void {
  for (const side of sides) markRun(look, edges, side, crossings);
  for (const row of rows) {
    const within = { ...row, start: Math.max(row.start, box.left), end: Math.min(row.end, box.right) };
    markRun(look, edges, within, crossings);
  }
  markInnerSides(look, edges, box, radius);
  markCorners(look, edges, box, radius);
}

/**
 * Whether an arc joins the sides at all four corners: without one a stem between two separators would be a side. Tight
 * corners need none, there the sides themselves meet.
 */
function hasCorners({ width }: Look, edges: Uint8Array, { left, top, right, bottom }: Box, radius: number): boolean {
  if (radius <= SIDE_SLACK) return true;
  const hasEdge = (x: number, y: number): boolean => {
    for (let near = -1; near <= 1; near++) {
      const at = (y + near) * width + x;
      if (((edges[at - 1] ?? 0) | (edges[at] ?? 0) | (edges[at + 1] ?? 0)) !== 0) return true;
    }
    return false;
  };
  let present = 0;
  for (const angle of CORNER_ANGLES) {
    const across = Math.round(radius * (1 - Math.cos(angle)));
    const down = Math.round(radius * (1 - Math.sin(angle)));
    for (const x of [left + across, right - 1 - across]) {
      for (const y of [top + down, bottom - 1 - down]) if (hasEdge(x, y)) present++;
    }
  }
  return present === CORNER_ANGLES.length * 4;
}

/** The inner sides of a border are lines of their own, up to four pixels in: marked where they go from corner to corner. */
function markInnerSides({ width }: Look, edges: Uint8Array, box: Box, radius: number): void {
  const { left, top, right, bottom } = box;
  const mark = (line: number, from: number, to: number, isHorizontal: boolean): void => {
    const along = isHorizontal ? 1 : width;
    const first = isHorizontal ? line * width + from : from * width + line;
    const wanted = isHorizontal ? EDGE_DOWN : EDGE_ACROSS;
    let present = 0;
    for (let step = 0, at = first; step < to - from; step++, at += along) if ((edges[at]! & 3) === wanted) present++;
    if (present < (to - from) * SIDE_SHARE) return;
    for (let step = 0, at = first; step < to - from; step++, at += along) if (edges[at] !== 0) edges[at]! |= STRUCTURE;
  };
  for (let depth = 1; depth <= BORDER_DEPTH; depth++) {
    mark(top + depth, left + radius + depth, right - radius - depth, true);
    mark(bottom - 1 - depth, left + radius + depth, right - radius - depth, true);
    mark(left + depth, top + radius + depth, bottom - radius - depth, false);
    mark(right - 1 - depth, top + radius + depth, bottom - radius - depth, false);
  }
}

/** Marks the edges on the arcs between the sides, as thick as a border and its soft rim. */
function markCorners({ width }: Look, edges: Uint8Array, { left, top, right, bottom }: Box, radius: number): void {
  const reach = radius + SIDE_SLACK;
  for (let down = 0; down < reach && top + down < bottom; down++) {
    for (let across = 0; across < reach && left + across < right; across++) {
      const distance = Math.hypot(radius - across, radius - down);
      const isArc = across < radius && down < radius ? distance > radius - SIDE_SLACK : Math.min(across, down) <= 1;
      if (!isArc) continue;
      const [beneath, beside] = [bottom - 1 - down, right - 1 - across];
      for (const at of [
        (top + down) * width + left + across,
        (top + down) * width + beside,
        beneath * width + left + across,
        beneath * width + beside,
      ]) {
        if (edges[at] !== 0) edges[at]! |= STRUCTURE;
      }
    }
  }
}
