import type { ReviewContract } from '@clearpane/contracts/review-api';
import type { DeviceContract } from '@clearpane/contracts/device-api';
import type { Service } from '@clearpane/contracts';
import { createORPCClient } from '@orpc/client';
import { RPCLink, type SupportedMessagePort } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { MessageChannelMain } from 'electron';
import type { AgentProcess } from './agent-process.ts';

/** Main's own clients of a running agent: what every page may ask, and what only main may tell. */
export interface AgentClients {
  review: ContractRouterClient<ReviewContract>;
  device: ContractRouterClient<DeviceContract>;
}

/** Connects main with both services of a ready agent. */
export function connectAgent(agent: AgentProcess): AgentClients {
  return {
    review: createORPCClient(new RPCLink({ port: openPort(agent, 'review') })),
    device: createORPCClient(new RPCLink({ port: openPort(agent, 'device') })),
  };
}

function openPort(agent: AgentProcess, service: Service): SupportedMessagePort {
  const { port1, port2 } = new MessageChannelMain();
  agent.open(service, port2);
  port1.start();
  return {
    on: (event, listener) => {
      // Electron types each event on its own; oRPC asks for the two that exist here.
      if (event === 'message') port1.on('message', listener);
      if (event === 'close') port1.on('close', listener);
    },
    postMessage: (data: unknown) => port1.postMessage(data),
  };
}
