import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Ending of a file that is being written; what carries it after a crash is incomplete. */
export const PARTIAL_SUFFIX = '.partial';

/** Writes a 0600 file that is either the old or the whole new one after a crash, and is on the disk when this returns. */
export function writeFileAtomically(file: string, content: string | Uint8Array): void {
  const partial = `${file}${PARTIAL_SUFFIX}`;
  rmSync(partial, { force: true });
  const descriptor = openSync(partial, 'wx', 0o600);
  try {
    writeFileSync(descriptor, content);
    fsyncSync(descriptor);
  } catch (cause) {
    rmSync(partial, { force: true });
    throw cause;
  } finally {
    closeSync(descriptor);
  }
  renameSync(partial, file);
  syncDirectory(path.dirname(file));
}

/** Makes renames and removals in a directory last through a power cut; Windows does so by itself and refuses to open folders. */
export function syncDirectory(directory: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(directory, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
