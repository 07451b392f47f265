import type { Client } from 'x11';
import { ask } from './x11-connection.ts';

const NAMES = [
  '_NET_SUPPORTING_WM_CHECK',
  '_NET_CLIENT_LIST',
  '_NET_ACTIVE_WINDOW',
  '_NET_WM_NAME',
  '_NET_WM_OPAQUE_REGION',
  '_NET_WM_WINDOW_OPACITY',
  '_NET_WM_CM_S0',
  'WM_NAME',
  'WM_CLASS',
] as const;

/** The numbers that the server gives to the names we ask for. */
export type Atoms = Readonly<Record<(typeof NAMES)[number], number>>;

/** Looks every name up once. */
export async function internAtoms(client: Client): Promise<Atoms> {
  const numbers = await Promise.all(
    NAMES.map(async (name) => [name, await ask<number>((reply) => client.InternAtom(false, name, reply))] as const),
  );
  return Object.fromEntries(numbers) as Record<(typeof NAMES)[number], number>;
}
