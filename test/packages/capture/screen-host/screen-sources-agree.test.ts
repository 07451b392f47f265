import { existsSync, readdirSync, statfsSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openScreenSource } from '@clearpane/capture/screen-host/open-screen-source';
import { startDisplay, type VirtualDisplay } from '@clearpane/workbench';
import { connectTestDesktop, type TestDesktop } from './desktop-windows.ts';

const MONITOR = { x: 0, y: 0, width: 800, height: 600 };
const TMPFS = 0x01021994;

let display: VirtualDisplay;
let desktop: TestDesktop;
let before: NodeJS.ProcessEnv;

beforeAll(async () => {
  display = await startDisplay({ width: 800, height: 600, trayHost: false });
  before = { ...process.env };
  Object.assign(process.env, display.env);
  desktop = await connectTestDesktop(display.env);
  const content = `<rect width="100%" height="100%" fill="#fee"/><text x="20" y="60" font-size="30" fill="#123">Änderung 4711</text>`;
  await desktop.open({ name: 'Planner', x: 100, y: 80, width: 400, height: 300, content });
});

afterAll(async () => {
  desktop.end();
  await display.stop();
  process.env = before;
});

test('both libraries see the same pixels of the same screen', async () => {
  const first = await openScreenSource('node-screenshots');
  const second = await openScreenSource('screenshot-desktop');
  const [one, other] = [await first.grab(MONITOR), await second.grab(MONITOR)];
  expect([one.width, one.height]).toEqual([other.width, other.height]);
  expect(Buffer.compare(one.pixels, other.pixels)).toBe(0);
  expect(new Set(one.pixels).size).toBeGreaterThan(20);
  first.close();
  second.close();
});

test('the second library keeps its temporary files in a private folder in memory, which is removed', async () => {
  const source = await openScreenSource('screenshot-desktop');
  const folder = process.env['MAGICK_TEMPORARY_PATH']!;
  expect(process.env['TMPDIR']).toBe(folder);
  expect(statfsSync(folder).type).toBe(TMPFS);
  const frame = await source.grab(MONITOR);
  expect(frame.pixels).toHaveLength(800 * 600 * 4);
  expect(readdirSync(folder)).toEqual([]);
  source.close();
  expect(existsSync(folder)).toBe(false);
});

test.each(['node-screenshots', 'screenshot-desktop'] as const)(
  '%s gives nothing for a monitor of another place or size',
  async (name) => {
    const source = await openScreenSource(name);
    await expect(source.grab({ x: 400, y: 0, width: 800, height: 600 })).rejects.toMatchObject({
      code: 'display-unavailable',
    });
    await expect(source.grab({ ...MONITOR, height: 500 })).rejects.toMatchObject({ code: 'display-unavailable' });
    source.close();
  },
);
