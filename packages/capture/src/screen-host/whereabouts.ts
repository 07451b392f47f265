import type { AppId, Rectangle, Whereabouts } from '@clearpane/contracts';
import { planFrame, type AppOfWindow } from './allowed-windows.ts';
import type { Desktop } from './window-source.ts';

/** What the agent is told of one reading: apps that have a number for the first time, then where everything is. */
export interface Placement {
  readonly newApps: readonly { readonly number: number; readonly id: AppId }[];
  readonly whereabouts: Whereabouts;
  /** False when nothing differs from the reading before. */
  readonly hasChanged: boolean;
}

const MOST_WINDOWS = 2000;

/**
 * Turns readings into whereabouts: the server's window numbers and the apps' names become small numbers of our own, which
 * hold for one start. `revision` grows with every change.
 */
export function createPlacer(appOf: AppOfWindow): (desktop: Desktop) => Placement {
  const appNumbers = new Map<AppId, number>();
  let windowNumbers = new Map<string, number>();
  let lastWindowNumber = 0;
  let revision = 0;
  let previous = '';
  return (desktop) => {
    const newApps: { number: number; id: AppId }[] = [];
    const numbers = new Map<string, number>();
    const windows = desktop.windows.slice(0, MOST_WINDOWS).map((window) => {
      // A number is not given again when its window is gone: the server reuses its own.
      const number = windowNumbers.get(window.key) ?? ++lastWindowNumber;
      numbers.set(window.key, number);
      const id = appOf(window);
      if (id !== null && !appNumbers.has(id)) {
        appNumbers.set(id, appNumbers.size + 1);
        newApps.push({ number: appNumbers.size, id });
      }
      const { x, y, width, height } = window;
      return { window: number, app: id === null ? null : (appNumbers.get(id) ?? null), x, y, width, height };
    });
    windowNumbers = numbers;
    const focus = desktop.focus === null ? null : (numbers.get(desktop.focus) ?? null);
    const place = { monitor: monitorOf(desktop, appOf), focus, windows };
    const now = JSON.stringify(place);
    const hasChanged = now !== previous;
    previous = now;
    if (hasChanged) revision++;
    return { newApps, whereabouts: { revision, ...place }, hasChanged };
  };
}

/** The monitor that a frame would show now; without one, the first. */
function monitorOf(desktop: Desktop, appOf: AppOfWindow): Rectangle {
  return planFrame(desktop, appOf)?.monitor ?? desktop.monitors[0] ?? { x: 0, y: 0, width: 0, height: 0 };
}
