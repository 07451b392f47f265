import { isDeniedByDefault } from '@clearpane/consent';
import type { AppId, Rectangle } from '@clearpane/contracts';
import { areaOf, intersect, subtract } from './visible-area.ts';
import type { Desktop, DesktopWindow } from './window-source.ts';

/** Looks up by which of the allowed apps a window may be recorded; null denies it. */
export type AppOfWindow = (window: DesktopWindow) => AppId | null;

/**
 * Makes the rule of who is allowed: an app's whole class or instance name without regard to case, a title, an owner. A
 * name that is always denied denies the window even if its other name is allowed.
 */
export function matchApps(allowedApps: readonly AppId[]): AppOfWindow {
  const byName = new Map(allowedApps.map((app) => [app.toLowerCase(), app]));
  return (window) => {
    if (window.isPopUp || !window.hasTitle || window.names === null) return null;
    const names = window.names.map((name) => name.toLowerCase());
    if (names.some(isDenied)) return null;
    return names.map((name) => byName.get(name)).find((app) => app !== undefined) ?? null;
  };
}

/** What a frame may show: one monitor, and the parts of it (in its own pixels) where an allowed window is on top. */
export interface FramePlan {
  readonly monitor: Rectangle;
  readonly allowed: readonly Rectangle[];
}

/** The monitor of the focused window if that is allowed, else of the topmost allowed one; null when none is visible. */
export function planFrame(desktop: Desktop, appOf: AppOfWindow): FramePlan | null {
  const visible = listVisible(desktop, appOf);
  const chosen = visible.find(({ window }) => window.key === desktop.focus) ?? visible[0];
  if (chosen === undefined) return null;
  const monitor = monitorOf(desktop, chosen.area);
  const allowed = visible
    .flatMap(({ area }) => area)
    .map((rectangle) => intersect(rectangle, monitor))
    .filter((rectangle) => rectangle !== null)
    .map(({ x, y, width, height }) => ({ x: x - monitor.x, y: y - monitor.y, width, height }));
  return allowed.length === 0 ? null : { monitor, allowed };
}

function listVisible(desktop: Desktop, appOf: AppOfWindow): { window: DesktopWindow; area: Rectangle[] }[] {
  const above: DesktopWindow[] = [];
  const visible: { window: DesktopWindow; area: Rectangle[] }[] = [];
  for (const window of desktop.windows) {
    if (appOf(window) !== null) {
      // A window that lies above hides its whole rectangle, whatever its shape: less is shown, never more.
      const area = above.reduce<Rectangle[]>(subtract, [...window.opaque]);
      const onMonitors = area.filter((part) => desktop.monitors.some((monitor) => intersect(part, monitor) !== null));
      if (onMonitors.length > 0) visible.push({ window, area: onMonitors });
    }
    above.push(window);
  }
  return visible;
}

function monitorOf(desktop: Desktop, area: readonly Rectangle[]): Rectangle {
  const shown = (monitor: Rectangle): number =>
    area.reduce((sum, part) => sum + areaOf(intersect(part, monitor) ?? { x: 0, y: 0, width: 0, height: 0 }), 0);
  return desktop.monitors.reduce((best, monitor) => (shown(monitor) > shown(best) ? monitor : best));
}

function isDenied(name: string): boolean {
  return name.startsWith('clearpane') || isDeniedByDefault(name as AppId);
}
