// Plain JavaScript without dependencies: it runs before anything is installed, on any Node from 18 on.
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** npm's own JavaScript file: as npm told us when it called us, beside this Node, or behind the `npm` on the PATH. */
export function findNpm() {
  const told = process.env.npm_execpath;
  if (told !== undefined && told.endsWith('npm-cli.js')) return told;
  const folder = path.dirname(process.execPath);
  const candidates = [
    path.join(folder, 'node_modules/npm/bin/npm-cli.js'),
    path.join(folder, '../lib/node_modules/npm/bin/npm-cli.js'),
    ...(process.env.PATH ?? '').split(path.delimiter).map((place) => path.join(place, 'npm')),
  ];
  for (const candidate of candidates) {
    if (!existsSync(candidate)) continue;
    const file = realpathSync(candidate);
    if (file.endsWith('.js')) return file;
  }
  throw Object.assign(new Error('npm was not found.'), { remedies: ['Run this through npm, such as: npm start'] });
}

/** Debian keeps npm's parts in a folder that only Debian's own Node looks into. */
export function npmEnvironment(npm) {
  const debian = '/usr/share/nodejs';
  return realpathSync(npm).startsWith(debian) ? { ...process.env, NODE_PATH: debian } : process.env;
}
