import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { startDisplay, type VirtualDisplay } from '@clearpane/workbench';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deniedFocus, desk, playHookHost, xdotool, type PlayedHookHost } from './hook-host-harness.ts';

let display: VirtualDisplay;
beforeAll(async () => {
  display = await startDisplay({ width: 1000, height: 600, trayHost: false });
});
afterAll(() => display?.stop());

async function started(): Promise<PlayedHookHost> {
  const host = await playHookHost(display.env);
  host.process.channel.send({ type: 'start' });
  await host.until('ready');
  host.tell(desk);
  await delay(150);
  return host;
}

describe('the hook host on a real display', () => {
  it('turns what is typed into a length and lets no trace of it out', async () => {
    const host = await started();
    xdotool(display.env, 'type', '--delay', '20', 'a secret');
    await delay(400);
    await host.stop();
    expect(host.actions()).toEqual([
      { kind: 'focus', app: 1 },
      { kind: 'text', length: 'medium' },
    ]);
    expect(host.transcript()).not.toMatch(/secret|keycode|scancode|"time"/);
    expect(await host.process.exited).toEqual({ code: 0, signal: null });
  });

  it('recognises clicks, drags, scrolling, shortcuts and navigation keys', async () => {
    const host = await started();
    const run = (...parameters: string[]): void => xdotool(display.env, ...parameters);
    run('mousemove', '250', '300', 'click', '--repeat', '2', '--delay', '80', '1');
    run('mousemove', '100', '60', 'mousedown', '3', 'mousemove', '200', '60', 'mouseup', '3');
    run('click', '--repeat', '3', '--delay', '30', '5');
    run('key', 'ctrl+c');
    run('key', 'Return');
    run('key', 'alt+shift+F7');
    await delay(400);
    await host.stop();
    expect(host.actions()).toEqual([
      { kind: 'focus', app: 1 },
      { kind: 'click', button: 'left', count: 2, position: { x: 0.25, y: 0.5 } },
      { kind: 'drag', button: 'right', from: { x: 0.1, y: 0.1 }, to: { x: 0.2, y: 0.1 } },
      { kind: 'scroll', direction: 'down', steps: 3, position: { x: 0.2, y: 0.1 } },
      { kind: 'shortcut', name: 'copy' },
      { kind: 'key', name: 'enter', repeats: 1 },
    ]);
    expect(host.messages.some(({ type }) => type === 'activity')).toBe(true);
  });

  it('leaves one gap of everything done in denied windows, and asks for no frame', async () => {
    const host = await started();
    host.tell(deniedFocus);
    await delay(100);
    host.messages.length = 0;
    xdotool(display.env, 'type', '--delay', '20', 'a secret');
    xdotool(display.env, 'mousemove', '750', '300', 'click', '1');
    await delay(300);
    await host.stop();
    expect(host.actions()).toEqual([{ kind: 'gap', reason: 'denied-window' }]);
    expect(host.messages.some(({ type }) => type === 'activity')).toBe(false);
  });

  it('makes a gap of typing whose window lost the focus before anybody could say so', async () => {
    const host = await started();
    host.whereabouts = deniedFocus;
    xdotool(display.env, 'type', '--delay', '10', 'secret');
    await delay(400);
    await host.stop();
    expect(host.actions()).toContainEqual({ kind: 'gap', reason: 'window-moved' });
    expect(host.transcript()).not.toContain('"text"');
  });

  it('counts nothing before it knows where input is allowed', async () => {
    const host = await playHookHost(display.env);
    host.process.channel.send({ type: 'start' });
    await host.until('ready');
    xdotool(display.env, 'type', '--delay', '10', 'secret');
    await delay(300);
    await host.stop();
    expect(host.actions()).toEqual([{ kind: 'gap', reason: 'unknown-window' }]);
  });

  it('loads the input library only after it was told to start', async () => {
    const host = await playHookHost(display.env);
    const maps = (): string => readFileSync(`/proc/${host.pid}/maps`, 'utf8');
    await delay(600);
    expect(maps()).not.toContain('uiohook');
    host.process.channel.send({ type: 'start' });
    await host.until('ready');
    expect(maps()).toContain('uiohook');
    expect(readFileSync(`/proc/${host.pid}/coredump_filter`, 'utf8').trim()).toBe('00000000');
    await host.stop();
  });

  it('ends by itself when the agent is gone', async () => {
    const host = await started();
    host.process.channel.close();
    expect(await host.process.exited).toEqual({ code: 0, signal: null });
  });

  it('ends at a message it cannot read', async () => {
    const host = await started();
    host.process.channel.send({ type: 'start', alsoRecordKeys: true });
    expect(await host.until('failed')).toEqual({ type: 'failed', reason: 'hook-host-failed' });
    expect((await host.process.exited).code).toBe(1);
  });
});

describe('a hook host that cannot work', () => {
  it.each([
    ['without a display', { DISPLAY: undefined }, 'no-display'],
    ['with a display that nobody serves', { DISPLAY: ':4999' }, 'no-display'],
    ['with a display on another machine', { DISPLAY: 'localhost:10.0' }, 'no-display'],
    ['with a display it may not use', { XAUTHORITY: '/nonexistent' }, 'no-display'],
    ['in a Wayland session', { XDG_SESSION_TYPE: 'wayland' }, 'wayland-unsupported'],
    ['beside a Wayland display', { WAYLAND_DISPLAY: 'wayland-0' }, 'wayland-unsupported'],
  ] as const)('says so %s', async (_where, change, reason) => {
    const host = await playHookHost({ ...display.env, ...change });
    host.process.channel.send({ type: 'start' });
    expect(await host.until('failed')).toEqual({ type: 'failed', reason });
    expect((await host.process.exited).code).toBe(1);
  });

  it('says so without a window manager', async () => {
    const bare = await startDisplay({ windowManager: false, trayHost: false });
    const host = await playHookHost(bare.env);
    host.process.channel.send({ type: 'start' });
    expect(await host.until('failed')).toEqual({ type: 'failed', reason: 'no-window-manager' });
    await host.process.exited;
    await bare.stop();
  });
});
