import { portOfChannel, type Channel } from '@clearpane/contracts';
import type { ReviewContract } from '@clearpane/contracts/review-api';
import type { DeviceContract } from '@clearpane/contracts/device-api';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';

export type ReviewClient = ContractRouterClient<ReviewContract>;
export type DeviceClient = ContractRouterClient<DeviceContract>;

/** Speaks the review API over a channel. */
export function reviewClient(channel: Channel): ReviewClient {
  return createORPCClient(new RPCLink({ port: portOfChannel(channel) }));
}

/** Speaks the device API over a channel: only to an agent that this program started. */
export function deviceClient(channel: Channel): DeviceClient {
  return createORPCClient(new RPCLink({ port: portOfChannel(channel) }));
}
