import { z } from 'zod';
import { AppId, ConsentId, Sha256, StudyId } from './identifiers.ts';
import { Choices } from './study.ts';

/** One answer to one study; a refusal is kept locally only. Validity goes by ledger sequence, not by clocks. */
export const Consent = z.strictObject({
  id: ConsentId,
  studyId: StudyId,
  decision: z.enum(['given', 'refused']),
  choices: Choices,
  /** SHA-256 of the signed study text: any change of it suspends capture until the person agrees again (R19). */
  studySha256: Sha256,
  noticeLanguage: z.string(),
  /** Version of the masking rules agreed to. */
  redactionVersion: z.int().min(1),
  /** Ledger sequence of the answer. */
  givenAt: z.int().min(1),
  /** Ledger sequence of withdrawal or expiry, null while it holds. */
  endedAt: z.int().min(1).nullable(),
  /** ISO 8601 instant after which it is expired. */
  expires: z.iso.datetime(),
  /** The apps the person allowed; an app that is not listed is denied. */
  allowedApps: z.array(AppId).max(500),
});
export type Consent = z.infer<typeof Consent>;

/** Version of the masking rules in this build; a change suspends consents given for another (R19). */
export const REDACTION_VERSION = 1;
