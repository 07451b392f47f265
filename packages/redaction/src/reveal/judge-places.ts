import type { Groups } from './find-groups.ts';
import { beginsSmall } from './find-texts.ts';
import type { ContextVeto, IsLabel } from './judge-context.ts';
import { isIcon, type Unit } from './unit.ts';

/** What a row of titles is not forbidden by: what stands below it, and what else is in the row, which was counted already. */
const OF_CONTENT: ReadonlySet<ContextVeto> = new Set(['column', 'table', 'stack', 'alone', 'boxes']);
/** Of a row of titles so many must be labels, each another one. */
const TITLE_SHARE = 0.8;
const LEAST_TITLES = 3;
const LEAST_SHOWN_TITLES = 2;
/** Five different labels side by side are no chance. */
const MANY_TITLES = 5;
const SHARE_OF_MANY = 0.65;

/** Answers which vetoes the place of a unit outweighs: titles of a table, entries of a bar, headings of a panel's lists. */
export function weighPlaces(groups: Groups, isLabel: IsLabel): (unit: Unit, veto: ContextVeto) => boolean {
  const { titles, cells } = findTitles(groups, isLabel);
  const entries = findEntries(groups, isLabel);
  const headings = findShownHeadings(groups, isLabel);
  return (unit, veto) =>
    (titles.has(unit) && OF_CONTENT.has(veto)) ||
    (cells.has(unit) && veto === 'enclosure') ||
    (entries.has(unit) && OF_TEXT.has(veto)) ||
    (headings.has(unit) && OF_LISTS.has(veto));
}

/** The labels of rows that begin something, nearly all of whose texts are different labels; apart those in cells of a table. */
function findTitles(groups: Groups, isLabel: IsLabel): { titles: Set<Unit>; cells: Set<Unit> } {
  const titles = new Set<Unit>();
  const cells = new Set<Unit>();
  for (const head of groups.heads) {
    const labels = head.titles.filter(isLabel);
    const different = new Set(labels.map(({ key }) => key)).size;
    const known = different + head.titles.filter(isWithheld).length;
    const share = different >= MANY_TITLES ? SHARE_OF_MANY : TITLE_SHARE;
    if (different < LEAST_SHOWN_TITLES || known < LEAST_TITLES) continue;
    if (known < (head.titles.length + head.strangers) * share) continue;
    for (const unit of labels) {
      titles.add(unit);
      if (head.isOfCells) cells.add(unit);
    }
  }
  return { titles, cells };
}

/** What a heading is not forbidden by: the list below it. */
const OF_LISTS: ReadonlySet<ContextVeto> = new Set(['column', 'stack', 'below', 'alone', 'enclosure']);

/** Headings among whose like in the panel as many are labels as are not: names that stand over what people said are not. */
function findShownHeadings(groups: Groups, isLabel: IsLabel): Set<Unit> {
  const shown = groups.headings.filter(({ unit, sisters }) => {
    const labels = sisters.filter(isLabel).length;
    return isLabel(unit) && labels + 1 >= sisters.length - labels;
  });
  return new Set(shown.map(({ unit }) => unit));
}

/** What the entries of a bar are not forbidden by: that they stand as near to each other as words may. */
const OF_TEXT: ReadonlySet<ContextVeto> = new Set(['neighbour', 'row', 'stack', 'beside', 'alone']);
const LEAST_ENTRIES = 3;
/** Of a bar that has something else at its end (a clock, a name) so many must be labels. */
const LEAST_BEFORE_OTHERS = 4;

/** The labels of bars that have nothing but different labels in them, or begin with several. */
function findEntries(groups: Groups, isLabel: IsLabel): Set<Unit> {
  const entries = new Set<Unit>();
  for (const bar of groups.bars) {
    const texts = bar.filter((unit) => isLabel(unit) || isWithheld(unit) || !isIcon(unit, unit.run.em));
    // Entries of a bar begin with capital letters; in a fixed pitch the words of "Delete all messages" stand as far apart.
    if (texts.some((unit) => beginsSmall(unit) === true)) continue;
    const end = texts.findIndex((unit) => !isLabel(unit) && !isWithheld(unit));
    const begin = (end < 0 ? texts : texts.slice(0, end)).filter(isLabel);
    const different = new Set(begin.map(({ key }) => key)).size;
    if (different < begin.length || different < (end < 0 ? LEAST_ENTRIES : LEAST_BEFORE_OTHERS)) continue;
    for (const unit of begin) entries.add(unit);
  }
  return entries;
}

/** A label that is not shown, and still one among others. */
function isWithheld({ decision }: Unit): boolean {
  return decision?.kind === 'withheld';
}
