import type { BlockReason, Light, StudyId } from '@clearpane/contracts';
import { assertNever } from '@clearpane/contracts';

/** Why recording rests although everything else would allow it. */
export interface Rest {
  cause: 'person' | 'locked' | 'idle';
  until: string | null;
}

/** The committed session that is open now. */
export interface OpenSession {
  since: string;
  categories: Extract<Light, { state: 'recording' }>['categories'];
  apps: string[];
  actionCount: number;
  frameCount: number;
}

/** The facts the light is drawn from: answers and committed rows, no intentions. */
export interface LightFacts {
  studyId: StudyId | null;
  decision: { kind: 'allowed' } | { kind: 'off' } | { kind: 'blocked'; reason: BlockReason };
  /** A failure that stops everything, such as a damaged vault; it wins over the rest. */
  fault: BlockReason | null;
  rest: Rest | null;
  capture: { state: 'none' } | { state: 'starting' } | { state: 'ready' } | { state: 'failed'; reason: BlockReason };
  session: OpenSession | null;
}

/** Draws the light. "Recording" needs both an open session in the vault and a fresh answer from every process it needs. */
export function drawLight(facts: LightFacts): Light {
  if (facts.fault !== null) return { state: 'cannot-record', studyId: facts.studyId, reason: facts.fault };
  if (facts.decision.kind === 'off' || facts.studyId === null) return { state: 'off' };
  const isResting = facts.rest !== null && facts.session === null;
  // Who paused before choosing an app sees the pause: it is what they did, and it holds when an app is allowed.
  const isMereChoice = facts.decision.kind === 'blocked' && facts.decision.reason === 'no-apps-allowed';
  if (facts.decision.kind === 'blocked' && !(isMereChoice && isResting))
    return { state: 'cannot-record', studyId: facts.studyId, reason: facts.decision.reason };
  // While the last rows before a pause are still being written, it is recording, and the light says so.
  if (facts.rest !== null && facts.session === null) return { state: 'paused', studyId: facts.studyId, ...facts.rest };
  switch (facts.capture.state) {
    case 'failed':
      return { state: 'cannot-record', studyId: facts.studyId, reason: facts.capture.reason };
    case 'none':
    case 'starting':
      return { state: 'starting', studyId: facts.studyId };
    case 'ready':
      return facts.session === null
        ? { state: 'starting', studyId: facts.studyId }
        : { state: 'recording', studyId: facts.studyId, ...facts.session };
    default:
      return assertNever(facts.capture);
  }
}
