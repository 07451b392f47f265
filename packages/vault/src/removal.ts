import type { BundleId, SessionId } from '@clearpane/contracts';
import { assertNever } from '@clearpane/contracts';
import type { DeletionPlan, Removal } from './deletion-plan.ts';
import { hasLeft } from './stored-bundle.ts';
import type { VaultState } from './vault-state.ts';
import { appsOf } from './repositories/actions.ts';

/** What a deletion took away from one session, or from all. */
interface RemovedRows {
  actionCount: number;
  frameCount: number;
  sessionCount: number;
  sizeBytes: number;
}

/** What a deletion took away, and the outbox files that have to go once it is committed. */
export interface Removed extends RemovedRows {
  /** The same by session. */
  bySession: Map<SessionId, RemovedRows>;
  outboxFiles: string[];
}

const NO_ROWS: RemovedRows = { actionCount: 0, frameCount: 0, sessionCount: 0, sizeBytes: 0 };

/** A tally of nothing. */
export function nothingRemoved(): Removed {
  return { ...NO_ROWS, bySession: new Map(), outboxFiles: [] };
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
  count(removed, id, { ...counts, sessionCount: 1 });
  repositories.sessions.remove(id);
}

function count(removed: Removed, id: SessionId, added: RemovedRows): void {
  const before = removed.bySession.get(id) ?? NO_ROWS;
  removed.bySession.set(id, sum(before, added));
  Object.assign(removed, sum(removed, added));
}

function sum(left: RemovedRows, right: RemovedRows): RemovedRows {
  return {
    actionCount: left.actionCount + right.actionCount,
    frameCount: left.frameCount + right.frameCount,
    sessionCount: left.sessionCount + right.sessionCount,
    sizeBytes: left.sizeBytes + right.sizeBytes,
  };
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
  let sizeBytes = 0;
  for (const sequence of sequences) sizeBytes += actions.remove(sessionId, sequence);
  for (const number of frameNumbers) sizeBytes += frames.remove(sessionId, number);
  const [actionCount, frameCount] = [sequences.length, frameNumbers.length];
  count(removed, sessionId, { actionCount, frameCount, sizeBytes, sessionCount: 0 });

  // What remains is sealed anew: the old data key opens the deleted rows in any older copy of the files.
  const to = sessions.replaceDataKey(keys.vaultKey(), sessionId);
  const goneFrames = new Set(frameNumbers);
  const remaining = actions.read(from, sessionId).map((action) => {
    const isFrameGone = action.frame !== null && goneFrames.has(action.frame);
    return isFrameGone ? { ...action, frame: null } : action;
  });
  for (const action of remaining) actions.replace(to, sessionId, action);
  for (const details of frames.read(from, sessionId)) frames.reseal({ from, to }, sessionId, details);
  const deleted = {
    actionCount: header.deleted.actionCount + actionCount,
    frameCount: header.deleted.frameCount + frameCount,
  };
  sessions.saveHeader(sessionId, to, { ...header, apps: appsOf(remaining), deleted });
  sessions.recount(sessionId);
  from.fill(0);
}

/** Bundles of a touched session hold what was deleted. One that left keeps only what takes it back. Answers the files to unlink. */
function removeBundlesOf(state: VaultState, sessionId: SessionId): string[] {
  const { keys, repositories } = state;
  const { bundles } = repositories;
  const remove = (bundleId: BundleId): void => {
    bundles.remove(bundleId);
    state.appendLedger('deleted', { kind: 'bundle', bundleId });
  };
  const { readable, unreadable } = bundles.list(keys.vaultKey());
  // Their files are named by no bundle afterwards, so the next opening removes those.
  for (const { id } of unreadable.filter((bundle) => bundle.sessionId === sessionId)) remove(id);
  return readable
    .filter((bundle) => bundle.sessionId === sessionId)
    .flatMap((bundle) => {
      if (hasLeft(bundle)) bundles.save(keys.vaultKey(), { ...bundle, ownIdentity: null, sealedFileName: null });
      else remove(bundle.id);
      return bundle.sealedFileName ?? [];
    });
}
