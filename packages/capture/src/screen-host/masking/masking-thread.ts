import { setTimeout as delay } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { MaskingMode } from '@clearpane/contracts';
import { ASKED_LIMIT_MS } from './masking-limits.ts';
import { FromMaskingWorker, type EndOfMasking, type MaskingOrder, type WorkerSetup } from './masking-messages.ts';

/**
 * What the thread's own heap may grow to, in MB; pixels and models lie outside of it. One that needs more has gone wrong, and
 * ends before the machine runs out of memory.
 */
const HEAP_LIMIT_MB = 256;
/** Where new objects are made: left alone V8 takes 48 MB, of which a frame needs a third. */
const YOUNG_HEAP_LIMIT_MB = 16;

/** What a thread can say to an order. */
export type MaskingAnswer = Exclude<FromMaskingWorker, { type: 'ready' }>;

/** Why there is no answer: it threw, ended, ran out of memory or said what is not in its language; or it took too long. */
export type ThreadFault = 'failed' | 'late';

/** One masking worker that opened everything it needs. After a fault it is of no use any more, and is to be ended. */
export interface MaskingThread {
  readonly mode: MaskingMode;
  /** One order at a time. */
  ask(order: MaskingOrder, limitMs: number): Promise<MaskingAnswer | ThreadFault>;
  /** Resolves when it fails by itself. */
  readonly failed: Promise<void>;
  /** Asks it to end, and ends it when it does not; when this resolves, no code of it runs any more and nothing writes to the frame buffer. */
  end(): Promise<void>;
}

/** Starts a worker from its file with nothing of our environment; what it prints goes nowhere. */
export function startMaskingThread(file: URL, setup: WorkerSetup): Worker {
  const worker = new Worker(file, {
    workerData: setup,
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_LIMIT_MB, maxYoungGenerationSizeMb: YOUNG_HEAP_LIMIT_MB },
  });
  worker.stdout.resume();
  worker.stderr.resume();
  return worker;
}

/** Waits until a worker is ready; null, and the worker is gone, when it is not within the limit. */
export async function joinMaskingThread(worker: Worker, limitMs: number): Promise<MaskingThread | null> {
  const failure = Promise.withResolvers<void>();
  const exited = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  let listen: ((message: FromMaskingWorker) => void) | null = null;
  let isOver = false;
  const fail = (): void => {
    isOver = true;
    failure.resolve();
  };
  worker.on('message', (raw: unknown) => {
    const message = FromMaskingWorker.safeParse(raw);
    // Words that nobody asked for are as odd as words that nobody knows.
    if (isOver || listen === null || !message.success) return fail();
    listen(message.data);
  });
  for (const event of ['messageerror', 'error', 'exit'] as const) worker.on(event, fail);

  /** What the worker says next; one thing at a time. */
  async function next(withinMs: number): Promise<FromMaskingWorker | ThreadFault> {
    const answer = Promise.withResolvers<FromMaskingWorker | ThreadFault>();
    listen = answer.resolve;
    const timer = setTimeout(() => answer.resolve('late'), withinMs);
    void failure.promise.then(() => answer.resolve('failed'));
    try {
      return await answer.promise;
    } finally {
      clearTimeout(timer);
      listen = null;
    }
  }
  const end = async (): Promise<void> => {
    isOver = true;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is not a window
    worker.postMessage({ type: 'end' } satisfies EndOfMasking);
    const limit = new AbortController();
    const tooLong = delay(ASKED_LIMIT_MS, undefined, { signal: limit.signal }).catch(() => undefined);
    await Promise.race([exited, tooLong]);
    limit.abort();
    await worker.terminate();
    await exited;
  };

  const first = await next(limitMs);
  if (typeof first === 'string' || first.type !== 'ready') {
    await end();
    return null;
  }
  return {
    mode: first.mode,
    failed: failure.promise,
    end,
    ask: async (order, withinMs) => {
      if (isOver) return 'failed';
      const answer = next(withinMs);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is not a window
      worker.postMessage(order);
      const message = await answer;
      if (typeof message === 'string') return message;
      return message.type !== 'ready' && message.number === order.number ? message : 'failed';
    },
  };
}
