/**
 * Run as a process of its own, or as a thread: blocks the network and then tries every way to one, also by what was
 * imported before. Prints one line of JSON: for each
 * route the code of the error, or "open".
 */
import { mkdtempSync } from 'node:fs';
import { connect as namedConnect, createConnection, createServer, Socket } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';
import { blockNetwork } from '@clearpane/capture/block-network';

blockNetwork();

type Attempt = () => unknown;
const load = (name: string): Promise<Record<string, never>> => import(name);
const [http, https, http2, tls, dns, dgram, dnsPromises] = (await Promise.all(
  ['node:http', 'node:https', 'node:http2', 'node:tls', 'node:dns', 'node:dgram', 'node:dns/promises'].map(load),
)) as unknown as Record<string, (...parameters: unknown[]) => unknown>[];
type Constructor = new (...parameters: unknown[]) => unknown;
const globals = globalThis as unknown as Record<string, (...parameters: unknown[]) => unknown>;
const closed = { port: 9, host: '127.0.0.1' };

const routes: Record<string, Attempt> = {
  fetch: () => globals['fetch']?.('http://127.0.0.1:9/'),
  'net.connect by port': () => namedConnect(9),
  'net.connect by options': () => createConnection(closed),
  'net.connect by a number in a string': () => namedConnect('9'),
  'Socket.connect': () => new Socket().connect(9, '127.0.0.1'),
  'Socket.connect with an empty path': () => new Socket().connect({ path: '', ...closed }),
  'Server.listen on a port': () => createServer().listen(0),
  'Server.listen without parameters': () => createServer().listen(),
  'Server.listen on a port beside a path': () => createServer().listen({ port: 0, path: '/tmp/beside' }),
  'http.request': () => http?.['request']?.('http://127.0.0.1:9/'),
  'http.get': () => http?.['get']?.('http://127.0.0.1:9/'),
  'http.createServer': () => http?.['createServer']?.(),
  'https.request': () => https?.['request']?.('https://127.0.0.1:9/'),
  'http2.connect': () => http2?.['connect']?.('http://127.0.0.1:9/'),
  'tls.connect': () => tls?.['connect']?.(closed),
  'dns.lookup': () => dns?.['lookup']?.('localhost', () => undefined),
  'dns.promises.resolve': () => dnsPromises?.['resolve']?.('localhost'),
  'dns.reverse': () => dns?.['reverse']?.('127.0.0.1', () => undefined),
  'dgram.createSocket': () => dgram?.['createSocket']?.('udp4'),
  'process.binding': () => (process as unknown as { binding(name: string): unknown }).binding('tcp_wrap'),
};
const { WebSocket } = globalThis as { WebSocket?: Constructor };
// Node 20, which is inside the test Electron, has none.
if (WebSocket !== undefined) routes['WebSocket'] = () => new WebSocket('ws://127.0.0.1:9/');
if (process.versions['electron'] !== undefined && isMainThread) {
  const { net } = (await load('electron')) as unknown as {
    net: Record<'fetch' | 'request' | 'resolveHost', (url: string) => unknown>;
  };
  routes['electron.net.fetch'] = () => net.fetch('http://127.0.0.1:9/');
  routes['electron.net.request'] = () => net.request('http://127.0.0.1:9/');
}

const outcomes: Record<string, string> = {};
for (const [name, attempt] of Object.entries(routes)) {
  try {
    const result = attempt();
    outcomes[name] = 'open';
    // What is open fails later, somewhere else: that must not hide the other routes.
    (result as { on?: (event: string, listener: () => void) => void } | undefined)?.on?.('error', () => undefined);
    await Promise.resolve(result).catch(() => undefined);
  } catch (error) {
    outcomes[name] = (error as { code?: string }).code ?? String(error);
  }
}

const socketPath = path.join(mkdtempSync(path.join(os.tmpdir(), 'clearpane-routes-')), 'socket');
outcomes['Unix socket'] = await new Promise<string>((resolve) => {
  const server = createServer((peer) => peer.end('through')).listen(socketPath, () => {
    createConnection({ path: socketPath }).on('data', (data) => {
      resolve(data.toString());
      server.close();
    });
  });
});

const line = JSON.stringify(outcomes);
const { parentPort } = process as { parentPort?: { postMessage(message: unknown): void } };
if (parentPort === undefined) console.log(line);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- this port is not a window
else parentPort.postMessage(line);
