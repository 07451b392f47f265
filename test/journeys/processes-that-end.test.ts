import { cpSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { connectLocally, localSocketPath } from '@clearpane/agent';
import { reviewClient, startAgent } from '@clearpane/cli';
import { checkoutDirectory } from '@clearpane/workbench';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isAlive } from '../apps/desktop/launch-desktop.ts';
import { runClearpane, startClearpane } from '../support/clearpane-process.ts';
import {
  countRows,
  hostsOf,
  join,
  openWorkstation,
  told,
  until,
  whenLight,
  workUntilKept,
  type AgentAtWork,
  type Workstation,
} from '../support/workstation.ts';

let desk: Workstation;

beforeAll(async () => {
  desk = await openWorkstation();
  await desk.openWindows();
});

afterAll(() => desk[Symbol.asyncDispose]());

async function recordingAgent(name: string): Promise<AgentAtWork> {
  const agent = await desk.startAgent(name);
  await join(agent.review);
  await whenLight(agent.review, 'recording');
  return agent;
}

async function gapsOf({ review }: AgentAtWork): Promise<string[]> {
  const sessions = await review.sessions.list();
  const contents = await Promise.all(sessions.map(({ id }) => review.sessions.get({ sessionId: id })));
  return contents.flatMap(({ actions }) =>
    actions.flatMap(({ action }) => (action.kind === 'gap' ? [action.reason] : [])),
  );
}

test(
  'a killed input process: the light goes out at once, comes back, and the time between is a gap',
  { timeout: 60_000 },
  async () => {
    const agent = await recordingAgent('h');
    await workUntilKept(desk, agent);
    const [hook] = hostsOf(agent.pid).hook;
    process.kill(hook ?? 0, 'SIGKILL');
    await until(
      async () => (await agent.review.status.get()).light.state,
      (state) => state !== 'recording',
      1000,
    );
    await whenLight(agent.review, 'recording');
    expect(await gapsOf(agent)).toContain('hook-host-ended');
    await workUntilKept(desk, agent);
    await agent.end();
    expect(await desk.unmasked()).toBe(0);
  },
);

test(
  'a screen process that is killed each time: given up after five, said in words, and tried again on demand',
  { timeout: 120_000 },
  async () => {
    const agent = await recordingAgent('s');
    await workUntilKept(desk, agent);
    const killed = new Set<number>();
    const lights = new Set<string>();
    const deadline = performance.now() + 60_000;
    for (;;) {
      const { light } = await agent.review.status.get();
      lights.add(light.state);
      if (light.state === 'cannot-record') break;
      if (performance.now() > deadline) throw new Error(`It was never given up: ${killed.size} were killed.`);
      for (const pid of hostsOf(agent.pid).screen) {
        if (killed.has(pid)) continue;
        killed.add(pid);
        process.kill(pid, 'SIGKILL');
        // Without a screen process nobody knows the windows: the light may not go on saying "recording".
        await until(
          async () => (await agent.review.status.get()).light.state,
          (state) => state !== 'recording',
          1000,
        );
      }
      await delay(20);
    }
    expect(killed.size).toBe(5);
    expect((await agent.review.status.get()).light).toMatchObject({ reason: 'screen-host-failed' });
    expect(await told(agent)).toEqual({
      tray: 'Cannot record: the part that sees the screen keeps ending.',
      cli: 'Cannot record: the process that sees the screen keeps ending. Pause and resume to try again. Nothing is recorded.',
    });
    const kept = await countRows(agent.review);
    await desk.work();
    await delay(3000);
    expect(hostsOf(agent.pid).screen).toEqual([]);
    // The light says that nothing is recorded, so there is not even a gap without content.
    expect(await countRows(agent.review)).toBe(kept);
    expect(await gapsOf(agent)).toContain('screen-host-ended');

    // What the words say holds.
    await agent.review.recording.pause({ minutes: null });
    await agent.review.recording.resume();
    await whenLight(agent.review, 'recording');
    await agent.end();
    expect(await desk.unmasked()).toBe(0);
  },
);

test(
  'a killed agent takes its hosts with it, and the next one finds the session closed',
  { timeout: 60_000 },
  async () => {
    const agent = await recordingAgent('a');
    await workUntilKept(desk, agent);
    const hosts = Object.values(hostsOf(agent.pid)).flat();
    const rows = await countRows(agent.review);
    expect(hosts).toHaveLength(2);
    await agent.end();
    await until(
      () => hosts.filter(isAlive),
      (left) => left.length === 0,
    );
    const next = await desk.startAgent('a');
    const sessions = await next.review.sessions.list();
    expect(sessions.filter(({ end }) => end === 'crashed')).toHaveLength(1);
    expect(sessions.find(({ end }) => end === 'crashed')).toBeDefined();
    expect(await countRows(next.review)).toBeGreaterThanOrEqual(rows);
    expect(await next.review.ledger.verify()).toMatchObject({ problems: [] });
    await next.end();
  },
);

test('a second instance is refused in words and the first one goes on', { timeout: 60_000 }, async () => {
  const agent = await recordingAgent('i');
  const second = await startAgent([`--data-dir=${agent.dataDirectory}`, '--throwaway'], desk.env);
  expect(second).toMatchObject({ refused: { code: 'already-running' } });
  const byHand = await runClearpane(['--data-dir', agent.dataDirectory, 'agent'], desk.env);
  expect({ code: byHand.code, words: byHand.complained }).toEqual({
    code: 1,
    words: 'Clearpane is already running. Nothing was changed. Use the Clearpane that is running.\n',
  });
  expect((await agent.review.status.get()).light.state).toBe('recording');
  await workUntilKept(desk, agent);
  await agent.end();
});

test.each([
  { missing: ['uiohook-napi'], name: 'u', reason: 'library-missing' },
  { missing: ['node-screenshots', 'screenshot-desktop'], name: 'v', reason: 'library-missing' },
  { missing: ['sharp'], name: 'p', reason: 'library-missing' },
  { missing: ['better-sqlite3'], name: 'b', reason: 'library-missing' },
])(
  'without $missing.0 the light says that a library is missing, and nothing loops',
  { timeout: 60_000 },
  async ({ missing, name, reason }) => {
    const main = copyWithout(path.join(desk.display.directory, `copy-${name}`), missing);
    const dataDirectory = path.join(desk.display.directory, name);
    const lasting = await startClearpane(['--data-dir', dataDirectory, '--throwaway', 'agent'], desk.env, main);
    const channel = await connectLocally(localSocketPath(dataDirectory));
    if (channel === null) throw new Error('The agent does not listen.');
    const review = reviewClient(channel);
    if (!missing.includes('better-sqlite3')) await join(review);
    await whenLight(review, reason);
    const agent = { pid: 0, dataDirectory, review, exited: Promise.resolve(null), end: async () => undefined };
    expect(await told(agent)).toEqual({
      tray: 'Cannot record: a part of Clearpane is missing. Install it again.',
      cli: 'Cannot record: a library is missing. Install Clearpane again. Nothing is recorded.',
    });
    await desk.work();
    await delay(1500);
    const kept = await review.sessions.list().then(
      (sessions) => sessions.length,
      (error: { data?: { code?: string } }) => error.data?.code,
    );
    expect(kept).toBe(missing.includes('better-sqlite3') ? 'library-missing' : 0);
    channel.close();
    lasting.child.kill('SIGTERM');
    expect((await lasting.ended).code).toBe(0);
  },
);

/** Copies the sources beside a node_modules that lacks some packages, as a broken installation does; answers the program. */
function copyWithout(directory: string, missing: readonly string[]): string {
  const modules = path.join(directory, 'node_modules');
  mkdirSync(path.join(modules, '@clearpane'), { recursive: true });
  const installed = path.join(checkoutDirectory, 'node_modules');
  for (const name of readdirSync(installed)) {
    if (name !== '@clearpane' && !missing.includes(name))
      symlinkSync(path.join(installed, name), path.join(modules, name));
  }
  const isKept = (source: string): boolean => !/\/(dist|dist-[^/]*|workbench)$/.test(source);
  for (const folder of ['packages', 'apps/cli']) {
    cpSync(path.join(checkoutDirectory, folder), path.join(directory, folder), {
      recursive: true,
      verbatimSymlinks: true,
      filter: isKept,
    });
  }
  for (const name of readdirSync(path.join(installed, '@clearpane'))) {
    const place = path.relative(
      checkoutDirectory,
      path.resolve(installed, '@clearpane', readlinkSync(path.join(installed, '@clearpane', name))),
    );
    symlinkSync(path.join(directory, place), path.join(modules, '@clearpane', name));
  }
  return path.join(directory, 'apps/cli/src/main.ts');
}
