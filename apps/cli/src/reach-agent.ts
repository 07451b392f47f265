import { connectLocally, localSocketPath } from '@clearpane/agent';
import { ClearpaneError } from '@clearpane/contracts';
import { setTimeout as delay } from 'node:timers/promises';
import { startAgent } from './agent-child.ts';
import { deviceClient, reviewClient, type ReviewClient } from './review-client.ts';
import { RefusedByAgent } from './words-of-failure.ts';

/** A running agent has this long to say how it is, and a started one to end. */
const ANSWER_LIMIT_MS = 5000;

/** A way to an agent and how to let go of it again. */
export interface ReachedAgent {
  review: ReviewClient;
  /** True where this program started it: it ends with us. */
  isOurs: boolean;
  /** Resolves when the agent is gone. */
  gone: Promise<void>;
  /** Ends the agent if this program started it; else only the connection. */
  release(): Promise<void>;
}

/** Connects to the running agent of this data directory; null when there is none. Throws when it does not answer. */
export async function findAgent(dataDirectory: string): Promise<ReachedAgent | null> {
  const channel = await connectLocally(localSocketPath(dataDirectory));
  if (channel === null) return null;
  const gone = new Promise<void>((resolve) => channel.onClose(resolve));
  const review = reviewClient(channel);
  const limit = new AbortController();
  const answer = await Promise.race([
    review.status.get(),
    delay(ANSWER_LIMIT_MS, 'none' as const, { signal: limit.signal }),
  ]).finally(() => limit.abort());
  if (answer === 'none') {
    channel.close();
    throw new ClearpaneError('process-ended', 'Clearpane is running but does not answer.');
  }
  return { review, isOurs: false, gone, release: async () => channel.close() };
}

/** Connects to the running agent of this data directory, or starts one for as long as it is needed. */
export async function reachAgent(dataDirectory: string, agentArguments: readonly string[]): Promise<ReachedAgent> {
  const running = await findAgent(dataDirectory);
  if (running !== null) return running;
  const child = await startAgent(agentArguments);
  if ('refused' in child) throw new RefusedByAgent(child.refused);
  const device = deviceClient(child.open('device'));
  return {
    review: reviewClient(child.open('review')),
    isOurs: true,
    gone: child.exited.then(() => undefined),
    release: async () => {
      const limit = setTimeout(() => child.kill(), ANSWER_LIMIT_MS);
      await device.shutDown().catch(() => undefined); // It may end before its answer arrives; the exit below is what counts.
      await child.exited;
      clearTimeout(limit);
    },
  };
}
