import type { Column } from './find-groups.ts';
import type { IsLabel } from './judge-context.ts';
import { haveSameStyle, isIcon, type Unit } from './unit.ts';

/** Of a list's entries this many must be labels, or the list is content with all that is in it. */
export const LABEL_SHARE = 0.6;
/** Lines of a text, and entries of one colour among others, need more: of four lines each, as names of fields have answers between them. */
export const STACK_SHARE = 0.78;
const PITCH_OF_LINES = 1.6;
const STYLE_SHARE = 0.8;
const LEAST_OF_STYLE = 3;
const LEAST_TITLES = 3;
/** Of a row of titles more must be labels than of a list: three of five are words beside two names. */
const TITLE_SHARE = 0.65;

/** Which share of some units are labels. */
export function shareOf(units: readonly Unit[], isLabel: IsLabel): number {
  return units.filter(isLabel).length / units.length;
}

/** A list most of whose entries are no labels; of two, one that has another text right below or above it. */
export function isContent(column: Column, isLabel: IsLabel): boolean {
  if (column.length >= 3) return shareOf(column, isLabel) < (areLines(column) ? STACK_SHARE : LABEL_SHARE);
  const [one, other] = column as readonly [Unit, Unit];
  const pitch = other.run.box.top - one.run.box.top;
  const em = Math.max(one.run.em, other.run.em);
  const isNear = pitch < em * (haveSameStyle(one, other) ? 3 : 2);
  return isNear && !(isLabel(one) && isLabel(other));
}

/** Whether the entries of a list follow each other as the lines of a text do. */
function areLines(column: Column): boolean {
  return column.slice(1).every(({ run }, at) => run.box.top - column[at]!.run.box.top <= run.em * PITCH_OF_LINES);
}

/**
 * The labels at the top of a column that are set off from its first content by size, colour, weight or ground, when what
 * stands beside them are labels too: the titles of a table. "None" among values is never one, and a heading that stands
 * alone is as often the title of what somebody wrote.
 */
export function findHeaders(column: Column, rowOf: ReadonlyMap<Unit, readonly Unit[]>, isLabel: IsLabel): Unit[] {
  const noLabel = column.findIndex((unit) => !isLabel(unit));
  // A column of statuses has labels alone: there the titles end where the style changes.
  const end = noLabel >= 0 ? noLabel : column.findIndex((unit) => !haveSameStyle(unit, column[0]!));
  const content = column[end];
  if (content === undefined) return [];
  const hasOneGround = column.slice(end).every(({ run }) => run.ground === content.run.ground);
  return column.slice(0, end).filter((unit) => {
    const isSetOff =
      !haveSameStyle(unit, content) ||
      unit.run.em > content.run.em * 1.2 ||
      (hasOneGround && unit.run.ground !== content.run.ground);
    const texts = (rowOf.get(unit) ?? [unit]).filter((other) => isLabel(other) || !isIcon(other, other.run.em));
    const labels = texts.filter(isLabel);
    // Values of one kind stand side by side twice, titles do not.
    const areDifferent = new Set(labels.map(({ key }) => key)).size === labels.length;
    return isSetOff && areDifferent && texts.length >= LEAST_TITLES && labels.length >= texts.length * TITLE_SHARE;
  });
}

/** Cuts a list where a heading that begins farther left, in another style, or a gap much wider than the others stands between two entries. */
export function findSections(column: Column, units: readonly Unit[]): Column[] {
  const steps = column.slice(1).map((unit, at) => unit.run.box.top - column[at]!.run.box.top);
  const usual = [...steps].sort((one, other) => one - other)[steps.length >> 1] ?? 0;
  const sections: Unit[][] = [[column[0]!]];
  for (const [at, step] of steps.entries()) {
    const above = column[at]!;
    const unit = column[at + 1]!;
    const isHeading = ({ run }: Unit): boolean =>
      run.box.top > above.run.box.top &&
      run.box.bottom < unit.run.box.bottom &&
      run.box.left < unit.run.box.left &&
      run.box.left > unit.run.box.left - 4 * unit.run.em;
    const heading = units.find(isHeading);
    if (step > usual * 1.7 || (heading !== undefined && !haveSameStyle(heading, unit))) sections.push([unit]);
    else sections.at(-1)!.push(unit);
  }
  return sections.length === 1 ? [] : sections;
}

/** Whether a part of a list is one of labels although the whole list is not. */
export function isSectionOfLabels(section: Column, isLabel: IsLabel): boolean {
  return section.length >= LEAST_OF_STYLE && shareOf(section, isLabel) >= STYLE_SHARE;
}

/** Names of fields above their values: three and more of a style of their own in the list, nearly all of them labels. */
export function isOfLabelStyle(unit: Unit, column: Column, isLabel: IsLabel): boolean {
  if (!isLabel(unit)) return false;
  const alike = column.filter((other) => isOfSameKind(unit, other));
  return alike.length >= LEAST_OF_STYLE && alike.length < column.length && shareOf(alike, isLabel) >= STYLE_SHARE;
}

function isOfSameKind(unit: Unit, other: Unit): boolean {
  const ratio = Math.max(unit.run.em, other.run.em) / Math.min(unit.run.em, other.run.em);
  return haveSameStyle(unit, other) && ratio <= 1.18;
}
