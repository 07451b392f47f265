import { z } from 'zod';
import { Ed25519PublicKey, Sha256, StudyId } from './identifiers.ts';

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

/** A document that lies elsewhere: how people find it, and the SHA-256 of its bytes, so that nobody can change it unnoticed. */
export const DocumentReference = z.strictObject({ reference: z.string().min(1).max(300), sha256: Sha256 });
export type DocumentReference = z.infer<typeof DocumentReference>;

/** The works council's agreement (consent rule R23), and the key with which the council can stop the study everywhere. */
export const WorksCouncilAgreement = DocumentReference.extend({
  /** Name a person recognises. */
  council: z.string().min(1).max(200),
  publicKey: Ed25519PublicKey,
});
export type WorksCouncilAgreement = z.infer<typeof WorksCouncilAgreement>;

/** What every study has to state in the same words for everybody; the pane says it in the person's language. */
export const Statements = z.strictObject({
  /** Whether models trained on the data may take over work of those who took part. */
  modelsMayAutomateParticipantsWork: z.boolean(),
  modelsMayBeSold: z.boolean(),
  modelsMayLeaveTheCompany: z.boolean(),
  /** Who owns the data once it was sent. */
  dataOwner: z.string().min(1).max(300),
  /** Not editable: nothing is paid or withheld for joining (consent rule R5). */
  nothingIsPaidOrWithheld: z.literal(true),
});
export type Statements = z.infer<typeof Statements>;

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
  statements: Statements,
  /** The data protection impact assessment; null: nothing can be uploaded (consent rule R23). */
  impactAssessment: DocumentReference.nullable(),
  /** Null: nothing can be uploaded (consent rule R23). */
  worksCouncilAgreement: WorksCouncilAgreement.nullable(),
  notices: z.array(Notice).min(1),
});
export type Study = z.infer<typeof Study>;

/**
 * The works council's word that a study stops: everywhere it arrives and for good. It travels as a SignedDocument, signed with
 * the key that the study's agreement names.
 */
export const Revocation = z.strictObject({
  schema: z.literal('clearpane-revocation/1'),
  studyId: StudyId,
  council: z.string().min(1).max(200),
  /** What the people who took part read. */
  reason: z.string().min(1).max(2000),
  day: z.iso.date(),
});
export type Revocation = z.infer<typeof Revocation>;

/** What a person reads about Clearpane itself, apart from any study: it asks nothing and is agreed to by nobody. */
export const PlatformNotice = z.strictObject({
  language: z.string().regex(/^[a-z]{2}$/),
  title: z.string().min(1),
  sections: z.array(z.strictObject({ heading: z.string().min(1), text: z.string().min(1) })).min(1),
});
export type PlatformNotice = z.infer<typeof PlatformNotice>;
