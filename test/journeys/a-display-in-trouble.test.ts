import { setTimeout as delay } from 'node:timers/promises';
import { rmSync } from 'node:fs';
import { build } from '@clearpane/workbench';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from '../support/review-pane-browser.ts';
import { seenInPane } from '../support/seen-in-pane.ts';
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

let browser: Browser;

beforeAll(async () => {
  await build();
  browser = await startBrowser();
});

afterAll(() => browser.close());

/** Nothing was kept, and in the seconds to come the processes below the agent stay few: it tries, but not in a loop. */
async function expectQuiet(agent: AgentAtWork, rows: number): Promise<void> {
  const seen = new Set<number>();
  for (let look = 0; look < 20; look += 1) {
    for (const pid of Object.values(hostsOf(agent.pid)).flat()) seen.add(pid);
    await delay(100);
  }
  expect(seen.size).toBeLessThanOrEqual(2);
  expect(await countRows(agent.review)).toBe(rows);
}

describe('a display that is of no use', () => {
  let desk: Workstation;

  beforeAll(async () => {
    desk = await openWorkstation({ windowManager: false });
  });

  afterAll(() => desk[Symbol.asyncDispose]());

  test.each([
    {
      what: 'there is no display',
      name: 'n',
      change: { DISPLAY: undefined },
      reason: 'no-display',
      tray: 'Cannot record: there is no screen.',
      cli: 'Cannot record: there is no display. Start Clearpane in a graphical session. Nothing is recorded.',
      pane: 'There is no display. Start Clearpane in a desktop session.',
    },
    {
      what: 'DISPLAY is left over from a session that ended',
      name: 'l',
      change: { DISPLAY: ':987' },
      reason: 'no-display',
      tray: 'Cannot record: there is no screen.',
      cli: 'Cannot record: there is no display. Start Clearpane in a graphical session. Nothing is recorded.',
      pane: 'There is no display. Start Clearpane in a desktop session.',
    },
    {
      what: 'the session is a Wayland one',
      name: 'w',
      change: { XDG_SESSION_TYPE: 'wayland', WAYLAND_DISPLAY: 'wayland-0' },
      reason: 'wayland-unsupported',
      tray: 'Cannot record: this desktop runs on Wayland. Log in with Xorg to record.',
      cli: 'Cannot record: Wayland is not supported. Log in with an X11 session. Nothing is recorded.',
      pane: 'Wayland is not supported yet. Log in with an X11 session.',
    },
    {
      what: 'no window manager is running',
      name: 'm',
      change: {},
      reason: 'no-window-manager',
      tray: 'Cannot record: no window manager is running, so windows cannot be told apart.',
      cli: 'Cannot record: no window manager is running, so windows cannot be told apart. Nothing is recorded.',
      pane: 'No window manager runs, so windows cannot be told apart.',
    },
  ])('is said in tray, pane and terminal: $what', { timeout: 60_000 }, async ({ name, change, reason, ...words }) => {
    const agent = await desk.startAgent(name, change);
    await join(agent.review);
    await whenLight(agent.review, reason);
    expect(await told(agent)).toEqual({ tray: words.tray, cli: words.cli });
    expect(await seenInPane(browser, agent.review)).toEqual({ state: 'Cannot record', detail: words.pane });
    await expectQuiet(agent, 0);
    expect(await agent.review.sessions.list()).toEqual([]);
    await agent.end();
  });
});

describe('a display that fails while something is recorded', () => {
  test(
    'its server dies: the light says so, the session holds what was kept, nothing loops',
    { timeout: 90_000 },
    async () => {
      const desk = await openWorkstation();
      await desk.openWindows();
      const agent = await desk.startAgent('d');
      await join(agent.review);
      await whenLight(agent.review, 'recording');
      await workUntilKept(desk, agent);
      const rows = await countRows(agent.review);
      process.kill(desk.display.displayServerPid, 'SIGKILL');
      await whenLight(agent.review, 'display-lost');
      expect(await told(agent)).toEqual({
        tray: 'Cannot record: the connection to the screen was lost.',
        cli: 'Cannot record: the display went away. It goes on when the display is back. Nothing is recorded.',
      });
      expect(await seenInPane(browser, agent.review)).toEqual({
        state: 'Cannot record',
        detail: 'The display went away. It tries again when the display is back.',
      });
      const after = await countRows(agent.review);
      expect(after - rows).toBeLessThanOrEqual(4);
      await delay(3000);
      expect((await agent.review.status.get()).light).toMatchObject({ state: 'cannot-record', reason: 'display-lost' });
      expect(hostsOf(agent.pid)).toEqual({ hook: [], screen: [] });
      expect(await agent.review.ledger.verify()).toMatchObject({ problems: [] });
      expect(await desk.unmasked()).toBe(0);
      const number = desk.env['DISPLAY']?.slice(1);
      await desk[Symbol.asyncDispose]();
      // A server that was killed leaves its lock and its socket behind.
      for (const left of [`/tmp/.X${number}-lock`, `/tmp/.X11-unix/X${number}`]) rmSync(left, { force: true });
    },
  );

  test('its window manager goes: nothing is kept while windows cannot be told apart', { timeout: 90_000 }, async () => {
    await using desk = await openWorkstation();
    await desk.openWindows();
    const agent = await desk.startAgent('d');
    await join(agent.review);
    await whenLight(agent.review, 'recording');
    await workUntilKept(desk, agent);
    desk.endWindowManager();
    await until(
      async () => (await agent.review.status.get()).light,
      ({ state }) => state === 'cannot-record',
    );
    const before = await contentOf(agent);
    await desk.work();
    await delay(1500);
    expect((await contentOf(agent)).filter((kind) => !before.includes(kind) && kind !== 'gap')).toEqual([]);
    await whenLight(agent.review, 'no-window-manager');
    expect((await told(agent)).tray).toBe(
      'Cannot record: no window manager is running, so windows cannot be told apart.',
    );
    expect(await desk.unmasked()).toBe(0);
  });
});

/** The kinds of everything that is kept, each with its session and number. */
async function contentOf({ review }: AgentAtWork): Promise<string[]> {
  const sessions = await review.sessions.list();
  const contents = await Promise.all(sessions.map(({ id }) => review.sessions.get({ sessionId: id })));
  return contents.flatMap(({ actions }) =>
    actions.map(({ action, sequence }) => (action.kind === 'gap' ? 'gap' : `${action.kind} ${sequence}`)),
  );
}
