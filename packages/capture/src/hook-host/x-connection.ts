import { readFile } from 'node:fs/promises';
import type { Socket } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { ClearpaneError } from '@clearpane/contracts';
import { localSocketPath, openSocket } from '../x-socket.ts';

/** A connection to an X server that answers a few plain requests; just enough to look before the hook is loaded. */
export interface XConnection {
  /** Number of the root window. */
  readonly root: number;
  /** Sends one request (its opcode, the byte beside it, and the rest) and resolves with its reply, or null for an X error. */
  request(opcode: number, detail: number, body: Buffer): Promise<Buffer | null>;
  close(): void;
}

const TIME_LIMIT_MS = 2000;
const COOKIE = 'MIT-MAGIC-COOKIE-1';
const FAMILY_LOCAL = 256;
const FAMILY_WILD = 65_535;

/** Connects over the Unix socket of a display number. Throws 'display-unavailable' when it does not answer or refuses us. */
export async function connectToX(display: number, env: NodeJS.ProcessEnv): Promise<XConnection> {
  const socket = await openSocket(localSocketPath(`:${display}`) ?? '');
  if (socket === null) throw new ClearpaneError('display-unavailable', 'No X server answers.');
  const read = reader(socket);
  try {
    const cookie = await findCookie(display, env);
    socket.write(setupRequest(cookie));
    const head = await read(8);
    const rest = await read(head.readUInt16LE(6) * 4);
    if (head[0] !== 1) throw new ClearpaneError('display-unavailable', 'The X server refused the connection.');
    // The screens follow a fixed part of 32 bytes, the vendor's name and the pixel formats of 8 bytes each.
    const vendorBytes = padded(rest.readUInt16LE(16));
    const root = rest.readUInt32LE(32 + vendorBytes + rest.readUInt8(21) * 8);
    return {
      root,
      request: (opcode, detail, body) => request(socket, read, opcode, detail, body),
      close: () => socket.destroy(),
    };
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

async function request(
  socket: Socket,
  read: (size: number) => Promise<Buffer>,
  opcode: number,
  detail: number,
  body: Buffer,
): Promise<Buffer | null> {
  const head = Buffer.alloc(4);
  head.writeUInt8(opcode, 0);
  head.writeUInt8(detail, 1);
  head.writeUInt16LE(1 + padded(body.length) / 4, 2);
  socket.write(Buffer.concat([head, body], 4 + padded(body.length)));
  const reply = await read(32);
  // 0 is an error; no event was asked for, so anything else is the reply.
  return reply[0] === 0 ? null : Buffer.concat([reply, await read(reply.readUInt32LE(4) * 4)]);
}

function setupRequest(cookie: Buffer | null): Buffer {
  const name = cookie === null ? '' : COOKIE;
  const head = Buffer.alloc(12);
  head.write('l', 0);
  head.writeUInt16LE(11, 2);
  head.writeUInt16LE(name.length, 6);
  head.writeUInt16LE(cookie?.length ?? 0, 8);
  const fields = [Buffer.from(name), cookie ?? Buffer.alloc(0)];
  return Buffer.concat([head, ...fields.map((field) => Buffer.concat([field], padded(field.length)))]);
}

/** The cookie for a local display from the X authority file; null when there is none, which some servers accept. */
async function findCookie(display: number, env: NodeJS.ProcessEnv): Promise<Buffer | null> {
  const file = env['XAUTHORITY'] || path.join(env['HOME'] || os.homedir(), '.Xauthority');
  const bytes = await readFile(file).catch(() => Buffer.alloc(0));
  let offset = 0;
  const field = (): Buffer => {
    const size = bytes.readUInt16BE(offset);
    offset += 2 + size;
    return bytes.subarray(offset - size, offset);
  };
  while (offset + 10 <= bytes.length) {
    const family = bytes.readUInt16BE(offset);
    offset += 2;
    const [address, number, name, data] = [field(), field(), field(), field()] as const;
    const isOurs = family === FAMILY_WILD || (family === FAMILY_LOCAL && address.toString() === os.hostname());
    const isDisplay = number.length === 0 || number.toString() === String(display);
    if (isOurs && isDisplay && name.toString() === COOKIE) return data;
  }
  return null;
}

/** Reads whole pieces from a socket; every wait ends within the time limit. */
function reader(socket: Socket): (size: number) => Promise<Buffer> {
  let received = Buffer.alloc(0);
  let failure: Error | null = null;
  let wake = (): void => undefined;
  socket.on('data', (chunk) => {
    received = Buffer.concat([received, chunk as Buffer]);
    wake();
  });
  const fail = (cause?: Error): void => {
    failure ??= new ClearpaneError('display-unavailable', 'The X server does not answer.', { cause });
    wake();
  };
  socket.on('error', fail);
  socket.on('close', () => fail());
  socket.setTimeout(TIME_LIMIT_MS, () => fail());
  return async (size) => {
    while (received.length < size) {
      if (failure !== null) throw failure;
      await new Promise<void>((resolve) => (wake = resolve));
    }
    const piece = received.subarray(0, size);
    received = received.subarray(size);
    return piece;
  };
}

function padded(size: number): number {
  return Math.ceil(size / 4) * 4;
}
