import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
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
import {
  closeSmallAsAPerson,
  offer,
  openOtherProgram,
  paneAt,
  smallAddress,
  smallState,
  smallWindowOf,
  xdotool,
} from './small-window.ts';

const offTheRecord = 'ctrl+alt+shift+space';
const resumedByHand = 'Angehalten, bis Sie fortsetzen';

let stage: Stage;
let app: ElectronApplication;
let small: Page;

beforeAll(async () => {
  stage = await setStage();
  app = await stage.start('stand-in', '--small-window', '--lang=de');
  small = await smallWindowOf(app);
}, 240_000);
afterAll(async () => {
  await app?.close();
  await stage?.display.stop();
});

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
    expect(await smallState(small, (words) => words.startsWith('Aus'))).toBe('AusNichts wird aufgezeichnet.');
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
    const pane = await paneAt(app, '#/about');
    const before = app.windows().length;
    await small.evaluate(() => {
      const { open } = globalThis as unknown as { open(address: string): unknown };
      open('https://example.org/');
      open('about:blank');
      open('app://pane/index.html#/my-data');
    });
    expect({ at: (await paneAt(app, '#/my-data')) === pane, windows: app.windows().length }).toEqual({
      at: true,
      windows: before,
    });
  });

  test('joining is told by it and by a notification', async () => {
    const pane = await paneAt(app, '#/');
    await app.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows().find(({ webContents }) => !webContents.getURL().endsWith('small'));
      void window?.loadURL('app://pane/index.html#/join/just-for-me');
    });
    await pane.getByRole('switch').first().click();
    await pane.getByRole('button', { name: 'Mit dieser Auswahl teilnehmen' }).click();
    expect(await smallState(small, (words) => words.startsWith('Kann nicht'))).toBe(
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
    const other = await openOtherProgram(stage);
    try {
      await xdotool(stage, 'key', '--clearmodifiers', offTheRecord);
      const [first] = await eventually(
        () => menuLabels(app),
        ([state]) => state === resumedByHand,
      );
      await xdotool(stage, 'key', '--clearmodifiers', offTheRecord);
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
    const paused = await smallState(small, (words) => words.startsWith('Angehalten'));
    await small.getByRole('button', { name: 'Aufzeichnung fortsetzen' }).focus();
    await small.keyboard.press('Enter');
    const resumed = await smallState(small, (words) => words.startsWith('Kann nicht'));
    await small.getByRole('button', { name: 'Aufzeichnung anhalten' }).focus();
    await small.keyboard.press('Space');
    const pausedAgain = await smallState(small, (words) => words.startsWith('Angehalten'));
    expect([paused, resumed.slice(0, 22), pausedAgain]).toEqual([
      'AngehaltenBis Sie fortsetzen.',
      'Kann nicht aufzeichnen',
      'AngehaltenBis Sie fortsetzen.',
    ]);
  });

  test('an agent that ends is not shown as recording or paused, and the window goes on when it is back', async () => {
    const pid = await agentPid(app);
    process.kill(pid ?? 0, 'SIGKILL');
    const lost = await smallState(small, (words) => words.startsWith('Unbekannt'));
    await eventually(
      () => processNamed(app, 'Clearpane agent'),
      (found) => found !== undefined && found !== pid,
    );
    const back = await smallState(small, (words) => !words.startsWith('Unbekannt'));
    expect([lost, back.startsWith('Unbekannt')]).toEqual(['UnbekanntClearpane antwortet nicht.', false]);
  });

  test('what a page made is saved where the person says, after a click; nothing else is ever saved', async () => {
    const pane = await paneAt(app, '#/');
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
    const left = await paneAt(app, '#/left/just-for-me');
    expect({ at: left.url(), state: await smallState(small, (words) => words.startsWith('Aus')) }).toEqual({
      at: 'app://pane/index.html#/left/just-for-me',
      state: 'AusNichts wird aufgezeichnet.',
    });
  });

  test('closed by the person it stays closed, and what is kept about that says nothing of a study', async () => {
    const settings = path.join(stage.display.directory, 'stand-in/desktop/desktop.json');
    await closeSmallAsAPerson(app);
    await eventually(
      () => app.windows().some((window) => window.url() === smallAddress),
      (isThere) => !isThere,
    );
    const kept = readFileSync(settings, 'utf8');
    await app.close();
    app = await stage.start('stand-in', '--hidden', '--lang=de', '--small-window');
    small = await smallWindowOf(app);
    expect({ kept, again: readFileSync(settings, 'utf8') }).toEqual({
      kept: '{"smallWindow":"closed"}\n',
      again: '{"smallWindow":"open"}\n',
    });
    await app.close();
    expect(readFileSync(settings, 'utf8')).toBe('{"smallWindow":"open"}\n');
  });
});
