import { startBrowser } from '../support/review-pane-browser.ts';
import { degradedPages } from './degraded-set.ts';
import { madePages } from './made-set.ts';
import { picturePages } from './pictures-set.ts';
import { drawPage, writePage, type DrawnPage, type PageToDraw } from './render-page.ts';
import { sentencePages } from './sentences-set.ts';

export interface SetOptions {
  readonly seed: number;
  /** How many pages at most; all without it. */
  readonly count: number | undefined;
}

/** One page of a set: what to draw, and what becomes of it after that. */
export interface PagePlan {
  readonly page: PageToDraw;
  readonly change?: (drawn: DrawnPage) => Promise<DrawnPage>;
}

const plain = (pages: readonly PageToDraw[]): PagePlan[] => pages.map((page) => ({ page }));

/** The sets that can be drawn, by name. `changes`, pairs of frames, is in changes-set.ts; `applications` in applications-set.ts. */
export const SETS: Readonly<Record<string, (seed: number) => PagePlan[]>> = {
  made: (seed) => plain(madePages(seed, 60)),
  sentences: (seed) => plain(sentencePages(seed)),
  degraded: degradedPages,
  pictures: (seed) => plain(picturePages(seed)),
};

/** Draws a set into a folder that exists; answers the names of its pages. */
export async function writeSet(set: string, folder: string, { seed, count }: SetOptions): Promise<string[]> {
  const plans = SETS[set]?.(seed).slice(0, count) ?? [];
  const browser = await startBrowser();
  try {
    for (const { page, change } of plans) {
      const drawn = await drawPage(browser, page);
      await writePage(folder, change === undefined ? drawn : await change(drawn));
    }
  } finally {
    await browser.close();
  }
  return plans.map(({ page }) => page.id);
}
