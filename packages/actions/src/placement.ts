import type { Button, GapReason, Position, Whereabouts } from '@clearpane/contracts';

/** A window in which input is allowed, by the screen host's numbers. */
export interface Place {
  window: number;
  app: number;
}

/** Where an event belongs: an allowed window, or the reason why it is discarded. */
export type Target = { kind: 'allowed'; place: Place } | { kind: 'discarded'; reason: GapReason };

/** Keys belong to the focused window. */
export function placeOfKeys(whereabouts: Whereabouts | null): Target {
  if (whereabouts === null || whereabouts.focus === null) return { kind: 'discarded', reason: 'unknown-window' };
  const focused = whereabouts.windows.find(({ window }) => window === whereabouts.focus);
  if (focused === undefined) return { kind: 'discarded', reason: 'unknown-window' };
  return allowed(focused.window, focused.app);
}

/** Pointer events belong to the topmost window under the pointer, and only on the monitor that the frame shows. */
export function placeOfPointer(whereabouts: Whereabouts | null, x: number, y: number): Target {
  if (whereabouts === null) return { kind: 'discarded', reason: 'unknown-window' };
  const topmost = whereabouts.windows.find((window) => isInside(window, x, y));
  if (topmost === undefined || !isInside(whereabouts.monitor, x, y))
    return { kind: 'discarded', reason: 'denied-window' };
  return allowed(topmost.window, topmost.app);
}

/** A desktop pixel inside the monitor as shares of it; never clamped, so call it only for a point that is inside. */
export function positionOn({ monitor }: Whereabouts, x: number, y: number): Position {
  return { x: share(x - monitor.x, monitor.width), y: share(y - monitor.y, monitor.height) };
}

/** The hook's button number by name; null for the buttons that are not kept. */
export function buttonName(button: number): Button | null {
  if (button === 1) return 'left';
  if (button === 2) return 'right';
  return button === 3 ? 'middle' : null;
}

/** Whether two targets are the same allowed window. */
export function isSamePlace(one: Target, other: Target): boolean {
  return (
    one.kind === 'allowed' &&
    other.kind === 'allowed' &&
    one.place.window === other.place.window &&
    one.place.app === other.place.app
  );
}

function allowed(window: number, app: number | null): Target {
  return app === null ? { kind: 'discarded', reason: 'denied-window' } : { kind: 'allowed', place: { window, app } };
}

function isInside(area: { x: number; y: number; width: number; height: number }, x: number, y: number): boolean {
  return x >= area.x && y >= area.y && x < area.x + area.width && y < area.y + area.height;
}

function share(offset: number, size: number): number {
  return Math.round((offset / size) * 10_000) / 10_000;
}
