import net from 'node:net';

/**
 * Whether a person could see a window: always on macOS and Windows; elsewhere when DISPLAY names a local X display whose
 * socket takes a connection. A DISPLAY left over from a session that ended, or one on another machine, is none.
 */
export async function hasUsableDisplay(
  environment: NodeJS.ProcessEnv = process.env,
  socketFolder = '/tmp/.X11-unix',
): Promise<boolean> {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  const number = /^(?:unix)?:(\d+)(?:\.\d+)?$/.exec(environment['DISPLAY'] ?? '')?.[1];
  if (number === undefined) return false;
  return answers(`${socketFolder}/X${number}`);
}

function answers(socketPath: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(socketPath);
    const end = (isThere: boolean): void => {
      socket.destroy();
      resolve(isThere);
    };
    socket.setTimeout(2000, () => end(false));
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}
