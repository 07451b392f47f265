import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import Database from 'better-sqlite3';

/** Reads the vault's file from outside, as anybody with a copy of it could: it sees counts and sealed bytes. */
function look<Result>(dataDirectory: string, query: (database: Database.Database) => Result): Result {
  const database = new Database(path.join(dataDirectory, 'vault.sqlite'), { readonly: true, fileMustExist: true });
  try {
    return query(database);
  } finally {
    database.close(); // An open reader would keep deleted pages alive in the write-ahead log.
  }
}

/** How many actions and frames are committed now. */
export function countRows(dataDirectory: string): number {
  return look(dataDirectory, (database) => {
    const count = database.prepare('SELECT (SELECT count(*) FROM actions) + (SELECT count(*) FROM frames)').pluck();
    return Number(count.get());
  });
}

/** Parts of the sealed bytes of frames and actions: what a deletion has to remove from every file. Keyed by what they seal. */
export function sealedMarkers(dataDirectory: string): Map<string, Buffer> {
  return look(dataDirectory, (database) => {
    const markers = new Map<string, Buffer>();
    const rows = database
      .prepare(
        `SELECT 'frame ' || session_id || ' ' || number AS name, sealed_image AS sealed FROM frames
         UNION ALL SELECT 'action ' || session_id || ' ' || sequence, sealed FROM actions`,
      )
      .all() as { name: string; sealed: Buffer }[];
    for (const { name, sealed } of rows) {
      const middle = Math.floor(sealed.length / 2);
      markers.set(name, Buffer.from(sealed.subarray(Math.max(0, middle - 16), middle + 16)));
    }
    return markers;
  });
}

/** Watches the committed rows until `done` resolves; answers when the last one came, as performance.now() counts. */
export async function timeOfLastRow(dataDirectory: string, done: Promise<unknown>): Promise<number | null> {
  const LOOK_MS = 5;
  let rows = countRows(dataDirectory);
  let last: number | null = null;
  const ended = done.then(() => true);
  while (!(await Promise.race([ended, delay(LOOK_MS, false)]))) {
    const now = countRows(dataDirectory);
    if (now !== rows) last = performance.now();
    rows = now;
  }
  return last;
}
