import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { checkoutDirectory } from './checkout.ts';

/** The file in a build's folder that says what it was built from. */
export const stampFile = '.clearpane-build';

const notSources = new Set(['node_modules', 'dist', 'dist-packaged', 'workbench']);

/**
 * SHA-256 (hex) of everything a build of these folders reads: their files, the installed versions and the build itself.
 * Paths are relative to the checkout.
 */
export async function sourceFingerprint(folders: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  const own = ['build.ts', 'build-entries.ts', 'build-stamp.ts'].map((name) => `packages/workbench/src/${name}`);
  const files = [...own, 'package-lock.json'];
  for (const folder of folders) files.push(...(await filesIn(folder)));
  for (const file of files.sort()) {
    hash.update(file).update('\0');
    hash.update(
      createHash('sha256')
        .update(await readFile(path.join(checkoutDirectory, file)))
        .digest(),
    );
  }
  return hash.digest('hex');
}

/** Whether the build in `directory` was made from sources with this fingerprint. */
export async function isUpToDate(directory: string, fingerprint: string): Promise<boolean> {
  const file = path.join(directory, stampFile);
  return existsSync(file) && (await readFile(file, 'utf8')) === fingerprint;
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(path.join(checkoutDirectory, folder), { withFileTypes: true });
  const nested = await Promise.all(
    entries.map(async (entry) => {
      const name = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return isSourceFolder(entry.name) ? filesIn(name) : [];
      return entry.isFile() ? [name] : [];
    }),
  );
  return nested.flat();
}

function isSourceFolder(name: string): boolean {
  return !notSources.has(name) && !name.startsWith('dist-next-') && !name.startsWith('dist-packaged-next-');
}
