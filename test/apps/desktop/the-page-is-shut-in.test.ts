import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { desktopDirectory, paneOf, setStage, type Stage } from './launch-desktop.ts';

let stage: Stage;
let app: ElectronApplication;
let page: Page;
let outside: Server;
let outsideAddress: string;
let outsideRequests = 0;

beforeAll(async () => {
  stage = await setStage();
  app = await stage.start('shut-in');
  page = await paneOf(app);
  outside = createServer((_request, response) => {
    outsideRequests += 1;
    response.setHeader('Access-Control-Allow-Origin', '*').end('outside');
  });
  await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve));
  outsideAddress = `http://127.0.0.1:${(outside.address() as AddressInfo).port}/`;
}, 240_000);
afterAll(async () => {
  await app?.close();
  outside?.close();
  await stage?.display.stop();
});

describe('The page is shut in', () => {
  test('the first run opens one window by itself, on the page that says what Clearpane is', async () => {
    expect({ windows: app.windows().length, address: page.url() }).toEqual({
      windows: 1,
      address: 'app://pane/index.html#/about',
    });
  });

  test('it has no Node and exactly two members of ours', async () => {
    const found = await page.evaluate(() => {
      const names = ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'];
      const { clearpane } = globalThis as unknown as { clearpane: object };
      return { nodes: names.filter((name) => name in globalThis), members: Object.keys(clearpane).sort() };
    });
    expect(found).toEqual({ nodes: [], members: ['connect', 'onClosed'] });
  });

  test('its preferences are sandbox, isolation and web security, without Node', async () => {
    const preferences = await app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
        getLastWebPreferences(): Record<string, unknown>;
      };
      const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } = contents.getLastWebPreferences();
      return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag };
    });
    expect(preferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    });
  });

  test('its process filters system calls wherever the tests do not run as root', async () => {
    const pid = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
    );
    const seccomp = /^Seccomp:\s+(\d)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    expect(seccomp).toBe(stage.hasSandbox ? '2' : '0');
  });

  test('inline script, eval and HTML from strings do not run', async () => {
    const ran = await page.evaluate(async () => {
      // The debugger's own evaluation is exempt from the policy; a later task is not.
      await new Promise((resolve) => setTimeout(resolve));
      const { document } = globalThis as unknown as { document: { createElement(name: string): never; body: never } };
      const attempts: Record<string, unknown> = {};
      const attempt = (name: string, run: () => unknown): void => {
        try {
          attempts[name] = run();
        } catch (error) {
          attempts[name] = (error as Error).name;
        }
      };
      const ours = globalThis as unknown as { marker?: string; eval(text: string): unknown };
      attempt('inline', () => {
        const script = document.createElement('script') as unknown as { append(text: string): void };
        script.append("globalThis.marker = 'inline script ran'");
        (document.body as unknown as { append(node: unknown): void }).append(script);
        return ours.marker ?? 'nothing ran';
      });
      attempt('eval', () => ours.eval("'eval ran'"));
      attempt('html', () => {
        (document.body as unknown as { insertAdjacentHTML(where: string, text: string): void }).insertAdjacentHTML(
          'beforeend',
          '<img src=x onerror="globalThis.marker=1">',
        );
        return 'HTML was taken';
      });
      return attempts;
    });
    expect({ inline: ran['inline'] === 'inline script ran', eval: ran['eval'], html: ran['html'] }).toEqual({
      inline: false,
      eval: 'EvalError',
      html: 'TypeError',
    });
  });

  test('no request leaves: not from the page, and not from its session without the policy of the page', async () => {
    const fromPage = await page.evaluate(
      (address) =>
        fetch(address).then(
          () => 'answered',
          (error: Error) => error.name,
        ),
      outsideAddress,
    );
    const fromSession = await app.evaluate(async ({ BrowserWindow, session }, address) => {
      const sessions = [
        BrowserWindow.getAllWindows()[0]?.webContents.session,
        session.defaultSession,
        session.fromPartition('new'),
      ];
      return Promise.all(
        sessions.map((one) =>
          one?.fetch(address).then(
            () => 'answered',
            (error: Error) => error.message,
          ),
        ),
      );
    }, outsideAddress);
    expect({ fromPage, fromSession, outsideRequests }).toEqual({
      fromPage: 'TypeError',
      fromSession: Array.from({ length: 3 }, () => 'net::ERR_BLOCKED_BY_CLIENT'),
      outsideRequests: 0,
    });
  });

  test('it cannot read a file that is not its own', async () => {
    const answers = await page.evaluate(() =>
      Promise.all(
        [
          'app://pane/..%2f..%2fpackage.json',
          'app://pane/%2e%2e%2fpackage.json',
          'file:///etc/passwd',
          'app://other/index.html',
        ].map((address) =>
          fetch(address).then(
            ({ status }) => status,
            (error: Error) => error.name,
          ),
        ),
      ),
    );
    expect(answers).toEqual([404, 404, 'TypeError', 'TypeError']);
  });

  test('it can go nowhere else and open no window', async () => {
    const before = page.url();
    const opened = await page.evaluate((address) => {
      const { open, location } = globalThis as unknown as {
        open(address: string): unknown;
        location: { href: string };
      };
      const windows = [address, 'app://pane/index.html', 'about:blank', 'data:text/html,x'].map((each) => open(each));
      location.href = address;
      return windows;
    }, outsideAddress);
    await delay(500);
    expect({ opened, address: page.url(), windows: app.windows().length, outsideRequests }).toEqual({
      opened: [null, null, null, null],
      address: before,
      windows: 1,
      outsideRequests: 0,
    });
  });

  test('it gets no permission', async () => {
    const answers = await page.evaluate(async () => {
      const { navigator, Notification } = globalThis as unknown as {
        navigator: {
          mediaDevices: {
            getUserMedia(wanted: object): Promise<unknown>;
            getDisplayMedia(wanted: object): Promise<unknown>;
          };
        };
        Notification: { requestPermission(): Promise<string> };
      };
      const refused = (attempt: Promise<unknown>): Promise<string> =>
        attempt.then(
          () => 'granted',
          (error: Error) => error.name,
        );
      return {
        microphone: await refused(navigator.mediaDevices.getUserMedia({ audio: true })),
        screen: await refused(navigator.mediaDevices.getDisplayMedia({ video: true })),
        notifications: await Notification.requestPermission(),
      };
    });
    expect(answers.notifications).toBe('denied');
    expect([answers.microphone, answers.screen]).not.toContain('granted');
  });

  test('only the main frame of our own window gets a port to the agent', async () => {
    const received = await app.evaluate(
      async ({ BrowserWindow }, preload) => {
        const own = BrowserWindow.getAllWindows()[0];
        if (own === undefined) throw new Error('There is no window.');
        const foreign = new BrowserWindow({
          show: false,
          webPreferences: { preload, session: own.webContents.session, sandbox: true, contextIsolation: true },
        });
        await foreign.loadURL('app://pane/index.html');
        const ask = `new Promise((resolve) => {
          addEventListener('message', ({ data, ports }) => resolve([data, ports.length]));
          setTimeout(() => resolve('nothing'), 1500);
          clearpane.connect();
        })`;
        const [fromOwn, fromForeign] = await Promise.all(
          [own, foreign].map((window) => window.webContents.executeJavaScript(ask) as Promise<unknown>),
        );
        foreign.destroy();
        return { fromOwn, fromForeign };
      },
      path.join(desktopDirectory, 'dist/preload.cjs'),
    );
    expect(received).toEqual({ fromOwn: ['clearpane-port', 1], fromForeign: 'nothing' });
  });
});
