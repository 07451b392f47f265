import type { Column, Groups } from './find-groups.ts';
import type { Surroundings } from './find-surroundings.ts';
import type { IsLabel } from './judge-context.ts';
import { haveSameStyle, type Unit } from './unit.ts';

/** Words of a sentence are as near as this, in em, also where one of them has a box of its own. */
const AS_NEAR_AS_WORDS = 0.95;
/** Buttons and chips of one row lie no farther apart, in em, from text to text. */
const WIDEST_BETWEEN_BOXES = 4.5;
const LEAST_BOXES = 3;
const LABEL_SHARE = 0.6;
const LEAST_OF_KIND = 2;

/**
 * Why a unit is masked for what a person sees next to it: 'beside' what is no label without a space, among 'boxes' most of
 * which are no labels (chips with names), right 'below' what is no label (a reply below a name, a role below a person), or
 * 'alone', because labels come in menus, rows and forms, while one word by itself is as often somebody's answer.
 */
export function judgeSurroundings(
  unit: Unit,
  { surroundings }: Pick<Groups, 'surroundings'>,
  row: readonly Unit[],
  columns: readonly Column[],
  isLabel: IsLabel,
): 'beside' | 'boxes' | 'below' | 'alone' | null {
  const around = surroundings.get(unit);
  if (around === undefined) return null;
  const endsWithColon = unit.decision?.kind === 'label' && unit.decision.endsWithColon;
  const isForeign = (other: Unit | null): boolean => other !== null && !isLabel(other);
  const { left, right, above } = around;
  if (isForeign(left) && gapBetween(left!, unit) < unit.run.em * AS_NEAR_AS_WORDS) return 'beside';
  if (isForeign(right) && !endsWithColon && gapBetween(unit, right!) < unit.run.em * AS_NEAR_AS_WORDS) return 'beside';
  if (unit.enclosure !== null) {
    const boxes = findBoxes(unit, surroundings);
    if (boxes.length >= LEAST_BOXES && boxes.filter(isLabel).length < boxes.length * LABEL_SHARE) return 'boxes';
  }
  if (above !== null && isForeign(above) && above.run.outline === unit.run.outline && !haveSameStyle(above, unit))
    return 'below';
  const isPlaceholder = unit.decision?.kind === 'label' && unit.decision.isPlaceholder;
  if (endsWithColon || isPlaceholder || hasCompany(unit, around, row, columns, isLabel)) return null;
  return 'alone';
}

/** Another label beside it or on its line, the next entry of its list, or two more of its kind in the list: names of fields. */
function hasCompany(
  unit: Unit,
  { left, right }: Surroundings,
  row: readonly Unit[],
  columns: readonly Column[],
  isLabel: IsLabel,
): boolean {
  const isCompany = (other: Unit | null | undefined): boolean => other != null && other !== unit && isLabel(other);
  if (isCompany(left) || isCompany(right) || row.some(isCompany)) return true;
  return columns.some((column) => {
    const at = column.indexOf(unit);
    if (isCompany(column[at - 1]) || isCompany(column[at + 1])) return true;
    return column.filter((other) => isCompany(other) && haveSameStyle(unit, other)).length >= LEAST_OF_KIND;
  });
}

/** The units of a row by sight that are near each other, this one among them. */
function findBoxes(unit: Unit, surroundings: ReadonlyMap<Unit, Surroundings>): Unit[] {
  const boxes = [unit];
  for (const side of ['left', 'right'] as const) {
    for (let at = unit; ;) {
      const next = surroundings.get(at)?.[side] ?? null;
      if (next === null || boxes.includes(next)) break;
      const gap = side === 'left' ? gapBetween(next, at) : gapBetween(at, next);
      if (gap > unit.run.em * WIDEST_BETWEEN_BOXES) break;
      boxes.push(next);
      at = next;
    }
  }
  return boxes;
}

function gapBetween(left: Unit, right: Unit): number {
  return right.run.box.left - left.run.box.right;
}
