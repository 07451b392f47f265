import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { superviseCapture } from '@clearpane/capture';
import { ClearpaneError, type Launcher } from '@clearpane/contracts';
import { startDisplay, type VirtualDisplay } from '@clearpane/workbench';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { childPids, desk, xdotool } from '../hook-host/hook-host-harness.ts';
import { frame, introduceDesk, superviseOn, type SupervisedCapture } from './capture-harness.ts';
import { permitFor } from './permit.ts';

let display: VirtualDisplay;
beforeAll(async () => {
  display = await startDisplay({ width: 1000, height: 600, trayHost: false });
});
afterAll(() => display?.stop());

async function recording(permit = permitFor()): Promise<SupervisedCapture> {
  const supervised = superviseOn(display, permit);
  await supervised.until(() => supervised.capture.health().state === 'ready');
  introduceDesk(supervised);
  await supervised.until(() => supervised.entries.length > 0);
  return supervised;
}

const type = (words: string): void => xdotool(display.env, 'type', '--delay', '20', words);
const texts = ({ entries }: SupervisedCapture) => entries.filter(({ action }) => action.kind === 'text');
const roles = ({ launched }: SupervisedCapture) => launched.map(({ role }) => role);

describe('capture under supervision', () => {
  it('delivers actions with the frame they acted on and the names of their apps', async () => {
    const supervised = await recording();
    supervised.screenSays(frame(1));
    await supervised.until(() => supervised.frames.length > 0);
    await delay(100);
    type('a secret');
    await supervised.until(() => texts(supervised).length > 0);
    await supervised.capture.stop();
    expect(supervised.entries.map(({ action, frame: number }) => ({ action, frame: number }))).toEqual([
      { action: { kind: 'focus', app: 1 }, frame: null },
      { action: { kind: 'text', length: 'medium' }, frame: 1 },
    ]);
    expect([...supervised.appIds]).toEqual([[1, 'Calendar']]);
    expect(supervised.healths).toEqual([{ state: 'ready' }]);
    expect(supervised.gaps).toEqual([]);
  });

  it('announces no frame that was not stored', async () => {
    const supervised = await recording();
    supervised.screenSays(frame(13));
    await supervised.until(() => supervised.frames.length > 0);
    supervised.screenSays({ type: 'unchanged', number: 13 });
    await delay(200);
    type('a secret');
    await delay(300);
    await supervised.capture.stop();
    expect(texts(supervised)).toMatchObject([{ frame: null }]);
  });

  it('delivers a frame that came before everything was ready only once it is', async () => {
    const supervised = superviseOn(display, permitFor());
    supervised.screenSays(frame(1));
    await supervised.until(() => supervised.frames.length > 0);
    expect(supervised.healths.at(-1)).toEqual({ state: 'ready' });
    await supervised.capture.stop();
  });

  it('leaves a gap and comes back when the hook host is killed', async () => {
    const supervised = await recording();
    supervised.launched[1]?.stop();
    await supervised.until(() => supervised.gaps.length > 0);
    expect(supervised.gaps).toEqual(['hook-host-ended']);
    await supervised.until(() => supervised.capture.health().state === 'ready');
    await delay(1100);
    type('a secret');
    await supervised.until(() => texts(supervised).length > 0);
    await supervised.capture.stop();
    expect(roles(supervised)).toEqual(['screen-host', 'hook-host', 'hook-host']);
    expect(supervised.healths.map(({ state }) => state)).toEqual(['ready', 'starting', 'ready']);
    expect(texts(supervised)).toMatchObject([{ action: { length: 'medium' } }]);
    // The second hook host counts from its own start; what is delivered goes on counting.
    expect(texts(supervised)[0]?.second).toBeGreaterThanOrEqual(1);
  });

  it('takes a hook host that no longer answers for one that has ended', async () => {
    const others = childPids();
    const supervised = await recording();
    const hookPid = Math.max(...childPids().filter((pid) => !others.includes(pid)));
    process.kill(hookPid, 'SIGSTOP');
    await supervised.until(() => supervised.gaps.length > 0);
    expect(supervised.gaps).toEqual(['hook-host-ended']);
    expect(await supervised.launched[1]?.exited).toEqual({ code: null, signal: 'SIGKILL' });
    await supervised.until(() => supervised.capture.health().state === 'ready');
    await supervised.capture.stop();
  });

  it('allows nothing while the screen host is gone, and goes on with the next one', async () => {
    const supervised = await recording();
    supervised.launched[0]?.stop();
    await supervised.until(() => supervised.gaps.includes('screen-host-ended'));
    type('a secret');
    await supervised.until(() => supervised.capture.health().state === 'ready');
    await delay(400);
    await supervised.capture.stop();
    expect(texts(supervised)).toEqual([]);
    expect(supervised.entries).toContainEqual(
      expect.objectContaining({ action: { kind: 'gap', reason: 'unknown-window' } }),
    );
    expect(roles(supervised)).toEqual(['screen-host', 'hook-host', 'screen-host']);
  });

  it('denies a window whose app was never introduced', async () => {
    const supervised = await recording();
    const windows = desk.windows.map((window) => ({ ...window, app: 2 }));
    supervised.screenSays({ type: 'whereabouts', whereabouts: { ...desk, revision: 2, windows }, answers: 0 });
    await delay(200);
    type('a secret');
    await delay(300);
    await supervised.capture.stop();
    expect(texts(supervised)).toEqual([]);
  });

  it.each([
    ['introduces an app that was not allowed', { type: 'app', number: 2, id: 'Mail' }],
    ['says something that is not in its language', { type: 'frame', title: 'My mail' }],
  ])('ends a screen host that %s', async (_what, message) => {
    const supervised = await recording();
    supervised.screenSays(message);
    await supervised.until(() => supervised.gaps.length > 0);
    expect(supervised.gaps).toEqual(['screen-host-ended']);
    await supervised.capture.stop();
  });

  it('ends a screen host that sends pixels nobody agreed to, and delivers none', async () => {
    const supervised = await recording(permitFor({ frames: false }));
    supervised.screenSays(frame(1));
    await supervised.until(() => supervised.gaps.includes('screen-host-ended'));
    await supervised.capture.stop();
    expect(supervised.frames).toEqual([]);
  });

  it('starts no hook host where only frames were agreed to', async () => {
    const supervised = superviseOn(display, permitFor({ actions: false }));
    await supervised.until(() => supervised.capture.health().state === 'ready');
    await supervised.capture.stop();
    expect(roles(supervised)).toEqual(['screen-host']);
  });

  it('stops within a second, delivers what was confirmed, and leaves no process', async () => {
    const supervised = await recording();
    type('a secret');
    await delay(300);
    const stoppedAt = performance.now();
    await supervised.capture.stop();
    expect(performance.now() - stoppedAt).toBeLessThan(1000);
    const delivered = supervised.entries.length;
    expect(texts(supervised)).toHaveLength(1);
    type('more');
    await Promise.all(supervised.launched.map(({ exited }) => exited));
    expect(supervised.entries).toHaveLength(delivered);
    expect(childPids().length).toBeLessThanOrEqual(3); // the display’s server, bus and window manager
  });

  it('delivers nothing any more from the moment the permit is revoked', async () => {
    const permit = permitFor();
    const supervised = await recording(permit);
    type('a secret');
    permit.revoke();
    const delivered = supervised.entries.length;
    supervised.screenSays(frame(1));
    await Promise.all(supervised.launched.map(({ exited }) => exited));
    expect(supervised.entries).toHaveLength(delivered);
    expect(supervised.frames).toEqual([]);
    await supervised.capture.stop();
  });

  it('starts nothing with a permit that is no longer live', () => {
    const permit = permitFor();
    permit.revoke();
    const launcher: Launcher = { launch: () => expect.unreachable('nothing may be launched') };
    const none = (): void => undefined;
    const options = { launcher, permit, firstFrame: 1, heartbeatMs: 5000, words: { added: [], removed: [] } };
    expect(() => superviseCapture({ ...options, onEntries: none, onFrame: none, onGap: none, onHealth: none })).toThrow(
      ClearpaneError,
    );
  });
});
