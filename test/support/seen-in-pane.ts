import path from 'node:path';
import { serveReview, type ReviewClient } from '@clearpane/cli';
import { checkoutDirectory } from '@clearpane/workbench';
import type { Browser, Page } from 'playwright-core';

/** The built pane, as `clearpane review` serves it. */
const paneDirectory = path.join(checkoutDirectory, 'apps/review-pane/dist');

/** The pane in a real browser over the loopback review server of a real agent. */
export interface ServedPane extends AsyncDisposable {
  page: Page;
}

/** Opens the pane of a real agent, from the workbench's build where no other folder is named. */
export async function servePaneOf(
  browser: Browser,
  review: ReviewClient,
  folder: string = paneDirectory,
): Promise<ServedPane> {
  const server = await serveReview(review, folder);
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(server.url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return {
    page,
    async [Symbol.asyncDispose]() {
      await context.close();
      await server.close();
    },
  };
}

/** The light as the pane puts it in words. */
export async function seenInPane(browser: Browser, review: ReviewClient): Promise<{ state: string; detail: string }> {
  await using pane = await servePaneOf(browser, review);
  return await lightIn(pane.page);
}

/** The light on an open page, once it is known. */
export async function lightIn(page: Page): Promise<{ state: string; detail: string }> {
  const state = page.locator('.status-state');
  await state.filter({ hasNotText: 'Unknown' }).waitFor();
  return { state: await state.innerText(), detail: await page.locator('.status-detail').innerText() };
}
