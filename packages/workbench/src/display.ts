import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { ClearpaneError } from '@clearpane/contracts';
import { endChild, readFrom } from './processes.ts';

export interface DisplayOptions {
  /** Screen size in pixels; 1440 × 900 when not given. */
  readonly width?: number;
  readonly height?: number;
  /** openbox, which gives windows frames and focus. On unless switched off. */
  readonly windowManager?: boolean;
  /** tint2, which shows tray icons. On unless switched off; needs the window manager. */
  readonly trayHost?: boolean;
}

/** A private X display with its own session bus, home and run-time folders. */
export interface VirtualDisplay {
  /** The environment for programs on this display: DISPLAY, XAUTHORITY, DBUS_SESSION_BUS_ADDRESS, HOME, TMPDIR and the XDG folders. */
  readonly env: NodeJS.ProcessEnv;
  /** The folder (0700) that holds all of them; gone after `stop`. */
  readonly directory: string;
  /** For tests in which the display server dies. */
  readonly displayServerPid: number;
  /** Ends every process of the display, waits for their exits and removes the folder. May be called twice. */
  stop(): Promise<void>;
}

/** Starts a display that nobody sees and resolves once programs can use it; throws `display-unavailable` when it cannot. */
export async function startDisplay(options: DisplayOptions = {}): Promise<VirtualDisplay> {
  const { width = 1440, height = 900, windowManager = true, trayHost = true } = options;
  const directory = await mkdtemp(path.join(os.tmpdir(), 'clearpane-display-'));
  const children: ChildProcess[] = [];
  const stop = async (): Promise<void> => {
    // Last started first: a client that loses its server or its bus complains or lingers.
    for (const child of children.toReversed()) await endChild(child);
    // Clients of ours may still be writing their last cache file when the server has gone.
    await rm(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    const env = await prepareFolders(directory);
    const server = await startServer(env, width, height, children);
    await startSessionBus(env, children);
    if (windowManager) {
      children.push(startTied('openbox', ['--sm-disable'], env));
      await waitForWindowManager(env);
      if (trayHost) children.push(startTied('tint2', [], env));
    }
    return { env, directory, displayServerPid: server.pid ?? 0, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * Makes the folder of X sockets as X expects it. Only root may, and the display server of a plain user on a machine that
 * never had a display would otherwise offer no socket file, which is what programs look for.
 */
export function prepareSocketFolder(): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return;
  mkdirSync('/tmp/.X11-unix', { recursive: true });
  chmodSync('/tmp/.X11-unix', 0o1777);
}

async function prepareFolders(directory: string): Promise<NodeJS.ProcessEnv> {
  const folder = (name: string): string => path.join(directory, name);
  for (const name of ['home', 'run', 'cache', 'config', 'data', 'state', 'tmp']) {
    await mkdir(folder(name), { mode: 0o700 });
  }
  await writeFile(folder('Xauthority'), '', { mode: 0o600 });
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    HOME: folder('home'),
    TMPDIR: folder('tmp'),
    XAUTHORITY: folder('Xauthority'),
    XDG_RUNTIME_DIR: folder('run'),
    XDG_CACHE_HOME: folder('cache'),
    XDG_CONFIG_HOME: folder('config'),
    XDG_DATA_HOME: folder('data'),
    XDG_STATE_HOME: folder('state'),
    XDG_SESSION_TYPE: 'x11',
    XDG_CURRENT_DESKTOP: 'openbox',
    // Nothing beside the screen itself: no accessibility bus, no graphics card, no shader files.
    GTK_A11Y: 'none',
    NO_AT_BRIDGE: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
    MESA_SHADER_CACHE_DISABLE: 'true',
  };
  delete env['WAYLAND_DISPLAY'];
  delete env['DBUS_SESSION_BUS_ADDRESS'];
  return env;
}

async function startServer(
  env: NodeJS.ProcessEnv,
  width: number,
  height: number,
  children: ChildProcess[],
): Promise<ChildProcess> {
  const authority = env['XAUTHORITY'] ?? '';
  const cookie = randomBytes(16).toString('hex');
  // The server reads the cookie, not the number it is filed under, which nobody knows before it has started.
  readFrom('xauth', ['-f', authority, 'add', ':0', '.', cookie]);
  const screen = `${width}x${height}x24`;
  // A server resets when its last client leaves, and drops who comes just then: the first look for the window manager
  // would end the window manager.
  const args = ['-displayfd', '3', '-screen', '0', screen, '-noreset', '-nolisten', 'tcp', '-auth', authority];
  const server = startTied('Xvfb', args, env, ['ignore', 'ignore', 'ignore', 'pipe']);
  children.push(server);
  env['DISPLAY'] = `:${await firstLine(server, 'Xvfb')}`;
  readFrom('xauth', ['-f', authority, 'add', env['DISPLAY'], '.', cookie]);
  return server;
}

async function startSessionBus(env: NodeJS.ProcessEnv, children: ChildProcess[]): Promise<void> {
  const address = `unix:path=${path.join(env['XDG_RUNTIME_DIR'] ?? '', 'bus')}`;
  const configuration = path.join(env['XDG_CONFIG_HOME'] ?? '', 'session-bus.conf');
  await writeFile(configuration, sessionBusConfiguration(address));
  const args = ['--nofork', '--nopidfile', '--print-address=3', `--config-file=${configuration}`];
  const bus = startTied('dbus-daemon', args, env, ['ignore', 'ignore', 'ignore', 'pipe']);
  children.push(bus);
  env['DBUS_SESSION_BUS_ADDRESS'] = await firstLine(bus, 'dbus-daemon');
}

/** A bus that starts nothing by itself: a keyring is there when a test started one, and nothing outlives the display. */
function sessionBusConfiguration(address: string): string {
  return `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>${address}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`;
}

/** Starts a program that the kernel ends when we end, even by SIGKILL: a crashed test leaves no display behind. */
function startTied(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  stdio: StdioOptions = 'ignore',
): ChildProcess {
  const child = spawn('setpriv', ['--pdeathsig', 'KILL', '--', program, ...args], { env, stdio });
  // Reported where somebody waits for the program; without a listener it would end the process.
  child.on('error', () => {});
  return child;
}

async function firstLine(child: ChildProcess, program: string): Promise<string> {
  const pipe = child.stdio[3] as Readable;
  const unavailable = (what: string, cause?: unknown): ClearpaneError =>
    new ClearpaneError('display-unavailable', `${program} ${what}`, { cause });
  const limit = new AbortController();
  try {
    return await Promise.race([
      new Promise<string>((resolve, reject) => {
        pipe.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
        child.once('error', (cause) => reject(unavailable('could not be started.', cause)));
        child.once('exit', (code) => reject(unavailable(`ended with ${code} before it was ready.`)));
      }),
      delay(10_000, undefined, { signal: limit.signal }).then(() => {
        throw unavailable('was not ready within 10 s.');
      }),
    ]);
  } finally {
    limit.abort();
  }
}

async function waitForWindowManager(env: NodeJS.ProcessEnv): Promise<void> {
  const deadline = performance.now() + 10_000;
  // A window manager has taken the screen when it has set this property; before that windows come without frames or focus.
  while (!readFrom('xprop', ['-root', '_NET_SUPPORTING_WM_CHECK'], { env }).includes('window id')) {
    if (performance.now() > deadline)
      throw new ClearpaneError('display-unavailable', 'openbox was not ready within 10 s.');
    await delay(50);
  }
}
