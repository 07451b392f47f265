import {
  REDACTION_VERSION,
  type AppId,
  type BlockReason,
  type Choices,
  type Consent,
  type PolicyReading,
  type Sha256,
  type Study,
} from '@clearpane/contracts';
import { isDeniedByDefault } from './denied-apps.ts';
import { createPermit, type CapturePermit } from './permit.ts';

/** Everything the decision depends on; nothing else may. `now` is an ISO 8601 instant. */
export interface CaptureFacts {
  consent: Consent | null;
  /** The study as it lies on disk now with the hash of its signed text; null when it is gone or unusable. */
  study: { study: Study; sha256: Sha256 } | null;
  policy: PolicyReading;
  now: string;
}

/** The answer: a permit, a plain "off" (never asked, refused, withdrawn), or a reason the person should see. */
export type CaptureDecision =
  | { kind: 'allowed'; permit: CapturePermit }
  | { kind: 'off' }
  | { kind: 'blocked'; reason: BlockReason };

/** Decides what may be captured now. Every doubt is a no; policy can only take away. */
export function decideCapture({ consent, study, policy, now }: CaptureFacts): CaptureDecision {
  if (consent === null || consent.decision !== 'given' || consent.endedAt !== null) return { kind: 'off' };
  if (policy.kind === 'invalid') return { kind: 'blocked', reason: 'policy-invalid' };
  if (study === null || study.study.id !== consent.studyId) return { kind: 'blocked', reason: 'study-invalid' };
  if (study.sha256 !== consent.studySha256 || consent.redactionVersion !== REDACTION_VERSION)
    return { kind: 'blocked', reason: 'study-changed' };
  if (!isBefore(now, consent.expires) || !isBefore(now, study.study.expires))
    return { kind: 'blocked', reason: 'consent-expired' };

  const choices = narrowChoices(consent.choices, study.study, policy);
  if (policy.kind === 'policy' && policy.policy.allowedStudies?.includes(consent.studyId) === false)
    return { kind: 'blocked', reason: 'policy-forbids' };
  if (!choices.actions && !choices.frames) return { kind: 'blocked', reason: 'policy-forbids' };

  const allowedApps = narrowApps(consent.allowedApps, policy);
  if (allowedApps.length === 0) return { kind: 'blocked', reason: 'no-apps-allowed' };
  return {
    kind: 'allowed',
    permit: createPermit({ consentId: consent.id, studyId: consent.studyId, choices, allowedApps }),
  };
}

/** The choices that stay after the study's own categories and the policy: a subset of what the person chose. */
export function narrowChoices(choices: Choices, study: Study, policy: PolicyReading): Choices {
  const forbidden = policy.kind === 'policy' ? policy.policy.forbiddenCategories : [];
  const asked = (category: Study['categories'][number]): boolean =>
    study.categories.includes(category) && !forbidden.includes(category);
  return {
    actions: choices.actions && asked('actions'),
    frames: choices.frames && asked('frames'),
    appNames: choices.appNames && asked('app-names'),
    upload: choices.upload && mayBeUploaded(study) && !(policy.kind === 'policy' && policy.policy.forbidUpload),
  };
}

/** The apps that stay after the policy; a policy can only take apps away. */
export function narrowApps(apps: readonly AppId[], policy: PolicyReading): AppId[] {
  const forbidden = new Set(
    policy.kind === 'policy' ? policy.policy.forbiddenApps.map((app) => app.toLowerCase()) : [],
  );
  return apps.filter((app) => !forbidden.has(app.toLowerCase()) && !isDeniedByDefault(app));
}

/** False also for instants that cannot be read: an unreadable date is an expired one. */
function isBefore(earlier: string, later: string): boolean {
  return Date.parse(earlier) < Date.parse(later);
}

/** Upload needs a recipient, an impact assessment and the works council's agreement (consent rule R23). */
function mayBeUploaded(study: Study): boolean {
  return study.recipient !== null && study.impactAssessment !== null && study.worksCouncilAgreement !== null;
}
