import { RowIndex } from '../layout/row-index.ts';
import type { Unit } from './unit.ts';

/** What a person sees next to a unit, whatever borders, grounds and lines lie between. */
export interface Surroundings {
  readonly left: Unit | null;
  readonly right: Unit | null;
  /** What begins right above it and shares columns with it. */
  readonly above: Unit | null;
}

/** A row by sight: middles no farther apart than this, in em, and sizes of text that differ by no more. */
const SAME_MIDDLE = 0.5;
const LARGEST_RATIO = 1.6;
/** How far aside is looked, in em. */
const REACH = 8;
/** A line of text follows the one above at less than this, in em. */
const PITCH = 1.9;

/** The surroundings of every unit. Icons count for nothing: what is beyond them is beside. */
export function findSurroundings(
  units: readonly Unit[],
  isIcon: (unit: Unit, em: number) => boolean,
): Map<Unit, Surroundings> {
  const index = new RowIndex(units.map((unit) => ({ box: unit.run.box, unit })));
  const surroundings = new Map<Unit, Surroundings>();
  for (const unit of units) {
    const { box, em } = unit.run;
    let left: Unit | null = null;
    let right: Unit | null = null;
    let above: Unit | null = null;
    index.visit(box.top, box.bottom, -Infinity, box.right + em * REACH, ({ unit: other }) => {
      if (other === unit || !isInRow(unit, other) || isIcon(other, em)) return;
      const at = other.run.box;
      if (at.left >= box.right - 1 && (right === null || at.left < right.run.box.left)) right = other;
      const isNear = at.right > box.left - em * REACH;
      if (at.right <= box.left + 1 && isNear && (left === null || at.right > left.run.box.right)) left = other;
    });
    index.visit(box.top - em * PITCH, box.top, -Infinity, box.right, ({ unit: other }) => {
      const at = other.run.box;
      const pitch = box.top - at.top;
      const shared = Math.min(box.right, at.right) - Math.max(box.left, at.left);
      if (other === unit || shared <= 0 || pitch <= em * 0.5 || pitch > Math.max(em, other.run.em) * PITCH) return;
      if (!isIcon(other, em) && (above === null || at.top > above.run.box.top)) above = other;
    });
    surroundings.set(unit, { left, right, above });
  }
  return surroundings;
}

function isInRow({ run }: Unit, { run: other }: Unit): boolean {
  const apart = Math.abs(run.box.top + run.box.bottom - other.box.top - other.box.bottom) / 2;
  const larger = Math.max(run.em, other.em);
  return apart <= larger * SAME_MIDDLE && larger <= Math.min(run.em, other.em) * LARGEST_RATIO;
}
