import { channelDifference } from '../rgba.ts';
import type { Column, Groups } from './find-groups.ts';
import type { IsLabel } from './judge-context.ts';
import type { Unit } from './unit.ts';

/** Lines of a text follow each other at less than this, in em. */
const TEXT_PITCH = 1.75;
/** A line that is stretched to its full width leaves no more than this between two words, in em. */
const WIDEST_SPACE = 4;
const LARGEST_RATIO = 1.6;
const OTHER_COLOUR = 72;

/**
 * Finds what is a part of a longer text although each of its words could be a label: on a row or in lines below each other, a
 * label that begins with a small letter goes on with what came before it and began with a capital one.
 */
export function findTexts({ rows, columns, stacks }: Groups, isLabel: IsLabel): Set<Unit> {
  const texts = new Set<Unit>();
  const rowOf = new Map<Unit, readonly Unit[]>();
  for (const row of rows) {
    for (const unit of row) rowOf.set(unit, row);
    for (const words of cutChains(row, isOnOneLine))
      if (goesOn(words, isLabel)) for (const unit of words) texts.add(unit);
  }
  for (const column of [...columns, ...stacks]) {
    for (const lines of cutChains(column, isNextLine)) {
      if (!goesOn(lines, isLabel)) continue;
      for (const line of lines) for (const unit of lineOf(line, rowOf.get(line) ?? [])) texts.add(unit);
    }
  }
  return texts;
}

/** Cuts a row or a column where two that follow each other are not of one text. */
function cutChains(units: readonly Unit[], isOneText: (one: Unit, next: Unit) => boolean): Unit[][] {
  const chains: Unit[][] = [];
  for (const unit of units) {
    const last = chains.at(-1)?.at(-1);
    if (last !== undefined && isOneText(last, unit)) chains.at(-1)!.push(unit);
    else chains.push([unit]);
  }
  return chains;
}

function isOnOneLine(one: Unit, next: Unit): boolean {
  const em = Math.max(one.run.em, next.run.em);
  // Strokes are not compared: "all" has only stems.
  if (em > Math.min(one.run.em, next.run.em) * LARGEST_RATIO) return false;
  if (channelDifference(one.run.ink, next.run.ink) > OTHER_COLOUR) return false;
  return next.run.box.left - one.run.box.right <= em * WIDEST_SPACE;
}

function isNextLine({ run }: Unit, { run: next }: Unit): boolean {
  const pitch = next.box.top - run.box.top;
  return pitch <= ((run.em + next.em) / 2) * TEXT_PITCH && run.outline === next.outline;
}

/** What stands on the line of a unit as its words would. */
function lineOf(unit: Unit, row: readonly Unit[]): readonly Unit[] {
  return cutChains(row, isOnOneLine).find((words) => words.includes(unit)) ?? [unit];
}

function goesOn(units: Column, isLabel: IsLabel): boolean {
  const begin = units.findIndex((unit) => beginsSmall(unit) === false);
  return begin >= 0 && units.slice(begin + 1).some((unit) => beginsSmall(unit) === true && isLabel(unit));
}

/** Whether a text begins with a small letter; null where it was not read. */
export function beginsSmall({ decision }: Unit): boolean | null {
  return decision === null || decision.kind === 'template' ? null : (decision.isSmall ?? null);
}
