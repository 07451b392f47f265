import type { Box } from '../geometry.ts';
import { isButtonLike } from './find-enclosure.ts';
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
const SAME_SIDE = 2;
const SAME_HEIGHT = 3;
/** Buttons below each other leave less than their own height between them; between two bubbles of one person is another's. */
const WIDEST_BETWEEN_BUTTONS = 0.8;
const NEAR_COMPANY = 3;

/**
 * Why a unit is masked for what a person sees next to it: 'beside' what is no label without a space, or between two such of its style, among 'boxes' most of
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
  const isCell = (other: Unit | null): boolean => isForeign(other) && haveSameStyle(other!, unit);
  if (isCell(left) && isCell(right)) return 'beside';
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
  const isInRow = (other: Unit | null): boolean => isCompany(other) && isOfOneRow(unit, other!);
  if (isInRow(left) || isInRow(right) || row.some(isInRow)) return true;
  return columns.some((column) => {
    const at = column.indexOf(unit);
    const isMate = (other: Unit | undefined): boolean => isCompany(other) && isOfOneKindOfBox(unit, other!);
    if (isMate(column[at - 1]) || isMate(column[at + 1])) return true;
    return column.filter((other) => isMate(other) && haveSameStyle(unit, other)).length >= LEAST_OF_KIND;
  });
}

/**
 * Buttons below each other are as wide as each other and say different things. Bubbles are as wide as what was said, and people
 * say the same twice.
 */
function isOfOneKindOfBox(unit: Unit, other: Unit): boolean {
  if (!isButtonLike(unit) || !isButtonLike(other)) return !isButtonLike(unit) || unit.enclosure === other.enclosure;
  const one = outerSides(unit);
  const two = outerSides(other);
  const [upper, lower] = one.top < two.top ? [one, two] : [two, one];
  if (lower.top - upper.bottom > (upper.bottom - upper.top) * WIDEST_BETWEEN_BUTTONS) return false;
  const isAsWide = Math.abs(one.left - two.left) <= SAME_SIDE && Math.abs(one.right - two.right) <= SAME_SIDE;
  return isAsWide && unit.key !== other.key;
}

function outerSides({ box, enclosure }: Unit): Box {
  const { left, right, above, below } = enclosure ?? { left: 0, right: 0, above: 0, below: 0 };
  return { left: box.left - left, right: box.right + right, top: box.top - above, bottom: box.bottom + below };
}

/** Buttons of one row are equally high, a tooltip beside one is not; far apart nothing but style tells what belongs together. */
function isOfOneRow(unit: Unit, other: Unit): boolean {
  if (isButtonLike(unit) && isButtonLike(other)) {
    const one = outerSides(unit);
    const two = outerSides(other);
    return Math.abs(one.bottom - one.top - (two.bottom - two.top)) <= SAME_HEIGHT;
  }
  const gap = Math.max(gapBetween(unit, other), gapBetween(other, unit));
  return gap <= unit.run.em * NEAR_COMPANY || haveSameStyle(unit, other);
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
