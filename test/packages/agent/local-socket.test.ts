import { statSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { connectLocally, localSocketPath } from '@clearpane/agent';
import { listenLocally } from '@clearpane/agent/local-socket';
import type { Channel } from '@clearpane/contracts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterTest, temporaryDirectory, until } from './made-up-agent.ts';

async function listen() {
  const socket = localSocketPath(temporaryDirectory());
  const channels: Channel[] = [];
  const received: unknown[] = [];
  const server = await listenLocally(socket, (channel) => {
    channels.push(channel);
    channel.onMessage((message) => received.push(message));
  });
  afterTest(() => {
    for (const channel of channels) channel.close();
    server.close();
  });
  return { socket, channels, received };
}

/** Writes raw bytes and answers whether the other side hung up. */
function speak(socket: string, bytes: Uint8Array): Promise<boolean> {
  return new Promise((resolve) => {
    const client = connect({ path: socket });
    client.once('error', () => resolve(true));
    client.once('close', () => resolve(true));
    client.write(bytes, () =>
      setTimeout(() => {
        resolve(client.destroyed);
        client.destroy();
      }, 300),
    );
  });
}

function header(length: number, kind: number): Buffer {
  const bytes = Buffer.alloc(5);
  bytes.writeUInt32BE(length, 0);
  bytes.writeUInt8(kind, 4);
  return bytes;
}

test('The socket is its owner’s alone', async () => {
  const { socket } = await listen();
  expect(statSync(socket).mode & 0o777).toBe(0o600);
});

test('A second agent on one directory is refused, and a socket that nobody answers on is replaced', async () => {
  const { socket } = await listen();
  await expect(listenLocally(socket, () => undefined)).rejects.toMatchObject({ code: 'already-running' });
  const stale = path.join(temporaryDirectory(), 'agent.socket');
  const first = await listenLocally(stale, () => undefined);
  first.close();
  const second = await listenLocally(stale, () => undefined);
  second.close();
});

test('A directory whose socket path would be cut off by the system is refused', () => {
  expect(() => localSocketPath(`/tmp/${'x'.repeat(100)}`)).toThrow('too long');
});

test('Texts and bytes arrive whole and in order, however they are cut on their way', async () => {
  const { socket, received } = await listen();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.string(), fc.uint8Array()), { maxLength: 10 }),
      fc.integer({ min: 1, max: 7 }),
      async (messages, step) => {
        received.length = 0;
        const stream = Buffer.concat(
          messages.flatMap((message) => {
            const body = Buffer.from(message as string);
            return [header(body.length, typeof message === 'string' ? 0 : 1), body];
          }),
        );
        const client = connect({ path: socket });
        for (let from = 0; from < stream.length; from += step) client.write(stream.subarray(from, from + step));
        await until(() => received.length === messages.length);
        client.destroy();
        const plain = received.map((message) => (typeof message === 'string' ? message : [...(message as Uint8Array)]));
        expect(plain).toEqual(messages.map((message) => (typeof message === 'string' ? message : [...message])));
      },
    ),
    { numRuns: 30 },
  );
});

test('Whoever announces too much, or speaks another language, is hung up on; the others are still heard', async () => {
  const { socket, received } = await listen();
  const hungUp = [
    await speak(socket, header(65 * 1024 * 1024, 0)),
    await speak(socket, header(4, 9)),
    await speak(socket, Buffer.from('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')),
  ];
  const friend = await connectLocally(socket);
  friend?.send('hello');
  await until(() => received.length === 1);
  friend?.close();
  expect([hungUp, received]).toEqual([[true, true, true], ['hello']]);
});
