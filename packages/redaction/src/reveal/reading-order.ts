import type { Column, Groups } from './find-groups.ts';
import type { Repeat } from './find-repeats.ts';
import type { Unit } from './unit.ts';

/** What is asked about a unit to put it in its place. */
export interface ReadingOrder {
  readonly isLabel: (unit: Unit) => boolean;
  /** In pixels of strips. */
  readonly costOf: (unit: Unit) => number;
}

/** How often what stands in such a place is shown in the end, over pages of every kind; only their order counts. */
const CHANCE = { title: 0.85, other: 0.6, cell: 0.12, lineOfText: 0.05 } as const;
/** What is known of a place weighs as much against what was read around it as so many readings. */
const WEIGHT_OF_PLACE = 2;
/** Lines of a text come in threes and more; two are often a heading and what is below it. */
const LEAST_LINES = 3;
const LEAST_IN_ROW = 3;
/** Narrower than this, in em, are figures and single letters. */
const NARROWEST = 1.3;
const CHANCE_OF_NARROW = 0.05;
const CHANCE_BY_WORDS = [1, 1, 0.6] as const;
const CHANCE_OF_MORE_WORDS = 0.2;
/** Up to which width, in em, how many are labels; of wider ones one in five. */
const CHANCE_BY_WIDTH = [
  [4.5, 1],
  [6, 0.6],
  [8, 0.4],
] as const;
const CHANCE_OF_WIDE = 0.2;
/** Of a list that may not be one of labels so many entries are read before the others are worth it. */
const FIRST_OF_A_LIST = 3;
const FIRST_OF_CELLS = 2;
const LEAST_LABELS = 2;
/** What a strip costs besides its pixels. */
const PRICE_OF_A_STRIP = 16;
/** A text with so many ends stands on every card. */
const LEAST_ENDS = 4;

/**
 * The units to be read next, those first that promise most labels for a pixel: titles, and what stands among labels; cells
 * and lines of a text last. Each look is there once, and of a list only the first few until two of them were labels. It
 * follows from the frame and from what was read of it.
 */
export function chooseRound(waiting: readonly Unit[], groups: Groups, { isLabel, costOf }: ReadingOrder): Unit[] {
  const promiseOf = measurePromise(groups, isLabel);
  const later = findLater(new Set(waiting), groups, isLabel);
  const worth = new Map<Unit, number>();
  for (const unit of waiting) {
    if (!later.has(unit)) worth.set(unit, promiseOf(unit) / (costOf(unit) + PRICE_OF_A_STRIP));
  }
  const keys = new Set<string>();
  return [...worth.keys()]
    .sort((one, other) => worth.get(other)! - worth.get(one)! || one.at - other.at)
    .filter(({ key }) => key !== null && !keys.has(key) && keys.add(key));
}

/** Texts that begin alike and end differently, those with the most ends first: on every card a program's own words begin them. */
export function withManyEnds(repeats: readonly Repeat[], units: readonly Unit[]): Repeat[] {
  const keyOf = new Map(units.map(({ run, key }) => [run, key]));
  return repeats
    .map((repeat) => ({ repeat, ends: new Set(repeat.map((run) => keyOf.get(run))).size }))
    .filter(({ ends }) => ends >= LEAST_ENDS)
    .sort((one, other) => other.ends - one.ends)
    .map(({ repeat }) => repeat);
}

/** How probably a unit will be shown: by its place, its size, and the least that was read around it. */
function measurePromise(groups: Groups, isLabel: ReadingOrder['isLabel']): (unit: Unit) => number {
  const titles = new Set(groups.heads.flatMap((head) => head.titles));
  const texts = new Set(groups.stacks.filter(({ length }) => length >= LEAST_LINES).flat());
  const cells = new Set(groups.columns.filter((column) => isOfTable(column, groups)).flatMap(([, ...rest]) => rest));
  const columns = new Set<readonly Unit[]>(groups.columns);
  const around = new Map<Unit, Known[]>();
  for (const group of [...groups.columns, ...groups.stacks, ...groups.rows.filter(isLongRow)]) {
    const read = group.filter(({ decision }) => decision !== null);
    const known = { read: read.length, labels: read.filter(isLabel).length, isColumn: columns.has(group) };
    for (const unit of group) around.set(unit, [...(around.get(unit) ?? []), known]);
  }
  return (unit) => {
    const isTitle = titles.has(unit);
    const place = isTitle ? 'title' : texts.has(unit) ? 'lineOfText' : cells.has(unit) ? 'cell' : 'other';
    const chance = CHANCE[place] * chanceOfSize(unit);
    // What stands below a title says nothing about it.
    const shares = (around.get(unit) ?? [])
      .filter(({ isColumn }) => !isTitle || !isColumn)
      .map(({ read, labels }) => (labels + chance * WEIGHT_OF_PLACE) / (read + WEIGHT_OF_PLACE));
    return shares.length === 0 ? chance : Math.min(...shares);
  };
}

/** What was read of a group so far. */
interface Known {
  readonly read: number;
  readonly labels: number;
  readonly isColumn: boolean;
}

/** The entries of lists that wait until the first ones were read. */
function findLater(isWaiting: ReadonlySet<Unit>, groups: Groups, isLabel: ReadingOrder['isLabel']): Set<Unit> {
  const later = new Set<Unit>();
  for (const column of groups.columns) {
    const read = column.filter(({ decision }) => decision !== null);
    const labels = read.filter(isLabel).length;
    if (labels >= LEAST_LABELS && labels * 2 > read.length) continue;
    const first = isOfTable(column, groups) ? FIRST_OF_CELLS : FIRST_OF_A_LIST;
    for (const unit of column.filter((member) => isWaiting.has(member)).slice(first)) later.add(unit);
  }
  return later;
}

function isOfTable(column: Column, groups: Groups): boolean {
  return (groups.tables.get(column)?.length ?? 0) > 0;
}

function isLongRow({ length }: readonly Unit[]): boolean {
  return length >= LEAST_IN_ROW;
}

function chanceOfSize({ run }: Unit): number {
  const width = (run.box.right - run.box.left) / run.em;
  if (width < NARROWEST) return CHANCE_OF_NARROW;
  const byWords = CHANCE_BY_WORDS[run.words.length] ?? CHANCE_OF_MORE_WORDS;
  const byWidth = CHANCE_BY_WIDTH.find(([upTo]) => width < upTo)?.[1] ?? CHANCE_OF_WIDE;
  return byWords * byWidth;
}
