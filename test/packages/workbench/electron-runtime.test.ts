import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import {
  electronProgram,
  ensureElectron,
  ensureSqliteBinding,
  needsOwnSqliteBinding,
  startDisplay,
  type ElectronRuntime,
} from '@clearpane/workbench';
import { _electron } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(path.join(os.tmpdir(), 'clearpane-electron-test-'));
const isRoot = process.getuid?.() === 0;
let runtime: ElectronRuntime;
let program: string;

describe.runIf(process.platform === 'linux')('The Electron that tests run in', () => {
  beforeAll(async () => {
    runtime = await ensureElectron();
    program = electronProgram(runtime);
  }, 180_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('reports the version that it is', async () => {
    const display = await startDisplay({ windowManager: false });
    try {
      const args = [...(isRoot ? ['--no-sandbox'] : []), '--version'];
      const { stdout } = await promisify(execFile)(program, args, { env: display.env });
      expect(stdout.trim()).toBe(`v${runtime.version}`);
    } finally {
      await display.stop();
    }
  });

  test('waits for the top level of an ES module before it is ready, and keeps its sandbox', async () => {
    const app = writeApp(`
      import { app, protocol } from 'electron';
      const wasReadyAtFirst = app.isReady();
      await new Promise((resolve) => setTimeout(resolve, 500));
      const wasReadyAfterWaiting = app.isReady();
      protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true } }]);
      globalThis.observed = { wasReadyAtFirst, wasReadyAfterWaiting, name: app.getName(), version: app.getVersion() };
      app.whenReady().then(async () => {
        const { BrowserWindow } = await import('electron');
        await new BrowserWindow({ webPreferences: { sandbox: true } }).loadURL('data:text/html,<title>there</title>');
      });`);
    const display = await startDisplay();
    try {
      const electron = await _electron.launch({
        executablePath: program,
        args: [
          ...(isRoot ? ['--no-sandbox'] : []),
          '--disable-gpu',
          `--user-data-dir=${path.join(folder, 'profile')}`,
          app,
        ],
        env: definedOnly(display.env),
        // Playwright switches the sandbox off unless told otherwise.
        chromiumSandbox: !isRoot,
      });
      const window = await electron.firstWindow();
      await expect.poll(() => window.title()).toBe('there');
      const observed = await electron.evaluate(({ app: electronApp }) => ({
        ...(globalThis as { observed?: object }).observed,
        hasSandbox: !electronApp.commandLine.hasSwitch('no-sandbox'),
      }));
      expect(observed).toEqual({
        wasReadyAtFirst: false,
        wasReadyAfterWaiting: false,
        name: 'Observed',
        version: '1.2.3',
        hasSandbox: !isRoot,
      });
      await electron.close();
    } finally {
      await display.stop();
    }
  });

  test('ends with an error, and not with a window that waits for ever, when an app cannot be loaded', async () => {
    const app = writeApp(`throw new Error('invented failure');`);
    const display = await startDisplay({ windowManager: false });
    try {
      const args = [...(isRoot ? ['--no-sandbox'] : []), '--disable-gpu', app];
      const run = promisify(execFile)(program, args, { env: display.env, timeout: 20_000 });
      await expect(run).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('invented failure') });
    } finally {
      await display.stop();
    }
  });

  test('opens a database through the binding that was compiled for it, also while it collects garbage', async (context) => {
    context.skip(!needsOwnSqliteBinding(runtime), 'this Electron loads the prebuilt binding');
    const script = `
      const Database = require(${JSON.stringify(path.resolve('node_modules/better-sqlite3'))});
      const nativeBinding = ${JSON.stringify(await ensureSqliteBinding())};
      const file = ${JSON.stringify(path.join(folder, 'test.db'))};
      const db = new Database(file, { nativeBinding });
      db.exec('CREATE TABLE entry (id INTEGER PRIMARY KEY, body BLOB) STRICT');
      const insert = db.prepare('INSERT INTO entry (body) VALUES (?)');
      db.transaction(() => { for (let i = 0; i < 1000; i += 1) insert.run(Buffer.from('entry ' + i)); })();
      for (let round = 0; round < 50; round += 1) {
        const other = new Database(':memory:', { nativeBinding });
        for (const row of db.prepare('SELECT body FROM entry').iterate()) if (row.body.length > 9) break;
        other.serialize();
        globalThis.gc();
      }
      const count = db.prepare('SELECT count(*) AS rows, sum(length(body)) AS bytes FROM entry').get();
      db.close();
      console.log(JSON.stringify({ ...count, electron: process.versions.electron, nodeApi: process.versions.napi }));`;
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
    const output = execFileSync(program, ['--expose-gc', '-e', script], { env, encoding: 'utf8' });
    expect(JSON.parse(output)).toEqual({ rows: 1000, bytes: 8890, electron: runtime.version, nodeApi: '9' });
  }, 240_000);
});

function writeApp(source: string): string {
  const app = mkdtempSync(path.join(folder, 'app-'));
  mkdirSync(app, { recursive: true });
  const manifest = { name: 'observed', productName: 'Observed', version: '1.2.3', type: 'module', main: 'main.js' };
  writeFileSync(path.join(app, 'package.json'), JSON.stringify(manifest));
  writeFileSync(path.join(app, 'main.js'), source);
  return app;
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
