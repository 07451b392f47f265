// The first file that runs on a fresh clone: any Node from 18 on, no dependencies. It installs what the lock names and
// hands over to the Node 24 that is among it, so that everything else may count on one version.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from './install-packages.mjs';
import { installationStamp, isInstalled, thisMachine } from './installation-stamp.mjs';
import { nodePackage, nodeProgram } from './node-package.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

try {
  install();
  handOver();
} catch (error) {
  // Expected failures carry their remedies; anything else is a bug here and keeps its stack.
  if (error.remedies === undefined) throw error;
  console.error([error.message, ...error.remedies.map((remedy) => `  ${remedy}`)].join('\n'));
  process.exitCode = 1;
}

function install() {
  const lockPath = path.join(root, 'package-lock.json');
  if (!existsSync(lockPath)) {
    throw Object.assign(new Error(`There is no package-lock.json in ${root}: nothing says what to install.`), {
      remedies: ['Restore it with: git checkout -- package-lock.json'],
    });
  }
  const lockText = readFileSync(lockPath, 'utf8');
  const stamp = installationStamp(lockText, `${process.platform}-${process.arch}`);
  const stampPath = path.join(root, 'node_modules', '.clearpane-stamp');
  if (existsSync(stampPath) && readFileSync(stampPath, 'utf8') === stamp) return;

  const recordPath = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(recordPath) || !isInstalled(lockText, readFileSync(recordPath, 'utf8'), thisMachine())) {
    console.log('Installing the packages of package-lock.json into node_modules (npm ci; about half a minute) …');
    const startedAt = Date.now();
    installPackages(root, lockText);
    console.log(`Installed in ${((Date.now() - startedAt) / 1000).toFixed(0)} s.`);
  }
  writeFileSync(stampPath, stamp);
}

function handOver() {
  const main = path.join(root, 'packages', 'workbench', 'src', 'main.ts');
  const child = spawn(findNode(), [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // A terminal gives Ctrl-C to the whole group: sending it on would make the child count it twice.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on('exit', (code, signal) => process.exit(signal === null ? code : 128 + (os.constants.signals[signal] ?? 0)));
}

function findNode() {
  const name = nodePackage();
  const node = name === undefined ? undefined : path.join(root, 'node_modules', name, nodeProgram);
  if (node !== undefined && existsSync(node)) return node;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw Object.assign(new Error(`Node 24 is not among the installed packages, and this is Node ${process.version}.`), {
    remedies: ['Install Node 24 or newer and run the command again; if packages were left out, delete node_modules.'],
  });
}
