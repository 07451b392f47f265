import { randomBytes } from 'node:crypto';
import { canonicalJson, Ed25519Signature, LedgerEntry, LedgerText, Sha256 } from '@clearpane/contracts';
import type { SigningKey } from '@clearpane/signing';
import { signDocument } from '@clearpane/signing';
import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { leafHash } from '../ledger/merkle-tree.ts';
import { sealValue, tryOpen } from '../sealing.ts';

/** The keys of the ledger: one seals entries, one signs them. */
export interface LedgerKeys {
  sealing: Uint8Array;
  signing: SigningKey;
}

/** The end of the chain; before the first entry, zero and 64 zeros. */
export interface LedgerHead {
  sequence: number;
  /** Leaf hash of the last entry's text. */
  hash: Sha256;
}

/** What lies at one place of the ledger. */
export interface LedgerItem {
  place: number;
  /** Null when it opens at no place. */
  signed: SignedText | null;
  /** The place for which it was sealed, where that is another one. */
  sealedFor: number | null;
}

const SignedText = z.strictObject({ text: z.string(), signature: Ed25519Signature });
export type SignedText = z.infer<typeof SignedText>;

interface Row {
  sequence: number;
  sealed: Buffer;
}

const BEFORE_FIRST: LedgerHead = { sequence: 0, hash: Sha256.parse('0'.repeat(64)) };

/** Keeps the ledger: in clear is only the order of its entries. */
export function createLedgerRepository(database: Database) {
  const selectAll = database.prepare<[], Row>('SELECT sequence, sealed FROM ledger ORDER BY sequence');
  const selectOne = database.prepare<[number], Row>('SELECT sequence, sealed FROM ledger WHERE sequence = ?');
  const selectLast = database.prepare<[], Row>('SELECT sequence, sealed FROM ledger ORDER BY sequence DESC LIMIT 1');
  const selectLength = database.prepare<[], number>('SELECT coalesce(max(sequence), 0) FROM ledger').pluck();
  const insert = database.prepare<[number, Buffer]>('INSERT INTO ledger (sequence, sealed) VALUES (?, ?)');
  const clear = database.prepare('DELETE FROM ledger');

  function hashOf(keys: LedgerKeys, row: Row): Sha256 {
    // An entry that does not open is chained by its sealed bytes: nothing may keep a withdrawal from being written.
    return hexOf(openRow(keys, row, row.sequence)?.text ?? row.sealed);
  }
  function head(keys: LedgerKeys): LedgerHead {
    const last = selectLast.get();
    return last ? { sequence: last.sequence, hash: hashOf(keys, last) } : BEFORE_FIRST;
  }
  return {
    head,
    /** Sequence of the last entry; 0 before the first. */
    length: (): number => selectLength.get() ?? 0,
    append(keys: LedgerKeys, entry: Omit<LedgerEntry, 'sequence'>): LedgerEntry {
      const before = head(keys);
      const complete = LedgerEntry.parse({ ...entry, sequence: before.sequence + 1 });
      const salt = randomBytes(16).toString('base64url');
      const text = canonicalJson(LedgerText.parse({ ...complete, salt, previous: before.hash }));
      const { signature } = signDocument(text, keys.signing.privateKey);
      insert.run(complete.sequence, sealValue(keys.sealing, identityOf(complete.sequence), { text, signature }));
      return complete;
    },
    /** Entries in order; one that does not open is left out here and named by the check. */
    read: (keys: LedgerKeys): LedgerEntry[] =>
      selectAll.all().flatMap((row) => entryOf(openRow(keys, row, row.sequence)) ?? []),
    /** What lies at every place, whole or not, for the check. */
    items(keys: LedgerKeys): LedgerItem[] {
      const rows = selectAll.all();
      const places = rows.map(({ sequence }) => sequence);
      return rows.map((row): LedgerItem => {
        const signed = openRow(keys, row, row.sequence);
        if (signed) return { place: row.sequence, signed, sealedFor: null };
        const sealedFor = places.find((place) => openRow(keys, row, place) !== null) ?? null;
        return { place: row.sequence, signed: null, sealedFor };
      });
    },
    /** Leaf hash at one sequence; null where there is no entry or it does not open. */
    hashAt(keys: LedgerKeys, sequence: number): Sha256 | null {
      const row = selectOne.get(sequence);
      const signed = row && openRow(keys, row, sequence);
      return signed ? hexOf(signed.text) : null;
    },
    clear: () => clear.run(),
  };
}

/** The entry in a signed text; null when the text is none. */
export function entryOf(signed: SignedText | null): LedgerEntry | null {
  const parsed = signed && readText(signed.text);
  if (!parsed) return null;
  const { sequence, kind, at, facts } = parsed;
  return { sequence, kind, at, facts };
}

/** Reads a signed text; null when it is no entry. */
export function readText(text: string): LedgerText | null {
  return text.startsWith('{') ? (LedgerText.safeParse(parseJson(text)).data ?? null) : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // No JSON is no entry, which is the answer here.
  }
}

function openRow(keys: LedgerKeys, row: Row, place: number): SignedText | null {
  const plain = tryOpen(keys.sealing, identityOf(place), row.sealed);
  return plain ? (SignedText.safeParse(parseJson(plain.toString('utf8'))).data ?? null) : null;
}

function hexOf(leaf: string | Uint8Array): Sha256 {
  return Sha256.parse(leafHash(leaf).toString('hex'));
}

function identityOf(sequence: number): string {
  return `ledger:${sequence}`;
}
