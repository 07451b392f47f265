import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runUnprivileged } from '@clearpane/workbench';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(path.join(os.tmpdir(), 'clearpane-unprivileged-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.runIf(process.platform === 'linux')('A program that is run unprivileged', () => {
  test('is nobody that the system trusts, may write where we may, and its exit code is ours', async () => {
    const file = path.join(folder, 'facts.json');
    const script = `
      require('node:fs').writeFileSync(${JSON.stringify(file)}, JSON.stringify({ isRoot: process.getuid() === 0, given: process.env.GIVEN }));
      process.exit(7);`;
    const exitCode = await runUnprivileged(process.execPath, ['-e', script], {
      PATH: process.env['PATH'],
      GIVEN: 'this',
    });
    expect({ exitCode, ...JSON.parse(readFileSync(file, 'utf8')) }).toEqual({
      exitCode: 7,
      isRoot: false,
      given: 'this',
    });
  });

  test('ends, with everything that it started, when we are told to end', async () => {
    const mark = `mark-${process.pid}-${Date.now()}`;
    // A program that starts another and itself does not listen to any signal, as the worst would.
    const stubborn = `
      process.on('SIGTERM', () => {});
      require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', '${mark}'], { stdio: 'ignore' });
      setInterval(() => {}, 1000);`;
    const script = `
      const { runUnprivileged } = await import('@clearpane/workbench');
      process.exitCode = await runUnprivileged(process.execPath, ['-e', ${JSON.stringify(stubborn)}, '${mark}'], process.env);`;
    const owner = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const gone = new Promise((resolve) => {
      owner.once('exit', resolve);
    });
    await expect.poll(() => processesMarked(mark).length, { timeout: 20_000 }).toBeGreaterThanOrEqual(3);
    owner.kill('SIGTERM');
    await gone;
    await expect.poll(() => processesMarked(mark), { timeout: 2000 }).toEqual([]);
  }, 60_000);
});

function processesMarked(mark: string): string[] {
  return readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(mark);
    } catch {
      return false; // it ended while we looked
    }
  });
}
