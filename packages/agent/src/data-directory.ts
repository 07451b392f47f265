import os from 'node:os';
import path from 'node:path';

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
  if (process.platform === 'win32')
    return `\\\\.\\pipe\\clearpane-${Buffer.from(dataDirectory).toString('hex').slice(-48)}`;
  return path.join(dataDirectory, 'agent.socket');
}
