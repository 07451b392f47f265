import type { BlockReason } from '@clearpane/contracts';
import { connectToX, type XConnection } from './x-connection.ts';

/** Whether the hook can be loaded; `origin` is where its coordinates begin on the desktop. */
export type Preflight =
  | { kind: 'clear'; display: string | null; origin: { x: number; y: number } }
  | { kind: 'blocked'; reason: BlockReason };

/**
 * Looks before the input library is loaded, because that library does not fail: without a display it ends or hangs the
 * process (measured). A display on another machine is refused: what is typed would cross a network.
 */
export async function checkDisplay(platform: string, env: NodeJS.ProcessEnv): Promise<Preflight> {
  if (platform === 'win32') return { kind: 'clear', display: null, origin: { x: 0, y: 0 } };
  // On macOS the hook needs the main run loop of an app: in a plain process it deadlocks at the first key.
  if (platform !== 'linux') return blocked('platform-unsupported');
  // Under Wayland the hook would see some windows' input and call it all.
  if (env['XDG_SESSION_TYPE'] === 'wayland' || env['WAYLAND_DISPLAY']) return blocked('wayland-unsupported');
  const display = /^(?:unix\/?)?:(\d{1,5})(?:\.\d+)?$/.exec(env['DISPLAY'] ?? '')?.[1];
  if (display === undefined) return blocked('no-display');

  let connection: XConnection | null = null;
  try {
    connection = await connectToX(Number(display), env);
    if (!(await hasWindowManager(connection))) return blocked('no-window-manager');
    // "unix" keeps the X library from trying TCP where the socket has gone since.
    return { kind: 'clear', display: `unix:${display}`, origin: await findOrigin(connection) };
  } catch {
    return blocked('no-display');
  } finally {
    connection?.close();
  }
}

/** A window manager says so by a window that names itself; a property left by a dead one names a window that is gone. */
async function hasWindowManager(connection: XConnection): Promise<boolean> {
  const atom = await findAtom(connection, '_NET_SUPPORTING_WM_CHECK');
  if (atom === 0) return false;
  const window = await readNumber(connection, connection.root, atom);
  return window !== null && (await readNumber(connection, window, atom)) === window;
}

async function findAtom(connection: XConnection, name: string): Promise<number> {
  const internAtom = 16;
  const onlyIfExists = 1;
  const reply = await connection.request(
    internAtom,
    onlyIfExists,
    Buffer.concat([word(name.length), Buffer.from(name)]),
  );
  return reply?.readUInt32LE(8) ?? 0;
}

async function readNumber(connection: XConnection, window: number, property: number): Promise<number | null> {
  const getProperty = 20;
  const body = Buffer.concat([window, property, 0, 0, 1].map(long));
  const reply = await connection.request(getProperty, 0, body);
  return reply !== null && reply.length >= 36 ? reply.readUInt32LE(32) : null;
}

/**
 * With more than one graphics output the library counts pointer positions from the first output instead of the desktop.
 * Uncorrected, a click would be judged by a window it did not happen in.
 */
async function findOrigin(connection: XConnection): Promise<{ x: number; y: number }> {
  const nowhere = { x: 0, y: 0 };
  const queryExtension = 98;
  const extension = await connection.request(queryExtension, 0, Buffer.concat([word(5), Buffer.from('RANDR')]));
  if (extension === null || extension[8] === 0) return nowhere;
  const randr = extension.readUInt8(9);
  const getScreenResourcesCurrent = 25;
  const resources = await connection.request(randr, getScreenResourcesCurrent, long(connection.root));
  if (resources === null || resources.readUInt16LE(16) < 2) return nowhere;
  const getCrtcInfo = 20;
  const firstOutput = resources.readUInt32LE(32);
  const output = await connection.request(
    randr,
    getCrtcInfo,
    Buffer.concat([long(firstOutput), long(resources.readUInt32LE(12))]),
  );
  return output === null ? nowhere : { x: output.readInt16LE(12), y: output.readInt16LE(14) };
}

/** A 16-bit length followed by two unused bytes. */
function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt16LE(value);
  return bytes;
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function blocked(reason: BlockReason): Preflight {
  return { kind: 'blocked', reason };
}
