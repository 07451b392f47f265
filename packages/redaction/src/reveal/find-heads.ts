import { haveSameStyle, isIcon, type Unit } from './unit.ts';

/** A row that stands where the titles of a table, the days of a week or the names of tabs do. */
export interface Head {
  /** Its texts of one style, from left to right. */
  readonly titles: readonly Unit[];
  /** How many other texts stand between them. */
  readonly strangers: number;
  /** Whether its titles stand in cells that touch each other, with content below. */
  readonly isOfCells: boolean;
}

const FEWEST = 3;
const FEWEST_CELLS = 4;
const SAME_MIDDLE = 3;
const SAME_EDGE = 3;
/** Above a title nothing is nearer than this, in em; above a line of a text or a value there is. */
const FREE_ABOVE = 1.3;
/** Where most have a text of their own column within this above them the row is one of many; in em. */
const NEXT_ROW = 5;
const NEXT_CONTENT = 4;
const WIDEST_TITLE = 12;
const WIDEST_LETTER = 1.1;
const HIGHEST_CELL = 2.6;
const CELLS_APART = 4;

/** Finds the rows of a frame that begin something: three and more texts of one style with nothing of their kind above. */
export function findHeads(units: readonly Unit[]): Head[] {
  const texts = units
    .filter((unit) => !isIcon(unit, unit.run.em) && !isLetter(unit))
    .sort((one, other) => one.run.box.top - other.run.box.top);
  const byMiddle = new Map<number, Unit[]>();
  for (const unit of texts) {
    const middle = (unit.run.box.top + unit.run.box.bottom) >> 1;
    const same = byMiddle.get(middle);
    if (same === undefined) byMiddle.set(middle, [unit]);
    else same.push(unit);
  }
  const done = new Set<Unit>();
  const heads: Head[] = [];
  for (const unit of texts) {
    if (unit.key === null || done.has(unit)) continue;
    const middle = (unit.run.box.top + unit.run.box.bottom) >> 1;
    const row: Unit[] = [];
    for (let y = middle - SAME_MIDDLE; y <= middle + SAME_MIDDLE; y++) row.push(...(byMiddle.get(y) ?? []));
    row.sort((one, other) => one.run.box.left - other.run.box.left);
    const titles = row.filter((other) => other === unit || (haveSameStyle(unit, other) && isNarrow(other)));
    for (const title of titles) done.add(title);
    if (titles.length < FEWEST || !isNarrow(unit) || !beginsSomething(titles, texts)) continue;
    const [first, last] = [titles[0]!, titles.at(-1)!];
    const between = row.slice(row.indexOf(first), row.indexOf(last) + 1);
    heads.push({ titles, strangers: between.length - titles.length, isOfCells: areCells(titles, texts) });
  }
  return heads;
}

/** The letter above a column of a sheet. */
function isLetter({ run }: Unit): boolean {
  return run.words.length === 1 && run.box.right - run.box.left <= run.em * WIDEST_LETTER;
}

function isNarrow({ run }: Unit): boolean {
  return run.words.length <= 4 && run.box.right - run.box.left <= run.em * WIDEST_TITLE;
}

function beginsSomething(titles: readonly Unit[], texts: readonly Unit[]): boolean {
  let free = 0;
  let under = 0;
  for (const title of titles) {
    const { box, em } = title.run;
    const above = texts.filter(({ run }) => {
      const isOver = run.box.left < box.right && run.box.right > box.left && run.box.bottom <= box.top + 1;
      return isOver && run.box.bottom > box.top - em * NEXT_ROW;
    });
    if (above.every(({ run }) => run.box.bottom <= box.top - em * FREE_ABOVE)) free++;
    if (above.some(({ run }) => isAligned(run.box, box))) under++;
  }
  return free >= titles.length * 0.8 && under < titles.length * 0.5;
}

function isAligned(one: Unit['box'], other: Unit['box']): boolean {
  const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= SAME_EDGE;
  return (
    isNear(one.left, other.left) ||
    isNear(one.right, other.right) ||
    isNear((one.left + one.right) / 2, (other.left + other.right) / 2)
  );
}

/** Low boxes side by side that touch, and something below most of them. */
function areCells(titles: readonly Unit[], texts: readonly Unit[]): boolean {
  if (titles.length < FEWEST_CELLS) return false;
  let touching = 0;
  let filled = 0;
  for (const [at, { enclosure, run, box }] of titles.entries()) {
    const isBelow = texts.some(
      (other) =>
        other.run.box.left < run.box.right &&
        other.run.box.right > run.box.left &&
        other.run.box.top >= run.box.bottom &&
        other.run.box.top < run.box.bottom + run.em * NEXT_CONTENT,
    );
    if (isBelow) filled++;
    const next = titles[at + 1];
    if (enclosure === null || next?.enclosure === null || next === undefined) continue;
    if (enclosure.above + enclosure.below + run.box.bottom - run.box.top > run.em * HIGHEST_CELL) continue;
    const gap = next.box.left - next.enclosure.left - (box.right + enclosure.right);
    if (gap <= CELLS_APART) touching++;
  }
  return touching >= (titles.length - 1) * 0.7 && filled >= titles.length * 0.6;
}
