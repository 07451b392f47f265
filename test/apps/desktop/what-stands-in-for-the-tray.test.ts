import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { endChild } from '@clearpane/workbench';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isTrayProved } from '@clearpane/desktop/tray-host';
import {
  agentPid,
  eventually,
  menuLabels,
  processNamed,
  saidSoFar,
  setStage,
  type Stage,
  readAgain,
} from './launch-desktop.ts';

const run = promisify(execFile);
const smallAddress = 'app://pane/index.html#/small';
const offTheRecord = 'ctrl+alt+shift+space';
const resumedByHand = 'Angehalten, bis Sie fortsetzen';

let stage: Stage;
let app: ElectronApplication;
let small: Page;

beforeAll(async () => {
  stage = await setStage();
  app = await stage.start('stand-in', '--small-window', '--lang=de');
  await openSmall();
}, 240_000);
afterAll(async () => {
  await app?.close();
  await stage?.display.stop();
});

async function openSmall(): Promise<void> {
  const found = await eventually(
    () => app.windows().find((window) => window.url() === smallAddress),
    (window) => window !== undefined,
    60_000,
  );
  if (found === undefined) throw new Error('There is no small window.');
  small = found;
}

async function pageAt(part: string): Promise<Page> {
  const found = await eventually(
    () => app.windows().find((window) => window !== small && window.url().includes(part)),
    (window) => window !== undefined,
    30_000,
  );
  if (found === undefined) throw new Error(`There is no window at ${part}.`);
  return found;
}

async function smallState(holds: (words: string) => boolean): Promise<string> {
  return eventually(async () => (await small.getByRole('status').first().textContent()) ?? '', holds, 30_000);
}

async function xdotool(...given: string[]): Promise<string> {
  const { stdout } = await run('xdotool', given, { env: stage.env });
  return stdout.trim();
}

/** Another program with the focus, as when somebody writes a mail. */
async function openOtherProgram(): Promise<ChildProcess> {
  const other = spawn('xmessage', ['-geometry', '+20+20', 'A mail'], { env: stage.env, stdio: 'ignore' });
  const window = await eventually(
    () => xdotool('search', '--name', 'xmessage').catch(() => ''),
    (id) => id !== '',
  );
  await xdotool('windowfocus', window.split('\n')[0] ?? '');
  return other;
}

describe('What stands in for the tray', () => {
  test('a tray that no bus announces is not proved', async () => {
    expect(await isTrayProved(stage.env)).toBe(false);
  });

  test('the small window is shut in as the other one is, stays above and takes no focus when it comes', async () => {
    const found = await readAgain(() =>
      app.evaluate(({ BrowserWindow }, address) => {
        const window = BrowserWindow.getAllWindows().find((each) => each.webContents.getURL() === address);
        const contents = window?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
        const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } =
          contents.getLastWebPreferences();
        return {
          isAbove: window?.isAlwaysOnTop(),
          canBeMinimised: window?.isMinimizable(),
          preferences: { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag },
        };
      }, smallAddress),
    );
    expect(found).toEqual({
      isAbove: true,
      canBeMinimised: true,
      preferences: {
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        webviewTag: false,
      },
    });
  });

  test('it has one landmark, a heading, a live state in words, and its buttons in reading order', async () => {
    expect(await smallState((words) => words.startsWith('Aus'))).toBe('AusNichts wird aufgezeichnet.');
    const names = await small
      .getByRole('main')
      .evaluate((main) =>
        Array.from(
          (main as unknown as { querySelectorAll(what: string): { textContent: string }[] }).querySelectorAll(
            'button, a',
          ),
        ).map(({ textContent }) => textContent),
      );
    expect({
      names,
      heading: await small.getByRole('heading', { level: 1 }).textContent(),
      language: await small.locator('html').getAttribute('lang'),
    }).toEqual({
      names: ['Aufzeichnung anhalten', 'Letzte 15 Minuten löschen', 'Clearpane öffnen'],
      heading: 'Clearpane',
      language: 'de',
    });
  });

  test('it opens the pane, and no window but the pane', async () => {
    const pane = await pageAt('#/about');
    const before = app.windows().length;
    await small.evaluate(() => {
      const { open } = globalThis as unknown as { open(address: string): unknown };
      open('https://example.org/');
      open('about:blank');
      open('app://pane/index.html#/my-data');
    });
    expect({ at: (await pageAt('#/my-data')) === pane, windows: app.windows().length }).toEqual({
      at: true,
      windows: before,
    });
  });

  test('joining is told by it and by a notification', async () => {
    const pane = await pageAt('#/');
    await app.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows().find(({ webContents }) => !webContents.getURL().endsWith('small'));
      void window?.loadURL('app://pane/index.html#/join/just-for-me');
    });
    await pane.getByRole('switch').first().click();
    await pane.getByRole('button', { name: 'Mit dieser Auswahl teilnehmen' }).click();
    expect(await smallState((words) => words.startsWith('Kann nicht'))).toBe(
      'Kann nicht aufzeichnenSie haben noch kein Programm erlaubt.',
    );
    expect(
      await eventually(
        () => saidSoFar(app),
        ({ length }) => length > 0,
      ),
    ).toEqual(['Kann nicht aufzeichnen: Sie haben noch kein Programm erlaubt.']);
    expect((await menuLabels(app))[0]).toBe('Kann nicht aufzeichnen: Sie haben noch kein Programm erlaubt.');
  });

  test('the shortcut goes off the record while another program has the focus; pressed again it never resumes', async () => {
    const other = await openOtherProgram();
    try {
      await xdotool('key', '--clearmodifiers', offTheRecord);
      const [first] = await eventually(
        () => menuLabels(app),
        ([state]) => state === resumedByHand,
      );
      await xdotool('key', '--clearmodifiers', offTheRecord);
      const said = await eventually(
        () => saidSoFar(app),
        ({ length }) => length > 2,
      );
      expect({ first, second: (await menuLabels(app))[0], said: said.slice(1) }).toEqual({
        first: resumedByHand,
        second: resumedByHand,
        said: Array.from({ length: 2 }, () => 'Angehalten, bis Sie fortsetzen. Nichts wird aufgezeichnet.'),
      });
    } finally {
      await endChild(other);
    }
  });

  test('a program that finds the keys held by another says so in its pane, and promises nothing', async () => {
    const second = await stage.start('second', '--lang=de');
    try {
      const page = await second.firstWindow();
      await page.getByText('Ein anderes Programm belegt sie').waitFor({ timeout: 30_000 });
      expect(page.url()).toBe('app://pane/index.html?shortcut=taken#/about');
    } finally {
      await second.close();
    }
  });

  test('it resumes and pauses by the keyboard alone', async () => {
    const paused = await smallState((words) => words.startsWith('Angehalten'));
    await small.getByRole('button', { name: 'Aufzeichnung fortsetzen' }).focus();
    await small.keyboard.press('Enter');
    const resumed = await smallState((words) => words.startsWith('Kann nicht'));
    await small.getByRole('button', { name: 'Aufzeichnung anhalten' }).focus();
    await small.keyboard.press('Space');
    const pausedAgain = await smallState((words) => words.startsWith('Angehalten'));
    expect([paused, resumed.slice(0, 22), pausedAgain]).toEqual([
      'AngehaltenBis Sie fortsetzen.',
      'Kann nicht aufzeichnen',
      'AngehaltenBis Sie fortsetzen.',
    ]);
  });

  test('an agent that ends is not shown as recording or paused, and the window goes on when it is back', async () => {
    const pid = await agentPid(app);
    process.kill(pid ?? 0, 'SIGKILL');
    const lost = await smallState((words) => words.startsWith('Unbekannt'));
    await eventually(
      () => processNamed(app, 'Clearpane agent'),
      (found) => found !== undefined && found !== pid,
    );
    const back = await smallState((words) => !words.startsWith('Unbekannt'));
    expect([lost, back.startsWith('Unbekannt')]).toEqual(['UnbekanntClearpane antwortet nicht.', false]);
  });

  test('what a page made is saved where the person says, after a click; nothing else is ever saved', async () => {
    const pane = await pageAt('#/');
    const target = path.join(stage.display.directory, 'saved.txt');
    await app.evaluate(({ session }, file) => {
      const seen: unknown[] = [];
      Object.assign(globalThis, { downloads: seen });
      session.fromPartition('pane').on('will-download', (event, item) => {
        seen.push({
          isRefused: event.defaultPrevented,
          title: event.defaultPrevented ? undefined : item.getSaveDialogOptions().title,
          path: item.getSavePath(),
        });
        // In a test's place of the person: no path was set before, so the dialog would have come.
        if (!event.defaultPrevented) item.setSavePath(file);
      });
    }, target);
    const seen = (count: number): Promise<unknown[]> =>
      eventually(
        () => readAgain(() => app.evaluate(() => [...(globalThis as unknown as { downloads: unknown[] }).downloads])),
        ({ length }) => length >= count,
      );

    await offer(pane, 'blob');
    // What the debugger evaluates counts as a gesture for five seconds; a timer of the page that ends later does not.
    await pane.evaluate(`setTimeout(() => document.querySelector('#saving').click(), 7000)`);
    await seen(1);
    await pane.locator('#saving').click();
    await eventually(
      () => existsSync(target),
      (exists) => exists,
    );
    await offer(pane, 'app://pane/index.html');
    await pane.locator('#saving').click();
    expect({ downloads: await seen(3), saved: readFileSync(target, 'utf8') }).toEqual({
      downloads: [
        { isRefused: true, title: undefined, path: '' },
        { isRefused: false, title: 'Eine Kopie aus Clearpane speichern', path: '' },
        { isRefused: true, title: undefined, path: '' },
      ],
      saved: 'a receipt',
    });
  });

  test('leaving takes one click and opens the page of what comes after it', async () => {
    await small.getByRole('button', { name: 'Beenden und verlassen' }).click();
    const left = await pageAt('#/left/just-for-me');
    expect({ at: left.url(), state: await smallState((words) => words.startsWith('Aus')) }).toEqual({
      at: 'app://pane/index.html#/left/just-for-me',
      state: 'AusNichts wird aufgezeichnet.',
    });
  });

  test('closed by the person it stays closed, and what is kept about that says nothing of a study', async () => {
    const settings = path.join(stage.display.directory, 'stand-in/desktop/desktop.json');
    await closeSmallAsAPerson();
    await eventually(
      () => app.windows().some((window) => window.url() === smallAddress),
      (isThere) => !isThere,
    );
    const kept = readFileSync(settings, 'utf8');
    await app.close();
    app = await stage.start('stand-in', '--hidden', '--lang=de', '--small-window');
    await openSmall();
    expect({ kept, again: readFileSync(settings, 'utf8') }).toEqual({
      kept: '{"smallWindow":"closed"}\n',
      again: '{"smallWindow":"open"}\n',
    });
    await app.close();
    expect(readFileSync(settings, 'utf8')).toBe('{"smallWindow":"open"}\n');
  });
});

/** Puts a link that saves into the page: of a blob, or of an address. */
async function offer(page: Page, what: string): Promise<void> {
  // As text: nothing else here knows a browser's types.
  await page.evaluate(`{
    document.querySelector('#saving')?.remove();
    const link = document.createElement('a');
    link.id = 'saving';
    link.download = 'receipt.txt';
    const what = ${JSON.stringify(what)};
    link.href = what === 'blob' ? URL.createObjectURL(new Blob(['a receipt'], { type: 'text/plain' })) : what;
    link.textContent = 'save';
    document.querySelector('main').prepend(link);
  }`);
}

/** Closes the window as its button in the title bar does. */
async function closeSmallAsAPerson(): Promise<void> {
  await app.evaluate(({ BrowserWindow }, address) => {
    setTimeout(() => {
      for (const window of BrowserWindow.getAllWindows()) if (window.webContents.getURL() === address) window.close();
    }, 20);
  }, smallAddress);
}
