import type { BlockReason, StudyId } from '@clearpane/contracts';
import { judgeConsent, type ConsentFacts } from './judge-consent.ts';
import { narrowApps, narrowChoices } from './narrow.ts';
import { createPermit, type CapturePermit } from './permit.ts';

/** Why nothing is recorded although everything else would allow it; 'held' while a deletion or further choices are under way. */
export interface Rest {
  cause: 'person' | 'locked' | 'idle' | 'held';
  /** ISO 8601 instant at which it ends by itself; null: not by time. */
  until: string | null;
}

/** Everything the decision depends on; nothing else may. Whoever asks only gathers these and follows the answer. */
export interface CaptureFacts extends ConsentFacts {
  /** Why the answers are not to be trusted; null when they are. */
  doubt: 'key-missing' | 'vault-damaged' | null;
  /** The study that the person joined or chose last; null after leaving it. */
  chosenStudy: StudyId | null;
  /** Studies that the person left although it could not be written yet. */
  leftStudies: readonly StudyId[];
  /** A failure that stops everything, such as a full disk. */
  fault: BlockReason | null;
  rest: Rest | null;
  /** False in an agent that was started to delete or to pause, and not to record. */
  mayCapture: boolean;
}

/** The answer: a permit, a rest, a plain "off" (never asked, refused, withdrawn), or a reason the person should see. */
export type CaptureDecision =
  | { kind: 'allowed'; permit: CapturePermit }
  | { kind: 'resting'; rest: Rest }
  | { kind: 'off' }
  | { kind: 'blocked'; reason: BlockReason };

/** Decides what may be captured now. Every doubt is a no; policy can only take away. */
export function decideCapture(facts: CaptureFacts): CaptureDecision {
  const { chosenStudy, doubt, fault, policy, rest } = facts;
  if (chosenStudy === null || facts.leftStudies.includes(chosenStudy)) return { kind: 'off' };
  if (doubt !== null) return { kind: 'blocked', reason: doubt };
  const verdict = judgeConsent(facts, chosenStudy);
  if (verdict.kind === 'refused' || verdict.kind === 'withdrawn') return { kind: 'off' };
  if (fault !== null && facts.mayCapture) return { kind: 'blocked', reason: fault };
  // A study is chosen by a yes only: where there is none, something was taken away.
  if (verdict.kind === 'never-asked') return { kind: 'blocked', reason: 'vault-damaged' };
  if (verdict.kind === 'stopped') return { kind: 'blocked', reason: verdict.reason };

  const { consent, study } = verdict;
  if (policy.kind === 'policy' && policy.policy.allowedStudies?.includes(study.id) === false)
    return { kind: 'blocked', reason: 'policy-forbids' };
  const choices = narrowChoices(consent.choices, study, policy);
  if (!choices.actions && !choices.frames) return { kind: 'blocked', reason: 'policy-forbids' };
  if (rest !== null && rest.cause !== 'held' && facts.mayCapture) return { kind: 'resting', rest };
  const allowedApps = narrowApps(consent.allowedApps, policy);
  if (allowedApps.length === 0) return { kind: 'blocked', reason: 'no-apps-allowed' };
  if (!facts.mayCapture) return { kind: 'off' };
  if (rest !== null) return { kind: 'resting', rest };
  return {
    kind: 'allowed',
    permit: createPermit({ consentId: consent.id, studyId: study.id, choices, allowedApps }),
  };
}
