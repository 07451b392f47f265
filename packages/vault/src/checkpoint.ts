import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ClearpaneError } from '@clearpane/contracts';
import type { Database } from 'better-sqlite3';
import { DATABASE_FILE } from './database.ts';
import { translated } from './failures.ts';

const TRIES = 12;
const PAUSE_MS = 150;
/** The statement waits this long itself; short, because the process answers nobody meanwhile. */
const WAIT_MS = 50;

/**
 * Moves the write-ahead log into the database and cuts it to nothing. An open reader of another program makes that impossible
 * for a while: it is tried again, and 'database-busy' in the end, because the log may still hold what was deleted.
 */
export async function emptyLog(database: Database, directory: string): Promise<void> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    if (attempt > 0) await setTimeout(PAUSE_MS);
    if (tryEmptyLog(database, directory)) return;
  }
  throw new ClearpaneError(
    'database-busy',
    'It is deleted, but another program is reading the vault, so its log could not be emptied yet. Close that program and delete again.',
  );
}

/** One try; true when the log is on the disk with no byte in it. */
export function tryEmptyLog(database: Database, directory: string): boolean {
  return translated(() => {
    const patience = Number(database.pragma('busy_timeout', { simple: true }));
    database.pragma(`busy_timeout = ${WAIT_MS}`);
    try {
      database.pragma('wal_checkpoint(TRUNCATE)');
    } finally {
      database.pragma(`busy_timeout = ${patience}`);
    }
    const log = path.join(directory, `${DATABASE_FILE}-wal`);
    return !existsSync(log) || statSync(log).size === 0;
  });
}
