import type { ChildProcess } from 'node:child_process';
import process from 'node:process';
import { ClearpaneError, type Channel } from '@clearpane/contracts';

/** What is used of Electron's MessagePortMain; Electron itself is not imported. */
interface Port {
  on(event: 'message', listener: (event: { data: unknown }) => void): void;
  on(event: 'close', listener: () => void): void;
  postMessage(message: unknown): void;
  start(): void;
  close(): void;
}

interface ElectronParent {
  once(event: 'message', listener: (event: { ports: Port[] }) => void): void;
}

/**
 * The channel to whoever started this process: Node's child IPC, or under Electron's utilityProcess the port that comes
 * with main's first message (what is sent before it waits). Throws 'internal' in a process that nobody started.
 */
export function parentChannel(): Channel {
  const electronParent = (process as { parentPort?: ElectronParent }).parentPort;
  if (electronParent !== undefined) return portChannel(electronParent);
  if (process.send === undefined) throw new ClearpaneError('internal', 'This process has to be started by the agent.');
  return {
    // The parent may end at any moment: its absence is told by `onClose`, not by a failed send.
    send: (message) => void (process.connected && process.send?.(message, undefined, undefined, ignoreResult)),
    onMessage: (listener) => void process.on('message', listener),
    onClose: (listener) => void process.once('disconnect', listener),
    close: () => {
      if (process.connected) process.disconnect();
    },
  };
}

/** The channel to a child that was forked with an IPC connection. */
export function childChannel(child: ChildProcess): Channel {
  return {
    send: (message) => void (child.connected && child.send(message as object, undefined, undefined, ignoreResult)),
    onMessage: (listener) => void child.on('message', listener),
    onClose: (listener) => {
      let isTold = false;
      const tell = (): void => {
        if (!isTold) listener();
        isTold = true;
      };
      child.once('disconnect', tell);
      child.once('exit', tell);
    },
    close: () => {
      if (child.connected) child.disconnect();
    },
  };
}

function portChannel(parent: ElectronParent): Channel {
  let joined: Port | null = null;
  let isClosed = false;
  const beforePort: ((port: Port) => void)[] = [];
  const withPort = (use: (port: Port) => void): void => void (joined === null ? beforePort.push(use) : use(joined));
  parent.once('message', ({ ports: [first] }) => {
    if (first === undefined) return;
    if (isClosed) return first.close();
    joined = first;
    for (const use of beforePort) use(first);
  });
  return {
    send: (message) => withPort((port) => port.postMessage(message)),
    onMessage: (listener) =>
      withPort((port) => {
        port.on('message', ({ data }) => listener(data));
        // Messages wait in the port until it is started, so none is lost before there is a listener.
        port.start();
      }),
    onClose: (listener) => withPort((port) => port.on('close', listener)),
    close: () => {
      isClosed = true;
      joined?.close();
    },
  };
}

/** A message that found the other side gone is told by `onClose`; without a callback Node would raise it as an error event. */
function ignoreResult(): void {}
