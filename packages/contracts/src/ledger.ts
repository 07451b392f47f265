import { z } from 'zod';
import { Ed25519PublicKey, Ed25519Signature, Sha256 } from './identifiers.ts';

/** What the ledger records: that something happened, never content. */
export const LedgerKind = z.enum([
  'consent-given',
  'consent-renewed',
  'consent-refused',
  'consent-changed',
  'consent-withdrawn',
  'consent-expired',
  'consent-suspended',
  'study-revoked',
  'session-started',
  'session-ended',
  'deleted',
  'bundle-prepared',
  'bundle-approved',
  'approval-undone',
  'upload-cancelled',
  'bundle-sent',
  'bundle-taken-back',
  'policy-changed',
  'checkpoint-cosigned',
]);
export type LedgerKind = z.infer<typeof LedgerKind>;

/** One entry of the hash-chained, sealed ledger. */
export const LedgerEntry = z.strictObject({
  sequence: z.int().min(1),
  kind: LedgerKind,
  /** ISO 8601 instant, for the reader; validity goes by sequence. */
  at: z.iso.datetime(),
  /** Small facts: identifiers, counts, hashes. */
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});
export type LedgerEntry = z.infer<typeof LedgerEntry>;

/**
 * The text of an entry that is signed and hashed: the entry, 16 random bytes so that a hash of it tells nothing, and the hash of
 * the one before. A hash is RFC 9162's leaf hash: SHA-256 over a zero byte and the text's UTF-8 bytes.
 */
export const LedgerText = LedgerEntry.extend({
  /** Base64url of 16 random bytes. */
  salt: z.string().regex(/^[A-Za-z0-9_-]{22}$/),
  /** 64 zeros before the first entry. */
  previous: Sha256,
});
export type LedgerText = z.infer<typeof LedgerText>;

/** The whole ledger as its owner saves it: everything that somebody else needs to check it. */
export const LedgerExport = z.strictObject({
  schema: z.literal('clearpane-ledger/1'),
  publicKey: Ed25519PublicKey,
  entries: z.array(z.strictObject({ text: z.string(), signature: Ed25519Signature })),
  /** A C2SP tlog-checkpoint with the cosignatures that were added; null where none was made. */
  checkpoint: z.string().nullable(),
});
export type LedgerExport = z.infer<typeof LedgerExport>;

/** What can be wrong with a ledger, or between it and what the vault holds. */
export const LedgerProblemKind = z.enum([
  'changed',
  'dropped',
  'reordered',
  'rolled-back',
  'not-signed-by-us',
  'differs-from-cosigned',
  'row-without-entry',
  'entry-without-row',
  'counts-differ',
  'row-without-valid-consent',
]);
export type LedgerProblemKind = z.infer<typeof LedgerProblemKind>;

/** One finding: where in the ledger, where that is known, and in words what does not fit. */
export const LedgerProblem = z.strictObject({
  kind: LedgerProblemKind,
  sequence: z.int().min(1).nullable(),
  /** Which session, consent or bundle; an identifier, never content. */
  subject: z.string().nullable(),
});
export type LedgerProblem = z.infer<typeof LedgerProblem>;

/** What a check of ledger and vault found. */
export const LedgerReport = z.strictObject({
  entryCount: z.int().min(0),
  /** Rows of actions and frames that were joined with the consent that was valid when they were written. */
  rowCount: z.int().min(0),
  problems: z.array(LedgerProblem),
  /** Whether an older ledger put back would have been noticed: only where the operating system keeps the head. */
  rollback: z.enum(['excluded', 'cannot-tell']),
  /** Councils that cosigned a state which this ledger still contains. */
  cosigned: z.array(z.strictObject({ council: z.string(), entryCount: z.int().min(1), at: z.iso.datetime() })),
});
export type LedgerReport = z.infer<typeof LedgerReport>;
