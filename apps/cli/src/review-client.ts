import { portOfChannel, type Channel, type ErrorBody } from '@clearpane/contracts';
import type { ReviewContract } from '@clearpane/contracts/review-api';
import type { DeviceContract } from '@clearpane/contracts/device-api';
import { createORPCClient, ORPCError } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';

export type ReviewClient = ContractRouterClient<ReviewContract>;
export type DeviceClient = ContractRouterClient<DeviceContract>;

/** What every call says once the agent is gone: it must neither hang nor look like a fault of the call. */
const AGENT_GONE: ErrorBody = {
  code: 'process-ended',
  happened: 'Clearpane has ended.',
  meaning: 'Nothing is recorded. What was kept is unchanged.',
  remedy: 'Start Clearpane again.',
};

/** Speaks the review API over a channel. When the channel has closed every call fails with `process-ended`. */
export function reviewClient(channel: Channel): ReviewClient {
  return createORPCClient(linkOver(channel));
}

/** Speaks the device API over a channel: only to an agent that this program started. */
export function deviceClient(channel: Channel): DeviceClient {
  return createORPCClient(linkOver(channel));
}

const goneErrors = new WeakSet<object>();

/** Whether a call failed because the agent behind its channel is gone. */
export function isAgentGone(error: unknown): boolean {
  return typeof error === 'object' && error !== null && goneErrors.has(error);
}

function agentGone(): ORPCError<'CLEARPANE', ErrorBody> {
  const error = new ORPCError('CLEARPANE', { defined: true, message: AGENT_GONE.happened, data: AGENT_GONE });
  goneErrors.add(error);
  return error;
}

function linkOver(channel: Channel): RPCLink<Record<never, never>> {
  let isGone = false;
  channel.onClose(() => {
    isGone = true;
  });
  return new RPCLink({
    port: portOfChannel(channel),
    interceptors: [
      async ({ next }) => {
        if (isGone) throw agentGone();
        try {
          return await next();
        } catch (error) {
          throw isGone && !(error instanceof ORPCError) ? agentGone() : error;
        }
      },
    ],
  });
}
