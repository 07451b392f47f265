import { createHmac } from 'node:crypto';
import { LedgerEntry } from '@clearpane/contracts';
import type { Database } from 'better-sqlite3';
import { seal, tryOpen } from '../sealing.ts';

/** The keys of the ledger: one seals entries, one chains them, so that the hashes in clear tell nothing. */
export interface LedgerKeys {
  sealing: Uint8Array;
  chaining: Uint8Array;
}

/** The end of the chain. */
export interface LedgerHead {
  sequence: number;
  hash: Buffer;
}

/** Whether the ledger is whole, or the first sequence at which it is not. */
export type LedgerVerdict =
  | { kind: 'intact'; entryCount: number }
  | { kind: 'broken'; sequence: number; reason: 'missing' | 'altered' | 'shortened' };

interface Row {
  sequence: number;
  previous_hash: Buffer;
  hash: Buffer;
  sealed: Buffer;
}

const BEFORE_FIRST: LedgerHead = { sequence: 0, hash: Buffer.alloc(32) };

/** Keeps the hash-chained, sealed ledger. */
export function createLedgerRepository(database: Database) {
  const selectAll = database.prepare<[], Row>(
    'SELECT sequence, previous_hash, hash, sealed FROM ledger ORDER BY sequence',
  );
  const selectLast = database.prepare<[], LedgerHead>(
    'SELECT sequence, hash FROM ledger ORDER BY sequence DESC LIMIT 1',
  );
  const insert = database.prepare<[number, Buffer, Buffer, Buffer]>(
    'INSERT INTO ledger (sequence, previous_hash, hash, sealed) VALUES (?, ?, ?, ?)',
  );
  const clear = database.prepare('DELETE FROM ledger');

  function head(): LedgerHead {
    return selectLast.get() ?? BEFORE_FIRST;
  }
  function append(keys: LedgerKeys, entry: Omit<LedgerEntry, 'sequence'>): LedgerEntry {
    const before = head();
    const complete = LedgerEntry.parse({ ...entry, sequence: before.sequence + 1 });
    const text = Buffer.from(JSON.stringify(complete), 'utf8');
    const sealed = seal(keys.sealing, identityOf(complete.sequence), text);
    insert.run(complete.sequence, before.hash, chain(keys, before.hash, text), sealed);
    return complete;
  }
  function read(keys: LedgerKeys): LedgerEntry[] {
    return selectAll.all().flatMap((row) => openEntry(keys, row)?.entry ?? []);
  }
  function verify(keys: LedgerKeys): LedgerVerdict {
    let before = BEFORE_FIRST;
    for (const row of selectAll.all()) {
      const sequence = before.sequence + 1;
      if (row.sequence !== sequence) return { kind: 'broken', sequence, reason: 'missing' };
      const opened = openEntry(keys, row);
      const isChained =
        opened && row.previous_hash.equals(before.hash) && row.hash.equals(chain(keys, before.hash, opened.text));
      if (!isChained) return { kind: 'broken', sequence, reason: 'altered' };
      before = { sequence, hash: row.hash };
    }
    return { kind: 'intact', entryCount: before.sequence };
  }
  return {
    append,
    head,
    /** Entries in order; one that does not open is left out here and named by `verify`. */
    read,
    verify,
    /** The hash at one sequence, to compare with what was anchored; null where there is no such entry. */
    hashAt: (sequence: number): Buffer | null => selectAll.all().find((row) => row.sequence === sequence)?.hash ?? null,
    /** Seals and chains everything again under other keys. */
    reseal(from: LedgerKeys, to: LedgerKeys): void {
      const entries = read(from);
      clear.run();
      for (const entry of entries) append(to, entry);
    },
  };
}

function openEntry(keys: LedgerKeys, row: Row): { entry: LedgerEntry; text: Buffer } | null {
  const text = tryOpen(keys.sealing, identityOf(row.sequence), row.sealed);
  const parsed = text && LedgerEntry.safeParse(JSON.parse(text.toString('utf8')));
  return parsed?.success && text ? { entry: parsed.data, text } : null;
}

function chain(keys: LedgerKeys, previous: Uint8Array, text: Uint8Array): Buffer {
  return createHmac('sha256', keys.chaining).update(previous).update(text).digest();
}

function identityOf(sequence: number): string {
  return `ledger:${sequence}`;
}
