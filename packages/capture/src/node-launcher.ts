import { fork } from 'node:child_process';
import process from 'node:process';
import { ClearpaneError, type Launcher, type ProcessExit, type ProcessRole } from '@clearpane/contracts';
import { childChannel } from './process-channel.ts';

/** What a recording process may know of its surroundings: the display, the session bus and where its folders are. */
const SESSION_VARIABLES = [
  'DISPLAY',
  'XAUTHORITY',
  'HOME',
  'PATH',
  'XDG_RUNTIME_DIR',
  'DBUS_SESSION_BUS_ADDRESS',
  'XDG_SESSION_TYPE',
  'WAYLAND_DISPLAY',
  'TMPDIR',
  // Windows programs find nothing without these.
  'SystemRoot',
  'TEMP',
];
/** What the one process with a network needs beside them to get through a company's proxy. */
const NETWORK_VARIABLES = [
  'NODE_EXTRA_CA_CERTS',
  ...['HTTPS_PROXY', 'HTTP_PROXY', 'NO_PROXY', 'ALL_PROXY'].flatMap((name) => [name, name.toLowerCase()]),
];
/**
 * What the C library is told in the process that masks. Left alone it keeps a heap of its own for each thread that ever
 * allocated, and what the models let go of stays in them: a third more memory for nothing. It also learns from the first large
 * buffer that is let go of to keep such buffers in its heap, which then never shrinks; from a megabyte on they are given back.
 */
export const MEMORY_VARIABLES = { MALLOC_ARENA_MAX: '1', MALLOC_MMAP_THRESHOLD_: '1048576' };
const LONGEST_LINE = 500;

export interface NodeLauncherOptions {
  /** The environment that is narrowed for each process; our own when not given. */
  env?: NodeJS.ProcessEnv;
  /** Told when a process ended by itself: the last line it wrote to its error output, for diagnosis. */
  onLastLine?(role: ProcessRole, line: string): void;
}

/**
 * Starts processes as forks under plain Node, from one entry file for each role. They get a narrow environment, none of our
 * Node options, and no terminal. A launch rejects with 'process-ended' when the process cannot be started.
 */
export function nodeLauncher(
  entries: Readonly<Record<ProcessRole, string>>,
  options: NodeLauncherOptions = {},
): Launcher {
  const { env = process.env, onLastLine } = options;
  return {
    launch: (role) =>
      new Promise((resolve, reject) => {
        const child = fork(entries[role], [], {
          serialization: 'advanced',
          execArgv: [],
          env: narrow(env, role),
          stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
        });
        let lastLine = '';
        child.stderr?.setEncoding('utf8').on('data', (text: string) => {
          lastLine = (text.trimEnd().split('\n').at(-1) ?? '').slice(0, LONGEST_LINE) || lastLine;
        });
        const exited = new Promise<ProcessExit>((tellExit) => {
          child.once('exit', (code, signal) => {
            if (lastLine !== '') onLastLine?.(role, lastLine);
            tellExit({ code, signal });
          });
        });
        child.once('error', (cause) => {
          reject(new ClearpaneError('process-ended', `The ${role} could not be started.`, { cause }));
        });
        child.once('spawn', () => {
          resolve({ role, channel: childChannel(child), exited, stop: () => void child.kill('SIGKILL') });
        });
      }),
  };
}

function narrow(env: NodeJS.ProcessEnv, role: ProcessRole): NodeJS.ProcessEnv {
  const names = role === 'uploader' ? [...SESSION_VARIABLES, ...NETWORK_VARIABLES] : SESSION_VARIABLES;
  const known = Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
  return role === 'screen-host' ? { ...known, ...MEMORY_VARIABLES } : known;
}
