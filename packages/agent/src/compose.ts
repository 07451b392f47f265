import { mkdirSync } from 'node:fs';
import { nodeLauncher } from '@clearpane/capture';
import type { Channel, Launcher, Service } from '@clearpane/contracts';
import { portOfChannel } from '@clearpane/contracts';
import { RPCHandler } from '@orpc/server/message-port';
import { Agent } from './agent.ts';
import type { AgentArguments } from './arguments.ts';
import { systemClock } from './clock.ts';
import { localSocketPath } from './data-directory.ts';
import { createDeviceRouter } from './device-router.ts';
import { electronLauncher } from './electron-launcher.ts';
import { listenLocally } from './local-socket.ts';
import { serveConnections, type ParentLink } from './parent-link.ts';
import { createReviewRouter } from './review-router.ts';
import { accessVault } from './vault-access.ts';

/** A running agent and the way to end it. */
export interface RunningAgent {
  agent: Agent;
  end(): Promise<void>;
}

/**
 * Puts one agent together and lets it run: directory and lock, vault, launcher, routers, connections, capture.
 * Throws ClearpaneError 'already-running' or 'data-directory-unsafe'; every other trouble shows in the light.
 */
export async function composeAgent(options: AgentArguments, parent: ParentLink | null): Promise<RunningAgent> {
  mkdirSync(options.dataDirectory, { recursive: true, mode: 0o700 });
  let serve: (service: Service, channel: Channel) => void = (_service, channel) => channel.close();
  const socket = await listenLocally(localSocketPath(options.dataDirectory), (channel) => serve('review', channel));

  const access = await accessVault({
    directory: options.dataDirectory,
    now: () => systemClock.now(),
    ...(options.sqliteBinding === undefined ? {} : { nativeBinding: options.sqliteBinding }),
  });
  const launcher = parent?.isElectron === true ? electronLauncher(parent) : forkingLauncher();
  const agent = new Agent({ access, launcher, clock: systemClock, options });

  const end = async (): Promise<void> => {
    await agent.shutDown();
    socket.close();
    process.exit(0);
  };
  const review = new RPCHandler(createReviewRouter(agent));
  const device = new RPCHandler(createDeviceRouter(agent, () => void end()));
  serve = (service, channel) => (service === 'review' ? review : device).upgrade(portOfChannel(channel));
  if (parent !== null) {
    serveConnections(parent, (service, channel) => serve(service, channel));
    parent.onClose(() => void end());
  }
  agent.start();
  return { agent, end };
}

/** Under plain Node the agent forks its hosts from source, beside its own entry. */
function forkingLauncher(): Launcher {
  const entry = (specifier: string): string => new URL(import.meta.resolve(specifier)).pathname;
  return nodeLauncher({
    'hook-host': entry('@clearpane/capture/hook-host'),
    'screen-host': entry('@clearpane/capture/screen-host'),
    uploader: entry('@clearpane/bundle/uploader'),
  });
}
