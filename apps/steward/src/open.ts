import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openSealed, readParts, sha256Hex } from '@clearpane/bundle';
import type { ContentPart } from '@clearpane/bundle';
import { ClearpaneError, PROHIBITED_USES } from '@clearpane/contracts';
import type { Manifest, Sha256 } from '@clearpane/contracts';
import { readKeyFile } from './key-file.ts';

/** A bundle that was opened, checked and written out. */
export interface OpenedBundle {
  manifest: Manifest;
  contentSha256: Sha256;
  sealedSha256: Sha256;
  actionCount: number;
  frameCount: number;
}

/**
 * Opens a sealed bundle into a folder that is empty or new. Everything is checked before anything is written: a changed byte
 * throws `bundle-changed`, a study that does not forbid every prohibited use throws `study-invalid`.
 */
export async function openSealedFile(files: {
  sealedFile: string;
  keyFile: string;
  outDirectory: string;
}): Promise<OpenedBundle> {
  const identity = await readKeyFile(files.keyFile);
  const sealed = await readFile(files.sealedFile).catch((cause: unknown) => {
    throw new ClearpaneError('not-found', 'The sealed file cannot be read.', { cause });
  });
  const content = await openSealed(sealed, identity);
  const { contentSha256, manifest, actions, parts } = await readParts(content);
  const missing = PROHIBITED_USES.filter((use) => !manifest.prohibitedUses.includes(use));
  if (missing.length > 0) {
    throw new ClearpaneError('study-invalid', `The study of this bundle does not forbid: ${missing.join(', ')}.`);
  }
  await writeParts(files.outDirectory, parts);
  return {
    manifest,
    contentSha256,
    sealedSha256: sha256Hex(sealed),
    actionCount: actions.length,
    frameCount: manifest.frames.length,
  };
}

async function writeParts(directory: string, parts: readonly ContentPart[]): Promise<void> {
  await mkdir(path.join(directory), { recursive: true, mode: 0o700 });
  if ((await readdir(directory)).length > 0) {
    throw new ClearpaneError('bad-input', 'The folder is not empty: two bundles would lie in one.');
  }
  await mkdir(path.join(directory, 'frames'), { mode: 0o700 });
  for (const { path: name, bytes } of parts) {
    // Names were checked against the manifest's: none can lead out of the folder.
    await writeFile(path.join(directory, name), bytes, { mode: 0o600, flag: 'wx' });
  }
}
