import net from 'node:net';

/** Where the socket of a local display lies; null for a display on another host, over TCP or in no known form. */
export function localSocketPath(display: string | undefined): string | null {
  const number = /^(?:unix)?:(\d+)(?:\.\d+)?$/.exec(display ?? '')?.[1];
  return number === undefined ? null : `/tmp/.X11-unix/X${number}`;
}

/** Opens the Unix socket of a display. Nothing here can name a host or a port. */
export function openSocket(socketPath: string): net.Socket {
  return net.createConnection({ path: socketPath });
}

/** Whether a server takes connections on the socket. */
export async function canReach(socketPath: string): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const probe = openSocket(socketPath);
  probe.once('connect', () => resolve(true)).once('error', () => resolve(false));
  const isThere = await promise;
  probe.destroy();
  return isThere;
}
