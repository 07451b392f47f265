import { spawn, type ChildProcess } from 'node:child_process';
import { connect, createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { ClearpaneError, Ed25519PublicKey } from '@clearpane/contracts';
import { checkoutDirectory } from '../checkout.ts';
import { endChild } from '../processes.ts';

/** A collector in a process of its own, behind a wire that counts every byte that anybody sends to it. */
export interface CountingCollector {
  url: string;
  publicKey: Ed25519PublicKey;
  directory: string;
  /** Connections and bytes that reached it so far. */
  received(): { connections: number; bytes: number };
  stop(): Promise<void>;
}

/** Starts the real collector on a loopback port and the wire in front of it. */
export async function startCountingCollector(directory: string): Promise<CountingCollector> {
  const main = path.join(checkoutDirectory, 'apps/collector/src/main.ts');
  const child = spawn(process.execPath, [main, '--data-dir', directory, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const { url, publicKey } = await readGreeting(child);
  const target = new URL(url);
  const received = { connections: 0, bytes: 0 };
  const wire = createServer((incoming) => {
    received.connections += 1;
    const outgoing = connect(Number(target.port), target.hostname);
    incoming.on('data', (data) => {
      received.bytes += data.length;
    });
    incoming.pipe(outgoing).pipe(incoming);
    // Either end may break off: the other then ends too.
    incoming.on('error', () => outgoing.destroy());
    outgoing.on('error', () => incoming.destroy());
  });
  await new Promise<void>((resolve) => wire.listen(0, '127.0.0.1', resolve));
  const { port } = wire.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    publicKey,
    directory,
    received: () => ({ ...received }),
    stop: async () => {
      await endChild(child);
      await new Promise((resolve) => wire.close(resolve));
    },
  };
}

async function readGreeting(child: ChildProcess): Promise<{ url: string; publicKey: Ed25519PublicKey }> {
  let url: string | undefined;
  if (child.stdout !== null) {
    for await (const line of createInterface({ input: child.stdout })) {
      url ??= /^Collector:\s+(\S+)/.exec(line)?.[1];
      const publicKey = /^Public key:\s+(\S+)/.exec(line)?.[1];
      if (url !== undefined && publicKey !== undefined) return { url, publicKey: Ed25519PublicKey.parse(publicKey) };
    }
  }
  throw new ClearpaneError('process-ended', 'The collector ended before it said where it listens.');
}
