import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { ClearpaneError } from '@clearpane/contracts';
import { endChild } from '../processes.ts';

/** What a process told the kernel while it was listened to. */
export interface Wiretap {
  /** Sockets of the Internet families that it opened. */
  internetSockets(): number;
  /** Every byte that it wrote or sent, in order. */
  bytesOut(): Buffer;
  stop(): Promise<void>;
}

/**
 * Listens to a running process's system calls with strace: which sockets it opens and every byte it hands out. It is the
 * kernel that tells, not the program. The record is kept in `file`, which must lie outside the folders that are searched.
 */
export async function wiretap(pid: number, file: string, alsoBytes: boolean): Promise<Wiretap> {
  const calls = alsoBytes ? 'socket,connect,write,writev,sendto,sendmsg,sendmmsg,pwrite64' : 'socket,connect';
  const child = spawn(
    'strace',
    ['-f', '-qq', '-xx', '-s', '1000000', '-e', `trace=${calls}`, '-o', file, '-p', String(pid)],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  await attached(child, pid);
  const text = (): string => (existsSync(file) ? readFileSync(file, 'latin1') : '');
  return {
    internetSockets: () => (text().match(/socket\(AF_INET6?\b/g) ?? []).length,
    bytesOut: () =>
      Buffer.concat([...text().matchAll(/"((?:\\x[0-9a-f]{2})+)"/g)].map(([, hex]) => fromEscapes(hex ?? ''))),
    stop: () => endChild(child),
  };
}

async function attached(child: ChildProcess, pid: number): Promise<void> {
  let complaint = '';
  child.stderr?.on('data', (data: Buffer) => {
    complaint += data.toString();
  });
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const tracer = /^TracerPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    if (tracer !== '0') return;
    if (child.exitCode !== null) break;
    await delay(10);
  }
  throw new ClearpaneError('process-ended', `strace could not attach to a process: ${complaint.trim()}`);
}

function fromEscapes(escapes: string): Buffer {
  return Buffer.from(escapes.replaceAll('\\x', ''), 'hex');
}
