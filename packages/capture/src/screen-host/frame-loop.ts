import { setTimeout as delay } from 'node:timers/promises';
import { assertNever, type ScreenPreview } from '@clearpane/contracts';
import { createGapSender, type Send } from './send.ts';
import type { ScreenSource } from './screen-source.ts';
import { createSettle } from './settle.ts';
import type { FrameTaker, TakenFrame } from './take-frame.ts';

const MOST_TRIES = 3;
/** Between two tries of a preview: what moved has mostly come to rest by then. */
const PREVIEW_PAUSE_MS = 300;
/** So often a screen that nothing disturbs is looked at again at once, because not all of its interface was read yet. */
const MOST_FURTHER_LOOKS = 8;

/** Takes frames when the screen has settled, one at a time. */
export interface FrameLoop {
  readonly sourceName: ScreenSource['name'];
  start(): void;
  noteActivity(): void;
  noteWindows(): void;
  /** What would be kept now; never told as a frame. */
  preview(): Promise<ScreenPreview>;
  stop(): void;
}

export interface FrameLoopOptions {
  readonly taker: FrameTaker;
  readonly screen: ScreenSource;
  readonly heartbeatMs: number;
  readonly send: Send;
}

/** Makes the loop; nothing happens before `start`. */
export function createFrameLoop({ taker, screen, heartbeatMs, send }: FrameLoopOptions): FrameLoop {
  const settle = createSettle(heartbeatMs, performance.now());
  const gap = createGapSender(send);
  let timer: NodeJS.Timeout | undefined;
  let isTaking = false;
  let isStopped = false;
  let failedTries = 0;
  let furtherLooks = 0;

  const schedule = (): void => {
    if (isTaking || isStopped) return;
    clearTimeout(timer);
    timer = setTimeout(run, Math.max(0, settle.dueMs() - performance.now()));
  };
  const run = async (): Promise<void> => {
    isTaking = true;
    settle.begin(performance.now());
    try {
      const taken = await taker.take();
      if (!isStopped) report(taken);
    } catch {
      // The windows could not be read: nothing was looked at, and the heartbeat already stays away.
      gap.report('screen-unavailable');
    } finally {
      isTaking = false;
      schedule();
    }
  };
  const report = (taken: TakenFrame): void => {
    if (taken.kind === 'moved') {
      failedTries++;
      if (failedTries >= MOST_TRIES) gap.report('window-moved');
      return settle.disturbWindows(performance.now());
    }
    failedTries = 0;
    switch (taken.kind) {
      case 'frame':
        gap.clear();
        lookFurther(taken.isComplete);
        return send({ type: 'frame', frame: taken.frame });
      case 'unchanged':
        gap.clear();
        lookFurther(taken.isComplete);
        return send({ type: 'unchanged', number: taken.number });
      case 'gap':
        return gap.report(taken.reason);
      case 'nothing-allowed':
        return;
      default:
        return assertNever(taken);
    }
  };
  const lookFurther = (isComplete: boolean): void => {
    furtherLooks = isComplete ? 0 : furtherLooks + 1;
    if (!isComplete && furtherLooks <= MOST_FURTHER_LOOKS) settle.disturb(performance.now());
  };
  const note = (disturb: (nowMs: number) => void): void => {
    const nowMs = performance.now();
    furtherLooks = 0;
    disturb(nowMs);
    if (settle.isStarved(nowMs)) gap.report('window-moved');
    schedule();
  };
  return {
    sourceName: screen.name,
    start: schedule,
    noteActivity: () => note(settle.disturb),
    noteWindows: () => note(settle.disturbWindows),
    preview: () => preview(taker),
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
      screen.close();
    },
  };
}

async function preview(taker: FrameTaker): Promise<ScreenPreview> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    if (tries > 0) await delay(PREVIEW_PAUSE_MS);
    try {
      const taken = await taker.preview();
      if (taken.kind !== 'moved') return taken;
    } catch {
      // The windows could not be read, so nothing was looked at and nothing would be kept.
      return { kind: 'failed' };
    }
  }
  return { kind: 'failed' };
}
