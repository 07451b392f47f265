import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { electronProgram, ensureElectron, startDisplay } from '@clearpane/workbench';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';

const run = promisify(execFile);
const routes = path.join(import.meta.dirname, 'network-routes.ts');

/** The routes that were tried and are not shut; the Unix socket is the one that has to be open. */
function routesLeft(line: string): { tried: string[]; open: [string, string][] } {
  const outcomes = Object.entries(JSON.parse(line) as Record<string, string>);
  return { tried: outcomes.map(([route]) => route), open: outcomes.filter(([, outcome]) => outcome !== 'internal') };
}

describe('a process whose network is blocked', () => {
  it('finds every route shut in a thread of its own, which has its own globals', async () => {
    const thread = new Worker(routes, { stdout: true });
    let stdout = '';
    thread.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    await once(thread, 'exit');
    const { tried, open } = routesLeft(stdout);
    expect(open).toEqual([['Unix socket', 'through']]);
    expect(tried).toContain('fetch');
  });

  it('finds every route shut under Node, and Unix sockets open', async () => {
    const { stdout } = await run(process.execPath, [routes]);
    const { tried, open } = routesLeft(stdout);
    expect(open).toEqual([['Unix socket', 'through']]);
    expect(tried.length).toBeGreaterThan(20);
  });

  it('finds every route shut in an Electron utilityProcess, with Electron’s own network too', async () => {
    const directory = await mkdtemp(path.join(os.tmpdir(), 'clearpane-routes-'));
    const display = await startDisplay({ trayHost: false });
    try {
      // In one file, as the product is built: imports of a bundle are hoisted above everything that blocks them.
      await build({
        configFile: false,
        logLevel: 'error',
        ssr: { noExternal: true },
        build: {
          ssr: routes,
          outDir: directory,
          target: 'node20',
          rolldownOptions: { external: ['electron'], output: { format: 'es', entryFileNames: 'routes.mjs' } },
        },
      });
      const main = path.join(import.meta.dirname, 'electron-main.cjs');
      const parameters = ['--no-sandbox', '--disable-gpu', main, path.join(directory, 'routes.mjs')];
      const { stdout } = await run(electronProgram(await ensureElectron()), parameters, { env: display.env });
      const { tried, open } = routesLeft(/ROUTES (.*)/.exec(stdout)?.[1] ?? stdout);
      expect(open).toEqual([['Unix socket', 'through']]);
      expect(tried).toContain('electron.net.fetch');
    } finally {
      await display.stop();
      await rm(directory, { recursive: true, force: true });
    }
  });
});
