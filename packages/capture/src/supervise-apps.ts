import type { AppId, Whereabouts } from '@clearpane/contracts';

/**
 * Gives each allowed app one number for as long as capture is supervised. A screen host that was started again counts from
 * one again, and a number that changed its meaning would put one app's actions under another's name.
 */
export interface AppNumbers {
  /** By our numbers. */
  readonly ids: ReadonlyMap<number, AppId>;
  /** A new screen host counts anew. */
  forgetHost(): void;
  /** Takes the host's number for an app; false when the app is not one of the allowed. */
  learn(hostNumber: number, id: AppId): boolean;
  /** The whereabouts in our numbers: an app that was never introduced is denied. */
  translate(whereabouts: Whereabouts): Whereabouts;
}

export function createAppNumbers(allowedApps: readonly AppId[]): AppNumbers {
  const allowed = new Set(allowedApps.map((id) => id.toLowerCase()));
  const ids = new Map<number, AppId>();
  const ours = new Map<string, number>();
  const byHost = new Map<number, number>();
  return {
    ids,
    forgetHost: () => byHost.clear(),
    learn(hostNumber, id) {
      const name = id.toLowerCase();
      if (!allowed.has(name)) return false;
      const number = ours.get(name) ?? ours.size + 1;
      ours.set(name, number);
      byHost.set(hostNumber, number);
      if (!ids.has(number)) ids.set(number, id);
      return true;
    },
    translate: (whereabouts) => ({
      ...whereabouts,
      windows: whereabouts.windows.map((window) => ({
        ...window,
        app: window.app === null ? null : (byHost.get(window.app) ?? null),
      })),
    }),
  };
}
