import type { Server } from 'node:net';
import { fileURLToPath } from 'node:url';
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
import { listenLocally, refuseSecond } from './local-socket.ts';
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
  const socketPath = localSocketPath(options.dataDirectory);
  await refuseSecond(socketPath);
  // The vault first: its lock shows that no other agent works here, so that a socket that lies there is a stale one.
  const access = await accessVault({
    directory: options.dataDirectory,
    now: () => systemClock.now(),
    prefersKeyFile: options.prefersKeyFile,
    ...(options.sqliteBinding === undefined ? {} : { nativeBinding: options.sqliteBinding }),
  });
  const launcher = parent?.isElectron === true ? electronLauncher(parent) : forkingLauncher();
  const agent = new Agent({ access, launcher, clock: systemClock, options });
  let socket: Server | undefined;
  const end = async (): Promise<void> => {
    await agent.shutDown();
    socket?.close();
    process.exit(0);
  };
  const review = new RPCHandler(createReviewRouter(agent));
  const device = new RPCHandler(createDeviceRouter(agent, () => void end()));
  const serve = (service: Service, channel: Channel): void =>
    (service === 'review' ? review : device).upgrade(portOfChannel(channel));
  if (parent !== null) {
    serveConnections(parent, serve);
    parent.onClose(() => void end());
  }
  await agent.readShelf();
  try {
    socket = await listenLocally(socketPath, (channel) => serve('review', channel));
  } catch (error) {
    await agent.shutDown();
    throw error;
  }
  await agent.start();
  return { agent, end };
}

/** Under plain Node the agent forks its hosts from source, beside its own entry. */
function forkingLauncher(): Launcher {
  const entry = (specifier: string): string => fileURLToPath(import.meta.resolve(specifier));
  return nodeLauncher({
    'hook-host': entry('@clearpane/capture/hook-host'),
    'screen-host': entry('@clearpane/capture/screen-host'),
    uploader: entry('@clearpane/bundle/uploader'),
  });
}
