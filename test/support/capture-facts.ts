import type { CaptureFacts } from '@clearpane/consent';
import type { Consent, PolicyReading, Sha256, Study } from '@clearpane/contracts';

/** The gate's facts about one person with one answer, chosen and agreed to under this policy; nothing else is in the way. */
export function factsAbout(
  given: {
    consent: Consent | null;
    study: { study: Study; sha256: Sha256 } | null;
    policy: PolicyReading;
    now: string;
  },
  others: Partial<CaptureFacts> = {},
): CaptureFacts {
  const { consent, study, policy, now } = given;
  return {
    answers: consent === null ? [] : [consent],
    doubt: null,
    chosenStudy: consent?.studyId ?? null,
    leftStudies: [],
    studies: study === null ? [] : [study],
    revokedStudies: [],
    policy,
    agreedPolicies: consent === null ? {} : { [consent.id]: policy },
    now,
    ledger: [],
    fault: null,
    rest: null,
    mayCapture: true,
    ...others,
  };
}
