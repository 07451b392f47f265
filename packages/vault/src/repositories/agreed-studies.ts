import { createHash } from 'node:crypto';
import type { Sha256 } from '@clearpane/contracts';
import { ClearpaneError } from '@clearpane/contracts';
import type { Database } from 'better-sqlite3';
import { seal, tryOpen } from '../sealing.ts';

/** Keeps the exact signed texts of studies that were agreed to, each under the hash that consents name. */
export function createAgreedStudiesRepository(database: Database) {
  const select = database.prepare<[string], Buffer>('SELECT sealed FROM agreed_studies WHERE sha256 = ?');
  select.pluck();
  const upsert = database.prepare<[string, Buffer]>(
    'INSERT INTO agreed_studies (sha256, sealed) VALUES (?, ?) ON CONFLICT (sha256) DO UPDATE SET sealed = excluded.sealed',
  );
  const selectAll = database.prepare<[], { sha256: string; sealed: Buffer }>(
    'SELECT sha256, sealed FROM agreed_studies',
  );
  const removeAll = database.prepare('DELETE FROM agreed_studies');
  return {
    /** Null also for a text that does not open: it must keep nobody from leaving, and no council from stopping the study. */
    get(key: Uint8Array, sha256: Sha256): string | null {
      const sealed = select.get(sha256);
      return (sealed && tryOpen(key, identityOf(sha256), sealed)?.toString('utf8')) ?? null;
    },
    /** The hashes of the texts that do not open. */
    unreadable: (key: Uint8Array): string[] =>
      selectAll.all().flatMap(({ sha256, sealed }) => (tryOpen(key, identityOf(sha256), sealed) ? [] : sha256)),
    /** Throws 'hash-mismatch' when the text is not the one that the hash names. */
    save(key: Uint8Array, { sha256, text }: { sha256: Sha256; text: string }): void {
      if (createHash('sha256').update(text, 'utf8').digest('hex') !== sha256)
        throw new ClearpaneError('hash-mismatch', 'This is not the study that was agreed to.');
      upsert.run(sha256, seal(key, identityOf(sha256), Buffer.from(text, 'utf8')));
    },
    clear: () => removeAll.run(),
  };
}

function identityOf(sha256: string): string {
  return `agreed_studies:${sha256}`;
}
