import type { Column, Groups } from './find-groups.ts';
import { findSpreadSentences } from './find-spread-sentences.ts';
import { findTexts } from './find-texts.ts';
import {
  findHeaders,
  findSections,
  isContent,
  isOfLabelStyle,
  isSectionOfLabels,
  shareOf,
  STACK_SHARE,
} from './judge-columns.ts';
import { isEntryOfList, isInField, isInPlaceholderPlace } from './judge-enclosures.ts';
import { weighPlaces } from './judge-places.ts';
import { judgeSurroundings } from './judge-surroundings.ts';
import { haveSameStyle, isIcon, type Unit } from './unit.ts';

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

const LONGEST_LINE_OF_LABELS = 14;
/** A neighbour on the line that is so near belongs to the same text; in em. */
const NEAR = 1.5;
/** As near as in monospaced text the words of a sentence are, even if each could be a label. */
const AS_NEAR_AS_WORDS = 0.95;
/** A column with fewer labels than this makes a table of those beside it. */
const CONTENT_SHARE = 0.3;

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
