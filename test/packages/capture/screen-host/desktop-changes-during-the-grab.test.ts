import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { matchApps } from '@clearpane/capture/screen-host/allowed-windows';
import { openScreenSource } from '@clearpane/capture/screen-host/open-screen-source';
import type { RawFrame, ScreenSource } from '@clearpane/capture/screen-host/screen-source';
import { createFrameMasker, type FrameMasker } from '@clearpane/capture/screen-host/masking/frame-masker';
import { maskingWorkerFile } from '@clearpane/capture/screen-host/masking/worker-file';
import { createFrameTaker, type FrameTaker, type TakenFrame } from '@clearpane/capture/screen-host/take-frame';
import { openWindowSource } from '@clearpane/capture/screen-host/open-window-source';
import type { WindowSource } from '@clearpane/capture/screen-host/window-source';
import type { AppId } from '@clearpane/contracts';
import { startDisplay, type VirtualDisplay } from '@clearpane/workbench';
import { connectTestDesktop, type TestDesktop, type TestWindow } from './desktop-windows.ts';

const SURFACE = '<rect width="100%" height="100%" fill="#dff0d8"/>';

let display: VirtualDisplay;
let desktop: TestDesktop;
let windows: WindowSource;
let screen: ScreenSource;
let planner: TestWindow;
let masker: FrameMasker;
let before: NodeJS.ProcessEnv;

beforeAll(async () => {
  display = await startDisplay({ width: 800, height: 600, trayHost: false });
  before = { ...process.env };
  Object.assign(process.env, display.env);
  desktop = await connectTestDesktop(display.env);
  const opened = await openWindowSource(display.env, 'linux');
  if (opened.kind === 'blocked') throw new Error(opened.reason);
  windows = opened.source;
  screen = await openScreenSource('node-screenshots');
  masker = createFrameMasker({
    worker: maskingWorkerFile(),
    words: { added: [], removed: [] },
    onMode: () => {},
    onFailed: () => {},
  });
  planner = await desktop.open({ name: 'Planner', x: 100, y: 80, width: 400, height: 300, content: SURFACE });
});

afterEach(() => delay(300));

afterAll(async () => {
  await masker.close();
  windows.close();
  desktop.end();
  await display.stop();
  process.env = before;
});

test('when nothing changes there is a frame', async () => {
  expect((await takeWhile(async () => {})).taken).toMatchObject({ kind: 'frame', frame: { number: 1 } });
});

test('a window that moves during the grab: dropped, and the raw pixels are overwritten', async () => {
  const { taken, raw } = await takeWhile(async () => {
    await planner.move(160, 120);
    // The window manager moves it, and takes its time on a busy machine.
    await delay(100);
  });
  expect(taken).toEqual({ kind: 'moved' });
  expect(raw?.pixels.every((value) => value === 0)).toBe(true);
});

test('a pop-up that comes and goes between two equal readings: dropped', async () => {
  const { taken } = await takeWhile(async () => {
    const popUp = await desktop.open({
      name: 'Menu',
      x: 150,
      y: 150,
      width: 80,
      height: 80,
      content: SURFACE,
      isPopUp: true,
    });
    await popUp.close();
    await delay(50);
  });
  expect(taken).toEqual({ kind: 'moved' });
});

test('after a frame the raw pixels are overwritten too', async () => {
  const { taken, raw } = await takeWhile(async () => {});
  expect(taken.kind).toBe('frame');
  expect(raw?.pixels.every((value) => value === 0)).toBe(true);
});

test('a screen source that fails leaves a gap, and one with a wrong buffer is refused by the masking', async () => {
  const fails: ScreenSource = { ...screen, grab: () => Promise.reject(new Error('no')) };
  expect(await takerFor(fails).take()).toEqual({ kind: 'gap', reason: 'screen-unavailable' });
  const wrong: ScreenSource = {
    ...screen,
    grab: () => Promise.resolve({ pixels: new Uint8Array(800 * 600 * 3), width: 800, height: 600 }),
  };
  expect(await takerFor(wrong).take()).toEqual({ kind: 'gap', reason: 'masking-failed' });
});

test('other systems have no window source', async () => {
  expect(await openWindowSource({}, 'darwin')).toEqual({ kind: 'blocked', reason: 'platform-unsupported' });
  expect(await openWindowSource({}, 'win32')).toEqual({ kind: 'blocked', reason: 'platform-unsupported' });
});

/** Takes one frame from the real screen while something happens between the grab and the second reading. */
async function takeWhile(happens: () => Promise<void>): Promise<{ taken: TakenFrame; raw: RawFrame | undefined }> {
  let raw: RawFrame | undefined;
  const slow: ScreenSource = {
    ...screen,
    grab: async (monitor) => {
      raw = await screen.grab(monitor);
      await happens();
      return raw;
    },
  };
  return { taken: await takerFor(slow).take(), raw };
}

function takerFor(source: ScreenSource): FrameTaker {
  const appOf = matchApps(['planner' as AppId]);
  return createFrameTaker({ masker, windows, readDesktop: () => windows.read(), screen: source, appOf, firstFrame: 1 });
}
