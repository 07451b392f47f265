import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeLauncher } from '@clearpane/capture';
import { createCollector, type Collector } from '@clearpane/collector';
import type { ProcessRole, Study } from '@clearpane/contracts';
import { createSigningKey } from '@clearpane/signing';
import { createKeyFile, openSealedFile } from '@clearpane/steward';
import { build, deployStudy } from '@clearpane/workbench';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, vi } from 'vitest';
import {
  afterTest,
  startMadeUpAgent,
  temporaryDirectory,
  typed,
  type MadeUpAgent,
} from '../packages/agent/made-up-agent.ts';
import { startBrowser } from '../support/review-pane-browser.ts';
import { servePaneOf } from '../support/seen-in-pane.ts';

type Options = NonNullable<Parameters<typeof startMadeUpAgent>[0]>;

/** A real agent and vault beside a study that its organisation can sign anew, with other values. */
export async function startBesideStudy(options: Options = {}) {
  const made = await startMadeUpAgent(options);
  const organisationKey = createSigningKey();
  made.setPolicy({ organisationKeys: [organisationKey.publicKey] });
  const { study, council, policyFile } = made;
  const deployed = { policyDirectory: path.dirname(policyFile), study, council, organisationKey };
  /** Signs the study with a change, lays it where IT would, and lets the agent look. */
  const signAnew = async (change: Partial<Study> = {}): Promise<void> => {
    await deployStudy(deployed, { ...study, ...change }, 'invented');
    await made.agent.tick();
  };
  await signAnew();
  return { made, signAnew };
}

/** An agent with the real uploader process and a real collector in front of a steward. */
export async function startBesideCollector(options: Pick<Options, 'coolingOffHours'> = {}) {
  const directory = temporaryDirectory();
  const collector: Collector = await createCollector({
    directory: path.join(directory, 'collector'),
    host: '127.0.0.1',
    port: 0,
  });
  afterTest(() => collector.close());
  const keyFile = path.join(directory, 'steward.key');
  const { recipient: stewardRecipient } = await createKeyFile(keyFile);
  const { url: collectorUrl, publicKey: collectorPublicKey } = collector;
  const uploader = fileURLToPath(import.meta.resolve('@clearpane/bundle/uploader'));
  const entries = { uploader } as Record<ProcessRole, string>; // Nothing else is launched: capture is made up.
  const made = await startMadeUpAgent({
    ...options,
    recipient: { name: 'A steward (made up)', collectorUrl, collectorPublicKey, stewardRecipient },
    launcher: nodeLauncher(entries),
  });
  /** The file of a bundle as the collector keeps it, and what the steward finds in it. */
  const arrived = (bundleId: string) => path.join(directory, 'collector/bundles', `${bundleId}.age`);
  const openArrived = (bundleId: string) =>
    openSealedFile({ sealedFile: arrived(bundleId), keyFile, outDirectory: path.join(directory, 'opened') });
  return { made, arrived, openArrived };
}

/** Frames are numbered within a session; numbers that only grow are right in every one. */
let frameNumber = 0;

/** Lets the hosts of the newest capture say a frame and an action in it, as far as they may. */
export function sayOnce(made: MadeUpAgent): void {
  frameNumber += 1;
  if (made.captures.length === 0) return;
  made.capture.shows(frameNumber);
  made.capture.says(typed, { ...typed, frame: frameNumber });
}

/** Records one short session of the joined study and ends it by a pause. */
export async function recordSession(made: MadeUpAgent) {
  await made.review.recording.resume();
  made.capture.becomes({ state: 'ready' });
  sayOnce(made);
  await made.review.recording.pause({ minutes: null });
  const [session] = (await made.review.sessions.list()).toSorted((a, b) => b.startedAt.localeCompare(a.startedAt));
  if (session === undefined) throw new Error('No session was recorded.');
  return session;
}

/** A browser for the tests of one file; answers how to open the real pane of an agent in it. */
export function paneInBrowser(): (made: MadeUpAgent) => Promise<Page> {
  let browser: Browser;
  vi.setConfig({ testTimeout: 120_000 }); // A browser on a machine under load: only what does not come about may fail.
  beforeAll(async () => {
    await build();
    browser = await startBrowser();
  }, 120_000);
  afterAll(() => browser.close());
  return async (made) => {
    const pane = await servePaneOf(browser, made.review);
    afterTest(() => pane[Symbol.asyncDispose]());
    return pane.page;
  };
}

/** Goes to an address after the `#`, without loading the page anew; the page has been told of it when this resolves. */
export async function visit(page: Page, hash: string): Promise<void> {
  await page.evaluate(`new Promise((resolve) => {
    if (location.hash === ${JSON.stringify(hash)}) return resolve();
    addEventListener('hashchange', () => setTimeout(resolve), { once: true });
    location.hash = ${JSON.stringify(hash)};
  })`);
}

/** Counts what a person clicks on a page; nothing else may click. */
export class Clicks {
  count = 0;
  async on(target: { click(): Promise<void> }): Promise<void> {
    this.count += 1;
    await target.click();
  }
}
