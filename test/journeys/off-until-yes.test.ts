import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Study } from '@clearpane/contracts';
import { createKeyFile } from '@clearpane/steward';

import { TABLES } from '@clearpane/vault';
import { build, deployInventedStudy } from '@clearpane/workbench';
import Database from 'better-sqlite3';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { processTree } from '../apps/desktop/launch-desktop.ts';
import { startBrowser } from '../support/review-pane-browser.ts';
import { servePaneOf } from '../support/seen-in-pane.ts';
import { openWorkstation, type AgentAtWork, type Workstation } from '../support/workstation.ts';
import { createSigningKey } from '@clearpane/signing';

let desk: Workstation;
let browser: Browser;
let study: Study;
let listener: Server;
let connections = 0;

beforeAll(async () => {
  await build();
  [desk, browser] = await Promise.all([openWorkstation(), startBrowser()]);
  await desk.openWindows();
  // Where the study's bundles would go: whoever tells it anything is counted.
  listener = createServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const steward = await createKeyFile(path.join(desk.display.directory, 'steward.key'));
  const recipient = {
    name: 'A steward (invented)',
    collectorUrl: `http://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    collectorPublicKey: createSigningKey().publicKey,
    stewardRecipient: steward.recipient,
  };
  ({ study } = await deployInventedStudy(path.dirname(desk.policyDirectory), { recipient }));
});

afterAll(async () => {
  listener.close();
  await browser.close();
  await desk[Symbol.asyncDispose]();
});

/** Works for a while; afterwards nothing may have been started, loaded, kept or sent. */
async function expectNothing(agent: AgentAtWork): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await desk.work();
    const processes = processTree(agent.pid);
    expect(processes).toEqual([agent.pid]);
    const modules = readFileSync(`/proc/${agent.pid}/maps`, 'latin1').match(/\/\S+\.node$/gm) ?? [];
    expect([...new Set(modules)].filter((file) => !/better-sqlite3|keyring/.test(file))).toEqual([]);
  }
  await delay(1500);
  expect((await agent.review.status.get()).light).toEqual({ state: 'off' });
  expect(await agent.review.sessions.list()).toEqual([]);
  expect(connections).toBe(0);
}

/** How many rows each table of the closed vault has, the empty ones left out. */
function rowsOf(dataDirectory: string): Record<string, number> {
  const database = new Database(path.join(dataDirectory, 'vault.sqlite'), { readonly: true });
  const counts = Object.fromEntries(
    Object.keys(TABLES).map(
      (name) => [name, database.prepare(`SELECT count(*) FROM ${name}`).pluck().get() as number] as const,
    ),
  );
  database.close();
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

test('before anybody was asked nothing is loaded, started, kept or sent', { timeout: 60_000 }, async () => {
  const agent = await desk.startAgent('b');
  await expectNothing(agent);
  expect(await agent.review.ledger.list()).toEqual([]);
  await agent.end();
  expect(rowsOf(agent.dataDirectory)).toEqual({ vault: 1 });
});

test('a page that is closed while choosing is a no', { timeout: 60_000 }, async () => {
  const agent = await desk.startAgent('c');
  {
    await using pane = await servePaneOf(browser, agent.review);
    await pane.page.evaluate(`location.hash = '#/join/${study.id}'`);
    await pane.page.getByRole('button', { name: 'Join with these choices' }).waitFor();
    for (const one of await pane.page.locator('.switch').all()) await one.click();
    expect(await pane.page.getByRole('switch', { checked: true }).count()).toBe(4);
  }
  await expectNothing(agent);
  expect((await agent.review.studies.list()).studies.map(({ standing }) => standing)).toEqual([
    'not-asked',
    'not-asked',
  ]);
  await agent.end();
  expect(rowsOf(agent.dataDirectory)).toEqual({ vault: 1 });
});

test('a no is kept as one entry of the ledger and told to nobody', { timeout: 60_000 }, async () => {
  const agent = await desk.startAgent('r');
  {
    await using pane = await servePaneOf(browser, agent.review);
    await pane.page.evaluate(`location.hash = '#/join/${study.id}'`);
    await pane.page.getByRole('button', { name: 'Do not join' }).click();
    await pane.page.getByText('You did not join').waitFor();
  }
  await expectNothing(agent);
  expect((await agent.review.ledger.list()).map(({ kind }) => kind)).toEqual(['consent-refused']);
  await agent.end();
  expect(rowsOf(agent.dataDirectory)).toEqual({ vault: 1, ledger: 1, consents: 1, agreed_studies: 1 });
});
