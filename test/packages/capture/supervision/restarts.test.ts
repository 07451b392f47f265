import { superviseCapture, type CaptureHealth, type SupervisionClock } from '@clearpane/capture';
import { ClearpaneError, type Launcher } from '@clearpane/contracts';
import { expect, it } from 'vitest';
import { permitFor } from './permit.ts';

/** A clock that stands still between steps. */
function stoppedClock(): SupervisionClock & { pass(byMs: number): Promise<void> } {
  let nowMs = 0;
  let tasks: { at: number; run: () => void }[] = [];
  return {
    nowMs: () => nowMs,
    after(delayMs, run) {
      const task = { at: nowMs + delayMs, run };
      tasks.push(task);
      return () => {
        tasks = tasks.filter((other) => other !== task);
      };
    },
    async pass(byMs) {
      for (const until = nowMs + byMs; nowMs < until; nowMs += 50) {
        const due = tasks.filter(({ at }) => at <= nowMs);
        tasks = tasks.filter(({ at }) => at > nowMs);
        for (const { run } of due) run();
        await new Promise<void>((resolve) => {
          setImmediate(resolve);
        });
      }
    },
  };
}

it('starts a process that never comes up five times, then once a minute, and at once on demand', async () => {
  const clock = stoppedClock();
  const startedAt: number[] = [];
  const launcher: Launcher = {
    launch: () => {
      startedAt.push(clock.nowMs());
      return Promise.reject(new ClearpaneError('process-ended', 'It cannot be started.'));
    },
  };
  const healths: CaptureHealth[] = [];
  const none = (): void => undefined;
  const capture = superviseCapture({
    launcher,
    permit: permitFor(),
    firstFrame: 1,
    heartbeatMs: 5000,
    words: { added: [], removed: [] },
    clock,
    onEntries: none,
    onFrame: none,
    onGap: none,
    onHealth: (health) => healths.push(health),
  });
  await clock.pass(70_000);
  // The stopped clock moves by 50 ms, so each pause may be that much longer.
  expect(startedAt.map((at) => Math.floor(at / 250) * 250)).toEqual([0, 250, 750, 1750, 3750, 63_750]);
  expect(healths).toEqual([{ state: 'failed', reason: 'screen-host-failed' }]);
  capture.retry();
  expect(startedAt).toHaveLength(7);
  await clock.pass(30_000);
  expect(startedAt).toHaveLength(7);
  await capture.stop();
});
