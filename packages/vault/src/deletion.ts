import { randomUUID } from 'node:crypto';
import type { DeletionReceipt, SessionContent, SessionId } from '@clearpane/contracts';
import { changeForGood } from './change-for-good.ts';
import type { DeletionPlan } from './deletion-plan.ts';
import { notFound, planAction, planExpiry, planFrame, planSince, planStretch } from './deletion-plan.ts';
import { ASKED_BEFORE, KEPT_SETTINGS } from './kept-settings.ts';
import type { KeyKind } from './key-ring.ts';
import { maskFrame } from './mask-frame.ts';
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
  | 'maskFrame'
>;

/** Every way to delete, and masking, which deletes pixels. Each answers once nothing of it is left in our live files. */
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
    maskFrame: (id, number, paint) => maskFrame(state, contentOf(id), number, paint),
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
  const isEverything = kind === 'everything';
  const hadSetAside = isEverything && listSetAside(state.directory).length > 0;
  const { changed, fileCount, hasReplacedKeys } = await changeForGood(state, { replacing, isEverything }, () => {
    const removed = remove();
    if (!isEverything) noteDeletion(state, { receiptId: id, kind }, removed);
    return removed;
  });
  const { outboxFiles: _files, bySession: _sessions, ...counts } = changed;
  return {
    id,
    kind,
    ...counts,
    fileCount,
    // The keys of what was set aside earlier are not ours to count on: older copies of that may still open.
    coversOlderCopies: state.keys.protection === 'operating-system' && hasReplacedKeys && !hadSetAside,
    deletedAt: state.now().toISOString(),
  };
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
