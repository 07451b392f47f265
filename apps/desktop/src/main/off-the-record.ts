import { globalShortcut } from 'electron';
import { offTheRecordKeys, type ShortcutStanding } from './shortcut-words.ts';

/** Takes the shortcut for the whole desktop, whichever program has the focus, and answers whether it can be relied on. */
export function listenForOffTheRecord(pause: () => void, environment: NodeJS.ProcessEnv): ShortcutStanding {
  const isTaken = !globalShortcut.register(offTheRecordKeys, pause);
  if (isTaken) return 'taken';
  // Under Wayland Electron answers yes before the desktop's portal was asked (electron/electron#52218).
  return isWayland(environment) ? 'unproven' : 'works';
}

function isWayland(environment: NodeJS.ProcessEnv): boolean {
  return process.platform === 'linux' && Boolean(environment['WAYLAND_DISPLAY']);
}
