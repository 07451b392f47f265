import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { build } from '@clearpane/workbench';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from '../support/review-pane-browser.ts';
import { seenInPane } from '../support/seen-in-pane.ts';
import {
  hostsOf,
  join,
  openWorkstation,
  told,
  whenLight,
  workUntilKept,
  type AgentAtWork,
  type Workstation,
} from '../support/workstation.ts';

let desk: Workstation;
let browser: Browser;

beforeAll(async () => {
  await build();
  [desk, browser] = await Promise.all([openWorkstation(), startBrowser()]);
  await desk.openWindows();
});

afterAll(async () => {
  await browser.close();
  await desk[Symbol.asyncDispose]();
});

/** A vault with something in it, closed by a crash, after its database was treated somehow. */
async function agentOnTreatedVault(name: string, treat: (databaseFile: string) => void): Promise<AgentAtWork> {
  const agent = await desk.startAgent(name);
  await join(agent.review);
  await whenLight(agent.review, 'recording');
  await workUntilKept(desk, agent);
  await agent.end();
  treat(path.join(agent.dataDirectory, 'vault.sqlite'));
  return desk.startAgent(name);
}

/** Input goes on, nothing is started and nothing is written. */
async function expectNothingHappens(agent: AgentAtWork): Promise<void> {
  const before = filesOf(agent.dataDirectory);
  await desk.work();
  await delay(1500);
  expect(hostsOf(agent.pid)).toEqual({ hook: [], screen: [] });
  expect(filesOf(agent.dataDirectory)).toEqual(before);
  expect(await desk.unmasked()).toBe(0);
}

function filesOf(directory: string): Record<string, string> {
  const files = readdirSync(directory, { withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(files.map(({ name }) => [name, readFileSync(path.join(directory, name), 'base64')]));
}

describe('a vault that cannot be opened', () => {
  test('damaged: it is left as it is, and tray, pane and terminal say so', { timeout: 60_000 }, async () => {
    const agent = await agentOnTreatedVault('d', (file) => {
      const bytes = readFileSync(file);
      bytes.fill(0xaa, 0, 4096 * 3);
      writeFileSync(file, bytes);
    });
    await whenLight(agent.review, 'vault-damaged');
    expect(await told(agent)).toEqual({
      tray: 'Cannot record: the vault is damaged.',
      cli: 'Cannot record: the vault is damaged. Quit Clearpane and run “clearpane vault set-aside” to begin a new one. Nothing is recorded.',
    });
    expect(await seenInPane(browser, agent.review)).toEqual({
      state: 'Cannot record',
      detail: 'The vault cannot be read. Nothing is added to it.',
    });
    await expect(agent.review.sessions.list()).rejects.toMatchObject({
      data: { code: 'vault-damaged', remedy: 'Set it aside with “clearpane vault set-aside” and start again.' },
    });
    await expectNothingHappens(agent);
    await agent.end();
  });

  test('newer: it is left as it is, and tray, pane and terminal say so', { timeout: 60_000 }, async () => {
    const agent = await agentOnTreatedVault('n', (file) => {
      const database = new Database(file);
      database.pragma('user_version = 99990');
      database.close();
    });
    await whenLight(agent.review, 'vault-newer');
    expect(await told(agent)).toEqual({
      tray: 'Cannot record: the vault was written by a newer Clearpane.',
      cli: 'Cannot record: the vault was written by a newer Clearpane. Install that one. Nothing is recorded.',
    });
    expect(await seenInPane(browser, agent.review)).toEqual({
      state: 'Cannot record',
      detail: 'The vault was written by a newer Clearpane. Update to open it.',
    });
    await expectNothingHappens(agent);
    await agent.end();
  });
});

/** Why this machine cannot give a process mounts of its own; null when it can. */
function whyNoNamespace(): string | null {
  const probe = spawnSync('unshare', ['-Urm', 'true'], { encoding: 'utf8' });
  return probe.status === 0 ? null : `unshare -Urm does not work here: ${probe.error?.message ?? probe.stderr.trim()}`;
}

const noNamespace = whyNoNamespace();
describe.skipIf(noNamespace)(`a full disk${noNamespace ? ` (skipped: ${noNamespace})` : ''}`, () => {
  test('recording stops and says so, and goes on when there is room again', { timeout: 120_000 }, async () => {
    const directory = path.join(desk.display.directory, 'f');
    mkdirSync(directory);
    const child = path.join(import.meta.dirname, 'full-disk-child.ts');
    const commands = 'mount -t tmpfs -o size=1m,mode=0700 tmpfs "$1"\nexec "$0" "$2" "$1" "$3"';
    const run = spawn(
      'unshare',
      ['-Urm', 'sh', '-ec', commands, process.execPath, directory, child, desk.policyDirectory],
      { env: desk.env, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let said = '';
    run.stdout.on('data', (data: Buffer) => (said += data.toString()));
    expect(await once(run, 'close')).toEqual([0, null]);
    expect(JSON.parse(said.trim().split('\n').at(-1) ?? '')).toEqual({
      reason: 'disk-full',
      words: {
        tray: 'Cannot record: the disk is full.',
        cli: 'Cannot record: the disk is full. Free space, then resume. Nothing is recorded.',
      },
      rowsAdded: 0,
      hostsWhenFull: 0,
      back: 'recording',
      problems: [],
    });
    expect(await desk.unmasked()).toBe(0);
  });
});
