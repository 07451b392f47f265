import { randomBytes } from 'node:crypto';
import { BundleId } from '@clearpane/contracts';
import type { Database } from 'better-sqlite3';
import { open, openValue, seal, sealValue, tryOpen } from '../sealing.ts';
import { StoredBundle } from '../stored-bundle.ts';

interface Row {
  id: string;
  session_id: string;
  wrapped_key: Buffer;
  sealed: Buffer;
}

/** Keeps bundles. Each save takes a fresh data key under the vault key: an older copy of the row dies with the old vault key. */
export function createBundlesRepository(database: Database) {
  const selectAll = database.prepare<[], Row>('SELECT * FROM bundles ORDER BY rowid');
  const selectOne = database.prepare<[string], Row>('SELECT * FROM bundles WHERE id = ?');
  const upsert = database.prepare<[string, string, Buffer, Buffer]>(
    `INSERT INTO bundles (id, session_id, wrapped_key, sealed) VALUES (?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET session_id = excluded.session_id, wrapped_key = excluded.wrapped_key, sealed = excluded.sealed`,
  );
  const setKey = database.prepare<[Buffer, string]>('UPDATE bundles SET wrapped_key = ? WHERE id = ?');
  const removeOne = database.prepare<[string]>('DELETE FROM bundles WHERE id = ?');
  const removeAll = database.prepare('DELETE FROM bundles');
  const openRow = (vaultKey: Uint8Array, row: Row): StoredBundle =>
    openValue(open(vaultKey, keyIdentity(row.id), row.wrapped_key), identityOf(row.id), row.sealed, StoredBundle);
  return {
    /** Every bundle that opens, oldest first, and the identifiers of the others. */
    list(vaultKey: Uint8Array): { readable: StoredBundle[]; unreadable: { id: BundleId; sessionId: string }[] } {
      const readable: StoredBundle[] = [];
      const unreadable: { id: BundleId; sessionId: string }[] = [];
      for (const row of selectAll.all()) {
        const dataKey = tryOpen(vaultKey, keyIdentity(row.id), row.wrapped_key);
        if (dataKey && tryOpen(dataKey, identityOf(row.id), row.sealed)) readable.push(openRow(vaultKey, row));
        else unreadable.push({ id: BundleId.parse(row.id), sessionId: row.session_id });
      }
      return { readable, unreadable };
    },
    get(vaultKey: Uint8Array, id: BundleId): StoredBundle | null {
      const row = selectOne.get(id);
      return row ? openRow(vaultKey, row) : null;
    },
    save(vaultKey: Uint8Array, bundle: StoredBundle): void {
      const dataKey = randomBytes(32);
      const sealed = sealValue(dataKey, identityOf(bundle.id), StoredBundle.parse(bundle));
      upsert.run(bundle.id, bundle.sessionId, seal(vaultKey, keyIdentity(bundle.id), dataKey, 'packed'), sealed);
    },
    clear: () => removeAll.run(),
    remove: (id: BundleId): boolean => removeOne.run(id).changes > 0,
    /** Wraps every data key by another vault key; one that does not open is lost already and stays as it is. */
    rewrap(from: Uint8Array, to: Uint8Array): void {
      for (const { id, wrapped_key: wrapped } of selectAll.all()) {
        const dataKey = tryOpen(from, keyIdentity(id), wrapped);
        if (dataKey) setKey.run(seal(to, keyIdentity(id), dataKey, 'packed'), id);
      }
    },
  };
}

function keyIdentity(id: string): string {
  return `bundles:${id}:key`;
}

function identityOf(id: string): string {
  return `bundles:${id}`;
}
