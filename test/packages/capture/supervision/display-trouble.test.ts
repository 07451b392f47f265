import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { startDisplay } from '@clearpane/workbench';
import { describe, expect, it } from 'vitest';
import { superviseOn } from './capture-harness.ts';
import { permitFor } from './permit.ts';

describe('capture on a display in trouble', () => {
  it(
    'says that the display was lost when its server dies, and starts nothing in a loop',
    { timeout: 60_000 },
    async () => {
      const display = await startDisplay({ trayHost: false });
      const supervised = superviseOn(display, permitFor());
      await supervised.until(() => supervised.capture.health().state === 'ready');
      process.kill(display.displayServerPid, 'SIGKILL');
      await supervised.until(() => supervised.capture.health().state === 'failed');
      expect(supervised.capture.health()).toEqual({ state: 'failed', reason: 'display-lost' });
      expect(supervised.gaps).toEqual(['hook-host-ended']);
      // Its end and four starts without a display are five failures within a minute: then it is left alone.
      const starts = () => supervised.launched.filter(({ role }) => role === 'hook-host');
      await supervised.until(() => starts().length === 5, 40_000);
      await starts().at(-1)?.exited;
      await delay(5000);
      expect(starts()).toHaveLength(5);
      expect(supervised.capture.health()).toEqual({ state: 'failed', reason: 'display-lost' });
      await supervised.capture.stop();
      await display.stop();
    },
  );

  it.each([
    ['there is no display', { DISPLAY: undefined }, 'no-display'],
    ['the session is a Wayland one', { XDG_SESSION_TYPE: 'wayland' }, 'wayland-unsupported'],
  ] as const)('says so when %s', async (_what, change, reason) => {
    const display = await startDisplay({ trayHost: false });
    const supervised = superviseOn(display, permitFor(), { ...display.env, ...change });
    await supervised.until(() => supervised.capture.health().state === 'failed');
    expect(supervised.capture.health()).toEqual({ state: 'failed', reason });
    expect(supervised.gaps).toEqual([]);
    await supervised.capture.stop();
    await display.stop();
  });
});
