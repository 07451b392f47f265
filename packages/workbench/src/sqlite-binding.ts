import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { ClearpaneError } from '@clearpane/contracts';
import { cacheDirectory, checkoutDirectory } from './checkout.ts';
import type { ElectronRuntime } from './electron-runtime.ts';
import { ensureSystemPackages } from './system-packages.ts';

const modules = path.join(checkoutDirectory, 'node_modules');
const sources = path.join(modules, 'better-sqlite3');
const sqliteFolder = path.join(sources, 'deps/sqlite3');
// Node's own headers, because the separate header package leaves out everything experimental.
const nodeHeaders = path.join(modules, `node-linux-${process.arch}`, 'include/node');
const addonHeaders = path.join(modules, 'node-addon-api');

// What better-sqlite3's binding.gyp asks for, but for one thing: it keeps references to strings, which Node-API allows from
// version 10 on, and before that to modules that declare themselves experimental. On an older Node the prebuilt file crashes.
const addonFlags = [
  '-O3 -DNDEBUG -fPIC -std=c++20 -fvisibility=hidden -fvisibility-inlines-hidden',
  '-DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NO_WARNING',
  '-DNAPI_DISABLE_CPP_EXCEPTIONS -DNODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS -DBUILDING_NODE_EXTENSION',
].flatMap((line) => line.split(' '));
const sqliteFlags = ['-O2', '-DNDEBUG', '-fPIC', '-std=c99', '-w'];
const linkFlags = ['-shared', '-Wl,-Bsymbolic', '-Wl,--exclude-libs,ALL', '-ldl'];

/**
 * Returns the path of a better-sqlite3 binding for an Electron or Node whose Node-API is older than version 10 (pass it as
 * `nativeBinding` to `new Database`). Compiled once (about a minute) from the installed sources, then cached by their hash.
 */
export async function ensureSqliteBinding(): Promise<string> {
  const sqliteDefines = await readDefines();
  const directory = path.join(cacheDirectory(), `better-sqlite3-${await fingerprint(sqliteDefines)}`);
  const binding = path.join(directory, 'better_sqlite3.node');
  if (existsSync(binding)) return binding;

  await ensureSystemPackages('compiler');
  console.log('Compiling better-sqlite3 for the Node-API of the test runtime (once, about a minute) …');
  const startedAt = performance.now();
  await mkdir(directory, { recursive: true });
  const workDirectory = await mkdtemp(path.join(directory, 'compiling-'));
  try {
    await compile(workDirectory, sqliteDefines);
    await rename(path.join(workDirectory, 'better_sqlite3.node'), binding);
  } finally {
    await rm(workDirectory, { recursive: true, force: true });
  }
  console.log(`  compiled in ${((performance.now() - startedAt) / 1000).toFixed(0)} s: ${binding}`);
  return binding;
}

/** Whether the prebuilt better-sqlite3 would crash this Electron: Node-API 10 came with Electron 35. */
export function needsOwnSqliteBinding(electron: ElectronRuntime): boolean {
  return Number(electron.version.split('.')[0]) < 35;
}

async function compile(directory: string, defines: readonly string[]): Promise<void> {
  const includes = [nodeHeaders, addonHeaders, sqliteFolder].map((folder) => `-I${folder}`);
  const sqlite = path.join(sqliteFolder, 'sqlite3.c');
  const addon = path.join(sources, 'src/better_sqlite3.cpp');
  await Promise.all([
    runCompiler('gcc', ['-c', ...sqliteFlags, ...defines, sqlite, '-o', 'sqlite3.o'], directory),
    runCompiler('g++', ['-c', ...addonFlags, ...includes, addon, '-o', 'addon.o'], directory),
  ]);
  await runCompiler('g++', ['addon.o', 'sqlite3.o', ...linkFlags, '-o', 'better_sqlite3.node'], directory);
}

/** The options that better-sqlite3 compiles SQLite with, from its own list, so that both builds are the same database. */
async function readDefines(): Promise<string[]> {
  const list = await readFile(path.join(sources, 'deps/defines.gypi'), 'utf8');
  const defines = [...list.matchAll(/'([A-Z][A-Z0-9_]*(?:=[^']*)?)'/g)].map((match) => `-D${match[1]}`);
  if (!defines.includes('-DSQLITE_DQS=0')) {
    throw new ClearpaneError('internal', "better-sqlite3's deps/defines.gypi is not the list that this file can read.");
  }
  return defines;
}

async function fingerprint(defines: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([process.arch, addonFlags, sqliteFlags, linkFlags, defines]));
  const addonSources = (await readdir(path.join(sources, 'src'), { recursive: true })).filter((name) =>
    /\.[ch]pp$/.test(name),
  );
  const files = [
    ...addonSources.sort().map((name) => path.join(sources, 'src', name)),
    path.join(sqliteFolder, 'sqlite3.c'),
    path.join(addonHeaders, 'napi.h'),
    path.join(nodeHeaders, 'node_version.h'),
  ];
  for (const file of files) hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

async function runCompiler(compiler: string, args: readonly string[], cwd: string): Promise<void> {
  const child = spawn(compiler, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  const words: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => words.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', (cause) => {
      reject(new ClearpaneError('library-missing', `${compiler} could not be started.`, { cause }));
    });
    child.once('close', resolve);
  });
  if (code !== 0) {
    const tail = Buffer.concat(words).toString().trim().split('\n').slice(-20).join('\n');
    throw new ClearpaneError('process-ended', `${compiler} ended with ${code}:\n${tail}`);
  }
}
