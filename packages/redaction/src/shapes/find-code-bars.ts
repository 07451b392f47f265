import type { Box } from '../geometry.ts';
import type { StraightRun } from './straight-runs.ts';

/** Bars: edges of nearly the same ends, close to each other. Columns of tables and lines of lists lie farther apart. */
const SHORTEST_BAR = 20;
const FEWEST_BAR_EDGES = 20;
const WIDEST_BAR_GAP = 14;
const BAR_SLACK = 4;

interface Chain {
  readonly first: number;
  last: number;
  readonly start: number;
  readonly end: number;
  count: number;
}

/** Boxes around upright (or, with `isHorizontal`, lying) bars: bar codes, whose bars alone would count as lines. */
export function findCodeBars(runs: readonly StraightRun[], isHorizontal: boolean): Box[] {
  const sides = runs.filter((run) => run.isHorizontal === isHorizontal && run.end - run.start >= SHORTEST_BAR);
  sides.sort((one, other) => one.line - other.line || one.start - other.start);
  const codes: Box[] = [];
  const finish = ({ first, last, start, end, count }: Chain): void => {
    if (count < FEWEST_BAR_EDGES) return;
    codes.push(
      isHorizontal
        ? { left: start, top: first, right: end, bottom: last + 1 }
        : { left: first, top: start, right: last + 1, bottom: end },
    );
  };
  let open: Chain[] = [];
  for (const { line, start, end } of sides) {
    const isOver = ({ last }: Chain): boolean => line - last > WIDEST_BAR_GAP;
    for (const chain of open) if (isOver(chain)) finish(chain);
    open = open.filter((chain) => !isOver(chain));
    const isSame = (other: Chain): boolean =>
      Math.abs(other.start - start) <= BAR_SLACK && Math.abs(other.end - end) <= BAR_SLACK;
    const chain = open.find(isSame);
    if (chain === undefined) {
      open.push({ first: line, last: line, start, end, count: 1 });
    } else {
      if (line > chain.last) chain.count++;
      chain.last = line;
    }
  }
  open.forEach(finish);
  return codes;
}
