import { createHash } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { ClearpaneError } from '@clearpane/contracts';

/** Longest path of a Unix socket in bytes, without its closing zero (sun_path has 108 on Linux and 104 on macOS). */
const SOCKET_PATH_BYTES = 103;

/** Where an installed Clearpane keeps its files: local, never roaming, one per user. */
export function defaultDataDirectory(environment: NodeJS.ProcessEnv): string {
  const home = os.homedir();
  switch (process.platform) {
    case 'win32':
      return path.join(environment['LOCALAPPDATA'] ?? path.join(home, 'AppData', 'Local'), 'Clearpane');
    case 'darwin':
      return path.join(home, 'Library', 'Application Support', 'Clearpane');
    default:
      return path.join(environment['XDG_DATA_HOME'] ?? path.join(home, '.local', 'share'), 'clearpane');
  }
}

/** The socket on which tray-less programs reach a running agent; a named pipe on Windows. */
export function localSocketPath(dataDirectory: string): string {
  if (process.platform === 'win32') {
    const name = createHash('sha256').update(dataDirectory.toLowerCase()).digest('hex').slice(0, 32);
    return `\\\\.\\pipe\\clearpane-${name}`;
  }
  const socket = path.join(dataDirectory, 'agent.socket');
  if (Buffer.byteLength(socket) > SOCKET_PATH_BYTES)
    throw new ClearpaneError(
      'data-directory-unsafe',
      'The path of the data directory is too long for a socket. Choose a shorter one.',
    );
  return socket;
}
