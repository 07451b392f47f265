import { chmodSync, lstatSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import path from 'node:path';

/** TMPFS_MAGIC of linux/magic.h: the only file system taken for memory. */
const TMPFS = 0x01021994;

/** A folder that only this account can open and that lies in memory, or null where there is none. */
export function makePrivateMemoryFolder(env: NodeJS.ProcessEnv): string | null {
  for (const parent of [env['XDG_RUNTIME_DIR'], '/dev/shm']) {
    const folder = parent === undefined ? null : tryFolder(parent);
    if (folder !== null) return folder;
  }
  return null;
}

/** Removes the folder with whatever a killed child left in it. */
export function removePrivateMemoryFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

function tryFolder(parent: string): string | null {
  let folder: string;
  try {
    if (statfsSync(parent).type !== TMPFS) return null;
    folder = mkdtempSync(path.join(parent, 'clearpane-'));
    chmodSync(folder, 0o700);
  } catch {
    // Not there or not ours: the next place is tried, and without one the source refuses.
    return null;
  }
  const made = lstatSync(folder);
  const isPrivate = made.isDirectory() && (made.mode & 0o777) === 0o700 && made.uid === process.getuid?.();
  // Looked at again through the folder itself: the parent may be another one than a moment ago.
  if (isPrivate && statfsSync(folder).type === TMPFS) return folder;
  removePrivateMemoryFolder(folder);
  return null;
}
