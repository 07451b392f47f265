import { createFrameLoop } from '@clearpane/capture/screen-host/frame-loop';
import type { TakenFrame } from '@clearpane/capture/screen-host/take-frame';
import { expect, test, vi } from 'vitest';

/** Longer than any test: no frame comes from it. */
const NEVER_MS = 3_600_000;
const LONG = { timeout: 60_000, interval: 50 };

/** A loop whose frames are all the same and show everything only from a certain look on. */
function startLoop(completeFrom: number): { looks: () => number; said: string[]; stop: () => void; type: () => void } {
  let looks = 0;
  const said: string[] = [];
  const loop = createFrameLoop({
    taker: {
      take: async (): Promise<TakenFrame> => ({ kind: 'unchanged', number: 1, isComplete: ++looks >= completeFrom }),
      preview: async () => ({ kind: 'failed' }),
    },
    screen: { name: 'node-screenshots', grab: () => Promise.reject(new Error('Nothing is grabbed.')), close: () => {} },
    heartbeatMs: NEVER_MS,
    send: (message) => void said.push(message.type),
  });
  loop.start();
  return { looks: () => looks, said, stop: () => loop.stop(), type: () => loop.noteActivity() };
}

test('a screen that nothing disturbs is looked at again until all of it is read, and then left alone', async () => {
  const { looks, said, stop } = startLoop(4);
  await vi.waitFor(() => expect(looks()).toBe(4), LONG);
  await new Promise((resolve) => void setTimeout(resolve, 1500));
  stop();
  expect(looks()).toBe(4);
  expect(said).toEqual(Array.from({ length: 4 }, () => 'unchanged'));
});

test(
  'what is never read to its end is looked at a few times, and again once somebody types',
  { timeout: 120_000 },
  async () => {
    const { looks, stop, type } = startLoop(Infinity);
    await vi.waitFor(() => expect(looks()).toBe(9), LONG);
    await new Promise((resolve) => void setTimeout(resolve, 1500));
    expect(looks()).toBe(9);
    type();
    await vi.waitFor(() => expect(looks()).toBe(18), LONG);
    stop();
  },
);
