import { z } from 'zod';
import { Ed25519PublicKey, Ed25519Signature, StudyId } from './identifiers.ts';

/** What a person can agree to, one switch each. */
export const Category = z.enum(['actions', 'frames', 'app-names']);
export type Category = z.infer<typeof Category>;

/** The answer to each category and to uploading; an absent category is a no. */
export const Choices = z.strictObject({
  actions: z.boolean(),
  frames: z.boolean(),
  appNames: z.boolean(),
  upload: z.boolean(),
});
export type Choices = z.infer<typeof Choices>;

/** The text a person reads before answering, in one language (GDPR art. 13; consent rule R10). */
export const Notice = z.strictObject({
  language: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/),
  title: z.string().min(1).max(200),
  purpose: z.string().min(1),
  whatIsKept: z.string().min(1),
  whoReceives: z.string().min(1),
  howLong: z.string().min(1),
  transfers: z.string().min(1),
  howToTakeBack: z.string().min(1),
  /** That a trained model cannot forget, and what is promised instead. */
  trainedModels: z.string().min(1),
  authority: z.string().min(1),
});
export type Notice = z.infer<typeof Notice>;

/** Where approved bundles go and who alone can open them. */
export const Recipient = z.strictObject({
  /** Name a person recognises. */
  name: z.string().min(1).max(200),
  /** https, or http on a loopback address for demonstrations and tests. */
  collectorUrl: z.url({ protocol: /^https?$/ }),
  collectorPublicKey: Ed25519PublicKey,
  /** The steward's age recipient. */
  stewardRecipient: z.string().regex(/^age1[02-9ac-hj-np-z]{20,}$/),
});
export type Recipient = z.infer<typeof Recipient>;

/** The uses that are forbidden in every study (consent rule R9); not editable. */
export const PROHIBITED_USES = ['performance-assessment', 'discipline', 'termination', 'monitoring'] as const;

/** What an organisation asks for. "Just for me" is the study without a recipient: nothing of it can be approved or sent. */
export const Study = z.strictObject({
  schema: z.literal('clearpane-study/1'),
  id: StudyId,
  controller: z.string().min(1).max(300),
  contact: z.string().min(1).max(300),
  categories: z.array(Category).min(1),
  recipient: Recipient.nullable(),
  prohibitedUses: z.array(z.enum(PROHIBITED_USES)).length(PROHIBITED_USES.length),
  /** Whole days that unsent data stays in the vault before it expires. */
  retentionDays: z.int().min(1).max(365),
  /** Whole hours between an approval and the upload, in which it can be undone. */
  coolingOffHours: z.int().min(0).max(168),
  /** Consent lasts this many days at most; six months is the ceiling (consent rule R18). */
  consentDays: z.int().min(1).max(183),
  /** ISO 8601 instant after which the study asks and captures nothing. */
  expires: z.iso.datetime(),
  impactAssessment: z.string().min(1).nullable(),
  worksCouncilAgreement: z.string().min(1).nullable(),
  notices: z.array(Notice).min(1),
});
export type Study = z.infer<typeof Study>;

/** A study document as it lies on disk: the exact text that was signed, and the organisation's signature over its UTF-8 bytes. */
export const SignedStudy = z.strictObject({
  study: z.string().min(2),
  publicKey: Ed25519PublicKey,
  signature: Ed25519Signature,
});
export type SignedStudy = z.infer<typeof SignedStudy>;
