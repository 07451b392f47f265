import { createHash } from 'node:crypto';
import { Consent } from '@clearpane/contracts';
import type { Database } from 'better-sqlite3';
import { sealValue, tryOpen } from '../sealing.ts';

interface Row {
  id: string;
  given_at: number;
  ended_at: number | null;
  sealed: Buffer;
}

/** Answers as they were opened; `unreadable` are rows that do not open, or say in clear something else than under seal. */
export interface StoredConsents {
  readable: Consent[];
  unreadable: string[];
}

/** Keeps the answers, sealed and authenticated by a key from the key store; in clear is where in the ledger they hold. */
export function createConsentsRepository(database: Database) {
  const select = database.prepare<[], Row>('SELECT id, given_at, ended_at, sealed FROM consents ORDER BY rowid');
  const upsert = database.prepare<[string, number, number | null, Buffer]>(
    `INSERT INTO consents (id, given_at, ended_at, sealed) VALUES (?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET given_at = excluded.given_at, ended_at = excluded.ended_at, sealed = excluded.sealed`,
  );
  const end = database.prepare<[string]>(
    `UPDATE consents SET ended_at = (SELECT coalesce(max(sequence), 0) FROM ledger) WHERE id = ? AND ended_at IS NULL`,
  );
  const clear = database.prepare('DELETE FROM consents');
  // What an answer is judged by besides itself. Of a long text its name and the tag that authenticates it are enough.
  const selectBeside = database.prepare<[], { name: string; sealed: Buffer }>(
    `SELECT 'settings:' || name AS name, sealed FROM settings
     UNION ALL SELECT 'agreed_studies:' || sha256, substr(sealed, -16) FROM agreed_studies ORDER BY 1`,
  );
  return {
    read(key: Uint8Array): StoredConsents {
      const found: StoredConsents = { readable: [], unreadable: [] };
      for (const row of select.all()) {
        const consent = openConsent(key, row);
        if (consent) found.readable.push(consent);
        else found.unreadable.push(row.id);
      }
      return found;
    },
    save(key: Uint8Array, consent: Consent): void {
      upsert.run(consent.id, consent.givenAt, consent.endedAt, sealValue(key, identityOf(consent.id), consent));
    },
    /** Marks a row that cannot be opened as ended, so that no trigger counts it as living. */
    endUnreadable: (id: string) => end.run(id),
    clear: () => clear.run(),
    /**
     * One hash over all answers and what they are judged by (settings such as the pause and the policies agreed under, and the
     * texts agreed to): an older row put back, or a row added or removed, changes it.
     */
    digest(): string {
      const hash = createHash('sha256');
      for (const { id, given_at: givenAt, ended_at: endedAt, sealed } of select.all())
        hash.update(`${id}:${givenAt}:${endedAt ?? ''}:${sealed.length}:`).update(sealed);
      for (const { name, sealed } of selectBeside.all()) hash.update(`${name}:${sealed.length}:`).update(sealed);
      return hash.digest('hex');
    },
  };
}

function openConsent(key: Uint8Array, row: Row): Consent | null {
  const plain = tryOpen(key, identityOf(row.id), row.sealed);
  const consent = plain ? Consent.safeParse(JSON.parse(plain.toString('utf8'))).data : undefined;
  const isSame = consent?.id === row.id && consent.givenAt === row.given_at && consent.endedAt === row.ended_at;
  return isSame ? consent : null;
}

function identityOf(id: string): string {
  return `consents:${id}`;
}
