import { setTimeout as delay } from 'node:timers/promises';
import { connectLocally, localSocketPath } from '@clearpane/agent';
import { reviewClient, type ReviewClient } from '@clearpane/cli';
import { ClearpaneError, type Light } from '@clearpane/contracts';

/** A second pair of eyes on the running agent, over its local socket: it looks; the one time it acts, it has to be refused. */
export interface Observer {
  review: ReviewClient;
  /** Waits until the light shows one of these states; answers how many milliseconds that took. */
  whenLight(...states: Light['state'][]): Promise<number>;
}

/** Longest wait for a light in milliseconds. */
const PATIENCE_MS = 20_000;

/** Connects to the agent of a data directory. */
export async function observe(dataDirectory: string): Promise<Observer> {
  const channel = await connectLocally(localSocketPath(dataDirectory));
  if (channel === null) throw new ClearpaneError('process-ended', 'The agent does not answer on its socket.');
  const review = reviewClient(channel);
  return {
    review,
    whenLight: async (...states) => {
      const start = performance.now();
      for (;;) {
        const { light } = await review.status.get();
        if (states.includes(light.state)) return performance.now() - start;
        if (performance.now() - start > PATIENCE_MS)
          throw new ClearpaneError(
            'internal',
            `The light stayed ${JSON.stringify(light)}, not ${states.join(' or ')}.`,
          );
        await delay(10);
      }
    },
  };
}
