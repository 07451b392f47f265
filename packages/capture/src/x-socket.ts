import net from 'node:net';

/** Where the socket of a local display lies; null for a display on another host, over TCP or in no known form. */
export function localSocketPath(display: string | undefined): string | null {
  const number = /^(?:unix)?:(\d+)(?:\.\d+)?$/.exec(display ?? '')?.[1];
  return number === undefined ? null : `/tmp/.X11-unix/X${number}`;
}

/**
 * Opens the Unix socket of a display; null where no server takes the connection. Nothing here can name a host or a port.
 * It is not tried beforehand by another one: a server resets when its last client leaves, and drops who comes then.
 */
export function openSocket(socketPath: string): Promise<net.Socket | null> {
  const { promise, resolve } = Promise.withResolvers<net.Socket | null>();
  const socket = net.createConnection({ path: socketPath });
  socket.once('connect', () => resolve(socket)).once('error', () => resolve(null));
  return promise;
}
