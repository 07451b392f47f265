import { connectLocally, localSocketPath } from '@clearpane/agent';
import { startAgent } from './agent-child.ts';
import { deviceClient, reviewClient, type ReviewClient } from './review-client.ts';

/** A way to an agent and how to let go of it again. */
export interface ReachedAgent {
  review: ReviewClient;
  /** Resolves when the agent is gone. */
  gone: Promise<void>;
  /** Ends the agent if this program started it; else only the connection. */
  release(): Promise<void>;
}

/** Connects to the running agent of this data directory, or starts one for as long as it is needed. */
export async function reachAgent(dataDirectory: string, agentArguments: readonly string[]): Promise<ReachedAgent> {
  const channel = await connectLocally(localSocketPath(dataDirectory));
  if (channel !== null) {
    const gone = new Promise<void>((resolve) => channel.onClose(resolve));
    return { review: reviewClient(channel), gone, release: async () => channel.close() };
  }
  const child = await startAgent(agentArguments);
  if ('refused' in child) {
    const { happened, meaning, remedy } = child.refused;
    throw new Error(`${happened} ${meaning} ${remedy}`);
  }
  const device = deviceClient(child.open('device'));
  return {
    review: reviewClient(child.open('review')),
    gone: child.exited.then(() => undefined),
    release: async () => {
      const limit = setTimeout(() => child.kill(), 3000);
      await device.shutDown().catch(() => undefined); // It may end before its answer arrives; the exit below is what counts.
      await child.exited;
      clearTimeout(limit);
    },
  };
}
