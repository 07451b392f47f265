import { fileURLToPath } from 'node:url';
import { setTimeout as delay } from 'node:timers/promises';
import { nodeLauncher, superviseCapture, type CaptureHealth } from '@clearpane/capture';
import type { GapReason, ReducedEntry } from '@clearpane/contracts';
import { startDisplay } from '@clearpane/workbench';
import { expect, it } from 'vitest';
import { entries as hosts, xdotool } from '../hook-host/hook-host-harness.ts';
import { connectTestDesktop } from '../screen-host/desktop-windows.ts';
import { permitFor } from './permit.ts';

it('the real hook host and the real screen host record what is done in an allowed window, and a gap for the rest', async () => {
  const display = await startDisplay({ width: 1000, height: 600, trayHost: false });
  const desktop = await connectTestDesktop(display.env);
  const content = '<rect width="100%" height="100%" fill="#eee"/>';
  await desktop.open({ name: 'Mail', content, x: 520, y: 40, width: 400, height: 400 });
  await desktop.open({ name: 'Calendar', content, x: 20, y: 40, width: 400, height: 400 });
  const screenHost = fileURLToPath(import.meta.resolve('@clearpane/capture/screen-host'));
  const entries: ReducedEntry[] = [];
  const frames: number[] = [];
  const gaps: GapReason[] = [];
  const healths: CaptureHealth[] = [];
  const apps = new Set<string>();
  const capture = superviseCapture({
    launcher: nodeLauncher({ ...hosts, 'screen-host': screenHost }, { env: display.env }),
    permit: permitFor(),
    firstFrame: 1,
    heartbeatMs: 2000,
    words: { added: [], removed: [] },
    onEntries(delivered, appIds) {
      entries.push(...delivered);
      for (const id of appIds.values()) apps.add(id);
    },
    onFrame: ({ number }) => void frames.push(number),
    onGap: (reason) => gaps.push(reason),
    onHealth: (health) => healths.push(health),
  });
  const until = async (condition: () => boolean): Promise<void> => {
    for (let waits = 0; waits < 400 && !condition(); waits += 1) await delay(50);
    if (!condition()) throw new Error(`It did not come about: ${JSON.stringify({ healths, entries, gaps, frames })}`);
  };
  const run = (...parameters: string[]): void => xdotool(display.env, ...parameters);

  await until(() => capture.health().state === 'ready');
  run('mousemove', '200', '300', 'click', '1');
  await until(() => frames.length > 0);
  await delay(800);
  run('type', '--delay', '30', 'a secret');
  await delay(600);
  run('mousemove', '700', '300', 'click', '1');
  await delay(600);
  run('type', '--delay', '30', 'another secret');
  await delay(600);
  await capture.stop();
  desktop.end();
  await display.stop();

  const actions = entries.map(({ action }) => action);
  const recorded = actions.filter(({ kind }) => kind !== 'focus');
  expect(recorded).toEqual([
    { kind: 'click', button: 'left', count: 1, position: { x: 0.2, y: 0.5 } },
    { kind: 'text', length: 'medium' },
    { kind: 'gap', reason: 'denied-window' },
  ]);
  expect(entries.find(({ action }) => action.kind === 'text')?.frame).toBeGreaterThanOrEqual(1);
  expect([...apps]).toEqual(['Calendar']);
  expect(gaps).toEqual([]);
  expect(healths).toEqual([{ state: 'ready' }]);
});
