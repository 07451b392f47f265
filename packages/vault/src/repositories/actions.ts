import type { SessionId } from '@clearpane/contracts';
import { RecordedAction } from '@clearpane/contracts';
import type { Database } from 'better-sqlite3';
import { openValue, sealValue } from '../sealing.ts';

interface Row {
  sequence: number;
  sealed: Buffer;
}

const Sealed = RecordedAction.omit({ sequence: true });

/** Keeps actions, one sealed row each; their order is the only thing in clear. */
export function createActionsRepository(database: Database) {
  const insert = database.prepare<[string, number, Buffer]>(
    `INSERT INTO actions (session_id, sequence, sealed, written_at)
     VALUES (?, ?, ?, (SELECT coalesce(max(sequence), 0) FROM ledger))`,
  );
  const update = database.prepare<[Buffer, string, number]>(
    'UPDATE actions SET sealed = ? WHERE session_id = ? AND sequence = ?',
  );
  const remove = database.prepare<[string, number]>('DELETE FROM actions WHERE session_id = ? AND sequence = ?');
  const select = database.prepare<[string], Row>(
    'SELECT sequence, sealed FROM actions WHERE session_id = ? ORDER BY sequence',
  );
  const size = database.prepare<[string, number], number>(
    'SELECT length(sealed) FROM actions WHERE session_id = ? AND sequence = ?',
  );
  size.pluck();
  return {
    /** Answers the sealed size in bytes. */
    append(dataKey: Uint8Array, sessionId: SessionId, { sequence, ...content }: RecordedAction): number {
      const sealed = sealValue(dataKey, identityOf(sessionId, sequence), content);
      insert.run(sessionId, sequence, sealed);
      return sealed.length;
    },
    read(dataKey: Uint8Array, sessionId: SessionId): RecordedAction[] {
      return select.all(sessionId).map(({ sequence, sealed }) => ({
        sequence,
        ...openValue(dataKey, identityOf(sessionId, sequence), sealed, Sealed),
      }));
    },
    replace(dataKey: Uint8Array, sessionId: SessionId, { sequence, ...content }: RecordedAction): void {
      update.run(sealValue(dataKey, identityOf(sessionId, sequence), content), sessionId, sequence);
    },
    /** Answers the sealed bytes that went. */
    remove(sessionId: SessionId, sequence: number): number {
      const sizeBytes = size.get(sessionId, sequence) ?? 0;
      remove.run(sessionId, sequence);
      return sizeBytes;
    },
  };
}

/** The apps that the person's actions name, in order of their first appearance. */
export function appsOf(actions: readonly RecordedAction[]): string[] {
  return [...new Set(actions.flatMap(({ action }) => (action.kind === 'focus' ? action.app : [])))];
}

function identityOf(sessionId: SessionId, sequence: number): string {
  return `actions:${sessionId}:${sequence}`;
}
