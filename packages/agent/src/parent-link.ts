import {
  channelOfPort,
  ToAgent,
  type Channel,
  type FromAgent,
  type Service,
  type ElectronPort,
} from '@clearpane/contracts';

interface ElectronParentPort {
  on(event: 'message', listener: (event: { data: unknown; ports: ElectronPort[] }) => void): void;
  postMessage(message: unknown): void;
}

/** The link to the process that started this agent, whichever kind it is. */
export interface ParentLink {
  readonly isElectron: boolean;
  send(message: FromAgent): void;
  /** Every message with the port that came with it, if any. */
  onMessage(listener: (message: ToAgent, port: Channel | null) => void): void;
  /** The parent is gone: the agent ends too. */
  onClose(listener: () => void): void;
}

/** Finds the parent: Electron main by its port, else Node by its IPC. Null when started by hand without one. */
export function findParent(): ParentLink | null {
  const { parentPort } = process as { parentPort?: ElectronParentPort };
  if (parentPort) return electronLink(parentPort);
  return process.send ? nodeLink() : null;
}

/** Serves connections: each `open` becomes a channel for the service it names. */
export function serveConnections(link: ParentLink, serve: (service: Service, channel: Channel) => void): void {
  const connections = new Map<number, { receive(data: unknown): void; closed(): void }>();
  link.onMessage((message, port) => {
    if (message.type === 'open') {
      if (port !== null) return serve(message.service, port);
      const { connection } = message;
      const { channel, receive, closed } = numberedChannel(link, connection);
      connections.set(connection, { receive, closed });
      serve(message.service, channel);
    }
    if (message.type === 'data') connections.get(message.connection)?.receive(message.data);
    if (message.type === 'close') {
      connections.get(message.connection)?.closed();
      connections.delete(message.connection);
    }
  });
}

function numberedChannel(link: ParentLink, connection: number) {
  const messageListeners: ((message: unknown) => void)[] = [];
  const closeListeners: (() => void)[] = [];
  const channel: Channel = {
    send: (data) => link.send({ type: 'data', connection, data }),
    onMessage: (listener) => void messageListeners.push(listener),
    onClose: (listener) => void closeListeners.push(listener),
    close: () => link.send({ type: 'close', connection }),
  };
  return {
    channel,
    receive: (data: unknown) => messageListeners.forEach((listener) => listener(data)),
    closed: () => closeListeners.forEach((listener) => listener()),
  };
}

function electronLink(parentPort: ElectronParentPort): ParentLink {
  return {
    isElectron: true,
    // Electron's port, not a window's: it has no origin to name.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    send: (message) => parentPort.postMessage(message),
    onMessage: (listener) =>
      parentPort.on('message', ({ data, ports }) => {
        const message = ToAgent.safeParse(data);
        if (message.success) listener(message.data, ports[0] ? channelOfPort(ports[0]) : null);
      }),
    onClose: () => undefined, // Electron ends its utility processes itself.
  };
}

function nodeLink(): ParentLink {
  return {
    isElectron: false,
    send: (message) => {
      if (process.connected) process.send?.(message);
    },
    onMessage: (listener) =>
      void process.on('message', (data) => {
        const message = ToAgent.safeParse(data);
        if (message.success) listener(message.data, null);
      }),
    onClose: (listener) => void process.once('disconnect', listener),
  };
}
