import { z } from 'zod';
import { AppId, ConsentId, Sha256, StudyId } from './identifiers.ts';
import { Choices } from './study.ts';

/** How a yes ended; a renewed one was followed by another yes, a revoked one was stopped by the works council. */
export const ConsentEnding = z.enum(['withdrawn', 'renewed', 'expired', 'suspended', 'revoked']);
export type ConsentEnding = z.infer<typeof ConsentEnding>;

/** One answer to one study; a refusal is kept locally only. Validity goes by ledger sequence, not by clocks. */
export const Consent = z.strictObject({
  id: ConsentId,
  studyId: StudyId,
  decision: z.enum(['given', 'refused']),
  choices: Choices,
  /** SHA-256 of the signed study text: any change of it suspends capture until the person agrees again (R19). */
  studySha256: Sha256,
  /** SHA-256 of the notice in the language that was read, as canonical JSON. */
  noticeSha256: Sha256,
  noticeLanguage: z.string(),
  /** SHA-256 of the platform notice in that language, as canonical JSON. */
  platformNoticeSha256: Sha256,
  /** Build of Clearpane that asked. */
  appVersion: z.string(),
  /** Version of the masking rules agreed to. */
  redactionVersion: z.int().min(1),
  /** The yes that this one renews; null for a first answer. */
  renews: ConsentId.nullable(),
  /** ISO 8601 instant of the answer, for the reader: validity goes by sequence. */
  answeredAt: z.iso.datetime(),
  /** Ledger sequence of the answer. */
  givenAt: z.int().min(1),
  /** Ledger sequence of withdrawal or expiry, null while it holds. */
  endedAt: z.int().min(1).nullable(),
  /** How it ended and when, for the reader; null while it holds and for a refusal. */
  ending: z.strictObject({ how: ConsentEnding, at: z.iso.datetime() }).nullable(),
  /** ISO 8601 instant after which it is expired. */
  expires: z.iso.datetime(),
  /** The apps the person allowed; an app that is not listed is denied. */
  allowedApps: z.array(AppId).max(500),
});
export type Consent = z.infer<typeof Consent>;

/** Version of the masking rules in this build; a change suspends consents given for another (R19). */
export const REDACTION_VERSION = 2;
