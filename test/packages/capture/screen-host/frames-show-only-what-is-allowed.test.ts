import { setTimeout as delay } from 'node:timers/promises';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { SettledFrame } from '@clearpane/contracts';
import { startDisplay, type VirtualDisplay } from '@clearpane/workbench';
import { connectTestDesktop, type TestDesktop, type TestWindow } from './desktop-windows.ts';
import { startScreenHost, type ScreenHostProcess } from './screen-host-process.ts';

const PLANNER = `<rect width="100%" height="100%" fill="#dff0d8"/>
  <text x="40" y="80" font-family="DejaVu Sans" font-size="22" fill="#102010">Kündigung Olga Brandt 4711</text>`;
/** Text in a surface of a colour that nothing else has. */
const SECRET = '<rect width="100%" height="100%" fill="#ff00ff"/>';

let display: VirtualDisplay;
let desktop: TestDesktop;
let host: ScreenHostProcess;
let open: TestWindow[] = [];

beforeAll(async () => {
  display = await startDisplay({ width: 1280, height: 800, trayHost: false });
  desktop = await connectTestDesktop(display.env);
});

afterEach(async () => {
  await host.end();
  for (const window of open) await window.close();
  open = [];
});

afterAll(async () => {
  desktop.end();
  await display.stop();
});

test('a denied window above an allowed one leaves no pixel in the frame, and text of the allowed one is covered', async () => {
  await openWindow('Planner', 100, 100, 700, 400, PLANNER);
  await openWindow('Mail', 500, 300, 500, 300, SECRET);
  host = startScreenHost(display.env);
  host.start(['planner']);
  const { frame } = await host.waitFor('frame');
  const pixels = await decode(frame);
  expect(frame.number).toBe(1);
  expect([frame.width, frame.height]).toEqual([1280, 800]);
  expect(count(pixels, isSecret)).toBe(0);
  // Where the denied window lies above the allowed one there is black, not a mask that happened to cover it.
  expect(countIn(pixels, frame.width, { left: 504, top: 304, right: 800, bottom: 520 }, isBlack)).toBe(296 * 216);
  // Most of the allowed window is empty green surface, and it shows.
  expect(count(pixels, isPlanner)).toBeGreaterThan(100_000);
  // No dark ink of the text where it is nor around it, and the place of its letters is one flat grey.
  const around = { left: 120, top: 160, right: 498, bottom: 230 };
  expect(countIn(pixels, frame.width, around, (...colour) => Math.max(...colour) < 100)).toBe(0);
  const inkPlace = { left: 144, top: 182, right: 380, bottom: 206 };
  expect(countIn(pixels, frame.width, inkPlace, isGrey)).toBe(236 * 24);
  const text = frame.redactions.filter(({ category }) => category === 'text');
  expect(text.length).toBeGreaterThan(0);
});

test('a pop-up above an allowed window is black, also when it comes later', async () => {
  await openWindow('Planner', 100, 100, 700, 400, PLANNER);
  host = startScreenHost(display.env);
  host.start(['planner']);
  await host.waitFor('frame');
  open.push(
    await desktop.open({ name: 'Planner', x: 300, y: 250, width: 200, height: 150, content: SECRET, isPopUp: true }),
  );
  const { frame } = await host.waitFor('frame');
  const pixels = await decode(frame);
  expect(count(pixels, isSecret)).toBe(0);
  const popUp = { left: 304, top: 254, right: 496, bottom: 396 };
  expect(countIn(pixels, frame.width, popUp, isBlack)).toBe(192 * 142);
});

test('without a visible allowed window there is no frame', async () => {
  await openWindow('Planner', 100, 100, 300, 200, PLANNER);
  await openWindow('Mail', 50, 50, 700, 500, SECRET);
  host = startScreenHost(display.env);
  host.start(['planner'], { heartbeatMs: 1000 });
  await host.waitFor('ready');
  await delay(3000);
  expect(host.messages.filter(({ type }) => type === 'frame')).toEqual([]);
});

test('a window without a title or of Clearpane itself is not shown even where its class is allowed', async () => {
  open.push(
    await desktop.open({ name: 'Planner', title: '', x: 20, y: 40, width: 300, height: 200, content: PLANNER }),
  );
  await openWindow('Clearpane', 400, 40, 300, 200, PLANNER);
  host = startScreenHost(display.env);
  host.start(['planner', 'clearpane'], { heartbeatMs: 1000 });
  const { whereabouts } = await host.waitFor('whereabouts');
  expect(whereabouts.windows.filter(({ app }) => app !== null)).toEqual([]);
  await delay(2000);
  expect(host.messages.filter(({ type }) => type === 'frame')).toEqual([]);
});

test('a screen that looks the same is not stored again', async () => {
  await openWindow('Planner', 100, 100, 700, 400, PLANNER);
  host = startScreenHost(display.env);
  host.start(['planner']);
  await host.waitFor('frame');
  host.send({ type: 'activity' });
  expect(await host.waitFor('unchanged')).toEqual({ type: 'unchanged', number: 1 });
});

test('while windows keep moving no frame is taken, and a gap says so', async () => {
  const planner = await openWindow('Planner', 100, 100, 700, 400, PLANNER);
  host = startScreenHost(display.env);
  host.start(['planner']);
  await host.waitFor('frame');
  const before = host.messages.length;
  for (let step = 0; step < 80; step++) {
    await planner.move(100 + (step % 20) * 10, 100);
    await delay(100);
  }
  const while_ = host.messages.slice(before);
  expect(while_.filter(({ type }) => type === 'frame')).toEqual([]);
  expect(while_.filter(({ type }) => type === 'gap')).toEqual([{ type: 'gap', reason: 'window-moved' }]);
  await host.waitFor('frame');
});

async function openWindow(
  name: string,
  x: number,
  y: number,
  width: number,
  height: number,
  content: string,
): Promise<TestWindow> {
  const window = await desktop.open({ name, x, y, width, height, content });
  open.push(window);
  return window;
}

async function decode(frame: SettledFrame): Promise<Uint8Array> {
  return await sharp(frame.image).removeAlpha().raw().toBuffer();
}

type Test = (red: number, green: number, blue: number) => boolean;

const isSecret: Test = (red, green, blue) => red > 150 && green < 100 && blue > 150;
const isPlanner: Test = (red, green, blue) =>
  Math.abs(red - 223) < 12 && Math.abs(green - 240) < 12 && Math.abs(blue - 216) < 12;
const isGrey: Test = (red, green, blue) => [red, green, blue].every((value) => Math.abs(value - 128) < 10);
const isBlack: Test = (red, green, blue) => red < 10 && green < 10 && blue < 10;

function count(pixels: Uint8Array, matches: Test): number {
  let found = 0;
  for (let at = 0; at < pixels.length; at += 3) if (matches(pixels[at]!, pixels[at + 1]!, pixels[at + 2]!)) found++;
  return found;
}

function countIn(
  pixels: Uint8Array,
  width: number,
  place: { left: number; top: number; right: number; bottom: number },
  matches: Test,
): number {
  let found = 0;
  for (let y = place.top; y < place.bottom; y++) {
    found += count(pixels.subarray((y * width + place.left) * 3, (y * width + place.right) * 3), matches);
  }
  return found;
}
