import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { hasUsableDisplay, startDisplay } from '@clearpane/workbench';
import { describe, expect, test } from 'vitest';

describe.runIf(process.platform === 'linux')('A display that a person could see', () => {
  test('is one whose X socket answers, and none once it has stopped', async () => {
    const display = await startDisplay({ windowManager: false });
    const whileItRuns = await hasUsableDisplay(display.env);
    await display.stop();
    expect([whileItRuns, await hasUsableDisplay(display.env)]).toEqual([true, false]);
  });

  test('is not one on another machine, a socket without a server, or no DISPLAY at all', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'clearpane-sockets-'));
    try {
      writeFileSync(path.join(folder, 'X7'), '');
      const displays = [undefined, '', ':7', ':8', 'elsewhere:0', 'localhost:10.0', ':7; rm'];
      const answers = await Promise.all(
        displays.map((name) => hasUsableDisplay(name === undefined ? {} : { DISPLAY: name }, folder)),
      );
      expect(answers).toEqual(displays.map(() => false));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
