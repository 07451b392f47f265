import type { StraightRun } from './straight-runs.ts';

/** Shorter runs prove no line by themselves. */
const SHORTEST = 64;
/** A border of four pixels with soft sides has six lines beside each other at most, and shares none of them with text. */
const MOST_LINES = 6;

/**
 * Leaves out the rows (or columns) of steep ramps, where each differs from the next like the two sides of a line: whatever is
 * written over them would count as a part of it.
 */
export function withoutRamps(runs: readonly StraightRun[]): StraightRun[] {
  const byLine = new Map<number, StraightRun[]>();
  const key = (line: number, isHorizontal: boolean): number => (isHorizontal ? line * 2 : line * 2 + 1);
  for (const run of runs) {
    if (run.end - run.start < SHORTEST) continue;
    const beside = byLine.get(key(run.line, run.isHorizontal));
    if (beside === undefined) byLine.set(key(run.line, run.isHorizontal), [run]);
    else beside.push(run);
  }
  const goesOn = ({ start, end, isHorizontal }: StraightRun, line: number): boolean => {
    return byLine.get(key(line, isHorizontal))?.some((other) => sharesHalf(start, end, other)) === true;
  };
  return runs.filter((run) => {
    if (run.end - run.start < SHORTEST) return true;
    let count = 1;
    for (let line = run.line - 1; count <= MOST_LINES && goesOn(run, line); line--) count++;
    for (let line = run.line + 1; count <= MOST_LINES && goesOn(run, line); line++) count++;
    return count <= MOST_LINES;
  });
}

function sharesHalf(start: number, end: number, other: StraightRun): boolean {
  return Math.min(end, other.end) - Math.max(start, other.start) >= (end - start) / 2;
}
