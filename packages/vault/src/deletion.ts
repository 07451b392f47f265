import { randomUUID } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { DeletionReceipt, SessionContent, SessionId } from '@clearpane/contracts';
import { ClearpaneError } from '@clearpane/contracts';
import { syncDirectory } from './atomic-file.ts';
import { emptyLog } from './checkpoint.ts';
import { dropDistrust } from './distrust.ts';
import type { DeletionPlan } from './deletion-plan.ts';
import { notFound, planAction, planExpiry, planFrame, planSince, planStretch } from './deletion-plan.ts';
import { translated } from './failures.ts';
import { ASKED_BEFORE, KEPT_SETTINGS } from './kept-settings.ts';
import type { KeyKind, PreparedKey } from './key-ring.ts';
import { tryPrepareKey, useKey } from './key-replacement.ts';
import { createReader, readIfWhole } from './reader.ts';
import type { Removed } from './removal.ts';
import { nothingRemoved, removeRows, removeSession } from './removal.ts';
import { listSetAside } from './set-aside.ts';
import type { VaultState } from './vault-state.ts';
import type { VaultWriter } from './vault.ts';

type Deletion = Pick<
  VaultWriter,
  | 'deleteAction'
  | 'deleteFrame'
  | 'deleteStretch'
  | 'deleteSince'
  | 'deleteSession'
  | 'deleteStudy'
  | 'deleteEverything'
  | 'expire'
>;

/** Every way to delete. Each answers once nothing of it is left in our live files, with a receipt. */
export function createDeletion(state: VaultState): Deletion {
  const { keys, repositories } = state;
  const reader = createReader(state);

  function contentOf(id: SessionId): SessionContent {
    const content = reader.session(id);
    if (!content) throw notFound('There is no such session.');
    return content;
  }
  function readable() {
    return repositories.sessions.list(keys.vaultKey()).readable;
  }
  return {
    deleteAction: async (id, sequence) => carryOut(state, planAction(contentOf(id), sequence)),
    deleteFrame: async (id, number) => carryOut(state, planFrame(contentOf(id), number)),
    deleteStretch: async (id, fromSecond, toSecond) =>
      carryOut(state, planStretch(contentOf(id), fromSecond, toSecond)),
    deleteSince: async (instant) =>
      carryOut(
        state,
        planSince(readable(), instant, (id) => readIfWhole(reader, id)),
      ),
    // Not read first: a session that no longer opens has to go as well.
    deleteSession: async (id) => {
      if (!repositories.sessions.has(id)) throw notFound('There is no such session.');
      return carryOut(state, { kind: 'session', removals: [{ kind: 'whole', sessionId: id }] });
    },
    deleteStudy: async (studyId) => {
      const removals = readable()
        .filter(({ header }) => header.studyId === studyId)
        .map(({ id }) => ({ kind: 'whole', sessionId: id }) as const);
      return carryOut(state, { kind: 'study', removals });
    },
    expire: async (retentionDaysOf) => {
      const plan = planExpiry(readable(), state.now(), retentionDaysOf);
      return plan.removals.length === 0 ? null : carryOut(state, plan);
    },
    deleteEverything: async () => run(state, 'everything', ['vault-key', 'device-root'], () => removeEverything(state)),
  };
}

function carryOut(state: VaultState, plan: DeletionPlan): Promise<DeletionReceipt> {
  return run(state, plan.kind, ['vault-key'], () => removeRows(state, plan));
}

async function run(
  state: VaultState,
  kind: DeletionReceipt['kind'],
  replacing: readonly KeyKind[],
  remove: () => Removed,
): Promise<DeletionReceipt> {
  const id = randomUUID();
  const prepared = replacing.flatMap((each) => tryPrepareKey(state, each) ?? []);
  const {
    outboxFiles,
    bySession: _,
    ...counts
  } = commit(state, prepared, () => {
    const removed = remove();
    if (kind !== 'everything') noteDeletion(state, { receiptId: id, kind }, removed);
    for (const key of prepared) useKey(state, key);
    return removed;
  });
  // Keys first: from here on even the write-ahead log and older copies open nothing of it.
  const hasReplacedKeys =
    prepared.map((key) => state.keys.adopt(key)).every(Boolean) && prepared.length === replacing.length;
  const hadSetAside = kind === 'everything' && listSetAside(state.directory).length > 0;
  if (kind === 'everything') dropDistrust(state.directory, state.store);
  const fileCount = removeFiles(state, kind, outboxFiles);
  await emptyLog(state.database, state.directory);
  return {
    id,
    kind,
    ...counts,
    // The database and its write-ahead log were rewritten.
    fileCount: fileCount + 2,
    // The keys of what was set aside earlier are not ours to count on: older copies of that may still open.
    coversOlderCopies: state.keys.protection === 'operating-system' && hasReplacedKeys && !hadSetAside,
    deletedAt: state.now().toISOString(),
  };
}

/** Commits the deletion; when it fails, the prepared keys leave the store again and nothing was changed. */
function commit(state: VaultState, prepared: readonly PreparedKey[], work: () => Removed): Removed {
  try {
    return state.transact(work);
  } catch (cause) {
    for (const key of prepared) state.keys.discard(key);
    throw cause;
  }
}

/** One entry for each session that was touched, so that its rows can be counted; one without a session where there was none. */
function noteDeletion(state: VaultState, what: { receiptId: string; kind: string }, removed: Removed): void {
  for (const [sessionId, rows] of removed.bySession) state.appendLedger('deleted', { ...what, sessionId, ...rows });
  if (removed.bySession.size > 0) return;
  const { actionCount, frameCount, sessionCount, sizeBytes } = removed;
  state.appendLedger('deleted', { ...what, actionCount, frameCount, sessionCount, sizeBytes });
}

function removeEverything(state: VaultState): Removed {
  const { keys, repositories } = state;
  const removed = nothingRemoved();
  const { readable, unreadable } = repositories.sessions.list(keys.vaultKey());
  for (const id of [...readable.map((session) => session.id), ...unreadable]) removeSession(state, id, removed);
  repositories.bundles.clear();
  removed.outboxFiles.push(...state.outbox.names());
  forgetEverything(state);
  return removed;
}

/** Ends as a new vault begins, but for one fact: that the person was asked. Without it they would be asked again unbidden. */
function forgetEverything(state: VaultState): void {
  const { keys, repositories } = state;
  const { readable, unreadable } = repositories.consents.read(keys.derive('consents'));
  const wasAsked = readable.length + unreadable.length > 0;
  repositories.settings.keepOnly(KEPT_SETTINGS);
  if (wasAsked) repositories.settings.save(keys.derive('settings'), ASKED_BEFORE, true);
  repositories.consents.clear();
  repositories.agreedStudies.clear();
  repositories.cosignedCheckpoints.clear();
  repositories.ledger.clear();
  state.startAnchorAnew();
}

/** Unlinks what holds deleted content outside the database and checks that it is gone; answers how many files went. */
function removeFiles(state: VaultState, kind: DeletionReceipt['kind'], outboxFiles: readonly string[]): number {
  return translated(() => {
    const setAside = kind === 'everything' ? listSetAside(state.directory) : [];
    const files = [
      ...outboxFiles.map((name) => path.join(state.directory, 'outbox', name)),
      ...setAside.map((name) => path.join(state.directory, name)),
    ].filter((file) => existsSync(file));
    for (const file of files) rmSync(file);
    for (const folder of new Set(files.map((file) => path.dirname(file)))) syncDirectory(folder);
    if (files.some((file) => existsSync(file))) throw new ClearpaneError('internal', 'A file could not be removed.');
    return files.length;
  });
}
