import { randomBytes } from 'node:crypto';
import type { ConsentId, SessionId } from '@clearpane/contracts';
import {
  ClearpaneError,
  ConsentId as ConsentIdSchema,
  SessionEnd,
  SessionId as SessionIdSchema,
  StudyId,
} from '@clearpane/contracts';
import type { SessionSummary } from '@clearpane/contracts';
import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { open, openValue, seal, sealValue, tryOpen } from '../sealing.ts';

const NOTHING = { actionCount: 0, frameCount: 0 };

/** What is sealed of a session itself. */
export const SessionHeader = z.strictObject({
  studyId: StudyId,
  startedAt: z.iso.datetime(),
  durationSeconds: z.int().min(0).nullable(),
  end: SessionEnd.nullable(),
  apps: z.array(z.string()),
  /** What was deleted from it while it was open. */
  deleted: z.strictObject({ actionCount: z.int().min(0), frameCount: z.int().min(0) }).default(NOTHING),
});
export type SessionHeader = z.infer<typeof SessionHeader>;

/** One session with its opened header. */
export interface StoredSession {
  id: SessionId;
  consentId: ConsentId;
  isOpen: boolean;
  /** Ledger sequence of its beginning. */
  writtenAt: number;
  lastSequence: number;
  header: SessionHeader;
  counts: SessionCounts;
}

/** A session that begins. */
export type NewSession = Pick<StoredSession, 'id' | 'consentId' | 'writtenAt' | 'header'>;

/** How much a session holds; bytes are sealed bytes. */
export interface SessionCounts {
  actionCount: number;
  frameCount: number;
  sizeBytes: number;
}

interface Row {
  id: string;
  consent_id: string;
  is_open: number;
  written_at: number;
  last_sequence: number;
  action_count: number;
  frame_count: number;
  size_bytes: number;
  wrapped_key: Buffer;
  sealed_header: Buffer;
}

/** Keeps sessions. Each has its own random data key, wrapped by the vault key; dropping the row drops the key. */
export function createSessionsRepository(database: Database) {
  const selectAll = database.prepare<[], Row>('SELECT * FROM sessions ORDER BY rowid');
  const selectOne = database.prepare<[string], Row>('SELECT * FROM sessions WHERE id = ?');
  const insertOne = database.prepare<[string, string, number, Buffer, Buffer]>(
    'INSERT INTO sessions (id, consent_id, is_open, written_at, wrapped_key, sealed_header) VALUES (?, ?, 1, ?, ?, ?)',
  );
  const setHeader = database.prepare<[Buffer, string]>('UPDATE sessions SET sealed_header = ? WHERE id = ?');
  const setKey = database.prepare<[Buffer, string]>('UPDATE sessions SET wrapped_key = ? WHERE id = ?');
  const setClosed = database.prepare<[string]>('UPDATE sessions SET is_open = 0 WHERE id = ?');
  const grow = database.prepare<[number, number, number, number, string]>(
    `UPDATE sessions SET last_sequence = max(last_sequence, ?), action_count = action_count + ?,
       frame_count = frame_count + ?, size_bytes = size_bytes + ? WHERE id = ?`,
  );
  const recount = database.prepare<{ id: string }>(
    `UPDATE sessions SET
       action_count = (SELECT count(*) FROM actions WHERE session_id = @id),
       frame_count = (SELECT count(*) FROM frames WHERE session_id = @id),
       size_bytes = (SELECT coalesce(sum(length(sealed)), 0) FROM actions WHERE session_id = @id)
         + (SELECT coalesce(sum(length(sealed_details) + length(sealed_image)), 0) FROM frames WHERE session_id = @id)
     WHERE id = @id`,
  );
  const removeOne = database.prepare<[string]>('DELETE FROM sessions WHERE id = ?');

  function row(id: SessionId): Row {
    const found = selectOne.get(id);
    if (!found) throw new ClearpaneError('not-found', 'There is no such session.');
    return found;
  }
  function saveHeader(id: SessionId, dataKey: Uint8Array, header: SessionHeader): void {
    setHeader.run(sealValue(dataKey, headerIdentity(id), SessionHeader.parse(header)), id);
  }
  return {
    create(vaultKey: Uint8Array, session: NewSession): void {
      const dataKey = randomBytes(32);
      const { id, consentId, writtenAt, header } = session;
      insertOne.run(
        id,
        consentId,
        writtenAt,
        wrap(vaultKey, id, dataKey),
        sealValue(dataKey, headerIdentity(id), header),
      );
    },
    /** The key of everything in one session; 'not-found', or 'vault-damaged' when it does not open. */
    dataKey: (vaultKey: Uint8Array, id: SessionId): Buffer => open(vaultKey, keyIdentity(id), row(id).wrapped_key),
    get: (vaultKey: Uint8Array, id: SessionId): StoredSession => openSession(vaultKey, row(id)),
    isOpen: (id: SessionId): boolean => selectOne.get(id)?.is_open === 1,
    has: (id: SessionId): boolean => selectOne.get(id) !== undefined,
    /** Every session whose header opens, oldest first, and the identifiers of the others. */
    list(vaultKey: Uint8Array): { readable: StoredSession[]; unreadable: SessionId[] } {
      const readable: StoredSession[] = [];
      const unreadable: SessionId[] = [];
      for (const each of selectAll.all()) {
        if (opensHeader(vaultKey, each)) readable.push(openSession(vaultKey, each));
        else unreadable.push(SessionIdSchema.parse(each.id));
      }
      return { readable, unreadable };
    },
    counts: (id: SessionId): SessionCounts => countsOf(row(id)),
    saveHeader,
    close: (id: SessionId) => setClosed.run(id),
    grow(id: SessionId, added: SessionCounts & { lastSequence: number }): void {
      grow.run(added.lastSequence, added.actionCount, added.frameCount, added.sizeBytes, id);
    },
    recount: (id: SessionId) => recount.run({ id }),
    remove: (id: SessionId) => removeOne.run(id),
    /** Gives a session a fresh data key; the caller seals its rows again in the same transaction. */
    replaceDataKey(vaultKey: Uint8Array, id: SessionId): Buffer {
      const dataKey = randomBytes(32);
      setKey.run(wrap(vaultKey, id, dataKey), id);
      return dataKey;
    },
    /** Wraps every data key by another vault key; one that does not open is lost already and stays as it is. */
    rewrap(from: Uint8Array, to: Uint8Array): void {
      for (const { id, wrapped_key: wrapped } of selectAll.all()) {
        const dataKey = tryOpen(from, keyIdentity(id), wrapped);
        if (dataKey) setKey.run(wrap(to, id, dataKey), id);
      }
    },
  };
}

/** A session as its owner sees it. */
export function summarizeSession({ id, header, counts }: StoredSession): SessionSummary {
  const { deleted: _, ...shown } = header;
  return { id, ...shown, ...counts };
}

function openSession(vaultKey: Uint8Array, row: Row): StoredSession {
  const dataKey = open(vaultKey, keyIdentity(row.id), row.wrapped_key);
  return {
    id: SessionIdSchema.parse(row.id),
    consentId: ConsentIdSchema.parse(row.consent_id),
    isOpen: row.is_open === 1,
    writtenAt: row.written_at,
    lastSequence: row.last_sequence,
    header: openValue(dataKey, headerIdentity(row.id), row.sealed_header, SessionHeader),
    counts: countsOf(row),
  };
}

function opensHeader(vaultKey: Uint8Array, row: Row): boolean {
  const dataKey = tryOpen(vaultKey, keyIdentity(row.id), row.wrapped_key);
  return dataKey !== null && tryOpen(dataKey, headerIdentity(row.id), row.sealed_header) !== null;
}

function countsOf(row: Row): SessionCounts {
  return { actionCount: row.action_count, frameCount: row.frame_count, sizeBytes: row.size_bytes };
}

function wrap(vaultKey: Uint8Array, id: string, dataKey: Uint8Array): Buffer {
  return seal(vaultKey, keyIdentity(id), dataKey, 'packed');
}

function keyIdentity(id: string): string {
  return `sessions:${id}:key`;
}

function headerIdentity(id: string): string {
  return `sessions:${id}:header`;
}
