import type { DeletionReceipt, SessionId, SessionSummary } from '@clearpane/contracts';
import type { StoredBundle, Vault, VaultWriter } from '@clearpane/vault';
import type { Agent } from './agent.ts';
import type { Recorder } from './recorder.ts';
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
      await pauseIf(agent, ({ sessionId: recorded }) => recorded === sessionId);
      return deleteFrom(agent, isOf(sessionId), (write) => write.deleteSession(sessionId));
    }),
    study: api.deletion.study.handler(async ({ input: { studyId } }) => {
      await pauseIf(agent, ({ studyId: recorded }) => recorded === studyId);
      return deleteFrom(
        agent,
        (bundle) => bundle.studyId === studyId,
        (write) => write.deleteStudy(studyId),
      );
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
 * Deletes all of it, the ledger too, while nothing can be recorded, sent or taken back. Bundles that left lose their deletion
 * secret here: the person was told before and could save it. When it fails, recording rests until they resume.
 */
function deleteEverything(agent: Agent): Promise<DeletionReceipt> {
  return agent.withoutCapture('withdrawn', ({ rests, uploads, vault }) =>
    uploads.withoutUploads(async () => {
      try {
        const receipt = await vault.write.deleteEverything();
        rests.forget();
        return receipt;
      } catch (error) {
        rests.hold();
        throw error;
      }
    }),
  );
}

/** Deleting what is being recorded pauses first: otherwise recording would just go on. */
async function pauseIf(agent: Agent, isMeant: (subject: ReturnType<Recorder['subject']>) => boolean): Promise<void> {
  const { recorder, rests } = agent.open();
  if (!isMeant(recorder.subject())) return;
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
