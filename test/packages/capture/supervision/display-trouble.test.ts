import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { startDisplay } from '@clearpane/workbench';
import { describe, expect, it } from 'vitest';
import { superviseOn } from './capture-harness.ts';
import { permitFor } from './permit.ts';

describe('capture on a display in trouble', () => {
  it('says that the display was lost when its server dies, and starts nothing in a loop', async () => {
    const display = await startDisplay({ trayHost: false });
    const supervised = superviseOn(display, permitFor());
    await supervised.until(() => supervised.capture.health().state === 'ready');
    process.kill(display.displayServerPid, 'SIGKILL');
    await supervised.until(() => supervised.capture.health().state === 'failed');
    expect(supervised.capture.health()).toEqual({ state: 'failed', reason: 'display-lost' });
    expect(supervised.gaps).toEqual(['hook-host-ended']);
    // Five failures within a minute end the trying: 0.25 + 0.5 + 1 + 2 s apart.
    await delay(9000);
    const starts = supervised.launched.filter(({ role }) => role === 'hook-host').length;
    expect(starts).toBeLessThanOrEqual(6);
    await delay(3000);
    expect(supervised.launched.filter(({ role }) => role === 'hook-host')).toHaveLength(starts);
    expect(supervised.capture.health()).toEqual({ state: 'failed', reason: 'display-lost' });
    await supervised.capture.stop();
    await display.stop();
  });

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
