import { closeSync, existsSync, openSync } from 'node:fs';
import path from 'node:path';
import { ClearpaneError } from '@clearpane/contracts';
import type SqliteDatabase from 'better-sqlite3';
import type { Database } from 'better-sqlite3';
import { translated } from './failures.ts';

/** Name of the vault's database; SQLite adds `-wal` and `-shm`. */
export const DATABASE_FILE = 'vault.sqlite';
const LOCK_FILE = 'writer.lock';
/** How long a statement waits for another program before it fails as busy. */
const BUSY_TIMEOUT_MS = 1000;
/** Node-API that the shipped binary of better-sqlite3 13 needs; on less it ends the process with a segmentation fault. */
const NEEDED_NODE_API = 10;

/** Opens databases with the library as it was loaded. */
export type OpenDatabase = (file: string, timeoutMs: number) => Database;

/** Loads SQLite, or throws 'library-missing'. `nativeBinding` names a binary built for an older Node-API (the test Electron). */
export async function loadSqlite(nativeBinding: string | undefined): Promise<OpenDatabase> {
  if (nativeBinding === undefined && Number(process.versions.napi) < NEEDED_NODE_API) {
    throw new ClearpaneError(
      'library-missing',
      'The database library of this build does not fit the program that runs it.',
    );
  }
  let Sqlite: typeof SqliteDatabase;
  try {
    ({ default: Sqlite } = await import('better-sqlite3'));
    // The binary itself is loaded by the first database.
    new Sqlite(':memory:', nativeBinding === undefined ? {} : { nativeBinding }).close();
  } catch (cause) {
    throw new ClearpaneError('library-missing', 'The database library cannot be loaded.', { cause });
  }
  return (file, timeout) => new Sqlite(file, nativeBinding === undefined ? { timeout } : { timeout, nativeBinding });
}

/** Opens the vault's database, sets it up and checks it; 'vault-damaged' when it fails its quick check. */
export function openDatabase(open: OpenDatabase, directory: string): Database {
  return translated(() => {
    const file = path.join(directory, DATABASE_FILE);
    createPrivate(file);
    const database = open(file, BUSY_TIMEOUT_MS);
    try {
      setUp(database);
      if (database.pragma('quick_check(1)', { simple: true }) !== 'ok') {
        throw new ClearpaneError('vault-damaged', 'The vault file is damaged.');
      }
      return database;
    } catch (cause) {
      database.close();
      throw cause;
    }
  });
}

/** Takes the right to write in this folder until `release`; another holder, in any process, means 'database-busy'. */
export function takeWriterLock(open: OpenDatabase, directory: string): { release(): void } {
  return translated(() => {
    const file = path.join(directory, LOCK_FILE);
    createPrivate(file);
    const lock = open(file, 0);
    try {
      // The system drops this lock when the process ends in whatever way; nothing is ever written.
      lock.exec('BEGIN EXCLUSIVE');
    } catch (cause) {
      lock.close();
      throw cause;
    }
    return { release: () => lock.close() };
  });
}

function setUp(database: Database): void {
  // Spilled sorts would put content into the system's temporary folder.
  database.pragma('temp_store = MEMORY');
  database.pragma('secure_delete = ON');
  database.pragma('trusted_schema = OFF');
  database.pragma('cell_size_check = ON');
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
}

/** Creates an empty 0600 file; SQLite gives its `-wal` and `-shm` the same rights. One that exists is not touched: see open-files.ts. */
function createPrivate(file: string): void {
  if (!existsSync(file)) closeSync(openSync(file, 'wx', 0o600));
}
