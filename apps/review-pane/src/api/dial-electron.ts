import { RPCLink } from '@orpc/client/message-port';
import { responsesAreChecked } from './checked-responses.ts';
import type { Line } from './line.ts';

/** What the preload exposes: one call and one event function. */
export interface PreloadBridge {
  /** Asks main for a port; it arrives as a window message 'clearpane-port'. */
  connect(): unknown;
  /** Tells that the agent at the other end went away. */
  onClosed(listener: () => void): unknown;
}

declare global {
  interface Window {
    readonly clearpane?: PreloadBridge;
  }
}

const closedListeners = new Set<() => void>();

/** Watches for the agent's end; called once, because the preload's event function has no way to stop listening. */
export function watchBridge(bridge: PreloadBridge): void {
  bridge.onClosed(() => {
    for (const listener of closedListeners) listener();
  });
}

/** Opens a line over a MessagePort that main hands on through the preload. */
export function dialElectron(bridge: PreloadBridge, signal: AbortSignal): Promise<Line> {
  return new Promise((resolve, reject) => {
    const stopListening = () => removeEventListener('message', receivePort);
    signal.addEventListener('abort', () => {
      stopListening();
      reject(signal.reason);
    });
    function receivePort(event: MessageEvent): void {
      const port = event.ports[0];
      if (event.source !== window || event.data !== 'clearpane-port' || !port) return;
      stopListening();
      resolve(lineOver(port));
    }
    // Listens first: the port may arrive before connect() returns.
    addEventListener('message', receivePort);
    bridge.connect();
  });
}

function lineOver(port: MessagePort): Line {
  const closed = new Promise<void>((resolve) => {
    const close = () => {
      closedListeners.delete(close);
      resolve();
    };
    closedListeners.add(close);
    port.addEventListener('close', close);
  });
  const link = new RPCLink({ port, plugins: responsesAreChecked() });
  port.start();
  return { link, closed, hangUp: () => port.close() };
}
