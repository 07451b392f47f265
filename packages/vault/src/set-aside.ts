import { existsSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { DATABASE_FILE } from './database.ts';
import { translated } from './failures.ts';
import { KEY_FILE } from './file-key-store.ts';
import { IDENTITY_FILE } from './vault-identity.ts';

const SUFFIX = /\.damaged-\d+$/;

/**
 * Renames the files of a vault that cannot be opened (`.damaged-<milliseconds>`), so that the next opening makes a new one.
 * Nothing is deleted: its keys stay too. Only for a vault that is closed, and only when the person asks. Answers the new paths.
 */
export function setAsideDamaged(directory: string, now: Date): string[] {
  return translated(() => {
    const moved: string[] = [];
    // The name goes first: files without one are refused, whereas a name without files would be a new vault under old keys.
    for (const name of [IDENTITY_FILE, KEY_FILE, DATABASE_FILE, `${DATABASE_FILE}-wal`, `${DATABASE_FILE}-shm`]) {
      const file = path.join(directory, name);
      if (!existsSync(file)) continue;
      const aside = `${file}.damaged-${now.getTime()}`;
      renameSync(file, aside);
      moved.push(aside);
    }
    return moved;
  });
}

/** Names of everything that was set aside here before. */
export function listSetAside(directory: string): string[] {
  return readdirSync(directory).filter((name) => SUFFIX.test(name));
}
