// Plain JavaScript without dependencies: it runs before anything is installed, on any Node from 18 on.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { nodePackage, nodeProgram } from './node-package.mjs';
import { findNpm, npmEnvironment } from './npm-program.mjs';

const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
const remedies = [
  'Is the npm registry reachable from here? Try: npm ping',
  'Behind a proxy or a mirror, npm reads HTTPS_PROXY and the setting that `npm config set registry` makes.',
];

/**
 * Runs `npm ci` under Node 24, whatever Node this is: under an older one npm leaves out, without a word, the optional
 * packages that ask for a newer, and the build fails later for want of them. Throws an error with `remedies`.
 * @param {string} root the checkout
 * @param {string} lockText the text of its package-lock.json
 */
export function installPackages(root, lockText) {
  if (Number(process.versions.node.split('.')[0]) >= 24) return runNpm(root, process.execPath);
  const name = nodePackage();
  const entry = name === undefined ? undefined : JSON.parse(lockText).packages[`node_modules/${name}`];
  if (entry === undefined) {
    const platform = `${process.platform}-${process.arch}`;
    throw Object.assign(new Error(`There is no Node 24 for ${platform} in the lock, and this is ${process.version}.`), {
      remedies: ['Install Node 24 or newer and run the command again.'],
    });
  }
  // Outside the checkout: on Windows a running node.exe cannot be replaced by the installation that it carries out.
  const directory = mkdtempSync(path.join(os.tmpdir(), 'clearpane-node-'));
  try {
    console.log(`  first Node ${entry.version} to run npm with, because this is Node ${process.version} …`);
    const manifest = { name: 'node-first', version: '1.0.0', dependencies: { [name]: entry.version } };
    // Not optional here: without it there is no point in going on.
    const packages = { '': manifest, [`node_modules/${name}`]: { ...entry, optional: false } };
    const lock = { ...manifest, lockfileVersion: 3, requires: true, packages };
    writeFileSync(path.join(directory, 'package.json'), JSON.stringify(manifest));
    writeFileSync(path.join(directory, 'package-lock.json'), JSON.stringify(lock));
    runNpm(directory, process.execPath);
    return runNpm(root, path.join(directory, 'node_modules', name, nodeProgram));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function runNpm(cwd, node) {
  const npm = findNpm();
  const result = spawnSync(node, [npm, 'ci', ...quiet], { cwd, stdio: 'inherit', env: npmEnvironment(npm) });
  if (result.status === 0) return;
  const how = result.error?.message ?? result.status ?? result.signal;
  throw Object.assign(new Error(`npm ci failed (${how}); its own words are above.`), { remedies });
}
