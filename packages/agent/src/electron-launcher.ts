import { ClearpaneError, type Channel, type Launcher, type ProcessExit, type ProcessRole } from '@clearpane/contracts';
import type { ParentLink } from './parent-link.ts';

interface Pending {
  role: ProcessRole;
  started(channel: Channel): void;
  failed(): void;
  exited(exit: ProcessExit): void;
}

/** Launches through Electron main, the only process there that can start another; main joins the two by a MessageChannel. */
export function electronLauncher(link: ParentLink): Launcher {
  const launches = new Map<number, Pending>();
  let last = 0;
  link.onMessage((message, port) => {
    if (message.type === 'launched' && port !== null) launches.get(message.launch)?.started(port);
    if (message.type === 'launch-failed') {
      launches.get(message.launch)?.failed();
      launches.delete(message.launch);
    }
    if (message.type === 'process-exited') {
      launches.get(message.launch)?.exited({ code: message.code, signal: null });
      launches.delete(message.launch);
    }
  });
  return {
    launch: (role) =>
      new Promise((resolve, reject) => {
        const launch = ++last;
        const exited = new Promise<ProcessExit>((tellExit) => {
          launches.set(launch, {
            role,
            started: (channel) =>
              resolve({ role, channel, exited, stop: () => link.send({ type: 'stop-process', launch }) }),
            failed: () => reject(new ClearpaneError('process-ended', `The ${role} could not be started.`)),
            exited: (exit) => {
              reject(new ClearpaneError('process-ended', `The ${role} ended before it was joined.`));
              tellExit(exit);
            },
          });
        });
        link.send({ type: 'launch', launch, role });
      }),
  };
}
