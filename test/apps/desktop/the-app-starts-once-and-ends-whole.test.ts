import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  agentPid,
  chooseEntry,
  eventually,
  noteStates,
  isAlive,
  menuLabels,
  paneOf,
  processTree,
  runToEnd,
  setStage,
  type Stage,
} from './launch-desktop.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
}, 240_000);
afterAll(() => stage?.display.stop());

async function withApp(name: string, use: (app: ElectronApplication, page: Page) => Promise<void>): Promise<void> {
  const app = await stage.start(name);
  try {
    await use(app, await paneOf(app));
  } finally {
    await app.close();
  }
}

describe('The app starts once and ends whole', () => {
  test('nothing is recorded on the first run, and the tray says so', () =>
    withApp('first-run', async (app) => {
      const labels = await eventually(
        () => menuLabels(app),
        ([state]) => state === 'Off. Nothing is recorded.',
      );
      expect(labels).toEqual([
        'Off. Nothing is recorded.',
        'Delete last 15 minutes',
        'Open Clearpane',
        'Studies',
        'Quit',
      ]);
    }));

  test('a second instance ends at once and brings the window of the first to the front', () =>
    withApp('once', async (app, page) => {
      await page.close();
      expect(app.windows()).toHaveLength(0);
      const reopened = app.waitForEvent('window');
      const second = await runToEnd(stage.program, secondCommandLine('once'), stage.env);
      await reopened;
      expect({ ...second, windows: app.windows().length }).toEqual({
        code: 0,
        errors: 'Clearpane is already running. Its window was brought to the front.',
        windows: 1,
      });
    }));

  test('the first start shows what Clearpane is, once; afterwards the pane opens, and with --hidden no window at all', async () => {
    await withApp('asked-once', async (_app, page) => {
      expect(page.url()).toBe('app://pane/index.html#/about');
      // Closed unread: that is a no, and it is not asked again.
    });
    await withApp('asked-once', async (_app, page) => {
      expect(page.url()).not.toMatch(/about|studies/);
    });
    const hidden = await stage.start('asked-once', '--hidden');
    await eventually(
      () => menuLabels(hidden),
      ([state]) => state === 'Off. Nothing is recorded.',
    );
    expect(hidden.windows()).toEqual([]);
    await hidden.close();
  });

  test('closing the window leaves the tray, from which it opens again', () =>
    withApp('tray-stays', async (app, page) => {
      await page.close();
      const [opened] = await Promise.all([app.waitForEvent('window'), chooseEntry(app, 'Studies')]);
      expect(opened.url()).toBe('app://pane/index.html#/studies');
    }));

  test.each([
    ['quitting from the tray', (app: ElectronApplication) => chooseEntry(app, 'Quit')],
    ['SIGTERM, as at log-out,', (app: ElectronApplication) => void app.process().kill('SIGTERM')],
    ['even a crash of main', (app: ElectronApplication) => void app.process().kill('SIGKILL')],
  ])('%s leaves no process after four seconds', async (_name, end) => {
    const app = await stage.start('quit');
    await paneOf(app);
    const pids = await startedWith(app);
    const closed = app.waitForEvent('close');
    await end(app);
    await closed;
    expect(
      await eventually(
        () => pids.filter(isAlive),
        (alive) => alive.length === 0,
        4000,
      ),
    ).toEqual([]);
  });

  test('quitting does not wait for ever for an agent that hangs', async () => {
    const app = await stage.start('quit');
    await paneOf(app);
    const pids = await startedWith(app);
    process.kill((await agentPid(app)) ?? 0, 'SIGSTOP');
    const closed = app.waitForEvent('close');
    await chooseEntry(app, 'Quit');
    await closed;
    expect(
      await eventually(
        () => pids.filter(isAlive),
        (alive) => alive.length === 0,
        4000,
      ),
    ).toEqual([]);
  });

  test('an agent that is killed is said to be gone, and started again; the page hears of both', () =>
    withApp('killed-agent', async (app, page) => {
      await eventually(
        () => menuLabels(app),
        ([state]) => state === 'Off. Nothing is recorded.',
      );
      await page.evaluate(() => {
        const seen = globalThis as unknown as {
          heard: string[];
          clearpane: { onClosed(listener: () => void): void; connect(): void };
          addEventListener(type: 'message', listener: (event: { data: string }) => void): void;
        };
        seen.heard = [];
        seen.clearpane.onClosed(() => {
          seen.heard.push('closed');
          seen.clearpane.connect();
        });
        seen.addEventListener('message', ({ data }) => seen.heard.push(data));
      });
      const first = await agentPid(app);
      if (first === undefined) throw new Error('There is no agent.');
      const states = await noteStates(app);
      process.kill(first, 'SIGKILL');
      const noted = await eventually(
        () => states.soFar(),
        (seen) => seen.length >= 3 && seen.at(-1) === 'Off. Nothing is recorded.',
      );
      const heard = await eventually(
        () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard),
        (messages) => messages.includes('clearpane-port'),
      );
      // In between it may say, for a moment, that it is starting.
      expect([noted[0], noted[1], noted.at(-1)]).toEqual([
        'Off. Nothing is recorded.',
        'Cannot record: the recorder ended. It is being started again.',
        'Off. Nothing is recorded.',
      ]);
      expect(heard.slice(0, 2)).toEqual(['closed', 'clearpane-port']);
      expect(await agentPid(app)).not.toBe(first);
    }));

  test(
    'an agent that keeps ending is left alone after the fifth time, until the person starts it again',
    () =>
      withApp('breaker', async (app) => {
        let last: number | undefined;
        for (let end = 0; end < 5; end += 1) {
          last = await eventually(
            () => agentPid(app),
            (pid) => pid !== undefined && pid !== last,
          );
          if (last === undefined) throw new Error('There is no agent.');
          process.kill(last, 'SIGKILL');
        }
        const stopped = await eventually(
          () => menuLabels(app),
          (labels) => labels.includes('Start again'),
        );
        expect(stopped.slice(0, 2)).toEqual(['Cannot record: the recorder keeps ending.', 'Start again']);
        expect(await agentPid(app)).toBeUndefined();
        await chooseEntry(app, 'Start again');
        const again = await eventually(
          () => menuLabels(app),
          ([state]) => state === 'Off. Nothing is recorded.',
        );
        expect(again[0]).toBe('Off. Nothing is recorded.');
      }),
    60_000,
  );

  test(
    'an agent that hangs is not shown as if it answered',
    () =>
      withApp('hanging', async (app) => {
        await eventually(
          () => menuLabels(app),
          ([state]) => state === 'Off. Nothing is recorded.',
        );
        const pid = await agentPid(app);
        if (pid === undefined) throw new Error('There is no agent.');
        process.kill(pid, 'SIGSTOP');
        const hanging = await eventually(
          () => menuLabels(app),
          ([state = '']) => state.startsWith('Cannot record'),
        );
        process.kill(pid, 'SIGCONT');
        const back = await eventually(
          () => menuLabels(app),
          ([state]) => state === 'Off. Nothing is recorded.',
        );
        expect([hanging[0], back[0]]).toEqual([
          'Cannot record: the recorder does not answer.',
          'Off. Nothing is recorded.',
        ]);
      }),
    60_000,
  );

  test('what a page stores lands in no file', async () => {
    const marker = 'clearpane-marker-5d1f0c';
    await withApp('no-trace', async (_app, page) => {
      await page.evaluate((text) => {
        const store = globalThis as unknown as { localStorage: Record<string, string>; document: { cookie: string } };
        store.localStorage['x'] = text;
        store.document.cookie = `x=${text}`;
      }, marker);
    });
    const directory = path.join(stage.display.directory, 'no-trace');
    const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const holding = files.filter((file) => readFileSync(path.join(file.parentPath, file.name)).includes(marker));
    expect(files.length).toBeGreaterThan(0);
    expect(holding.map(({ name }) => name)).toEqual([]);
  });
});

/** Every process of an app whose agent is there, the agent's among them. */
async function startedWith(app: ElectronApplication): Promise<number[]> {
  const agent = await eventually(
    () => agentPid(app),
    (pid) => pid !== undefined,
  );
  const pids = processTree(app.process().pid ?? 0);
  expect(pids).toContain(agent);
  return pids;
}

function secondCommandLine(name: string): string[] {
  return stage.commandLine(name, ...(stage.hasSandbox ? [] : ['--no-sandbox']));
}
