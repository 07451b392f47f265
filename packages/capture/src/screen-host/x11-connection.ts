import { access, constants } from 'node:fs/promises';
import type { Client, Display, Property } from 'x11';
import type { BlockReason } from '@clearpane/contracts';
import { localSocketPath, openSocket } from '../x-socket.ts';

const CONNECT_LIMIT_MS = 3000;
/** The longest property read: 64 kB in words of four bytes. */
const PROPERTY_WORDS = 16_384;

/** A connection to a display server of this machine. */
export interface X11Connection {
  readonly client: Client;
  readonly display: Display;
  readonly root: number;
}

/**
 * Connects to the local display server with the cookie of XAUTHORITY. The socket is ours rather than the package's:
 * that one tries TCP when the socket file is missing.
 */
export async function connectX11(env: NodeJS.ProcessEnv): Promise<X11Connection | BlockReason> {
  if (isWayland(env)) return 'wayland-unsupported';
  const socketPath = localSocketPath(env['DISPLAY']);
  if (socketPath === null || !(await canReadCookies(env))) return 'no-display';
  const { default: x11 } = await import('x11');
  const stream = await openSocket(socketPath);
  if (stream === null) return 'no-display';
  const { promise, resolve } = Promise.withResolvers<X11Connection | BlockReason>();
  const timer = setTimeout(() => {
    stream.destroy();
    resolve('no-display');
  }, CONNECT_LIMIT_MS);
  // With `auth` present and undefined the package reads the cookie file although the stream is given.
  const options = { display: env['DISPLAY'] ?? '', stream, auth: undefined, disableBigRequests: true };
  const client = x11.createClient(options, (error, display) => {
    const screen = display?.screen[0];
    resolve(error || screen === undefined ? 'no-display' : { client, display, root: screen.root });
  });
  // A refused cookie comes as an error event; later errors are of requests that carry their own answer.
  client.on('error', () => resolve('no-display'));
  const outcome = await promise;
  clearTimeout(timer);
  if (typeof outcome === 'string') {
    stream.destroy();
    return outcome;
  }
  // X11 programs on a Wayland desktop see each other only: what lies above them is unknown.
  const wayland = await ask<{ present: number }>((reply) => client.QueryExtension('XWAYLAND', reply));
  if (wayland.present !== 0) {
    client.terminate();
    return 'wayland-unsupported';
  }
  return outcome;
}

/** One request and its answer; it rejects with the server's error, for example for a window that is gone. */
export function ask<Value>(request: (reply: (error: Error | null, value: Value) => boolean) => void): Promise<Value> {
  return new Promise((resolve, reject) => {
    request((error, value) => {
      if (error) reject(error);
      else resolve(value);
      return true;
    });
  });
}

/** A window's property; empty data where it has none. */
export function readProperty(client: Client, window: number, name: number): Promise<Property> {
  return ask((reply) => client.GetProperty(0, window, name, 0, 0, PROPERTY_WORDS, reply));
}

/** A property of 32-bit numbers. */
export async function readNumbers(client: Client, window: number, name: number): Promise<number[]> {
  const { data, format } = await readProperty(client, window, name);
  if (format !== 32) return [];
  return Array.from({ length: data.length >> 2 }, (_, at) => data.readUInt32LE(at * 4));
}

function isWayland(env: NodeJS.ProcessEnv): boolean {
  if (env['XDG_SESSION_TYPE'] === 'wayland') return true;
  return Boolean(env['WAYLAND_DISPLAY']) && env['XDG_SESSION_TYPE'] !== 'x11';
}

/** A cookie file that is there and cannot be read makes the package throw where nobody can catch it. */
async function canReadCookies(env: NodeJS.ProcessEnv): Promise<boolean> {
  const cookies = env['XAUTHORITY'];
  return !cookies || (await access(cookies, constants.R_OK).then(yes, isMissing));
}

function yes(): boolean {
  return true;
}

function isMissing(error: NodeJS.ErrnoException): boolean {
  return error.code === 'ENOENT';
}
