import { connect, type Socket } from 'node:net';
import { once } from 'node:events';

/** A StatusNotifierWatcher on a session bus, as a desktop with a tray has one. `stop` takes it away. */
export interface TrayWatcher {
  stop(): void;
}

const name = 'org.kde.StatusNotifierWatcher';

/** Owns the watcher's name on this bus and answers every question for a property with `hasHost`. */
export async function startTrayWatcher(busAddress: string, hasHost: boolean): Promise<TrayWatcher> {
  const socketPath = /unix:path=([^,;]+)/.exec(busAddress)?.[1];
  if (socketPath === undefined) throw new Error(`Not a bus at a path: ${busAddress}`);
  const socket = connect(socketPath);
  await once(socket, 'connect');
  const account = Buffer.from(String(process.getuid?.() ?? 0)).toString('hex');
  socket.write(`\0AUTH EXTERNAL ${account}\r\n`);
  await once(socket, 'data');
  socket.write('BEGIN\r\n');
  let serial = 0;
  let received = Buffer.alloc(0);
  let toldOwner = (): void => {};
  const isOwner = new Promise<void>((resolve) => (toldOwner = resolve));
  socket.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    for (let message = readMessage(received); message !== null; message = readMessage(received)) {
      received = received.subarray(message.lengthBytes);
      if (message.replyTo === 2) toldOwner();
      if (message.member === 'Get') answer(message);
    }
  });
  const answer = ({ serial: question, sender }: Message): void => {
    serial += 1;
    const fields = [field(5, 'u', number(question)), field(6, 's', text(sender)), field(8, 'g', signature('v'))];
    const body = Buffer.concat([signature('b'), Buffer.alloc(1), number(hasHost ? 1 : 0)]);
    send(socket, 2, serial, fields, body);
  };
  call(socket, (serial += 1), 'Hello', null, Buffer.alloc(0));
  call(socket, (serial += 1), 'RequestName', 'su', Buffer.concat([aligned(text(name), 4), number(4)]));
  await isOwner;
  return { stop: () => socket.destroy() };
}

interface Message {
  lengthBytes: number;
  serial: number;
  member: string;
  sender: string;
  replyTo: number;
}

function call(socket: Socket, serial: number, member: string, types: string | null, body: Buffer): void {
  const bus = 'org.freedesktop.DBus';
  const fields = [
    field(1, 'o', text('/org/freedesktop/DBus')),
    field(2, 's', text(bus)),
    field(3, 's', text(member)),
    field(6, 's', text(bus)),
    ...(types === null ? [] : [field(8, 'g', signature(types))]),
  ];
  send(socket, 1, serial, fields, body);
}

/** Writes one message of the D-Bus specification, little endian, version 1. */
function send(socket: Socket, type: number, serial: number, fields: readonly Buffer[], body: Buffer): void {
  // Each field is a struct, which begins at a multiple of eight; the last one is not filled up in the array's length.
  const array = Buffer.concat(fields.map((each, index) => (index === fields.length - 1 ? each : aligned(each, 8))));
  const head = Buffer.concat([
    Buffer.from(['l'.charCodeAt(0), type, 0, 1]),
    number(body.length),
    number(serial),
    number(array.length),
    array,
  ]);
  socket.write(Buffer.concat([aligned(head, 8), body]));
}

function readMessage(bytes: Buffer): Message | null {
  if (bytes.length < 16) return null;
  const arrayEnd = 16 + bytes.readUInt32LE(12);
  const lengthBytes = Math.ceil(arrayEnd / 8) * 8 + bytes.readUInt32LE(4);
  if (bytes.length < lengthBytes) return null;
  const found: Record<number, string | number> = {};
  for (let at = 16; at < arrayEnd;) {
    at = Math.ceil(at / 8) * 8;
    const code = bytes.readUInt8(at);
    const kind = String.fromCharCode(bytes.readUInt8(at + 2));
    at += 4;
    if (kind === 'u') {
      found[code] = bytes.readUInt32LE(at);
      at += 4;
    } else {
      const length = kind === 'g' ? bytes.readUInt8(at) : bytes.readUInt32LE(at);
      at += kind === 'g' ? 1 : 4;
      found[code] = bytes.toString('utf8', at, at + length);
      at += length + 1;
    }
  }
  return {
    lengthBytes,
    serial: bytes.readUInt32LE(8),
    member: String(found[3] ?? ''),
    sender: String(found[7] ?? ''),
    replyTo: Number(found[5] ?? 0),
  };
}

function field(code: number, type: string, value: Buffer): Buffer {
  return Buffer.concat([Buffer.from([code]), signature(type), value]);
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function text(value: string): Buffer {
  return Buffer.concat([number(Buffer.byteLength(value)), Buffer.from(`${value}\0`)]);
}

function signature(types: string): Buffer {
  return Buffer.concat([Buffer.from([types.length]), Buffer.from(`${types}\0`)]);
}

function aligned(bytes: Buffer, to: number): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((to - (bytes.length % to)) % to)]);
}
