import type { BundleId, FrameDetails, RecordedAction, SessionId } from '@clearpane/contracts';
import { assertNever } from '@clearpane/contracts';
import type { DeletionPlan, Removal } from './deletion-plan.ts';
import { hasLeft } from './stored-bundle.ts';
import type { VaultState } from './vault-state.ts';
import { appsOf } from './repositories/actions.ts';
import type { SessionHeader } from './repositories/sessions.ts';

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
  state: VaultState,
  { sessionId, sequences, frameNumbers }: Extract<Removal, { kind: 'part' }>,
  removed: Removed,
): void {
  const { keys, repositories } = state;
  const { actions, frames, sessions } = repositories;
  const { header } = sessions.get(keys.vaultKey(), sessionId);
  let sizeBytes = 0;
  for (const sequence of sequences) sizeBytes += actions.remove(sessionId, sequence);
  for (const number of frameNumbers) sizeBytes += frames.remove(sessionId, number);
  const [actionCount, frameCount] = [sequences.length, frameNumbers.length];
  count(removed, sessionId, { actionCount, frameCount, sizeBytes, sessionCount: 0 });

  const goneFrames = new Set(frameNumbers);
  const deleted = {
    actionCount: header.deleted.actionCount + actionCount,
    frameCount: header.deleted.frameCount + frameCount,
  };
  sealAnew(state, sessionId, {
    header: { ...header, deleted },
    change: (action) => (action.frame !== null && goneFrames.has(action.frame) ? { ...action, frame: null } : action),
  });
}

/** What of a session is different once it is sealed anew. */
interface Anew {
  header: SessionHeader;
  change(action: RecordedAction): RecordedAction;
  /** A frame that gets other pixels. */
  frame?: { details: FrameDetails; image: Uint8Array };
}

/** Seals what there is of a session under a new data key: the old one opens what went in any older copy of the files. */
function sealAnew({ keys, repositories }: VaultState, sessionId: SessionId, { header, change, frame }: Anew): void {
  const { actions, frames, sessions } = repositories;
  const from = sessions.dataKey(keys.vaultKey(), sessionId);
  const to = sessions.replaceDataKey(keys.vaultKey(), sessionId);
  const remaining = actions.read(from, sessionId).map(change);
  for (const action of remaining) actions.replace(to, sessionId, action);
  for (const details of frames.read(from, sessionId)) {
    if (details.number === frame?.details.number) frames.replace(to, sessionId, frame.details, frame.image);
    else frames.reseal({ from, to }, sessionId, details);
  }
  sessions.saveHeader(sessionId, to, { ...header, apps: appsOf(remaining) });
  sessions.recount(sessionId);
  from.fill(0);
}

/** Puts other pixels in the place of a frame's, inside the running transaction; bundles that hold the older ones go. */
export function replaceFrame(
  state: VaultState,
  sessionId: SessionId,
  frame: { details: FrameDetails; image: Uint8Array },
): Pick<Removed, 'outboxFiles'> {
  const { header } = state.repositories.sessions.get(state.keys.vaultKey(), sessionId);
  sealAnew(state, sessionId, { header, frame, change: (action) => action });
  return { outboxFiles: removeBundlesOf(state, sessionId) };
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
