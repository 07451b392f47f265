import { z } from 'zod';

/** What the ledger records: that something happened, never content. */
export const LedgerKind = z.enum([
  'consent-given',
  'consent-refused',
  'consent-changed',
  'consent-withdrawn',
  'consent-expired',
  'consent-suspended',
  'session-started',
  'session-ended',
  'deleted',
  'bundle-prepared',
  'bundle-approved',
  'approval-undone',
  'bundle-sent',
  'bundle-taken-back',
  'policy-changed',
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
