import type { DeletionReceipt, SessionId, SessionSummary } from '@clearpane/contracts';
import type { StoredBundle, Vault, VaultWriter } from '@clearpane/vault';
import type { Agent } from './agent.ts';
import { api } from './review-implementer.ts';

/** The ways to delete. What is on its way from what is deleted is stopped first and taken back. */
export function deletionRouter(agent: Agent) {
  return {
    action: api.deletion.action.handler(({ input: { sessionId, sequence } }) =>
      deleteFrom(agent, isOf(sessionId), (write) => write.deleteAction(sessionId, sequence)),
    ),
    frame: api.deletion.frame.handler(({ input: { sessionId, number } }) =>
      deleteFrom(agent, isOf(sessionId), (write) => write.deleteFrame(sessionId, number)),
    ),
    stretch: api.deletion.stretch.handler(({ input: { sessionId, fromSecond, toSecond } }) =>
      deleteFrom(agent, isOf(sessionId), (write) => write.deleteStretch(sessionId, fromSecond, toSecond)),
    ),
    recent: api.deletion.recent.handler(({ input }) => {
      const since = new Date(agent.clock.now().getTime() - input.minutes * 60_000);
      const isTouched = ({ sessionId }: StoredBundle): boolean => reaches(agent.open().vault, sessionId, since);
      return deleteFrom(agent, isTouched, (write) => write.deleteSince(since));
    }),
    session: api.deletion.session.handler(async ({ input: { sessionId } }) => {
      await pauseIfRecording(agent, sessionId);
      return deleteFrom(agent, isOf(sessionId), (write) => write.deleteSession(sessionId));
    }),
    everything: api.deletion.everything.handler(() => deleteEverything(agent)),
  };
}

async function deleteFrom(
  agent: Agent,
  isMeant: (bundle: StoredBundle) => boolean,
  carryOut: (write: VaultWriter) => Promise<DeletionReceipt>,
): Promise<DeletionReceipt> {
  const { recorder, uploads, vault } = agent.open();
  await uploads.letGo(isMeant);
  try {
    return await carryOut(vault.write);
  } finally {
    recorder.recount();
    agent.feed.announce();
  }
}

/**
 * Deletes all of it while nothing can be recorded or sent. Bundles that left lose their deletion secret, too: the person was
 * told before, and the ledger keeps how many cannot be taken back any more. When it fails, recording rests until they resume.
 */
function deleteEverything(agent: Agent): Promise<DeletionReceipt> {
  return agent.withoutCapture('withdrawn', async ({ rests, uploads, vault }) => {
    await uploads.interrupt(() => true);
    const bundleCount = vault.read.bundles().filter(mayBeElsewhere).length;
    try {
      const receipt = await vault.write.deleteEverything();
      rests.forget();
      return receipt;
    } catch (error) {
      rests.hold();
      throw error;
    } finally {
      if (bundleCount > 0 && vault.read.bundles().length === 0)
        vault.write.appendLedger('deleted', { kind: 'ways-to-take-back', bundleCount });
    }
  });
}

/** Deleting the session that is being recorded pauses first: otherwise recording would just go on. */
async function pauseIfRecording(agent: Agent, sessionId: SessionId): Promise<void> {
  const { recorder, rests } = agent.open();
  if (recorder.subject().sessionId !== sessionId) return;
  try {
    rests.pause(null);
  } catch {
    // It rests all the same. A full disk must not keep anybody from deleting.
  }
  await agent.refresh('paused');
}

function isOf(sessionId: SessionId): (bundle: StoredBundle) => boolean {
  return (bundle) => bundle.sessionId === sessionId;
}

function mayBeElsewhere({ state }: StoredBundle): boolean {
  return state === 'sending' || state === 'sent' || state === 'taking-back';
}

/** Whether anything of a session happened after an instant; what cannot be read may have. */
function reaches({ read }: Vault, sessionId: SessionId, since: Date): boolean {
  const session = read.sessions().find(({ id }) => id === sessionId);
  return session === undefined || endsAfter(session, since) || !isWhole(read, sessionId);
}

function endsAfter({ startedAt, durationSeconds }: SessionSummary, since: Date): boolean {
  return durationSeconds === null || Date.parse(startedAt) + (durationSeconds + 1) * 1000 > since.getTime();
}

function isWhole(read: Vault['read'], sessionId: SessionId): boolean {
  try {
    return read.session(sessionId) !== null;
  } catch {
    return false; // A row of it does not open.
  }
}
