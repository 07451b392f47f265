import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { build } from './build.ts';
import { cacheDirectory } from './checkout.ts';
import { ensureElectron, type ElectronRuntime } from './electron-runtime.ts';
import { ensureSqliteBinding, needsOwnSqliteBinding } from './sqlite-binding.ts';
import { ensureSystemPackages, type SystemPackageSet } from './system-packages.ts';

/** Everything that has to be there before a test, a bench or the demonstration runs. */
export interface Environment {
  readonly electron: ElectronRuntime;
  /** For child processes: where Electron, the compiled SQLite and the cache are. */
  readonly variables: NodeJS.ProcessEnv;
}

/** Installs, fetches, compiles and builds what is missing; quick when nothing is. */
export async function prepareEnvironment(set: SystemPackageSet): Promise<Environment> {
  await ensureSystemPackages(set);
  const electron = await ensureElectron();
  const variables: NodeJS.ProcessEnv = {
    ...process.env,
    ELECTRON_OVERRIDE_DIST_PATH: electron.directory,
    CLEARPANE_WORKBENCH_CACHE: cacheDirectory(),
  };
  if (needsOwnSqliteBinding(electron)) variables['CLEARPANE_SQLITE_BINDING'] = await ensureSqliteBinding();
  await build();
  return { electron, variables };
}

/** What leads a program to the screen, the tray and the keyring of whoever runs it. */
export const desktopVariables = ['DISPLAY', 'WAYLAND_DISPLAY', 'XAUTHORITY', 'DBUS_SESSION_BUS_ADDRESS'] as const;

/**
 * Calls `use` with an environment whose HOME, XDG folders and TMPDIR lie in one new folder, and removes the folder after
 * it: what is under test neither finds nor leaves anything in the home of whoever runs it, on their screen or in their keyring.
 */
export async function withThrowawayHome<Result>(
  variables: NodeJS.ProcessEnv,
  use: (environment: NodeJS.ProcessEnv, directory: string) => Promise<Result>,
): Promise<Result> {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'clearpane-'));
  const folders = {
    HOME: 'home',
    TMPDIR: 'tmp', // short names: the path of a Unix socket has 107 bytes
    XDG_RUNTIME_DIR: 'run',
    XDG_CACHE_HOME: 'cache',
    XDG_CONFIG_HOME: 'config',
    XDG_DATA_HOME: 'data',
    XDG_STATE_HOME: 'state',
  };
  try {
    const environment: NodeJS.ProcessEnv = { ...variables, MESA_SHADER_CACHE_DISABLE: 'true' };
    for (const variable of desktopVariables) delete environment[variable];
    for (const [variable, name] of Object.entries(folders)) {
      environment[variable] = path.join(directory, name);
      await mkdir(path.join(directory, name), { mode: 0o700 });
    }
    return await use(environment, directory);
  } finally {
    await rm(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
