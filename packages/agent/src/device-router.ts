import { deviceContract } from '@clearpane/contracts/device-api';
import { implement } from '@orpc/server';
import type { Agent } from './agent.ts';

const api = implement(deviceContract);

/** What the process that started the agent may tell it. */
export function createDeviceRouter(agent: Agent, end: () => void) {
  return api.router({
    presence: {
      report: api.presence.report.handler(async ({ input }) => {
        const { rests } = agent.open();
        rests.report(input);
        await agent.refresh();
      }),
    },
    shutDown: api.shutDown.handler(async () => {
      await agent.shutDown();
      setImmediate(end);
    }),
  });
}
