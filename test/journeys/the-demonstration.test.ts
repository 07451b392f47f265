import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  build,
  checkoutDirectory,
  ensureElectron,
  ensureSqliteBinding,
  needsOwnSqliteBinding,
} from '@clearpane/workbench';
import { expect, test } from 'vitest';

const limitMs = 300_000;

test(
  'the demonstration plays to its end and every promise holds in what it measured',
  { timeout: limitMs },
  async () => {
    await build();
    const electron = await ensureElectron();
    const directory = mkdtempSync(path.join(os.tmpdir(), 'clearpane-pictures-'));
    const env: NodeJS.ProcessEnv = {
      ...process.env,
      CLEARPANE_PICTURES: directory,
      ELECTRON_OVERRIDE_DIST_PATH: electron.directory,
    };
    if (needsOwnSqliteBinding(electron)) env['CLEARPANE_SQLITE_BINDING'] = await ensureSqliteBinding();
    const main = path.join(checkoutDirectory, 'packages/workbench/src/demonstration/main.ts');
    const child = spawn(process.execPath, [main], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: limitMs - 10_000,
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (said += data.toString()));
    const [code] = (await once(child, 'close')) as [number | null];
    const verdicts = said.split('\n').filter((line) => /^(holds |BROKEN) /.test(line));
    const pictures = readdirSync(directory);
    rmSync(directory, { recursive: true });
    // What it said stands in the failure, because nothing else is left of it.
    expect({
      said: code === 0 ? '' : said,
      broken: verdicts.filter((line) => line.startsWith('BROKEN')),
      code,
    }).toEqual({
      said: '',
      broken: [],
      code: 0,
    });
    const promises = verdicts.flatMap((line) => /^holds {3}([1-8]) /.exec(line)?.[1] ?? []);
    expect(promises).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(pictures).toEqual(expect.arrayContaining(['before.png', 'after.png', '10-what-will-be-sent.png']));
  },
);
