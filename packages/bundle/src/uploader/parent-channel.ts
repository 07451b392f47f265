import process from 'node:process';
import type { Channel } from '@clearpane/contracts';

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

/** Answers the channel to whoever started this process: Node's child IPC, or under Electron the first port that main hands over. */
export async function openParentChannel(): Promise<Channel> {
  const electronParent = (process as { parentPort?: ElectronParent }).parentPort;
  if (electronParent !== undefined) return receivePort(electronParent);
  return childChannel();
}

function childChannel(): Channel {
  return {
    send: (message) => {
      // The parent may end first; its absence is reported by `onClose`, not by a throw here.
      if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
    },
    onMessage: (listener) => void process.on('message', listener),
    onClose: (listener) => void process.once('disconnect', listener),
    close: () => {
      if (process.connected) process.disconnect();
    },
  };
}

function receivePort(parent: ElectronParent): Promise<Channel> {
  return new Promise((resolve) => {
    parent.once('message', ({ ports: [port] }) => {
      if (port === undefined) return;
      resolve({
        send: (message) => port.postMessage(message),
        onMessage: (listener) => {
          port.on('message', ({ data }) => listener(data));
          // Messages wait in the port until it is started, so none is lost before there is a listener.
          port.start();
        },
        onClose: (listener) => port.on('close', listener),
        close: () => port.close(),
      });
    });
  });
}
