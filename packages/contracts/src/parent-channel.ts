import type { Channel } from './channel.ts';
import { ClearpaneError } from './errors.ts';

/** What is used of a message port as Electron's main process has it; Electron itself is not imported. */
export interface ElectronPort {
  on(event: 'message', listener: (event: { data: unknown }) => void): void;
  on(event: 'close', listener: () => void): void;
  postMessage(message: unknown): void;
  start(): void;
  close(): void;
}

/** What is used of the process that this runs in: Node's child, or Electron's utility process. */
export interface StartedProcess {
  readonly connected: boolean;
  send?(message: unknown, handle?: undefined, options?: undefined, callback?: () => void): boolean;
  on(event: 'message', listener: (message: unknown) => void): unknown;
  once(event: 'disconnect', listener: () => void): unknown;
  disconnect?(): void;
  parentPort?: { once(event: 'message', listener: (event: { ports: ElectronPort[] }) => void): void };
}

/**
 * The channel to whoever started this process: Node's child IPC, or under Electron's utilityProcess the port that comes
 * with main's first message (what is sent before it waits). Throws 'internal' in a process that nobody started.
 */
export function parentChannelOf(started: StartedProcess): Channel {
  if (started.parentPort !== undefined) return awaitedPortChannel(started.parentPort);
  if (started.send === undefined) throw new ClearpaneError('internal', 'This process has to be started by another.');
  return {
    // The parent may end at any moment: its absence is told by `onClose`, not by a failed send.
    send: (message) => void (started.connected && started.send?.(message, undefined, undefined, ignoreResult)),
    onMessage: (listener) => void started.on('message', listener),
    onClose: (listener) => void started.once('disconnect', listener),
    close: () => {
      if (started.connected) started.disconnect?.();
    },
  };
}

/** Shows a port that has arrived as a channel. Messages wait in it until somebody listens, so none is lost before. */
export function channelOfPort(port: ElectronPort): Channel {
  return {
    send: (message) => port.postMessage(message),
    onMessage: (listener) => {
      port.on('message', ({ data }) => listener(data));
      port.start();
    },
    onClose: (listener) => port.on('close', listener),
    close: () => port.close(),
  };
}

function awaitedPortChannel(parent: NonNullable<StartedProcess['parentPort']>): Channel {
  let joined: Channel | null = null;
  let isClosed = false;
  const beforePort: ((channel: Channel) => void)[] = [];
  const withPort = (use: (channel: Channel) => void): void =>
    void (joined === null ? beforePort.push(use) : use(joined));
  parent.once('message', ({ ports: [first] }) => {
    if (first === undefined) return;
    if (isClosed) return first.close();
    joined = channelOfPort(first);
    for (const use of beforePort) use(joined);
  });
  return {
    send: (message) => withPort((channel) => channel.send(message)),
    onMessage: (listener) => withPort((channel) => channel.onMessage(listener)),
    onClose: (listener) => withPort((channel) => channel.onClose(listener)),
    close: () => {
      isClosed = true;
      joined?.close();
    },
  };
}

/** A message that found the other side gone is told by `onClose`; without a callback Node would raise it as an error event. */
function ignoreResult(): void {}
