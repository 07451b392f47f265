import x11, { type RandrExtension, type ShapeExtension } from 'x11';
import { ClearpaneError, type Rectangle } from '@clearpane/contracts';
import type { Desktop, OpenedWindowSource, WindowSource } from './window-source.ts';
import { ask, connectX11, readNumbers, type X11Connection } from './x11-connection.ts';
import { internAtoms, type Atoms } from './x11-atoms.ts';
import { readWindows } from './x11-windows.ts';

const READ_TRIES = 3;

/** Opens the windows of a local X server that has a window manager; says why where it cannot. */
export async function openX11WindowSource(env: NodeJS.ProcessEnv): Promise<OpenedWindowSource> {
  const connection = await connectX11(env);
  if (typeof connection === 'string') return { kind: 'blocked', reason: connection };
  const { client } = connection;
  const atoms = await internAtoms(client);
  if (!(await hasWindowManager(connection, atoms).catch(() => false))) {
    client.terminate();
    return { kind: 'blocked', reason: 'no-window-manager' };
  }
  return { kind: 'open', source: await watch(connection, atoms) };
}

async function watch(connection: X11Connection, atoms: Atoms): Promise<WindowSource> {
  const { client, root } = connection;
  let changeCount = 0;
  let isClosed = false;
  const changeListeners: (() => void)[] = [];
  const lostListeners: (() => void)[] = [];
  const lose = (): void => {
    if (isClosed) return;
    isClosed = true;
    for (const listener of lostListeners) listener();
  };
  client.on('event', () => {
    changeCount++;
    for (const listener of changeListeners) listener();
  });
  client.on('end', lose).on('error', (error: NodeJS.ErrnoException) => {
    // Errors of the socket have a code; those of single requests reach whoever asked.
    if (error.code !== undefined) lose();
  });
  const { SubstructureNotify, StructureNotify, PropertyChange } = x11.eventMask;
  client.ChangeWindowAttributes(root, { eventMask: SubstructureNotify | StructureNotify | PropertyChange });
  const randr = await load<RandrExtension>((reply) => client.require('randr', reply));
  const shape = await load<ShapeExtension>((reply) => client.require('shape', reply));
  return {
    get changeCount() {
      return changeCount;
    },
    read: () => readDesktop(connection, atoms, randr, shape),
    onChange: (listener) => void changeListeners.push(listener),
    onLost: (listener) => void lostListeners.push(listener),
    close: () => {
      isClosed = true;
      client.terminate();
    },
  };
}

async function readDesktop(
  connection: X11Connection,
  atoms: Atoms,
  randr: RandrExtension | null,
  shape: ShapeExtension | null,
): Promise<Desktop> {
  for (let tries = 1; ; tries++) {
    try {
      const [monitors, rest, isManaged] = await Promise.all([
        readMonitors(connection, randr),
        readWindows(connection, atoms, shape),
        hasWindowManager(connection, atoms),
      ]);
      // What a window manager left behind when it died still names a focus and windows that are no longer so.
      if (!isManaged) throw new ClearpaneError('display-unavailable', 'There is no window manager any more.');
      return { monitors, ...rest };
    } catch (error) {
      // A window that closes while it is asked about is an error of the server's: read again.
      if (tries === READ_TRIES) throw error;
    }
  }
}

async function readMonitors({ display, root }: X11Connection, randr: RandrExtension | null): Promise<Rectangle[]> {
  const screen = display.screen[0]!;
  const whole = { x: 0, y: 0, width: screen.pixel_width, height: screen.pixel_height };
  if (randr === null) return [whole];
  const resources = await ask<{ crtcs: number[]; config_timestamp: number }>((reply) =>
    randr.GetScreenResourcesCurrent(root, reply),
  );
  const outputs = await Promise.all(
    resources.crtcs.map((crtc) =>
      ask<Rectangle & { mode: number }>((reply) => randr.GetCrtcInfo(crtc, resources.config_timestamp, reply)),
    ),
  );
  const active = outputs
    .filter(({ mode, width, height }) => mode !== 0 && width > 0 && height > 0)
    .map(({ x, y, width, height }) => ({ x, y, width, height }));
  return active.length === 0 ? [whole] : active;
}

function load<Extension>(
  request: (reply: (error: Error | null, extension: Extension) => void) => void,
): Promise<Extension | null> {
  return new Promise((resolve) => {
    request((error, extension) => resolve(error ? null : extension));
  });
}

/** A window manager is there while the window that it names on the root exists and names itself (EWMH). */
async function hasWindowManager({ client, root }: X11Connection, atoms: Atoms): Promise<boolean> {
  const [manager] = await readNumbers(client, root, atoms._NET_SUPPORTING_WM_CHECK);
  if (manager === undefined) return false;
  const [itself] = await readNumbers(client, manager, atoms._NET_SUPPORTING_WM_CHECK);
  return itself === manager;
}
