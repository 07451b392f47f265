import { channelDifference } from '../rgba.ts';
import type { Column } from './find-groups.ts';
import { LABEL_SHARE, shareOf } from './judge-columns.ts';
import type { IsLabel } from './judge-context.ts';
import { WIDEST_ICON, type Unit } from './unit.ts';

const HIGHEST_FIELD = 5;
const LARGEST_ENTRY = 40;
const HIGHEST_SEARCH = 3.6;
const LARGEST_PLACEHOLDER = 26;
const PALE_INK = 176;

/**
 * Whether a unit stands in its box as a value does in a field or a title in a calendar's entry: to the left or to the top,
 * while the text of a button is in the middle.
 */
export function isInField({ enclosure, run, line }: Unit): boolean {
  if (enclosure === null) return false;
  const { left, right, above, below } = enclosure;
  // Titles of fields side by side stand between a line above and the fields below as if in one box.
  const isShared = line.runs.some(({ box, em }) => {
    const isInside = box.left >= run.box.left - left && box.right <= run.box.right + right;
    return isInside && box !== run.box && box.right - box.left > em * WIDEST_ICON;
  });
  if (isShared) return false;
  const height = above + below + run.box.bottom - run.box.top;
  const width = left + right + run.box.right - run.box.left;
  if (height > run.em * LARGEST_ENTRY || width > run.em * LARGEST_ENTRY * 3) return false;
  const isLeft = right > left * 1.7 + run.em * 0.7 || left > right * 1.7 + run.em * 0.7;
  const isTop = below > above * 1.7 + run.em * 0.7;
  if (height <= run.em * HIGHEST_FIELD) return isLeft;
  return isLeft || isTop;
}

/** What an empty field says is paler than a text of its own, and in the middle of a low box. */
export function isInPlaceholderPlace({ enclosure, run }: Unit): boolean {
  if (enclosure === null || run.em > LARGEST_PLACEHOLDER) return false;
  const { above, below } = enclosure;
  const isLow = above + below + run.box.bottom - run.box.top <= run.em * HIGHEST_SEARCH;
  return isLow && Math.abs(above - below) <= run.em * 0.4 && channelDifference(run.ink, run.ground) <= PALE_INK;
}

/**
 * The entry of a menu that is marked by another ground: the entries above and below it are labels in no box of their own. An
 * outline around it is a field, in which somebody renames it.
 */
export function isEntryOfList(unit: Unit, columns: readonly Column[], isLabel: IsLabel): boolean {
  if (unit.enclosure?.isOutlined === true) return false;
  return columns.some((column) => {
    const others = column.filter((other) => other !== unit);
    const open = others.filter((other) => other.enclosure === null || !isInField(other));
    return open.length >= 2 && open.length > others.length / 2 && shareOf(open, isLabel) >= LABEL_SHARE;
  });
}
