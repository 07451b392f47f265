import type { Shapes } from '../shapes/shapes.ts';
import type { Bar } from './find-bars.ts';
import { findHeadings, type Heading } from './find-headings.ts';
import { findHeads, type Head } from './find-heads.ts';
import { findNeighbours } from './find-neighbours.ts';
import { findTags } from './find-tags.ts';
import { findSurroundings, type Surroundings } from './find-surroundings.ts';
import { haveSameStyle, isIcon, type Unit } from './unit.ts';

/** Units below each other that share an edge: a list, a menu, a column of cells, the lines of a text. From top to bottom. */
export type Column = readonly Unit[];

/** What stands together on a frame. */
export interface Groups {
  /** Columns of two and more by left edge, by right edge and by middle; a unit may be in several. */
  readonly columns: readonly Column[];
  /** Lines of one style at the pitch of a text. */
  readonly stacks: readonly Column[];
  /** Units of one row from left to right, across borders where they are cells of the same table. */
  readonly rows: readonly (readonly Unit[])[];
  /** For each column of four and more those that have cells in the same rows. */
  readonly tables: ReadonlyMap<Column, readonly Column[]>;
  /** Rows that stand where titles do. */
  readonly heads: readonly Head[];
  /** What stands over lists in side panels. */
  readonly headings: readonly Heading[];
  /** Entries of bars, from left to right. */
  readonly bars: readonly (readonly Unit[])[];
  /** What stands near a candidate on its row with no border between, whatever line it was counted to. */
  readonly neighbours: ReadonlyMap<Unit, readonly Unit[]>;
  /** What a person sees beside and above a unit, across borders and grounds. */
  readonly surroundings: ReadonlyMap<Unit, Surroundings>;
  /** Values in small boxes after the name of their field. */
  readonly tags: ReadonlySet<Unit>;
}

const SAME_LEFT = 3;
const SAME_RIGHT = 2;
const SAME_MIDDLE = 1;
/** A document's title is twice as large as its text. */
const COLUMN_EM_RATIO = 2.3;
/** The next entry of a list is at most this far below, in em: a mail takes three lines and some air. */
const LONGEST_STEP = 6;
/** Lines of a text follow each other at 1.2 to 1.6 em; entries of a menu at 1.8 and more. */
const TEXT_PITCH = 1.6;
const SAME_ROW = 4;
const LEAST_ROWS = 4;
const SHARED_ROWS = 0.6;

/** Finds lists, texts, rows and tables among the units of a frame. */
export function findGroups(units: readonly Unit[], shapes: Shapes, words: Int32Array, bars: readonly Bar[]): Groups {
  const columns = [
    ...findColumns(units, ({ run }) => run.box.left, SAME_LEFT, 2),
    ...findColumns(units, ({ run }) => run.box.right, SAME_RIGHT, 3),
    ...findColumns(units, ({ run }) => (run.box.left + run.box.right) >> 1, SAME_MIDDLE, 3),
  ];
  const byLine = new Map<Unit['line'], Unit[]>();
  for (const unit of units) {
    const row = byLine.get(unit.line);
    if (row === undefined) byLine.set(unit.line, [unit]);
    else row.push(unit);
  }
  const unitOf = new Map(units.map((unit) => [unit.run, unit]));
  const surroundings = findSurroundings(units, isIcon);
  return {
    columns,
    bars: bars.map(({ runs }) => runs.flatMap((run) => unitOf.get(run) ?? [])),
    stacks: findStacks(units),
    rows: [...byLine.values()],
    tables: findTables(columns),
    heads: findHeads(units),
    headings: findHeadings(units, words, shapes.width),
    neighbours: findNeighbours(units, shapes),
    surroundings,
    tags: findTags(surroundings),
  };
}

/** Chains of units whose edge is the same, each with the next one below it. */
function findColumns(units: readonly Unit[], edgeOf: (unit: Unit) => number, slack: number, fewest: number): Column[] {
  const byEdge = new Map<number, Unit[]>();
  for (const unit of [...units].sort((one, other) => one.box.top - other.box.top)) {
    const edge = edgeOf(unit);
    const same = byEdge.get(edge);
    if (same === undefined) byEdge.set(edge, [unit]);
    else same.push(unit);
  }
  // Two may see the same one below them: it follows the nearer.
  const previousOf = new Map<Unit, Unit>();
  for (const unit of units) {
    let next: Unit | null = null;
    for (let edge = edgeOf(unit) - slack; edge <= edgeOf(unit) + slack; edge++) {
      const found = firstBelow(byEdge.get(edge), unit);
      if (found !== null && (next === null || found.box.top < next.box.top)) next = found;
    }
    if (next === null) continue;
    const previous = previousOf.get(next);
    if (previous === undefined || previous.box.top < unit.box.top) previousOf.set(next, unit);
  }
  const nextOf = new Map([...previousOf].map(([next, unit]) => [unit, next]));
  const columns: Unit[][] = [];
  for (const unit of units) {
    if (previousOf.has(unit)) continue;
    const column = [unit];
    for (let next = nextOf.get(unit); next !== undefined; next = nextOf.get(next)) column.push(next);
    if (column.length >= fewest) columns.push(column);
  }
  return columns;
}

function firstBelow(sorted: readonly Unit[] | undefined, { run }: Unit): Unit | null {
  if (sorted === undefined) return null;
  let low = 0;
  let high = sorted.length;
  const least = run.box.top + run.em * 0.6;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.run.box.top < least) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < sorted.length; at++) {
    const next = sorted[at]!;
    const larger = Math.max(run.em, next.run.em);
    if (next.run.box.top - run.box.top > larger * LONGEST_STEP) return null;
    if (larger <= Math.min(run.em, next.run.em) * COLUMN_EM_RATIO) return next;
  }
  return null;
}

/** Chains of units of one style that follow each other as lines of a text do, whatever their edges: they need only overlap. */
function findStacks(units: readonly Unit[]): Column[] {
  const sorted = [...units].sort((one, other) => one.run.box.top - other.run.box.top);
  const stackOf = new Map<Unit, Unit[]>();
  sorted.forEach((unit, at) => {
    const { box, em, outline } = unit.run;
    for (let next = at + 1; next < sorted.length; next++) {
      const other = sorted[next]!;
      const pitch = other.run.box.top - box.top;
      if (pitch > em * TEXT_PITCH * 1.2) break;
      if (pitch < em * 0.7 || other.run.box.left >= box.right || other.run.box.right <= box.left) continue;
      const smaller = Math.min(em, other.run.em);
      const larger = Math.max(em, other.run.em);
      // The mean: an accent on a capital makes one of them too large, a word of small letters too small.
      if (pitch > ((em + other.run.em) / 2) * TEXT_PITCH || larger > smaller * 1.45) continue;
      if (other.run.outline !== outline || !haveSameStyle(unit, other)) continue;
      joinStacks(stackOf, unit, other);
    }
  });
  return [...new Set(stackOf.values())];
}

function joinStacks(stackOf: Map<Unit, Unit[]>, one: Unit, other: Unit): void {
  const first = stackOf.get(one) ?? [one];
  const second = stackOf.get(other) ?? [other];
  if (first === second) return;
  first.push(...second);
  for (const unit of first) stackOf.set(unit, first);
}

function findTables(columns: readonly Column[]): Map<Column, readonly Column[]> {
  const long = columns.filter((column) => column.length >= LEAST_ROWS);
  const rows = long.map((column) => new Set(column.map(({ run }) => (run.box.top + run.box.bottom) >> 1)));
  const tables = new Map<Column, readonly Column[]>();
  for (const column of long) {
    const mates = long.filter((other, at) => {
      if (other === column || other.includes(column[1]!)) return false;
      let shared = 0;
      for (const { run } of column) {
        const middle = (run.box.top + run.box.bottom) >> 1;
        for (let y = middle - SAME_ROW; y <= middle + SAME_ROW; y++) {
          if (!rows[at]!.has(y)) continue;
          shared++;
          break;
        }
      }
      return shared >= LEAST_ROWS && shared >= column.length * SHARED_ROWS;
    });
    tables.set(column, mates);
  }
  return tables;
}
