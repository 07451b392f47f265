import { chmodSync, unlinkSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { ClearpaneError, type Channel } from '@clearpane/contracts';

const TEXT = 0;
const BYTES = 1;
const HEADER_BYTES = 5;
const LARGEST_MESSAGE_BYTES = 64 * 1024 * 1024;

/** Throws ClearpaneError 'already-running' when an agent answers on this socket. */
export async function refuseSecond(path: string): Promise<void> {
  const channel = await connectLocally(path);
  if (channel === null) return;
  channel.close();
  throw new ClearpaneError('already-running', 'Clearpane is already running for this data directory.');
}

/**
 * Listens on a Unix socket (mode 0600; a named pipe on Windows) for programs of the same person. Throws ClearpaneError
 * 'already-running' when another agent answers there; a socket that nobody answers on is replaced.
 */
export async function listenLocally(path: string, serve: (channel: Channel) => void): Promise<Server> {
  await refuseSecond(path);
  if (process.platform !== 'win32') removeStaleSocket(path);
  const server = createServer((socket) => serve(channelOfSocket(socket)));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    const mask = process.umask(0o177); // The socket must never exist with wider rights, not even for an instant.
    server.listen({ path }, () => resolve());
    process.umask(mask);
  });
  if (process.platform !== 'win32') chmodSync(path, 0o600);
  return server;
}

/** Connects to a running agent. Null when none answers. */
export function connectLocally(path: string): Promise<Channel | null> {
  return new Promise((resolve) => {
    const socket = connect({ path });
    socket.once('connect', () => resolve(channelOfSocket(socket)));
    socket.once('error', () => resolve(null));
  });
}

function removeStaleSocket(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/** Frames messages: four bytes of length, one of kind, then UTF-8 text or bytes, as the contract library sends them. */
function channelOfSocket(socket: Socket): Channel {
  const listeners: ((message: unknown) => void)[] = [];
  const waiting: unknown[] = [];
  let received = Buffer.alloc(0);
  socket.on('error', () => socket.destroy()); // The other side went away; `close` follows and is reported.
  socket.on('data', (data: Buffer) => {
    received = Buffer.concat([received, data]);
    while (received.length >= HEADER_BYTES) {
      const length = received.readUInt32BE(0);
      const kind = received[4];
      // Not our language, or more than anything of ours: whoever it is, it is not heard any further.
      if (length > LARGEST_MESSAGE_BYTES || (kind !== TEXT && kind !== BYTES)) return void socket.destroy();
      if (received.length < HEADER_BYTES + length) return;
      const body = received.subarray(HEADER_BYTES, HEADER_BYTES + length);
      const message = kind === TEXT ? body.toString('utf8') : new Uint8Array(body);
      received = received.subarray(HEADER_BYTES + length);
      if (listeners.length === 0) waiting.push(message);
      for (const listener of listeners) listener(message);
    }
  });
  return {
    send: (message) => {
      const isText = typeof message === 'string';
      const body = isText ? Buffer.from(message) : Buffer.from(bytesOf(message));
      const header = Buffer.alloc(HEADER_BYTES);
      header.writeUInt32BE(body.length, 0);
      header.writeUInt8(isText ? TEXT : BYTES, 4);
      if (!socket.destroyed) socket.write(Buffer.concat([header, body]));
    },
    onMessage: (listener) => {
      listeners.push(listener);
      for (const message of waiting.splice(0)) listener(message);
    },
    onClose: (listener) => void socket.once('close', listener),
    close: () => socket.destroy(),
  };
}

function bytesOf(message: unknown): Uint8Array {
  if (message instanceof Uint8Array) return message;
  if (message instanceof ArrayBuffer) return new Uint8Array(message);
  throw new ClearpaneError('internal', 'Only text and bytes travel over the local socket.');
}
