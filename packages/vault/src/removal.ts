import type { SessionId } from '@clearpane/contracts';
import { assertNever } from '@clearpane/contracts';
import type { DeletionPlan, Removal } from './deletion-plan.ts';
import { hasLeft } from './stored-bundle.ts';
import type { VaultState } from './vault-state.ts';
import { appsOf } from './repositories/actions.ts';

/** What a deletion took away, and the outbox files that have to go once it is committed. */
export interface Removed {
  actionCount: number;
  frameCount: number;
  sessionCount: number;
  sizeBytes: number;
  outboxFiles: string[];
}

/** A tally of nothing. */
export function nothingRemoved(): Removed {
  return { actionCount: 0, frameCount: 0, sessionCount: 0, sizeBytes: 0, outboxFiles: [] };
}

/** Takes the planned rows away; runs inside the transaction of the deletion. */
export function removeRows(state: VaultState, plan: DeletionPlan): Removed {
  const removed = nothingRemoved();
  for (const removal of plan.removals) {
    removeFrom(state, removal, removed);
    removed.outboxFiles.push(...removeBundlesOf(state, removal.sessionId));
  }
  return removed;
}

/** Adds a whole session to what was removed, key and all. */
export function removeSession({ repositories }: VaultState, id: SessionId, removed: Removed): void {
  const counts = repositories.sessions.counts(id);
  removed.actionCount += counts.actionCount;
  removed.frameCount += counts.frameCount;
  removed.sizeBytes += counts.sizeBytes;
  removed.sessionCount += 1;
  repositories.sessions.remove(id);
}

function removeFrom(state: VaultState, removal: Removal, removed: Removed): void {
  switch (removal.kind) {
    case 'whole':
      removeSession(state, removal.sessionId, removed);
      return;
    case 'part':
      removePart(state, removal, removed);
      return;
    default:
      assertNever(removal);
  }
}

function removePart(
  { keys, repositories }: VaultState,
  { sessionId, sequences, frameNumbers }: Extract<Removal, { kind: 'part' }>,
  removed: Removed,
): void {
  const { actions, frames, sessions } = repositories;
  const { header } = sessions.get(keys.vaultKey(), sessionId);
  const from = sessions.dataKey(keys.vaultKey(), sessionId);
  for (const sequence of sequences) removed.sizeBytes += actions.remove(sessionId, sequence);
  for (const number of frameNumbers) removed.sizeBytes += frames.remove(sessionId, number);
  removed.actionCount += sequences.length;
  removed.frameCount += frameNumbers.length;

  // What remains is sealed anew: the old data key opens the deleted rows in any older copy of the files.
  const to = sessions.replaceDataKey(keys.vaultKey(), sessionId);
  const goneFrames = new Set(frameNumbers);
  const remaining = actions.read(from, sessionId).map((action) => {
    const isFrameGone = action.frame !== null && goneFrames.has(action.frame);
    return isFrameGone ? { ...action, frame: null } : action;
  });
  for (const action of remaining) actions.replace(to, sessionId, action);
  for (const details of frames.read(from, sessionId)) frames.reseal({ from, to }, sessionId, details);
  sessions.saveHeader(sessionId, to, { ...header, apps: appsOf(remaining) });
  sessions.recount(sessionId);
  from.fill(0);
}

/** Bundles of a touched session hold what was deleted. One that left keeps only what takes it back. Answers the files to unlink. */
function removeBundlesOf({ keys, repositories }: VaultState, sessionId: SessionId): string[] {
  const { bundles } = repositories;
  const { readable, unreadable } = bundles.list(keys.vaultKey());
  // Their files are named by no bundle afterwards, so the next opening removes those.
  for (const { id } of unreadable.filter((bundle) => bundle.sessionId === sessionId)) bundles.remove(id);
  return readable
    .filter((bundle) => bundle.sessionId === sessionId)
    .flatMap((bundle) => {
      if (hasLeft(bundle)) bundles.save(keys.vaultKey(), { ...bundle, ownIdentity: null, sealedFileName: null });
      else bundles.remove(bundle.id);
      return bundle.sealedFileName ?? [];
    });
}
