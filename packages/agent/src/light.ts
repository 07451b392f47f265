import type { CaptureDecision } from '@clearpane/consent';
import { assertNever, type BlockReason, type Light, type MaskingMode, type StudyId } from '@clearpane/contracts';

/** The committed session that is open now. */
export interface OpenSession {
  since: string;
  categories: Extract<Light, { state: 'recording' }>['categories'];
  apps: string[];
  actionCount: number;
  frameCount: number;
}

/** The facts the light is drawn from: the gate's decision, committed rows and answered probes, no intentions. */
export interface LightFacts {
  studyId: StudyId | null;
  decision: Exclude<CaptureDecision, { kind: 'allowed' }> | { kind: 'allowed' };
  capture: { state: 'none' } | { state: 'starting' } | { state: 'ready' } | { state: 'failed'; reason: BlockReason };
  session: OpenSession | null;
  /** How frames are masked, as the screen host that runs now announced it; null while none are taken. */
  masking: MaskingMode | null;
}

/** Draws the light. "Recording" needs both an open session in the vault and a fresh answer from every process it needs. */
export function drawLight(facts: LightFacts): Light {
  const { decision, studyId } = facts;
  if (decision.kind === 'off' || studyId === null) return { state: 'off' };
  if (decision.kind === 'blocked') return { state: 'cannot-record', studyId, reason: decision.reason };
  // While the last rows before a pause are still being written, it is recording, and the light says so.
  if (decision.kind === 'resting' && decision.rest.cause !== 'held' && facts.session === null)
    return { state: 'paused', studyId, cause: decision.rest.cause, until: decision.rest.until };
  switch (facts.capture.state) {
    case 'failed':
      return { state: 'cannot-record', studyId: studyId, reason: facts.capture.reason };
    case 'none':
    case 'starting':
      return { state: 'starting', studyId: studyId };
    case 'ready':
      return facts.session === null
        ? { state: 'starting', studyId: studyId }
        : { state: 'recording', studyId: studyId, ...facts.session, masking: facts.masking };
    default:
      return assertNever(facts.capture);
  }
}
