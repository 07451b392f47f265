import { setTimeout as delay } from 'node:timers/promises';
import type { MaskingMode } from '@clearpane/contracts';
import { END_LIMIT_MS, MOST_FAILURES, START_LIMIT_MS } from './masking-limits.ts';
import type { WorkerSetup } from './masking-messages.ts';
import { joinMaskingThread, startMaskingThread, type MaskingThread } from './masking-thread.ts';

/** One thread at a time that can mask. */
export interface KeptThread {
  /** The thread that can mask right now; null while there is none. */
  now(): MaskingThread | null;
  /** Waits for one; null when masking is over. */
  next(): Promise<MaskingThread | null>;
  /** It answered as it should: earlier failures count no more. */
  praise(): void;
  /** It did not: it is ended, and only then another one is started. */
  replace(thread: MaskingThread): void;
  end(): Promise<void>;
}

export interface KeptThreadOptions {
  /** The worker's own file. */
  readonly worker: URL;
  readonly words: WorkerSetup['words'];
  /** Called with the mode of a thread that is ready when it is another one than before. */
  onMode(mode: MaskingMode): void;
  /** A thread has ended: what it may have written to is to be overwritten. */
  onEnded(): void;
  /** Threads fail without the models as well, or one cannot be ended: masking is over. */
  onFailed(): void;
}

/**
 * Starts a thread and replaces it when it fails. After three failures in a row the models are left out, which masks all text;
 * after three more it is over.
 */
export function keepThread({ worker, words, onMode, onEnded, onFailed }: KeptThreadOptions): KeptThread {
  let mayRead = true;
  let failures = 0;
  let mode: MaskingMode | null = null;
  let isOver = false;
  let usable: MaskingThread | null = null;
  let coming: Promise<MaskingThread | null> = begin();

  async function begin(): Promise<MaskingThread | null> {
    for (;;) {
      if (isOver) return null;
      const started = startMaskingThread(worker, { words, mayRead });
      const thread = await joinMaskingThread(started, START_LIMIT_MS);
      if (thread === null) noteFailure();
      else if (isOver) await thread.end();
      else return welcome(thread);
    }
  }

  function welcome(thread: MaskingThread): MaskingThread {
    usable = thread;
    void thread.failed.then(() => replace(thread));
    if (thread.mode !== mode) onMode(thread.mode);
    mode = thread.mode;
    return thread;
  }

  function replace(thread: MaskingThread): void {
    // It may have been replaced already, for example because it failed while its answer was late.
    if (thread !== usable) return;
    usable = null;
    noteFailure();
    coming = endWithin(thread).then((hasEnded) => {
      if (hasEnded) return begin();
      // What does not end may still hold a raw frame: only the end of the process is sure.
      giveUp();
      return null;
    });
  }

  async function endWithin(thread: MaskingThread): Promise<boolean> {
    const limit = new AbortController();
    const hasEnded = await Promise.race([
      thread.end().then(() => true),
      delay(END_LIMIT_MS, false, { signal: limit.signal }),
    ]);
    limit.abort();
    onEnded();
    return hasEnded;
  }

  function noteFailure(): void {
    failures += 1;
    if (failures < MOST_FAILURES) return;
    failures = 0;
    if (mayRead) mayRead = false;
    else giveUp();
  }

  function giveUp(): void {
    if (!isOver) onFailed();
    isOver = true;
  }

  return {
    now: () => usable,
    next: () => coming,
    praise: () => {
      failures = 0;
    },
    replace,
    end: async () => {
      isOver = true;
      const thread = usable;
      usable = null;
      await (thread === null ? coming : endWithin(thread));
    },
  };
}
