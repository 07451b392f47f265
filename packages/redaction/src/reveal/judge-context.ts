import { channelDifference } from '../rgba.ts';
import type { Column, Groups } from './find-groups.ts';
import { findSpreadSentences } from './find-spread-sentences.ts';
import { findTexts } from './find-texts.ts';
import { weighPlaces } from './judge-places.ts';
import { judgeSurroundings } from './judge-surroundings.ts';
import { haveSameStyle, isIcon, WIDEST_ICON, type Unit } from './unit.ts';

/** Whether a unit counts as a label where it was read, or as if it were one where it was not. */
export type IsLabel = (unit: Unit) => boolean;

/** Why a unit that reads as a label is masked all the same. */
export type ContextVeto =
  | 'column'
  | 'table'
  | 'stack'
  | 'row'
  | 'neighbour'
  | 'value'
  | 'enclosure'
  | 'beside'
  | 'boxes'
  | 'text'
  | 'below'
  | 'alone';

/** Of a list's entries this many must be labels, or the list is content with all that is in it. */
const LABEL_SHARE = 0.6;
/** Lines of a text, and entries of one colour among others, need more: of four lines each, as names of fields have answers between them. */
const STACK_SHARE = 0.78;
const PITCH_OF_LINES = 1.6;
const STYLE_SHARE = 0.8;
const LEAST_OF_STYLE = 3;
const LEAST_TITLES = 3;
const LONGEST_LINE_OF_LABELS = 14;
/** A neighbour on the line that is so near belongs to the same text; in em. */
const NEAR = 1.5;
/** As near as in monospaced text the words of a sentence are, even if each could be a label. */
const AS_NEAR_AS_WORDS = 0.95;
/** A column with fewer labels than this makes a table of those beside it. */
const CONTENT_SHARE = 0.3;
const HIGHEST_FIELD = 5;
const LARGEST_ENTRY = 40;
const HIGHEST_SEARCH = 3.6;
const LARGEST_PLACEHOLDER = 26;
const PALE_INK = 176;

/** For every unit that would be masked for what is around it the first reason. */
export function judgeContext(units: readonly Unit[], groups: Groups, isLabel: IsLabel): Map<Unit, ContextVeto> {
  const vetoes = new Map<Unit, ContextVeto>();
  const isOutweighed = weighPlaces(groups, isLabel);
  const forbid = (unit: Unit, veto: ContextVeto): void => {
    if (!vetoes.has(unit) && !isOutweighed(unit, veto)) vetoes.set(unit, veto);
  };
  const rowOf = new Map<Unit, readonly Unit[]>();
  for (const row of groups.rows) for (const unit of row) rowOf.set(unit, row);

  for (const unit of groups.tags) forbid(unit, 'value');
  for (const unit of findTexts(groups, isLabel)) forbid(unit, 'text');
  for (const stack of groups.stacks) {
    const least = stack.length === 2 ? 1 : STACK_SHARE;
    const hasLongLine = stack.some(({ run }) => run.box.right - run.box.left > run.em * LONGEST_LINE_OF_LABELS);
    if (hasLongLine || shareOf(stack, isLabel) < least) for (const unit of stack) forbid(unit, 'stack');
  }
  const content = new Set<Column>();
  for (const column of groups.columns) if (isContent(column, isLabel)) content.add(column);
  for (const column of groups.columns) {
    const isInTable = groups.tables.get(column)?.some((mate) => shareOf(mate, isLabel) < CONTENT_SHARE) === true;
    if (!content.has(column) && !isInTable) continue;
    const headers = findHeaders(column, rowOf, isLabel);
    const sections = isInTable
      ? []
      : findSections(column, units).filter((section) => isSectionOfLabels(section, isLabel));
    for (const unit of column) {
      if (headers.includes(unit) || sections.some((section) => section.includes(unit))) continue;
      if (isInTable || !isOfLabelStyle(unit, column, isLabel)) forbid(unit, isInTable ? 'table' : 'column');
    }
  }
  for (const row of groups.rows) {
    const texts = row.filter((unit) => isLabel(unit) || !isIcon(unit, unit.run.em));
    if (texts.length >= 3 && shareOf(texts, isLabel) < 0.5) for (const unit of row) forbid(unit, 'row');
    for (const words of findSpreadSentences(texts)) {
      for (const unit of words) forbid(unit, 'row');
    }
    row.forEach((unit, at) => {
      const before = row[at - 1];
      if (before !== undefined && isValueOf(before, unit, isLabel)) forbid(unit, 'value');
    });
  }
  for (const [unit, neighbours] of groups.neighbours) {
    if (neighbours.some((other) => isOfOneText(unit, other, isLabel))) forbid(unit, 'neighbour');
  }
  const columnsOf = new Map<Unit, Column[]>();
  for (const column of groups.columns) {
    for (const unit of column) columnsOf.set(unit, [...(columnsOf.get(unit) ?? []), column]);
  }
  for (const unit of units) {
    if (!isLabel(unit)) continue;
    const reason = judgeSurroundings(unit, groups, rowOf.get(unit) ?? [], columnsOf.get(unit) ?? [], isLabel);
    if (reason !== null) forbid(unit, reason);
  }
  for (const unit of units) {
    if (unit.enclosure === null || !isLabel(unit) || !isInField(unit)) continue;
    const mayBePlaceholder = isInPlaceholderPlace(unit);
    const isPlaceholder =
      mayBePlaceholder && (unit.decision === null || (unit.decision.kind === 'label' && unit.decision.isPlaceholder));
    if (!isPlaceholder && !isEntryOfList(unit, columnsOf.get(unit) ?? [], isLabel)) forbid(unit, 'enclosure');
  }
  return vetoes;
}

function shareOf(units: readonly Unit[], isLabel: IsLabel): number {
  return units.filter(isLabel).length / units.length;
}

/** A list most of whose entries are no labels; of two, one that has another text right below or above it. */
function isContent(column: Column, isLabel: IsLabel): boolean {
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
function findHeaders(column: Column, rowOf: ReadonlyMap<Unit, readonly Unit[]>, isLabel: IsLabel): Unit[] {
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
    return isSetOff && areDifferent && texts.length >= LEAST_TITLES && labels.length >= texts.length * LABEL_SHARE;
  });
}

/** Cuts a list where a heading that begins farther left, in another style, or a gap much wider than the others stands between two entries. */
function findSections(column: Column, units: readonly Unit[]): Column[] {
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

function isSectionOfLabels(section: Column, isLabel: IsLabel): boolean {
  return section.length >= LEAST_OF_STYLE && shareOf(section, isLabel) >= STYLE_SHARE;
}

/** Names of fields above their values: three and more of a style of their own in the list, nearly all of them labels. */
function isOfLabelStyle(unit: Unit, column: Column, isLabel: IsLabel): boolean {
  if (!isLabel(unit)) return false;
  const alike = column.filter((other) => isOfSameKind(unit, other));
  return alike.length >= LEAST_OF_STYLE && alike.length < column.length && shareOf(alike, isLabel) >= STYLE_SHARE;
}

function isOfSameKind(unit: Unit, other: Unit): boolean {
  const ratio = Math.max(unit.run.em, other.run.em) / Math.min(unit.run.em, other.run.em);
  return haveSameStyle(unit, other) && ratio <= 1.18;
}

/** Whether a text that is no label stands so near on the row that both are one. */
function isOfOneText(unit: Unit, other: Unit, isLabel: IsLabel): boolean {
  if (isIcon(other, unit.run.em)) return false;
  // A heading and the buttons beside it: words of one sentence have one style.
  if (isLabel(other) && !haveSameStyle(unit, other)) return false;
  const isAfter = other.run.box.left >= unit.run.box.right - 1;
  if (isAfter && unit.decision?.kind === 'label' && unit.decision.endsWithColon) return false;
  const gap = isAfter ? other.run.box.left - unit.run.box.right : unit.run.box.left - other.run.box.right;
  return (
    gap < Math.max(unit.run.em, Math.min(other.run.em, unit.run.em * 1.4)) * (isLabel(other) ? AS_NEAR_AS_WORDS : NEAR)
  );
}

/** What follows a colon is a value, whatever it says. */
function isValueOf(before: Unit, unit: Unit, isLabel: IsLabel): boolean {
  if (!isLabel(before) || before.decision?.kind !== 'label' || !before.decision.endsWithColon) return false;
  return unit.run.box.left - before.run.box.right < unit.run.em * 12;
}

/**
 * Whether a unit stands in its box as a value does in a field or a title in a calendar's entry: to the left or to the top,
 * while the text of a button is in the middle.
 */
function isInField({ enclosure, run, line }: Unit): boolean {
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
function isInPlaceholderPlace({ enclosure, run }: Unit): boolean {
  if (enclosure === null || run.em > LARGEST_PLACEHOLDER) return false;
  const { above, below } = enclosure;
  const isLow = above + below + run.box.bottom - run.box.top <= run.em * HIGHEST_SEARCH;
  return isLow && Math.abs(above - below) <= run.em * 0.4 && channelDifference(run.ink, run.ground) <= PALE_INK;
}

/**
 * The entry of a menu that is marked by another ground: the entries above and below it are labels in no box of their own. An
 * outline around it is a field, in which somebody renames it.
 */
function isEntryOfList(unit: Unit, columns: readonly Column[], isLabel: IsLabel): boolean {
  if (unit.enclosure?.isOutlined === true) return false;
  return columns.some((column) => {
    const others = column.filter((other) => other !== unit);
    const open = others.filter((other) => other.enclosure === null || !isInField(other));
    return open.length >= 2 && open.length > others.length / 2 && shareOf(open, isLabel) >= LABEL_SHARE;
  });
}
