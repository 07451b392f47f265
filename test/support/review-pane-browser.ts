import path from 'node:path';
import { type Browser, chromium, type Page, type Request } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { InMemoryAgent } from './review-api-in-memory.ts';
import { type PaneServer, servePane } from './review-pane-server.ts';

/** The pane as it was built before the tests (build-before-tests.ts). */
const folder = path.resolve(import.meta.dirname, '../../apps/review-pane/dist');

/** Starts Debian's Chromium; its sandbox stays on unless the tests run as root, where Chromium refuses it. */
export function startBrowser(): Promise<Browser> {
  const executablePath = process.env['CLEARPANE_CHROMIUM'] ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
}

/** One page on one in-memory agent. `complaints` collects errors, CSP violations and failed requests of the page. */
interface OpenPane extends AsyncDisposable {
  page: Page;
  server: PaneServer;
  complaints: string[];
  /** Goes to an address after the `#`. */
  visit(hash: string): Promise<void>;
  /** Waits until the page has its answers and nothing on it moves. */
  settle(): Promise<void>;
}

/** A built pane and a browser. */
export interface BuiltPane {
  readonly folder: string;
  readonly browser: Browser;
  /** Opens the pane on an agent, in a browser context of its own. */
  open(agent: InMemoryAgent, options?: Parameters<Browser['newContext']>[0]): Promise<OpenPane>;
}

/** The pane and a browser for the tests of one file: there before its first test, gone after its last. */
export function paneForTests(): BuiltPane {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());
  return {
    folder,
    get browser() {
      return browser;
    },
    open: (agent, options) => openPane(browser, agent, options),
  };
}

async function openPane(
  browser: Browser,
  agent: InMemoryAgent,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<OpenPane> {
  const server = await servePane(folder, agent);
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const asked = countQuestions(page);
  await page.goto(server.address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return {
    page,
    server,
    complaints,
    async visit(hash) {
      await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
    },
    async settle() {
      for (let before = -1; before !== asked.count || asked.unanswered.size > 0;) {
        before = asked.count;
        await page.evaluate(AFTER_TWO_FRAMES);
        while (asked.unanswered.size > 0) await page.evaluate(AFTER_TWO_FRAMES);
      }
    },
    async [Symbol.asyncDispose]() {
      await context.close();
      await server[Symbol.asyncDispose]();
    },
  };
}

/** What a page asks its agent, but for the stream of the status, which never ends, and what was not answered yet. */
function countQuestions(page: Page): { readonly count: number; readonly unanswered: ReadonlySet<Request> } {
  const asked = { count: 0, unanswered: new Set<Request>() };
  page.on('request', (request) => {
    if (request.url().endsWith('/status/watch')) return;
    asked.count++;
    asked.unanswered.add(request);
  });
  page.on('requestfinished', (request) => asked.unanswered.delete(request));
  page.on('requestfailed', (request) => asked.unanswered.delete(request));
  return asked;
}

/** Once what was to be drawn is drawn, and no transition is on its way. Runs in the page. */
const AFTER_TWO_FRAMES = `(async () => {
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  do {
    await nextFrame();
    await nextFrame();
  } while (document.getAnimations().length > 0);
})()`;
