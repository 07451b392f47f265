import type { Browser } from 'playwright-core';
import { startBrowser } from '../support/review-pane-browser.ts';
import { writeApplications } from './applications-set.ts';
import { changePages } from './changes-set.ts';
import { degradedPages } from './degraded-set.ts';
import { madePages } from './made-set.ts';
import { picturePages } from './pictures-set.ts';
import { officePages } from './offices-set.ts';
import { drawTab, openPage, writePage, type DrawnPage, type PageToDraw } from './render-page.ts';
import { sentencePages } from './sentences-set.ts';
import { stripPages } from './strips-set.ts';
import { trapPages } from './traps-set.ts';

export interface SetOptions {
  readonly seed: number;
  /** How many pages at most, spread over the set; all without it. Of `changes` each comes with all of its steps. */
  readonly count: number | undefined;
}

/** One page of a set: what to draw, what becomes of the picture after that, and what then happens on the page, a page each. */
export interface PagePlan {
  readonly page: PageToDraw;
  readonly steps?: readonly { readonly name: string; readonly script: string }[];
  readonly change?: (drawn: DrawnPage) => Promise<DrawnPage>;
}

const plain = (pages: readonly PageToDraw[]): PagePlan[] => pages.map((page) => ({ page }));

/** The set of real programs: what is where on its pages nobody knows, so that only an attack can use it. */
export const APPLICATIONS = 'applications';

/** The sets that can be drawn, by name. */
export const SETS: Readonly<Record<string, (seed: number) => PagePlan[]>> = {
  made: (seed) => plain(madePages(seed, 60)),
  sentences: (seed) => plain(sentencePages(seed)),
  degraded: degradedPages,
  changes: changePages,
  pictures: (seed) => plain(picturePages(seed)),
  traps: trapPages,
  strips: (seed) => plain(stripPages(seed)),
  offices: () => plain(officePages()),
};

/** Draws a set into a folder that exists; answers the names of its pages. */
export async function writeSet(set: string, folder: string, { seed, count }: SetOptions): Promise<string[]> {
  if (set === APPLICATIONS) return await writeApplications(folder, seed);
  const all = SETS[set]?.(seed) ?? [];
  const wanted = Math.min(count ?? all.length, all.length);
  const plans = Array.from({ length: wanted }, (_, index) => all[Math.floor((index * all.length) / wanted)]!);
  const browser = await startBrowser();
  try {
    const names: string[] = [];
    for (const plan of plans) names.push(...(await writePlan(browser, folder, plan)));
    return names;
  } finally {
    await browser.close();
  }
}

async function writePlan(browser: Browser, folder: string, { page, change, steps = [] }: PagePlan): Promise<string[]> {
  const opened = await openPage(browser, page);
  const write = async (id: string): Promise<string> => {
    const drawn = await drawTab(opened.tab, { ...page, id });
    await writePage(folder, change === undefined ? drawn : await change(drawn));
    return id;
  };
  try {
    const names = [await write(page.id)];
    for (const [index, { name, script }] of steps.entries()) {
      await opened.tab.evaluate(script);
      names.push(await write(`${page.id}-${index + 1}-${name}`));
    }
    return names;
  } finally {
    await opened.close();
  }
}
