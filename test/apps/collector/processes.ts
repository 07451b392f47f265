import { fork, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { UploaderAnswer } from '@clearpane/contracts';

const { resolve } = createRequire(import.meta.url);

/** A folder of its own; removed by the caller. */
export async function makeFolder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'clearpane-collector-test-'));
}

export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

/** What the real uploader process answered, and how it ended. */
export interface UploaderRun {
  progress: UploaderAnswer[];
  last: UploaderAnswer | undefined;
  exitCode: number | null;
}

/** Starts the real uploader process, gives it one order and waits for its last answer and its end. */
export async function runUploader(
  order: unknown,
  onProgress?: (sentBytes: number, child: ChildProcess) => void,
): Promise<UploaderRun> {
  const child = fork(resolve('@clearpane/bundle/uploader'), { serialization: 'advanced', stdio: 'inherit' });
  const answers: UploaderAnswer[] = [];
  child.on('message', (message) => {
    const answer = UploaderAnswer.parse(message);
    answers.push(answer);
    if (answer.result === 'progress') onProgress?.(answer.sentBytes, child);
    else child.disconnect();
  });
  child.send(order as object);
  const [exitCode] = (await once(child, 'exit')) as [number | null];
  return {
    progress: answers.filter(({ result }) => result === 'progress'),
    last: answers.findLast(({ result }) => result !== 'progress'),
    exitCode,
  };
}

/** The real collector as a process of its own. */
export interface CollectorProcess {
  url: string;
  publicKey: string;
  /** Ends it with a signal and waits for its end. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
}

/** Starts the collector's program on a free port and reads what it prints. */
export async function startCollectorProcess(directory: string): Promise<CollectorProcess> {
  const program = resolve('@clearpane/collector/main');
  const child = spawn(process.execPath, [program, '--data-dir', directory, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const printed: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    printed.push(line.split(': ')[1]!.trim());
    if (printed.length === 2) break;
  }
  return {
    url: printed[0]!,
    publicKey: printed[1]!,
    end: async (signal) => {
      child.kill(signal);
      return (await exited)[0];
    },
  };
}

/** A line to a collector that is slow, notes what was said on it, and stays when the collector behind it is exchanged. */
export interface SlowLine {
  url: string;
  /** Everything that was sent to the collector, as latin1. */
  heard(): string;
  /** New connections wait until it leads somewhere again. */
  hold(): void;
  leadTo(url: string): void;
  close(): Promise<void>;
}

/** Opens a slow line: at most 64 KiB every few milliseconds. */
export async function openSlowLine(target: string, delayMs: number): Promise<SlowLine> {
  let destination = Promise.resolve(Number(new URL(target).port));
  let arrive: ((port: number) => void) | undefined;
  const heard: Buffer[] = [];
  const server = createServer(async (client) => {
    const collector = connect(await destination, '127.0.0.1');
    collector.pipe(client);
    collector.on('error', () => client.destroy());
    collector.on('close', () => client.destroy());
    client.on('error', () => collector.destroy());
    try {
      for await (const chunk of client) {
        heard.push(chunk as Buffer);
        collector.write(chunk as Buffer);
        await wait(delayMs);
      }
    } catch {
      // Either end was ended on purpose by the test.
    }
    collector.end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard: () => Buffer.concat(heard).toString('latin1'),
    hold: () => {
      destination = new Promise((resolvePort) => {
        arrive = resolvePort;
      });
    },
    leadTo: (url) => arrive?.(Number(new URL(url).port)),
    close: async () => {
      server.close();
      await once(server, 'close');
    },
  };
}
