import { z } from 'zod';
import { BundleId, DeletionSecret, Ed25519PublicKey, SessionId, Sha256, StudyId } from './identifiers.ts';
import { FrameDetails } from './frame.ts';
import { SignedDocument } from './signed.ts';
import { Category, PROHIBITED_USES } from './study.ts';

/** One file inside a bundle: `manifest.json`, `actions.jsonl` or `frames/000001.webp`. */
export const BundlePart = z.strictObject({
  path: z.string().regex(/^(manifest\.json|actions\.jsonl|frames\/\d{6}\.webp)$/),
  sizeBytes: z.int().min(0),
  sha256: Sha256,
});
export type BundlePart = z.infer<typeof BundlePart>;

/**
 * What a controller holds to show that consent was given (GDPR art. 7(1)) without learning by whom: what was agreed to, signed
 * with a key made for this bundle alone from its deletion secret, so that only the person can sign for it again.
 */
export const ConsentStatement = z.strictObject({
  schema: z.literal('clearpane-consent-statement/1'),
  bundleId: BundleId,
  studyId: StudyId,
  /** Covers the notices of all languages: which one was read would tell people apart. */
  studySha256: Sha256,
  categories: z.array(Category),
  /** Only what was agreed to be uploaded becomes a bundle. */
  upload: z.literal(true),
  redactionVersion: z.int().min(1),
  prohibitedUses: z.array(z.enum(PROHIBITED_USES)),
});
export type ConsentStatement = z.infer<typeof ConsentStatement>;

/** The first file of a bundle. It holds nothing that two bundles share but the study and its notice: no consent, device, session or person. */
export const Manifest = z.strictObject({
  schema: z.literal('clearpane-bundle/1'),
  bundleId: BundleId,
  studyId: StudyId,
  studySha256: Sha256,
  /** What was agreed to. */
  categories: z.array(Category),
  prohibitedUses: z.array(z.enum(PROHIBITED_USES)),
  redactionVersion: z.int().min(1),
  /** UTC day of the session, at most. */
  day: z.iso.date(),
  durationSeconds: z.int().min(0),
  actionCount: z.int().min(0),
  frames: z.array(FrameDetails),
  deletionSecretSha256: Sha256,
  /** A ConsentStatement under the bundle's one-time key. */
  consentStatement: SignedDocument,
  /** Every part but the manifest itself. */
  parts: z.array(BundlePart),
});
export type Manifest = z.infer<typeof Manifest>;

/** What the person approves: this sealed file and the content it opens to. */
export const Approval = z.strictObject({
  bundleId: BundleId,
  contentSha256: Sha256,
  sealedSha256: Sha256,
  /** Ledger sequence of the yes. */
  approvedAt: z.int().min(1),
  /** ISO 8601 instant before which nothing moves. */
  notBefore: z.iso.datetime(),
});
export type Approval = z.infer<typeof Approval>;

/** What the collector signed when a sealed file arrived whole. */
export const UploadReceipt = z.strictObject({
  schema: z.literal('clearpane-upload-receipt/1'),
  bundleId: BundleId,
  sealedSha256: Sha256,
  sizeBytes: z.int().min(1),
  deletionSecretSha256: Sha256,
  day: z.iso.date(),
});
export type UploadReceipt = z.infer<typeof UploadReceipt>;

/** What the collector signed when a bundle was taken back. */
export const WithdrawalReceipt = z.strictObject({
  schema: z.literal('clearpane-withdrawal-receipt/1'),
  bundleId: BundleId,
  day: z.iso.date(),
});
export type WithdrawalReceipt = z.infer<typeof WithdrawalReceipt>;

/**
 * Everything that takes one bundle back, without the vault it came from: saved as a file or printed, so that a wipe or a lost
 * machine does not end the right to it. Whoever holds it can have the bundle deleted, and nothing else.
 */
export const SavedWithdrawal = z.strictObject({
  schema: z.literal('clearpane-withdrawal/1'),
  bundleId: BundleId,
  deletionSecret: DeletionSecret,
  collectorUrl: z.url(),
  collectorPublicKey: Ed25519PublicKey,
  recipientName: z.string(),
});
export type SavedWithdrawal = z.infer<typeof SavedWithdrawal>;

/** Where a bundle stands. */
export const BundleState = z.enum(['prepared', 'approved', 'sending', 'sent', 'taking-back', 'taken-back', 'stale']);
export type BundleState = z.infer<typeof BundleState>;

/** One bundle as the pane lists it. */
export const BundleSummary = z.strictObject({
  id: BundleId,
  sessionId: SessionId,
  studyId: StudyId,
  state: BundleState,
  contentSha256: Sha256,
  contentSizeBytes: z.int().min(0),
  sealedSha256: Sha256,
  sealedSizeBytes: z.int().min(0),
  parts: z.array(BundlePart),
  /** ISO 8601 instant before which an approval can be undone; null before the approval. */
  notBefore: z.iso.datetime().nullable(),
  /** Plain sentence about the last failed attempt. */
  problem: z.string().nullable(),
  recipientName: z.string(),
});
export type BundleSummary = z.infer<typeof BundleSummary>;

/** The uploader's whole input. It can express one approved sealed file and nothing else: no content, no path into the vault, no session. */
export const UploadOrder = z.strictObject({
  task: z.literal('upload'),
  approval: Approval,
  sealedFile: z.string().min(1),
  deletionSecretSha256: Sha256,
  collectorUrl: z.url(),
  collectorPublicKey: Ed25519PublicKey,
});
export type UploadOrder = z.infer<typeof UploadOrder>;

/** Takes one uploaded bundle back. */
export const WithdrawalOrder = z.strictObject({
  task: z.literal('take-back'),
  bundleId: BundleId,
  deletionSecret: DeletionSecret,
  collectorUrl: z.url(),
  collectorPublicKey: Ed25519PublicKey,
});
export type WithdrawalOrder = z.infer<typeof WithdrawalOrder>;

export const UploaderOrder = z.discriminatedUnion('task', [UploadOrder, WithdrawalOrder]);
export type UploaderOrder = z.infer<typeof UploaderOrder>;

/** What the uploader answers, once, before it ends. */
export const UploaderAnswer = z.discriminatedUnion('result', [
  z.strictObject({ result: z.literal('progress'), sentBytes: z.int().min(0), totalBytes: z.int().min(0) }),
  z.strictObject({ result: z.literal('sent'), receipt: SignedDocument, sentBytes: z.int().min(0) }),
  z.strictObject({ result: z.literal('taken-back'), receipt: SignedDocument }),
  z.strictObject({
    result: z.literal('failed'),
    code: z.enum([
      'hash-mismatch',
      'not-approved',
      'cooling-off',
      'collector-unreachable',
      'collector-refused',
      'unknown-bundle',
      'receipt-invalid',
      'internal',
    ]),
    /** Plain sentence, safe to show. */
    message: z.string(),
    mayRetry: z.boolean(),
  }),
]);
export type UploaderAnswer = z.infer<typeof UploaderAnswer>;
