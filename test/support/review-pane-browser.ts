import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { InMemoryAgent } from './review-api-in-memory.ts';
import { type PaneServer, servePane } from './review-pane-server.ts';

const CHECKOUT = path.resolve(import.meta.dirname, '../..');
const PANE = path.join(CHECKOUT, 'apps/review-pane');

/**
 * Builds the pane into a temporary folder by its own vite.config.ts and answers that folder. In a process of its own, because
 * a test runner's NODE_ENV makes another build: React Aria leaves out what the policy would have refused.
 */
async function buildPane(): Promise<string> {
  const outDir = await mkdtemp(path.join(tmpdir(), 'clearpane-pane-'));
  const vite = path.join(CHECKOUT, 'node_modules/vite/bin/vite.js');
  const options = ['build', PANE, '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'];
  await promisify(execFile)(process.execPath, [vite, ...options], {
    cwd: CHECKOUT,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return outDir;
}

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
}

/** A built pane and a browser. */
export interface BuiltPane {
  readonly folder: string;
  readonly browser: Browser;
  /** Opens the pane on an agent, in a browser context of its own. */
  open(agent: InMemoryAgent, options?: Parameters<Browser['newContext']>[0]): Promise<OpenPane>;
}

/** The pane and the browser for the tests of one file: there before its first test, gone after its last. */
export function paneForTests(): BuiltPane {
  let folder: string;
  let browser: Browser;
  beforeAll(async () => {
    folder = await buildPane();
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });
  return {
    get folder() {
      return folder;
    },
    get browser() {
      return browser;
    },
    open: (agent, options) => openPane(browser, folder, agent, options),
  };
}

async function openPane(
  browser: Browser,
  folder: string,
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
  await page.goto(server.address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return {
    page,
    server,
    complaints,
    async visit(hash) {
      await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
    },
    async [Symbol.asyncDispose]() {
      await context.close();
      await server[Symbol.asyncDispose]();
    },
  };
}
