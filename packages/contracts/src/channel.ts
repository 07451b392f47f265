/**
 * A two-way message channel between two of our processes: Node's child IPC, an Electron MessagePort or a Unix socket.
 * Messages arrive in order; `close` is reported once. Receivers parse every message with its schema.
 */
export interface Channel {
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  onClose(listener: () => void): void;
  close(): void;
}

/** The processes an agent may ask for. */
export type ProcessRole = 'hook-host' | 'screen-host' | 'uploader';

/** How a started process ended. */
export interface ProcessExit {
  code: number | null;
  signal: string | null;
}

/** A process that runs beside the agent. `stop` is forceful: polite stopping goes through the channel first. */
export interface RunningProcess {
  readonly role: ProcessRole;
  readonly channel: Channel;
  readonly exited: Promise<ProcessExit>;
  stop(): void;
}

/** The one way to start a process: forks under plain Node; asks main for a utilityProcess under Electron. */
export interface Launcher {
  launch(role: ProcessRole): Promise<RunningProcess>;
}

/** The part of a message port that the contract library's adapters need. */
export interface ListeningPort {
  on(event: string, listener: (event?: { data: unknown }) => void): void;
  postMessage(message: unknown): void;
}

/** Shows a channel as a message port, so that one contract runs over every transport. */
export function portOfChannel(channel: Channel): ListeningPort {
  return {
    on: (event, listener) => {
      if (event === 'message') channel.onMessage((data) => listener({ data }));
      if (event === 'close') channel.onClose(() => listener());
    },
    postMessage: (message) => channel.send(message),
  };
}
