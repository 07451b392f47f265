import { Approval, BundleSummary, DeletionSecret, Ed25519PublicKey, SignedDocument } from '@clearpane/contracts';
import { z } from 'zod';

/** A file name inside the outbox: no path, no leading dot. */
export const OutboxFileName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/);

/** Everything kept of one bundle; parsed whenever it is read. */
export const StoredBundle = BundleSummary.extend({
  /** Revealing it takes the bundle back. */
  deletionSecret: DeletionSecret,
  /** The person's own age identity, which opens the sealed file for the review; null once something of its session was deleted. */
  ownIdentity: z.string().min(1).nullable(),
  approval: Approval.nullable(),
  receipt: SignedDocument.nullable(),
  withdrawalReceipt: SignedDocument.nullable(),
  /** Name in the outbox; null when the sealed file is gone. */
  sealedFileName: OutboxFileName.nullable(),
  /** Where it goes and comes back from; kept here because the study may be gone when it is taken back. */
  collectorUrl: z.url(),
  collectorPublicKey: Ed25519PublicKey,
});
export type StoredBundle = z.infer<typeof StoredBundle>;

/** What the pane may see of a stored bundle: no secret, no identity. */
export function summarizeBundle(bundle: StoredBundle): BundleSummary {
  return BundleSummary.strip().parse(bundle);
}

/** True while the collector may hold it, so that its deletion secret is still needed. */
export function hasLeft(bundle: StoredBundle): boolean {
  return bundle.receipt !== null || ['sent', 'taking-back', 'taken-back'].includes(bundle.state);
}
