import { isTrayProved } from '@clearpane/desktop/tray-host';
import { startDisplay, type VirtualDisplay } from '@clearpane/workbench';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTrayWatcher } from './tray-watcher.ts';

let display: VirtualDisplay;
beforeAll(async () => {
  display = await startDisplay({ windowManager: false });
}, 60_000);
afterAll(() => display?.stop());

/** What is proved while a watcher is on the bus. */
async function provedWith(hasHost: boolean): Promise<boolean> {
  const watcher = await startTrayWatcher(display.env['DBUS_SESSION_BUS_ADDRESS'] ?? '', hasHost);
  try {
    return await isTrayProved(display.env);
  } finally {
    watcher.stop();
  }
}

describe('A tray has to be proved', () => {
  test('a host that is registered with the watcher proves it; a watcher alone, no watcher and no bus do not', async () => {
    const nobody = await isTrayProved(display.env);
    const watcherAlone = await provedWith(false);
    const host = await provedWith(true);
    const noBus = await isTrayProved({ ...display.env, DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere' });
    expect({ nobody, watcherAlone, host, noBus }).toEqual({
      nobody: false,
      watcherAlone: false,
      host: true,
      noBus: false,
    });
  });
});
