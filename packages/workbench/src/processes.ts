import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { ClearpaneError } from '@clearpane/contracts';

export interface RunOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Drops what the program prints on its standard output; its errors are still shown. */
  readonly quiet?: boolean;
  /** How a signal reaches the program; the same signal to the program itself when not given. */
  readonly passOn?: (child: ChildProcess, signal: NodeJS.Signals) => void;
}

/**
 * Runs a program with our own input and output and resolves with its exit code (1 when a signal ended it). Signals that
 * we receive are passed on, so that nothing outlives a Ctrl-C.
 */
export async function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<number> {
  const { quiet = false, passOn = passSignal, ...rest } = options;
  const child = spawn(command, args, { stdio: ['inherit', quiet ? 'ignore' : 'inherit', 'inherit'], ...rest });
  const signals = ['SIGTERM', 'SIGHUP', 'SIGINT'] as const;
  const listener = (signal: NodeJS.Signals): void => passOn(child, signal);
  for (const signal of signals) process.on(signal, listener);
  try {
    return await new Promise<number>((resolve, reject) => {
      child.once('error', (cause) => {
        reject(new ClearpaneError('library-missing', `${command} could not be started.`, { cause }));
      });
      child.once('exit', (code) => resolve(code ?? 1));
    });
  } finally {
    for (const signal of signals) process.off(signal, listener);
  }
}

interface ReadOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  readonly input?: string;
}

/** Runs a short program and returns what it printed; throws a ClearpaneError with its own words when it fails. */
export function readFrom(command: string, args: readonly string[], options: ReadOptions = {}): string {
  const result = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, ...options });
  if (result.error !== undefined) {
    throw new ClearpaneError('library-missing', `${command} could not be started.`, { cause: result.error });
  }
  if (result.status !== 0) {
    const words = `${result.stderr}${result.stdout}`.trim().split('\n').slice(-12).join('\n');
    throw new ClearpaneError('process-ended', `${command} ${args[0] ?? ''} ended with ${result.status}:\n${words}`);
  }
  return result.stdout;
}

/** Ends a child (SIGTERM, after `graceMs` SIGKILL) and resolves only when it is gone: folders may be removed after it. */
export async function endChild(child: ChildProcess, graceMs = 3000): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), graceMs);
  await gone;
  clearTimeout(timer);
}

function passSignal(child: ChildProcess, signal: NodeJS.Signals): void {
  // A terminal gives Ctrl-C to the whole group: sending it on would make the child count it twice.
  if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
}
