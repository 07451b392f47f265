import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { startDisplay, type VirtualDisplay } from '@clearpane/workbench';
import { connectTestDesktop } from './desktop-windows.ts';
import { startScreenHost, type ScreenHostProcess } from './screen-host-process.ts';

let display: VirtualDisplay | undefined;
let host: ScreenHostProcess | undefined;

afterEach(async () => {
  await host?.end();
  await display?.stop();
  host = undefined;
  display = undefined;
});

const bare: NodeJS.ProcessEnv = { PATH: process.env['PATH'] ?? '' };

test.each([
  ['no display', {}, 'no-display'],
  ['a display that is not there', { DISPLAY: ':4711' }, 'no-display'],
  ['a display on another machine', { DISPLAY: '192.0.2.1:0' }, 'no-display'],
  ['a display over TCP on this machine', { DISPLAY: 'localhost:0' }, 'no-display'],
  ['a Wayland session', { DISPLAY: ':0', XDG_SESSION_TYPE: 'wayland' }, 'wayland-unsupported'],
  ['a Wayland socket', { DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-0' }, 'wayland-unsupported'],
] as const)('with %s it says why it cannot record and ends', async (_name, env, reason) => {
  host = startScreenHost({ ...bare, ...env });
  host.start(['planner']);
  expect(await host.waitFor('failed')).toEqual({ type: 'failed', reason });
  expect(await host.exited).toBe(1);
  expect(host.messages).toHaveLength(1);
});

test('without a window manager it says so', async () => {
  display = await startDisplay({ windowManager: false, trayHost: false });
  host = startScreenHost(display.env);
  host.start(['planner']);
  expect(await host.waitFor('failed')).toEqual({ type: 'failed', reason: 'no-window-manager' });
});

test('a display of which it has no cookie is no display', async () => {
  display = await startDisplay({ trayHost: false });
  host = startScreenHost({ ...display.env, XAUTHORITY: '/nonexistent' });
  host.start(['planner']);
  expect(await host.waitFor('failed')).toEqual({ type: 'failed', reason: 'no-display' });
});

test('when the display server dies it reports that the display is lost, and ends', async () => {
  display = await startDisplay({ trayHost: false });
  host = startScreenHost(display.env);
  host.start(['planner']);
  await seesTheDisplay(host);
  process.kill(display.displayServerPid, 'SIGKILL');
  expect(await host.waitFor('failed')).toEqual({ type: 'failed', reason: 'display-lost' });
  expect(await host.exited).toBe(1);
});

test('when the display server hangs there are no more heartbeats', async () => {
  display = await startDisplay({ trayHost: false });
  host = startScreenHost(display.env);
  host.start(['planner']);
  await seesTheDisplay(host);
  process.kill(display.displayServerPid, 'SIGSTOP');
  try {
    await delay(2500);
    const before = host.messages.length;
    await delay(2500);
    expect(host.messages.slice(before).filter(({ type }) => type === 'heartbeat')).toEqual([]);
  } finally {
    process.kill(display.displayServerPid, 'SIGCONT');
  }
  await host.waitFor('heartbeat');
});

test('when the window manager dies there are no more heartbeats, frames or answers', async () => {
  display = await startDisplay({ trayHost: false });
  host = startScreenHost(display.env);
  host.start(['planner'], { heartbeatMs: 1000 });
  await seesTheDisplay(host);
  process.kill(findOnDisplay('openbox', display), 'SIGKILL');
  await delay(2000);
  const before = host.messages.length;
  host.send({ type: 'probe', number: 3 });
  await delay(2500);
  expect(host.messages.slice(before).filter(({ type }) => type !== 'gap')).toEqual([]);
});

test('where only actions were agreed to, windows are watched and no library that reads pixels is loaded', async () => {
  display = await startDisplay({ trayHost: false });
  const desktop = await connectTestDesktop(display.env);
  await desktop.open({ name: 'Planner', x: 50, y: 50, width: 300, height: 200, content: '' });
  host = startScreenHost(display.env);
  host.start(['planner'], { mayReadPixels: false, heartbeatMs: 1000 });
  expect(await host.waitFor('ready')).toEqual({ type: 'ready', source: 'none', masking: null });
  await host.waitFor('whereabouts', ({ whereabouts }) => whereabouts.windows.some(({ app }) => app === 1));
  await delay(1500);
  expect(readFileSync(`/proc/${host.child.pid}/maps`, 'utf8')).not.toMatch(/node-screenshots|sharp|vips|onnxruntime/);
  expect(host.messages.filter(({ type }) => type === 'frame')).toEqual([]);
  desktop.end();
});

test('a probe is answered by a fresh reading, apps are named before they are used, and names and titles stay inside', async () => {
  display = await startDisplay({ trayHost: false });
  const desktop = await connectTestDesktop(display.env);
  host = startScreenHost(display.env);
  host.start(['PLANNER'], { mayReadPixels: false });
  await host.waitFor('whereabouts');
  await desktop.open({ name: 'Planner', title: 'Olga Brandt', x: 60, y: 80, width: 300, height: 200, content: '' });
  host.send({ type: 'probe', number: 7 });
  const { whereabouts } = await host.waitFor('whereabouts', ({ answers }) => answers === 7);
  const planner = whereabouts.windows.find(({ app }) => app !== null)!;
  // With its title bar: the window starts where the frame starts, and the frame is larger than the window.
  expect(planner).toMatchObject({ app: 1, x: 60, y: 80 });
  expect(planner.height).toBeGreaterThan(215);
  expect(whereabouts.focus).toBe(planner.window);
  const types = host.messages.map(({ type }) => type);
  expect(types.indexOf('app')).toBeLessThan(host.messages.findIndex((message) => names(message, 1)));
  expect(host.messages.filter(({ type }) => type === 'app')).toEqual([{ type: 'app', number: 1, id: 'PLANNER' }]);
  expect(JSON.stringify(host.messages)).not.toContain('Brandt');
  desktop.end();
});

test('stop is confirmed and ends the process; so does a parent that is gone', async () => {
  display = await startDisplay({ trayHost: false });
  host = startScreenHost(display.env);
  host.start(['planner']);
  await seesTheDisplay(host);
  host.send({ type: 'stop' });
  await host.waitFor('stopped');
  expect(await host.exited).toBe(0);
  host = startScreenHost(display.env);
  host.start(['planner']);
  await host.waitFor('ready');
  host.child.disconnect();
  expect(await host.exited).toBe(0);
});

/** Heartbeats before `ready` only say that the models are being opened. */
async function seesTheDisplay(started: ScreenHostProcess): Promise<void> {
  await started.waitFor('ready', undefined, 30_000);
  await started.waitFor('heartbeat');
}

function findOnDisplay(program: string, { env }: VirtualDisplay): number {
  const found = readdirSync('/proc').find((entry) => {
    if (!/^\d+$/.test(entry)) return false;
    try {
      const isProgram = readFileSync(`/proc/${entry}/comm`, 'utf8').trim() === program;
      return isProgram && readFileSync(`/proc/${entry}/environ`, 'utf8').includes(`XAUTHORITY=${env['XAUTHORITY']}\0`);
    } catch {
      // It ended while the folder was read, or it is not ours.
      return false;
    }
  });
  return Number(found);
}

function names(message: { type: string; whereabouts?: { windows: { app: number | null }[] } }, app: number): boolean {
  return message.whereabouts?.windows.some((window) => window.app === app) ?? false;
}
