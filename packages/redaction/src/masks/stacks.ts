import type { Box } from '../geometry.ts';
import { findLeader, joinLeaders } from '../layout/pieces.ts';

/** A text or a revealed box whose edges may be aligned with those above and below it. */
export interface Aligned {
  readonly box: Box;
  readonly em: number;
}

/** The texts above and below that begin (or end) in the same column. */
export interface Stack {
  count: number;
  /** The outermost of the edges that they share. */
  edge: number;
  /** The em of each of them. */
  readonly ems: number[];
}

/** Texts farther apart than this, in em, do not belong to one column. */
const FARTHEST = 5;
const LARGEST_RATIO = 1.4;
/** Letters begin up to this far, in em, from where their text does; right-hand edges of digits are sharper. */
const LEFT_TOLERANCE = 0.2;
const RIGHT_TOLERANCE = 0.1;
/** More neighbours in one column are not looked at: a hostile frame may put all of its texts there. */
const MOST_NEIGHBOURS = 96;

/** For each item the stack of those that share its left edge, or its right one. */
export function findStacks(items: readonly Aligned[], side: 'left' | 'right'): Stack[] {
  const order = Int32Array.from(items.keys()).sort((one, other) => items[one]!.box[side] - items[other]!.box[side]);
  const leaders = Int32Array.from(items.keys());
  const share = side === 'left' ? LEFT_TOLERANCE : RIGHT_TOLERANCE;
  for (let at = 0; at < order.length; at++) {
    const one = items[order[at]!]!;
    const tolerance = Math.max(2, one.em * share);
    const last = Math.min(order.length, at + MOST_NEIGHBOURS);
    for (let next = at + 1; next < last; next++) {
      const other = items[order[next]!]!;
      if (other.box[side] - one.box[side] > tolerance) break;
      if (areStacked(one, other)) joinLeaders(leaders, order[at]!, order[next]!);
    }
  }
  const stacks = new Map<number, Stack>();
  return items.map(({ box, em }, at) => {
    const leader = findLeader(leaders, at);
    const stack = stacks.get(leader);
    if (stack === undefined) {
      const first = { count: 1, edge: box[side], ems: [em] };
      stacks.set(leader, first);
      return first;
    }
    stack.count++;
    stack.edge = side === 'left' ? Math.min(stack.edge, box.left) : Math.max(stack.edge, box.right);
    stack.ems.push(em);
    return stack;
  });
}

function areStacked(one: Aligned, other: Aligned): boolean {
  const larger = Math.max(one.em, other.em);
  if (larger > Math.min(one.em, other.em) * LARGEST_RATIO) return false;
  const gap = Math.max(one.box.top, other.box.top) - Math.min(one.box.bottom, other.box.bottom);
  return gap > -0.3 * larger && gap <= larger * FARTHEST;
}
