import type { BundleId, Launcher, RunningProcess, UploaderOrder } from '@clearpane/contracts';
import { converse, type Conversation } from './upload-order.ts';

/** One order on its way: its uploader once it runs, and whether it was told to end. */
export interface Attempt {
  bundleId: BundleId;
  process: RunningProcess | null;
  isInterrupted: boolean;
  done: Promise<void>;
}

/** An attempt of which nothing has begun. */
export function attemptFor(bundleId: BundleId): Attempt {
  return { bundleId, process: null, isInterrupted: false, done: Promise.resolve() };
}

/** Starts an uploader, hands it the order and waits for its answer; null where it was not started, or had to end before. */
export async function handOver(
  launcher: Launcher,
  attempt: Attempt,
  order: UploaderOrder,
): Promise<Conversation | null> {
  const running = await launcher.launch('uploader').catch(() => null);
  if (running === null) return null;
  attempt.process = running;
  if (attempt.isInterrupted) {
    running.stop();
    return null;
  }
  return converse(running, order);
}

/** Ends an attempt, whether its process runs already or is still being started; resolves when it has ended. */
export async function interruptAttempt(attempt: Attempt): Promise<void> {
  attempt.isInterrupted = true;
  attempt.process?.stop();
  await attempt.done;
}
