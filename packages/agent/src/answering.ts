import { LONGEST_CONSENT_DAYS, platformNoticeFor, type ConsentVerdict } from '@clearpane/consent';
import {
  assertNever,
  canonicalJson,
  ClearpaneError,
  REDACTION_VERSION,
  Sha256,
  type Consent,
  type Notice,
  type Study,
  type StudyId,
} from '@clearpane/contracts';
import type { StudyView } from '@clearpane/contracts/review-api';
import { createHash } from 'node:crypto';
import { later } from './clock.ts';
import { findStudy, type Shelf, type ShelvedStudy } from './study-shelf.ts';
import { VERSION } from './version.ts';

/** A yes that has not ended. */
export function isLiving(consent: Consent | null): consent is Consent {
  return consent !== null && consent.decision === 'given' && consent.endedAt === null;
}

/** Whether another yes would renew this answer; after a no, a withdrawal or a revocation it would be a new one. */
export function isRenewable(consent: Consent | null): consent is Consent {
  if (consent === null || consent.decision === 'refused') return false;
  const how = consent.ending?.how ?? null;
  return consent.endedAt === null || how === 'expired' || how === 'suspended';
}

/** The study that was read, if it can be joined: not under a policy that cannot be read, and not in another text. */
export function requireJoinable(
  shelf: Shelf,
  { studyId, studySha256 }: { studyId: StudyId; studySha256: Sha256 },
  now: Date,
): ShelvedStudy {
  if (shelf.policy.kind === 'invalid')
    throw new ClearpaneError('policy-invalid', "Your organisation's policy cannot be used at the moment.");
  if (shelf.policy.kind === 'policy' && shelf.policy.policy.allowedStudies?.includes(studyId) === false)
    throw new ClearpaneError('study-invalid', 'Your organisation does not allow this study.');
  const shelved = findStudy(shelf, studyId);
  if (shelved === null) throw new ClearpaneError('study-invalid', 'This study is not available any more.');
  if (shelved.sha256 !== studySha256)
    throw new ClearpaneError(
      'study-invalid',
      'The study changed while you were reading. Read it again before you answer.',
    );
  if (!(now.getTime() < Date.parse(shelved.study.expires)))
    throw new ClearpaneError('study-invalid', 'This study is over.');
  return shelved;
}

/** What was read and which build asked, as every answer keeps it. */
export function describeAsking(
  notice: Notice,
): Pick<Consent, 'noticeSha256' | 'noticeLanguage' | 'platformNoticeSha256' | 'appVersion' | 'redactionVersion'> {
  return {
    noticeSha256: hashOf(notice),
    noticeLanguage: notice.language,
    platformNoticeSha256: hashOf(platformNoticeFor(notice.language)),
    appVersion: VERSION,
    redactionVersion: REDACTION_VERSION,
  };
}

/** When a yes of this instant ends by itself: with the study, or after its days of consent, of which there are at most so many. */
export function expiryOf(study: Study, answeredAt: string): string {
  const afterDays = later(new Date(answeredAt), { days: Math.min(study.consentDays, LONGEST_CONSENT_DAYS) });
  return Date.parse(afterDays) < Date.parse(study.expires) ? afterDays : study.expires;
}

/** The verdict in the pane's words. What hinders recording without touching the yes leaves it joined. */
export function standingOf(verdict: ConsentVerdict): StudyView['standing'] {
  switch (verdict.kind) {
    case 'never-asked':
      return 'not-asked';
    case 'valid':
      return 'joined';
    case 'stopped':
      break;
    default:
      return verdict.kind;
  }
  switch (verdict.reason) {
    case 'study-revoked':
      return 'revoked';
    case 'consent-expired':
      return 'expired';
    case 'study-changed':
    case 'clock-behind': // The clock can be right now and have been wrong before: then only another answer helps.
      return 'changed';
    case 'study-invalid':
      return 'unavailable';
    case 'policy-invalid':
      return 'joined';
    default:
      return assertNever(verdict);
  }
}

function hashOf(notice: unknown): Sha256 {
  return Sha256.parse(createHash('sha256').update(canonicalJson(notice), 'utf8').digest('hex'));
}
