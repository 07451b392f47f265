import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The program `clearpane` as it runs from source. */
export const clearpaneMain = fileURLToPath(import.meta.resolve('@clearpane/cli/main'));

/** How one command ended and what it said. */
export interface Ended {
  code: number | null;
  said: string;
  complained: string;
}

// Half of the life of a short command would go into reading the same sources again.
const compiled = path.join(os.tmpdir(), 'clearpane-compiled');

/** Runs one command of `clearpane` to its end; after a minute it is killed, and its code is null. */
export async function runClearpane(
  words: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  main = clearpaneMain,
): Promise<Ended> {
  const child = spawn(process.execPath, [main, ...words], {
    env: { NODE_COMPILE_CACHE: compiled, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 60_000,
    killSignal: 'SIGKILL',
  });
  const ended: Ended = { code: null, said: '', complained: '' };
  child.stdout.on('data', (data: Buffer) => (ended.said += data.toString()));
  child.stderr.on('data', (data: Buffer) => (ended.complained += data.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { ...ended, code };
}

/** A command of `clearpane` that lasts, such as `agent` or `review`. */
export interface Lasting {
  child: ChildProcess;
  /** The first line that it says; throws with its complaint when it ends without one. */
  firstLine: string;
  ended: Promise<Ended>;
}

/** Starts a lasting command and resolves with its first line. */
export async function startClearpane(
  words: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  main = clearpaneMain,
): Promise<Lasting> {
  const child = spawn(process.execPath, [main, ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let complained = '';
  child.stderr.on('data', (data: Buffer) => (complained += data.toString()));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, said, complained }));
  const firstLine = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      if (said.includes('\n')) resolve(said.split('\n')[0] ?? '');
    });
    void ended.then(() => reject(new Error(`clearpane ${words.join(' ')} ended: ${complained}`)));
  });
  return { child, firstLine, ended };
}
