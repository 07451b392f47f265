import type { StudyId } from '@clearpane/contracts';
import type { Vault } from '@clearpane/vault';
import { findStudy, type Shelf } from './study-shelf.ts';
import type { Uploads } from './uploads.ts';

/** Days after which the vault's data ends whatever a study says (the ceiling of a study's own retention). */
const LONGEST_RETENTION_DAYS = 365;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * How many whole days a study's data stays: what the study says, capped by the policy. A study that is not on the shelf now
 * says nothing: a broken policy must not delete what somebody was promised to keep.
 */
function retentionDays(shelf: Shelf, studyId: StudyId): number {
  const own = findStudy(shelf, studyId)?.study.retentionDays ?? LONGEST_RETENTION_DAYS;
  const cap = shelf.policy.kind === 'policy' ? shelf.policy.policy.maximumRetentionDays : undefined;
  return cap === undefined ? own : Math.min(own, cap);
}

/** Deletes the sessions whose time is over; what is on its way from one of them is taken back. */
export async function expireSessions(
  { vault, uploads }: { vault: Vault; uploads: Uploads },
  shelf: Shelf,
  now: Date,
): Promise<void> {
  const isOver = (startedAt: string, studyId: StudyId): boolean =>
    Date.parse(startedAt) + retentionDays(shelf, studyId) * DAY_MS < now.getTime();
  const over = new Set(
    vault.read
      .sessions()
      .filter(({ end, startedAt, studyId }) => end !== null && isOver(startedAt, studyId))
      .map(({ id }) => id),
  );
  if (over.size === 0) return;
  await uploads.letGo(({ sessionId }) => over.has(sessionId));
  await vault.write.expire((studyId) => retentionDays(shelf, studyId));
}
