import { defaultDataDirectory } from '@clearpane/agent';
import { build, bundleDirectory, checkoutDirectory, endChild } from '@clearpane/workbench';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { refuseArguments } from '@clearpane/desktop/refused-arguments';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually, runToEnd, setStage, type Stage } from './launch-desktop.ts';

const packaged = path.join(checkoutDirectory, bundleDirectory('packaged'), 'main.js');
const fromSource = path.join(checkoutDirectory, bundleDirectory('source'), 'main.js');
const seams = [
  'CLEARPANE_DATA_DIR',
  'CLEARPANE_NODE',
  'CLEARPANE_AGENT_ENTRY',
  'CLEARPANE_SQLITE_BINDING',
  '--data-dir',
  '--policy-dir',
  '--throwaway',
  'clearpaneDesktop',
  '--assume-tray',
];

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
  await build({ flavour: 'packaged' });
}, 240_000);
afterAll(() => stage?.display.stop());

describe('An installed app has no seams', () => {
  test('what is there from source is compiled out of it', () => {
    const held = (file: string): string[] => seams.filter((seam) => readFileSync(file, 'utf8').includes(seam));
    expect({ source: held(fromSource), packaged: held(packaged) }).toEqual({ source: seams, packaged: [] });
  });

  test.each(['--data-dir=x', '--user-data-dir=x', '--remote-debugging-port=0', '--remote-debugging-pipe'])(
    'it does not start with %s',
    async (argument) => {
      const ending = await runToEnd(stage.program, [packaged, argument, ...sandbox()], stage.env);
      const name = argument.replace(/=.*/, '');
      expect(ending).toEqual({
        code: 64,
        errors: `Clearpane does not take ${name}: it would open your vault to other programs.`,
      });
    },
  );

  test("it also refuses them in Chromium's other spellings, and nothing else", () => {
    const given = [
      '-remote-debugging-port=1',
      '/user-data-dir',
      '--Remote-Debugging-Address=x',
      '--hidden',
      'data-dir',
    ];
    expect(given.map((argument) => refuseArguments([argument]) !== null)).toEqual([true, true, true, false, false]);
  });

  test("it keeps its files in the agent's place, whatever CLEARPANE_DATA_DIR says", async () => {
    const elsewhere = path.join(stage.display.directory, 'elsewhere');
    const own = defaultDataDirectory(stage.env);
    const env = { ...stage.env, CLEARPANE_DATA_DIR: elsewhere };
    const app = spawn(stage.program, [packaged, '--disable-gpu', ...sandbox()], { env, stdio: 'ignore' });
    const isThere = await eventually(
      () => existsSync(path.join(own, 'desktop')),
      (exists) => exists,
    );
    await endChild(app, 6000);
    expect({ isThere, isElsewhere: existsSync(elsewhere) }).toEqual({ isThere: true, isElsewhere: false });
  });
});

function sandbox(): string[] {
  return stage.hasSandbox ? [] : ['--no-sandbox'];
}
