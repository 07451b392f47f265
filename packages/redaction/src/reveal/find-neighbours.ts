import { hasBorder } from '../layout/has-border.ts';
import { RowIndex } from '../layout/row-index.ts';
import type { Shapes } from '../shapes/shapes.ts';
import type { Unit } from './unit.ts';

/** How far ink beside a unit may be a part of the same text, in em: the widest space of monospaced text, and some more. */
const REACH = 1.5;
/** Rows in common, as a share of the lower of two. */
const SHARED_ROWS = 0.4;

/**
 * For every candidate what stands beside it on the same row so near that both may be one text, and no border between. By
 * their ink alone: an avatar that touches a name makes it a shape of its own, on no line.
 */
export function findNeighbours(units: readonly Unit[], shapes: Shapes): Map<Unit, Unit[]> {
  const index = new RowIndex(units.map((unit) => ({ box: unit.run.box, unit })));
  const neighbours = new Map<Unit, Unit[]>();
  for (const unit of units) {
    if (unit.key === null) continue;
    const { box, em } = unit.run;
    const reach = em * REACH;
    const found: Unit[] = [];
    index.visit(box.top, box.bottom, -Infinity, box.right + reach, ({ box: other, unit: neighbour }) => {
      if (neighbour === unit || other.right < box.left - reach) return;
      // What lies around or across it has its own checks.
      const isLeft = other.right <= box.left + 1;
      if (!isLeft && other.left < box.right - 1) return;
      const overlap = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
      if (overlap < Math.min(box.bottom - box.top, other.bottom - other.top) * SHARED_ROWS) return;
      if (!hasBorder(shapes, isLeft ? other : box, isLeft ? box : other)) found.push(neighbour);
    });
    if (found.length > 0) neighbours.set(unit, found);
  }
  return neighbours;
}
