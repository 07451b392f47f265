import { EDGE_ACROSS, EDGE_DOWN } from './edges.ts';
import type { Spans } from './spans.ts';

/** Edges in one row (or column) that all point across it: a side of a line, of a border, of a surface, of a stem. */
export interface StraightRun {
  /** Row of a horizontal run, column of a vertical one. */
  readonly line: number;
  /** First position along it, and the one after the last. */
  readonly start: number;
  readonly end: number;
  readonly isHorizontal: boolean;
}

/** Where another line crosses, a run is interrupted for a few pixels. */
const LONGEST_CROSSING = 4;
/** Where a line of the same colour crosses a vertical one there is no edge at all. */
const LONGEST_GAP = 2;
const PURE_SHARE = 0.8;
/** Shorter ones prove nothing. */
const SHORTEST_RUN = 10;

/** All straight runs of ten pixels or more; horizontal ones first, each kind in the order in which it ends. */
export function findStraightRuns(edges: Uint8Array, spans: Spans, width: number, height: number): StraightRun[] {
  const runs: StraightRun[] = [];
  for (let y = 0; y < height; y++) {
    for (let span = spans.rows[y]!; span < spans.rows[y + 1]!; span++) {
      addHorizontalRuns(edges, y, y * width, spans.starts[span]!, spans.ends[span]!, runs);
    }
  }
  addVerticalRuns(edges, spans, width, height, runs);
  return runs;
}

function addHorizontalRuns(
  edges: Uint8Array,
  line: number,
  row: number,
  from: number,
  to: number,
  runs: StraightRun[],
): void {
  if (to - from < SHORTEST_RUN) return;
  let start = -1;
  let last = -1;
  let pure = 0;
  for (let x = from; x < to; x++) {
    if ((edges[row + x]! & 3) === EDGE_DOWN) {
      if (start < 0) {
        start = x;
        pure = 0;
      }
      pure++;
      last = x;
    } else if (start >= 0 && x - last > LONGEST_CROSSING) {
      addRun(runs, line, start, last + 1, pure, true);
      start = -1;
    }
  }
  if (start >= 0) addRun(runs, line, start, last + 1, pure, true);
}

/** Goes through the spans in the order of memory with one open run a column: going down columns costs three times as much. */
function addVerticalRuns(edges: Uint8Array, spans: Spans, width: number, height: number, runs: StraightRun[]): void {
  const starts = new Int32Array(width).fill(-1);
  const lastPure = new Int32Array(width);
  const pure = new Int32Array(width);
  const lastSeen = new Int32Array(width);
  const close = (x: number): void => {
    addRun(runs, x, starts[x]!, lastPure[x]! + 1, pure[x]!, false);
    starts[x] = -1;
  };
  for (let y = 0; y < height; y++) {
    const row = y * width;
    for (let span = spans.rows[y]!; span < spans.rows[y + 1]!; span++) {
      const end = spans.ends[span]!;
      for (let x = spans.starts[span]!; x < end; x++) {
        const isPure = (edges[row + x]! & 3) === EDGE_ACROSS;
        if (starts[x]! >= 0 && (y - lastSeen[x]! - 1 > LONGEST_GAP || (!isPure && y - lastPure[x]! > LONGEST_CROSSING)))
          close(x);
        lastSeen[x] = y;
        if (!isPure) continue;
        if (starts[x]! < 0) {
          starts[x] = y;
          pure[x] = 0;
        }
        pure[x]!++;
        lastPure[x] = y;
      }
    }
  }
  for (let x = 0; x < width; x++) if (starts[x]! >= 0) close(x);
}

function addRun(
  runs: StraightRun[],
  line: number,
  start: number,
  end: number,
  pure: number,
  isHorizontal: boolean,
): void {
  const length = end - start;
  if (length >= SHORTEST_RUN && pure >= length * PURE_SHARE) runs.push({ line, start, end, isHorizontal });
}
