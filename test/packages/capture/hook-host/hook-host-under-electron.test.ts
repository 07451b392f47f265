import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { electronProgram, ensureElectron, startDisplay } from '@clearpane/workbench';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { hookHostEntry } from './hook-host-harness.ts';

it(
  'the hook host starts, works and stops in a utilityProcess that is joined by a port',
  { timeout: 60_000 },
  async () => {
    const directory = await mkdtemp(path.join(os.tmpdir(), 'clearpane-hook-host-'));
    const display = await startDisplay({ trayHost: false });
    try {
      await symlink(path.resolve('node_modules'), path.join(directory, 'node_modules'));
      await build({
        configFile: false,
        logLevel: 'error',
        ssr: { noExternal: true },
        build: {
          ssr: hookHostEntry,
          outDir: path.join(directory, 'dist'),
          target: 'node20',
          rolldownOptions: {
            external: ['electron', 'uiohook-napi'],
            output: { format: 'es', entryFileNames: 'hook-host.mjs' },
          },
        },
      });
      const main = path.join(import.meta.dirname, 'electron-main.cjs');
      const parameters = ['--no-sandbox', '--disable-gpu', main, path.join(directory, 'dist/hook-host.mjs')];
      const { stdout } = await promisify(execFile)(electronProgram(await ensureElectron()), parameters, {
        env: display.env,
      });
      const answer = /HOOK-HOST (.*)/.exec(stdout)?.[1] ?? stdout;
      expect(JSON.parse(answer)).toEqual({ said: ['heartbeat', 'ready', 'stopped'], code: 0 });
    } finally {
      await display.stop();
      await rm(directory, { recursive: true, force: true });
    }
  },
);
