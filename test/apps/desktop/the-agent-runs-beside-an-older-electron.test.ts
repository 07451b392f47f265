import { checkoutDirectory } from '@clearpane/workbench';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually, isAlive, menuLabels, paneOf, processTree, setStage, type Stage } from './launch-desktop.ts';

const agentEntry = path.join(checkoutDirectory, 'packages/agent/src/main.ts');

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
  delete stage.env['CLEARPANE_SQLITE_BINDING'];
  stage.env['CLEARPANE_NODE'] = process.execPath;
}, 240_000);
afterAll(() => stage?.display.stop());

describe.runIf(process.platform === 'linux')('The agent runs beside an older Electron', () => {
  test('under a Node of its own it answers tray and page, and ends with the app', async () => {
    const app = await stage.start('beside');
    const page = await paneOf(app);
    const labels = await eventually(
      () => menuLabels(app),
      ([state]) => state === 'Off. Nothing is recorded.',
    );
    const received = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const own = globalThis as unknown as {
            clearpane: { connect(): void };
            addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
          };
          own.addEventListener('message', ({ data }) => resolve(data));
          own.clearpane.connect();
        }),
    );
    const agent = processTree(app.process().pid ?? 0).find((pid) => commandLine(pid).includes(agentEntry));
    expect({ state: labels[0], received, program: agent !== undefined && commandLine(agent)[0] }).toEqual({
      state: 'Off. Nothing is recorded.',
      received: 'clearpane-port',
      program: process.execPath,
    });
    await app.close();
    const isLeft = await eventually(
      () => agent !== undefined && isAlive(agent),
      (exists) => !exists,
      4000,
    );
    expect(isLeft).toBe(false);
  });
});

function commandLine(pid: number): string[] {
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
}
