import type { Ed25519PublicKey, LedgerEntry, LedgerProblem, Sha256 } from '@clearpane/contracts';
import { Sha256 as Sha256Schema } from '@clearpane/contracts';
import { verifyBytes } from '@clearpane/signing';
import type { Anchor } from '../anchor.ts';
import type { LedgerItem } from '../repositories/ledger.ts';
import { entryOf, readText } from '../repositories/ledger.ts';
import { leafHash } from './merkle-tree.ts';

/** A ledger that was walked from its beginning to its end. */
export interface WalkedLedger {
  problems: LedgerProblem[];
  /** What could be read, in its places. */
  entries: LedgerEntry[];
  /** Leaf hash by place; what is missing or does not open has none. */
  leaves: ReadonlyMap<number, Sha256>;
  /** The last place. */
  length: number;
}

const BEFORE_FIRST = Sha256Schema.parse('0'.repeat(64));

/**
 * Walks a ledger whose items are ordered by place: names what is missing, stands elsewhere, was changed, or is signed by another
 * key than this one (null: signatures are not looked at). What cannot be compared is not held against its neighbours.
 */
export function checkChain(items: readonly LedgerItem[], publicKey: Ed25519PublicKey | null): WalkedLedger {
  const problems: LedgerProblem[] = [];
  const entries: LedgerEntry[] = [];
  const leaves = new Map<number, Sha256>();
  const found = (kind: LedgerProblem['kind'], sequence: number) => problems.push({ kind, sequence, subject: null });
  let before: Sha256 | null = BEFORE_FIRST;
  let length = 0;
  for (const { place, signed, sealedFor } of items) {
    if (place !== length + 1) {
      found('dropped', length + 1);
      before = null;
    }
    length = place;
    const text = signed && readText(signed.text);
    if (!signed || !text) {
      found(sealedFor === null ? 'changed' : 'reordered', place);
      before = null;
    } else if (text.sequence !== place) {
      found('reordered', place);
      before = null;
    } else {
      const isSigned = publicKey === null || isSignedBy(publicKey, signed);
      if (!isSigned) found('not-signed-by-us', place);
      // An entry is held by the one after it: where the two do not fit, the earlier one was exchanged.
      if (before !== null && text.previous !== before) found('changed', Math.max(1, place - 1));
      before = Sha256Schema.parse(leafHash(signed.text).toString('hex'));
      leaves.set(place, before);
      entries.push(entryOf(signed) ?? text);
    }
  }
  return { problems, entries, leaves, length };
}

/**
 * Compares with what the key store remembers. A ledger that ends too early was cut where rows still name what is missing
 * (`lastNamed` is the highest sequence that any row names), and else put back as a whole with everything around it.
 */
export function findRollback(
  { leaves, length }: Pick<WalkedLedger, 'leaves' | 'length'>,
  anchor: Anchor | null,
  lastNamed: number,
): LedgerProblem[] {
  if (!anchor || anchor.sequence === 0) return [];
  if (length < anchor.sequence)
    return [{ kind: lastNamed > length ? 'dropped' : 'rolled-back', sequence: length + 1, subject: null }];
  const leaf = leaves.get(anchor.sequence);
  if (leaf === undefined || leaf === anchor.hash) return [];
  return [{ kind: length === anchor.sequence ? 'changed' : 'rolled-back', sequence: anchor.sequence, subject: null }];
}

function isSignedBy(publicKey: Ed25519PublicKey, { text, signature }: { text: string; signature: string }): boolean {
  return verifyBytes(Buffer.from(text, 'utf8'), publicKey, Buffer.from(signature, 'base64url'));
}
