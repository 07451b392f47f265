import {
  REDACTION_VERSION,
  type Consent,
  type ConsentId,
  type LedgerEntry,
  type PolicyReading,
  type Sha256,
  type Study,
  type StudyId,
} from '@clearpane/contracts';
import { widensPolicy } from './compare-policies.ts';

/** A consent lasts no longer than this, whatever a study or a record says (consent rule R18). */
export const LONGEST_CONSENT_DAYS = 183;
/** How far the clock may stand before the ledger: clocks are corrected by a little all the time. */
export const CLOCK_TOLERANCE_MS = 5 * 60_000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** What a consent is judged by; nothing else may count. `now` is an ISO 8601 instant. */
export interface ConsentFacts {
  /** Every authentic answer. */
  answers: readonly Consent[];
  /** The studies on the shelf now, each with the hash of its signed text. */
  studies: readonly { study: Study; sha256: Sha256 }[];
  /** Studies that their works council stopped, once and for good. */
  revokedStudies: readonly StudyId[];
  policy: PolicyReading;
  /** The narrowest policy since each living consent was given. */
  agreedPolicies: Readonly<Partial<Record<ConsentId, PolicyReading>>>;
  now: string;
  /** Sequence and instant of the ledger's entries. */
  ledger: readonly Pick<LedgerEntry, 'sequence' | 'at'>[];
}

/** How one study stands with this person; a doubtful answer names its reason and, where something changed, what. */
export type ConsentVerdict =
  | { kind: 'never-asked' }
  | { kind: 'refused' }
  | { kind: 'withdrawn' }
  | { kind: 'valid'; consent: Consent; study: Study }
  | {
      kind: 'stopped';
      reason: 'study-revoked' | 'clock-behind' | 'consent-expired' | 'policy-invalid' | 'study-invalid';
    }
  | { kind: 'stopped'; reason: 'study-changed'; change: ConsentChange };

/** What changed since the person agreed (consent rule R19), in a form in which equal changes are equal. */
type ConsentChange = `study:${string}` | `redaction:${number}` | 'policy' | 'not-trusted';

/** The newest answer to a study by ledger sequence; null when it was never asked. */
export function latestAnswer(answers: readonly Consent[], studyId: StudyId): Consent | null {
  return answers.filter((answer) => answer.studyId === studyId).toSorted((a, b) => b.givenAt - a.givenAt)[0] ?? null;
}

/** Judges the newest answer to a study. Valid needs every doubt excluded; which doubt is named follows the order here. */
export function judgeConsent(facts: ConsentFacts, studyId: StudyId): ConsentVerdict {
  const consent = latestAnswer(facts.answers, studyId);
  if (consent === null) return { kind: 'never-asked' };
  if (consent.decision === 'refused') return { kind: 'refused' };
  if (consent.endedAt !== null) return judgeEnded(consent);
  if (facts.revokedStudies.includes(studyId)) return { kind: 'stopped', reason: 'study-revoked' };
  // Before expiry: a clock that was set back would let an expired consent live again.
  if (isClockBehind(facts, consent)) return { kind: 'stopped', reason: 'clock-behind' };
  if (!isBefore(facts.now, consent.expires) || isTooOld(facts.now, consent))
    return { kind: 'stopped', reason: 'consent-expired' };

  const { policy } = facts;
  if (policy.kind === 'invalid') return { kind: 'stopped', reason: 'policy-invalid' };
  const shelved = facts.studies.find(({ study }) => study.id === studyId);
  if (shelved === undefined) return { kind: 'stopped', reason: 'study-invalid' };
  const change = changeSince(consent, shelved.sha256, policy, facts.agreedPolicies[consent.id]);
  if (change !== null) return { kind: 'stopped', reason: 'study-changed', change };
  if (!isBefore(facts.now, shelved.study.expires)) return { kind: 'stopped', reason: 'consent-expired' };
  return { kind: 'valid', consent, study: shelved.study };
}

function judgeEnded({ ending }: Consent): ConsentVerdict {
  switch (ending?.how) {
    case 'expired':
      return { kind: 'stopped', reason: 'consent-expired' };
    case 'revoked':
      return { kind: 'stopped', reason: 'study-revoked' };
    case 'suspended':
    case 'renewed': // By a yes that is not there: nobody knows what the person agreed to last.
      return { kind: 'stopped', reason: 'study-changed', change: 'not-trusted' };
    default:
      return { kind: 'withdrawn' };
  }
}

function changeSince(
  consent: Consent,
  sha256: Sha256,
  policy: PolicyReading,
  agreed: PolicyReading | undefined,
): ConsentChange | null {
  if (sha256 !== consent.studySha256) return `study:${sha256}`;
  if (consent.redactionVersion !== REDACTION_VERSION) return `redaction:${REDACTION_VERSION}`;
  // Without knowing what was agreed under, nobody can say that it was not widened.
  return agreed === undefined || widensPolicy(agreed, policy) ? 'policy' : null;
}

/**
 * Whether the clock stands before what the ledger holds since this yes, beyond what clocks are corrected by: then nobody can
 * tell whether the yes has expired. Only entries since the yes count, so that agreeing again ends a clock's old error.
 */
function isClockBehind({ now, ledger }: ConsentFacts, { givenAt, answeredAt }: Consent): boolean {
  const instants = ledger.filter(({ sequence }) => sequence >= givenAt).map(({ at }) => Date.parse(at));
  const newest = instants.reduce((latest, instant) => Math.max(latest, instant), Date.parse(answeredAt));
  return !(Date.parse(now) >= newest - CLOCK_TOLERANCE_MS); // An instant that cannot be read is none.
}

function isTooOld(now: string, { answeredAt }: Consent): boolean {
  return !(Date.parse(now) < Date.parse(answeredAt) + LONGEST_CONSENT_DAYS * DAY_MS);
}

/** False also for instants that cannot be read: an unreadable date is an expired one. */
function isBefore(earlier: string, later: string): boolean {
  return Date.parse(earlier) < Date.parse(later);
}
