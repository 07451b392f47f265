import { REVEALED } from '../categories.ts';
import { channelDifference } from '../rgba.ts';
import { EDGE_ACROSS, EDGE_DOWN, EDGE_THRESHOLD, STRUCTURE, type Look } from './edges.ts';
import type { StraightRun } from './straight-runs.ts';

/** A line is thin when it is this many times as long as thick; stems of hairline fonts reach 40 to 60. */
const LENGTH_BY_THICKNESS = 64;
const THICKEST_LINE = 4;
/** An edge between two surfaces is a panel's from here on: stems of 400 px belong to letters of 540 px. */
const PANEL_EDGE_LENGTH = 400;
/** From here on an edge between two surfaces is a panel's where both its ends meet proved lines: strokes meet strokes. */
const MEETING_LENGTH = 64;
const MEETING_REACH = 4;
/** Pieces of a proved line beyond what interrupts it, as far as this; crossbars of letters up to 40 px are shorter. */
const SHORTEST_PIECE = 16;
const WIDEST_INTERRUPTION = 320;
const SAME_SIDES_SHARE = 0.85;
/** How far past its ends a line's own corner pixels lie. */
const END_LENGTH = 3;
/** A place of a proved run where something else than the run is to be seen. */
export interface Crossing {
  readonly run: StraightRun;
  readonly position: number;
}

/** What crosses a line is seen so many pixels away from it, on one of its sides at least. */
const CROSSING_REACH = 3;

/**
 * Marks as structure the edges of long, thin, straight lines, of their further pieces and of long panel edges. Text has none:
 * along a stroke its colour changes within a few pixels. What is not proved to be a line stays an ordinary edge.
 */
export function proveLines(look: Look, edges: Uint8Array, runs: readonly StraightRun[], crossings: Crossing[]): void {
  const open: StraightRun[] = [];
  const proved: StraightRun[] = [];
  for (const run of runs) {
    const length = run.end - run.start;
    if (length < SHORTEST_PIECE) continue;
    if (length >= PANEL_EDGE_LENGTH || (length >= LENGTH_BY_THICKNESS && isThin(look, run))) {
      markRun(look, edges, run, crossings);
      proved.push(run);
    } else {
      open.push(run);
    }
  }
  const pieces = findPieces(look, proved, open);
  for (const run of pieces) markRun(look, edges, run, crossings);
  // Twice: an edge may end on one that has just been proved.
  for (let round = 0; round < 2; round++) {
    for (const run of open) {
      if (run.end - run.start < MEETING_LENGTH || pieces.has(run)) continue;
      if (meets(look, edges, run, run.start, -1) && meets(look, edges, run, run.end - 1, 1)) {
        markRun(look, edges, run, crossings);
        pieces.add(run);
      }
    }
  }
}

/** Marks the edges of a run and those around its two ends, and lists where something else lies in its row. */
export function markRun({ width, height }: Look, edges: Uint8Array, run: StraightRun, crossings: Crossing[]): void {
  const along = run.isHorizontal ? 1 : width;
  const across = run.isHorizontal ? width : 1;
  const from = Math.max(0, run.start - END_LENGTH);
  const to = Math.min(run.isHorizontal ? width : height, run.end + END_LENGTH);
  const lines = run.isHorizontal ? height : width;
  const pure = run.isHorizontal ? EDGE_DOWN : EDGE_ACROSS;
  for (let position = from; position < to; position++) {
    const isEnd = position < run.start || position >= run.end;
    const at = run.line * across + position * along;
    if (!isEnd && edges[at] !== 0 && (edges[at]! & 3) !== pure) {
      crossings.push({ run, position });
      continue;
    }
    const reach = isEnd ? 1 : 0;
    for (let line = Math.max(0, run.line - reach); line <= Math.min(lines - 1, run.line + reach); line++) {
      const near = line * across + position * along;
      if (edges[near] !== 0) edges[near]! |= STRUCTURE;
    }
  }
}

/**
 * Marks where proved lines cross each other, once all of them are marked. What else lies over a line is no structure: a row of a
 * text would stay in the line's, or all of a text of which a window's border shows one row.
 */
export function markCrossings(look: Look, edges: Uint8Array, crossings: readonly Crossing[]): void {
  const proved = crossings.filter(({ run, position }) => isCrossed(look, edges, run, position));
  for (const { run, position } of proved)
    edges[run.isHorizontal ? run.line * look.width + position : position * look.width + run.line]! |= STRUCTURE;
}

/** Whether a proved edge across the run is to be seen at a position, or one beside it, CROSSING_REACH pixels away from its line. */
function isCrossed({ width, height }: Look, edges: Uint8Array, run: StraightRun, position: number): boolean {
  const along = run.isHorizontal ? 1 : width;
  const across = run.isHorizontal ? width : 1;
  const wanted = STRUCTURE | (run.isHorizontal ? EDGE_ACROSS : EDGE_DOWN);
  const [lines, length] = run.isHorizontal ? [height, width] : [width, height];
  for (const line of [run.line - CROSSING_REACH, run.line + CROSSING_REACH]) {
    if (line < 0 || line >= lines) continue;
    for (let near = Math.max(0, position - 1); near <= Math.min(length - 1, position + 1); near++) {
      if ((edges[line * across + near * along]! & wanted) === wanted) return true;
    }
  }
  return false;
}

/**
 * Whether the run is one side of a stroke that is long enough for its thickness and has the same colour on both of its
 * sides; or that ends on one side with the revealed area, as a window's border does.
 */
function isThin(look: Look, { line, start, end, isHorizontal }: StraightRun): boolean {
  const thickest = Math.min(THICKEST_LINE, Math.floor((end - start) / LENGTH_BY_THICKNESS));
  for (let thickness = 1; thickness <= thickest; thickness++) {
    if (hasSameSides(look, isHorizontal, line, line + 1 + thickness, start, end)) return true;
    if (hasSameSides(look, isHorizontal, line + 1, line - thickness, start, end)) return true;
  }
  return false;
}

function hasSameSides(
  { words, categories, width, height }: Look,
  isHorizontal: boolean,
  line: number,
  otherLine: number,
  start: number,
  end: number,
): boolean {
  if (otherLine < 0 || otherLine >= (isHorizontal ? height : width)) return true;
  const along = isHorizontal ? 1 : width;
  const across = isHorizontal ? width : 1;
  const most = (end - start) * (1 - SAME_SIDES_SHARE);
  let different = 0;
  for (let position = start; position < end; position++) {
    const other = otherLine * across + position * along;
    const one = words[line * across + position * along]!;
    if (categories[other] === REVEALED && channelDifference(one, words[other]!) > EDGE_THRESHOLD) {
      if (++different > most) return false;
    }
  }
  return true;
}

/** Runs on the line of a proved one, with its two colours: what lies over a line cuts it into pieces. */
function findPieces(look: Look, proved: readonly StraightRun[], open: readonly StraightRun[]): Set<StraightRun> {
  const byLine = new Map<number, StraightRun[]>();
  const key = ({ line, isHorizontal }: StraightRun): number => (isHorizontal ? line * 2 : line * 2 + 1);
  for (const run of proved) {
    const runs = byLine.get(key(run));
    if (runs === undefined) byLine.set(key(run), [run]);
    else runs.push(run);
  }
  const pieces = new Set<StraightRun>();
  for (const run of open) {
    const isPiece = (other: StraightRun): boolean =>
      Math.max(other.start - run.end, run.start - other.end) <= WIDEST_INTERRUPTION && hasSameColours(look, run, other);
    if (byLine.get(key(run))?.some(isPiece) === true) pieces.add(run);
  }
  return pieces;
}

function hasSameColours({ words, width }: Look, one: StraightRun, other: StraightRun): boolean {
  const across = one.isHorizontal ? width : 1;
  const middle = ({ line, start, end, isHorizontal }: StraightRun): number =>
    line * across + ((start + end) >> 1) * (isHorizontal ? 1 : width);
  const [first, second] = [middle(one), middle(other)];
  return words[first] === words[second] && words[first + across] === words[second + across];
}

/** Whether a proved line crosses the run's direction near one of its ends, or the revealed area ends there. */
function meets(look: Look, edges: Uint8Array, run: StraightRun, end: number, direction: number): boolean {
  const { categories, width, height } = look;
  const crossing = STRUCTURE | (run.isHorizontal ? EDGE_ACROSS : EDGE_DOWN);
  const count = run.isHorizontal ? width : height;
  for (let step = 0; step <= MEETING_REACH; step++) {
    const position = end + direction * step;
    if (position < 0 || position >= count - 1) return true;
    const at = run.isHorizontal ? run.line * width + position : position * width + run.line;
    if (categories[at] !== REVEALED) return true;
    const across = run.isHorizontal ? width : 1;
    for (let near = -MEETING_REACH; near <= MEETING_REACH; near++) {
      if (((edges[at + near * across] ?? 0) & crossing) === crossing) return true;
    }
  }
  return false;
}
