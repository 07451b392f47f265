import type { Attributes, Geometry, ShapeExtension } from 'x11';
import type { Rectangle } from '@clearpane/contracts';
import type { Desktop, DesktopWindow } from './window-source.ts';
import type { Atoms } from './x11-atoms.ts';
import { ask, readNumbers, readProperty, type X11Connection } from './x11-connection.ts';

const ON_SCREEN = 2;
const INPUT_ONLY = 2;
const FULL_OPACITY = 0xff_ff_ff_ff;
const DEEPEST_FRAME = 4;

interface TopLevel {
  readonly id: number;
  readonly attributes: Attributes;
  readonly geometry: Geometry;
}

interface Reading {
  readonly connection: X11Connection;
  readonly atoms: Atoms;
  readonly shape: ShapeExtension | null;
  /** A compositor draws transparent windows with what is below them. */
  readonly isComposited: boolean;
}

/**
 * Reads the windows on screen from the top down, with their frames as the server stacks them. A top-level window is a
 * pop-up unless the window manager lists exactly what is in it.
 */
export async function readWindows(
  connection: X11Connection,
  atoms: Atoms,
  shape: ShapeExtension | null,
): Promise<Pick<Desktop, 'windows' | 'focus'>> {
  const { client, root } = connection;
  const [tree, managed, [active], compositor] = await Promise.all([
    ask<{ children: number[] }>((reply) => client.QueryTree(root, reply)),
    readNumbers(client, root, atoms._NET_CLIENT_LIST),
    readNumbers(client, root, atoms._NET_ACTIVE_WINDOW),
    ask<number>((reply) => client.GetSelectionOwner(atoms._NET_WM_CM_S0, reply)),
  ]);
  const [topLevels, frames] = await Promise.all([
    Promise.all(tree.children.map((id) => readTopLevel(connection, id))),
    Promise.all(managed.map((id) => findFrame(connection, id))),
  ]);
  const clients = Map.groupBy(managed, (_, at) => frames[at]);
  const reading = { connection, atoms, shape, isComposited: compositor !== 0 };
  const onScreen = topLevels.filter(isVisible).toReversed();
  const windows = await Promise.all(onScreen.map((window) => describe(reading, window, clients.get(window.id) ?? [])));
  const focusedFrame = active ? frames[managed.indexOf(active)] : undefined;
  const focused = onScreen.findIndex(({ id }) => id === focusedFrame);
  return { windows, focus: windows[focused]?.key ?? null };
}

async function readTopLevel({ client }: X11Connection, id: number): Promise<TopLevel> {
  const [attributes, geometry] = await Promise.all([
    ask<Attributes>((reply) => client.GetWindowAttributes(id, reply)),
    ask<Geometry>((reply) => client.GetGeometry(id, reply)),
  ]);
  return { id, attributes, geometry };
}

function isVisible({ attributes, geometry }: TopLevel): boolean {
  return attributes.mapState === ON_SCREEN && attributes.klass !== INPUT_ONLY && geometry.width > 0;
}

/** The child of the root that holds a window: the window manager's frame, or the window itself. */
async function findFrame({ client, root }: X11Connection, window: number): Promise<number> {
  let id = window;
  for (let depth = 0; depth < DEEPEST_FRAME; depth++) {
    const { parent } = await ask<{ parent: number }>((reply) => client.QueryTree(id, reply));
    if (parent === root || parent === 0) return id;
    id = parent;
  }
  return 0;
}

async function describe(reading: Reading, window: TopLevel, clients: readonly number[]): Promise<DesktopWindow> {
  const { geometry, id } = window;
  const place: Rectangle = {
    x: geometry.xPos,
    y: geometry.yPos,
    width: geometry.width + 2 * geometry.borderWidth,
    height: geometry.height + 2 * geometry.borderWidth,
  };
  const [owner] = clients;
  // Several programs in one frame (tabs) have no single owner.
  if (owner === undefined || clients.length > 1) {
    return { key: `${id}`, ...place, names: null, hasTitle: false, isPopUp: owner === undefined, opaque: [] };
  }
  const [names, hasTitle, opaque] = await Promise.all([
    readNames(reading, owner),
    readHasTitle(reading, owner),
    readOpaque(reading, window, owner, place),
  ]);
  return { key: `${id}/${owner}`, ...place, names, hasTitle, isPopUp: false, opaque };
}

async function readNames({ connection, atoms }: Reading, window: number): Promise<string[] | null> {
  const { data, format } = await readProperty(connection.client, window, atoms.WM_CLASS);
  if (format !== 8) return null;
  const names = data
    .toString('utf8')
    .split('\0')
    .filter((name) => name.length > 0);
  return names.length === 0 ? null : names.slice(0, 2);
}

async function readHasTitle({ connection, atoms }: Reading, window: number): Promise<boolean> {
  const titles = await Promise.all([
    readProperty(connection.client, window, atoms._NET_WM_NAME),
    readProperty(connection.client, window, atoms.WM_NAME),
  ]);
  return titles.some(({ data }) => data.toString('utf8').trim().length > 0);
}

/**
 * The parts of a window that hide what is below: its shape; where a compositor blends, nothing of a translucent window and
 * only the declared region of one with an alpha channel (the shadow of a modern toolkit lies inside its window).
 */
async function readOpaque(reading: Reading, window: TopLevel, owner: number, place: Rectangle): Promise<Rectangle[]> {
  const { client } = reading.connection;
  const shaped = await readShape(reading, window, place);
  if (!reading.isComposited) return shaped;
  const { atoms } = reading;
  const [frameOpacity, ownerOpacity, ownGeometry, region] = await Promise.all([
    readNumbers(client, window.id, atoms._NET_WM_WINDOW_OPACITY),
    readNumbers(client, owner, atoms._NET_WM_WINDOW_OPACITY),
    ask<Geometry>((reply) => client.GetGeometry(owner, reply)),
    readNumbers(client, owner, atoms._NET_WM_OPAQUE_REGION),
  ]);
  if ([...frameOpacity, ...ownerOpacity].some((opacity) => opacity !== FULL_OPACITY)) return [];
  if (window.geometry.depth !== 32 && ownGeometry.depth !== 32) return shaped;
  // Where the owner lies in a frame its place in it is not asked for: a blended window with a frame is not proved opaque.
  if (window.id !== owner || shaped.length !== 1) return [];
  const rectangles: Rectangle[] = [];
  for (let at = 0; at + 3 < region.length; at += 4) {
    const [x, y, width, height] = region.slice(at, at + 4) as [number, number, number, number];
    rectangles.push({ x: place.x + (x | 0), y: place.y + (y | 0), width, height });
  }
  return rectangles;
}

async function readShape({ shape }: Reading, window: TopLevel, place: Rectangle): Promise<Rectangle[]> {
  if (shape === null) return [place];
  const extents = await ask<{ boundingShaped: boolean }>((reply) => shape.QueryExtents(window.id, reply));
  if (!extents.boundingShaped) return [place];
  const { rectangles } = await ask<{ rectangles: [number, number, number, number][] }>((reply) =>
    shape.GetRectangles(window.id, shape.Kind.Bounding, reply),
  );
  const border = window.geometry.borderWidth;
  return rectangles.map(([x, y, width, height]) => ({
    x: place.x + border + x,
    y: place.y + border + y,
    width,
    height,
  }));
}
