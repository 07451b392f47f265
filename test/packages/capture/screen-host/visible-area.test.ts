import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchApps, planFrame } from '@clearpane/capture/screen-host/allowed-windows';
import { createSettle } from '@clearpane/capture/screen-host/settle';
import { subtract } from '@clearpane/capture/screen-host/visible-area';
import type { Desktop, DesktopWindow } from '@clearpane/capture/screen-host/window-source';
import { localSocketPath } from '@clearpane/capture/x-socket';
import type { AppId, Rectangle } from '@clearpane/contracts';

const rectangle = fc.record({
  x: fc.integer({ min: -5, max: 30 }),
  y: fc.integer({ min: -5, max: 20 }),
  width: fc.integer({ min: 1, max: 25 }),
  height: fc.integer({ min: 1, max: 20 }),
});

const isIn = (x: number, y: number, place: Rectangle): boolean =>
  x >= place.x && x < place.x + place.width && y >= place.y && y < place.y + place.height;

test('what is left of a rectangle is each of its pixels that is not covered, exactly once', () => {
  fc.assert(
    fc.property(rectangle, fc.array(rectangle, { maxLength: 6 }), (whole, covers) => {
      let wrong = 0;
      const left = covers.reduce<Rectangle[]>(subtract, [whole]);
      for (let y = -6; y < 45; y++) {
        for (let x = -6; x < 60; x++) {
          const expected = isIn(x, y, whole) && !covers.some((cover) => isIn(x, y, cover)) ? 1 : 0;
          if (left.filter((part) => isIn(x, y, part)).length !== expected) wrong++;
        }
      }
      expect(wrong).toBe(0);
    }),
    { numRuns: 60 },
  );
});

const window = fc.record({
  place: rectangle,
  name: fc.constantFrom('planner', 'mail', 'clearpane'),
  isPopUp: fc.boolean(),
  hasTitle: fc.boolean(),
});

test('a frame shows a pixel only where the topmost window is an allowed one', () => {
  fc.assert(
    fc.property(fc.array(window, { maxLength: 8 }), (given) => {
      const desktop: Desktop = {
        monitors: [{ x: 0, y: 0, width: 30, height: 20 }],
        windows: given.map(({ place, name, ...rest }, at): DesktopWindow => ({
          key: `${at}`,
          ...place,
          names: [name],
          opaque: [place],
          ...rest,
        })),
        focus: null,
      };
      let wrong = 0;
      const plan = planFrame(desktop, matchApps(['Planner' as AppId]));
      for (let y = 0; y < 20; y++) {
        for (let x = 0; x < 30; x++) {
          const top = given.find(({ place }) => isIn(x, y, place));
          const isAllowed = top !== undefined && top.name === 'planner' && !top.isPopUp && top.hasTitle;
          if ((plan?.allowed.some((part) => isIn(x, y, part)) ?? false) !== isAllowed) wrong++;
        }
      }
      expect(wrong).toBe(0);
    }),
    { numRuns: 200 },
  );
});

test('the frame is of the monitor of the focused allowed window, in its own pixels', () => {
  const base = { names: ['planner'], hasTitle: true, isPopUp: false };
  const left = { x: 10, y: 10, width: 50, height: 50 };
  const right = { x: 110, y: 20, width: 30, height: 30 };
  const desktop = {
    monitors: [
      { x: 0, y: 0, width: 100, height: 100 },
      { x: 100, y: 0, width: 100, height: 100 },
    ],
    windows: [
      { ...base, key: 'a', ...left, opaque: [left] },
      { ...base, key: 'b', ...right, opaque: [right] },
    ],
    focus: 'b',
  };
  const appOf = matchApps(['planner' as AppId]);
  expect(planFrame(desktop, appOf)).toEqual({ monitor: desktop.monitors[1], allowed: [{ ...right, x: 10 }] });
  expect(planFrame({ ...desktop, focus: null }, appOf)).toEqual({ monitor: desktop.monitors[0], allowed: [left] });
});

test('names match whole and without regard to case, and a denied name denies', () => {
  const appOf = matchApps(['Planner' as AppId, 'KeePassXC' as AppId]);
  const of = (...names: string[]): string | null =>
    appOf({ key: '1', x: 0, y: 0, width: 1, height: 1, names, hasTitle: true, isPopUp: false, opaque: [] });
  expect([of('PLANNER'), of('x', 'planner'), of('planner2'), of('plan')]).toEqual(['Planner', 'Planner', null, null]);
  expect([of('planner', 'clearpane'), of('keepassxc'), of('planner', 'Clearpane-Desktop')]).toEqual([null, null, null]);
});

test('a frame is due 300 ms after the last disturbance, 2 s after the first, on the heartbeat, never soon after windows changed', () => {
  const settle = createSettle(10_000, 0);
  expect(settle.dueMs()).toBe(300);
  settle.begin(300);
  expect(settle.dueMs()).toBe(10_300);
  settle.disturb(1000);
  expect(settle.dueMs()).toBe(1300);
  for (let ms = 1000; ms <= 2900; ms += 100) settle.disturb(ms);
  expect(settle.dueMs()).toBe(3000);
  settle.disturbWindows(2950);
  expect(settle.dueMs()).toBe(3250);
  expect(settle.isStarved(6900)).toBe(false);
  expect(settle.isStarved(7100)).toBe(true);
});

test('only a display on this machine has a socket', () => {
  expect([':0', ':12.1', 'unix:3'].map(localSocketPath)).toEqual([
    '/tmp/.X11-unix/X0',
    '/tmp/.X11-unix/X12',
    '/tmp/.X11-unix/X3',
  ]);
  const others = ['localhost:0', '10.0.0.1:0', 'tcp/host:0', 'host/unix:0', '', ':', '/tmp/x:0', undefined];
  expect(others.map(localSocketPath)).toEqual(others.map(() => null));
});
