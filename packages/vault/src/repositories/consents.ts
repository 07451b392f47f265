import { createHash } from 'node:crypto';
import { Consent } from '@clearpane/contracts';
import type { Database } from 'better-sqlite3';
import { sealValue, tryOpen } from '../sealing.ts';

interface Row {
  id: string;
  ended: number;
  sealed: Buffer;
}

/** Answers as they were opened; `unreadable` are rows that do not open, or say in clear something else than under seal. */
export interface StoredConsents {
  readable: Consent[];
  unreadable: string[];
}

/** Keeps the answers, sealed and authenticated by a key from the key store. */
export function createConsentsRepository(database: Database) {
  const select = database.prepare<[], Row>('SELECT id, ended, sealed FROM consents ORDER BY rowid');
  const upsert = database.prepare<[string, number, Buffer]>(
    `INSERT INTO consents (id, ended, sealed) VALUES (?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET ended = excluded.ended, sealed = excluded.sealed`,
  );
  const end = database.prepare<[string]>('UPDATE consents SET ended = 1 WHERE id = ?');
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
      upsert.run(consent.id, consent.endedAt === null ? 0 : 1, sealValue(key, identityOf(consent.id), consent));
    },
    /** Marks a row that cannot be opened as ended, so that no trigger counts it as living. */
    endUnreadable: (id: string) => end.run(id),
    /** One hash over all rows: an older row put back, or a row added or removed, changes it. */
    digest(): string {
      const hash = createHash('sha256');
      for (const { id, ended, sealed } of select.all()) hash.update(`${id}:${ended}:${sealed.length}:`).update(sealed);
      return hash.digest('hex');
    },
  };
}

function openConsent(key: Uint8Array, row: Row): Consent | null {
  const plain = tryOpen(key, identityOf(row.id), row.sealed);
  const parsed = plain && Consent.safeParse(JSON.parse(plain.toString('utf8')));
  if (!parsed?.success || parsed.data.id !== row.id) return null;
  return (parsed.data.endedAt === null) === (row.ended === 0) ? parsed.data : null;
}

function identityOf(id: string): string {
  return `consents:${id}`;
}
