import { isDeniedByDefault, narrowApps } from '@clearpane/consent';
import { ClearpaneError, type SessionId, type StudyId } from '@clearpane/contracts';
import { reviewContract, type AppChoice, type StudyView } from '@clearpane/contracts/review-api';
import { summarizeBundle } from '@clearpane/vault';
import { implement } from '@orpc/server';
import type { Agent } from './agent.ts';
import { listApplications } from './applications.ts';
import { describePolicy } from './describe-policy.ts';
import { translateErrors } from './translate-errors.ts';

const api = implement(reviewContract).use(translateErrors);

/** The review API over one agent: each procedure is one thing a person can see or do. */
export function createReviewRouter(agent: Agent) {
  return api.router({
    status: {
      get: api.status.get.handler(() => agent.status()),
      watch: api.status.watch.handler(({ signal }) => agent.feed.watch(signal)),
    },
    studies: studies(agent),
    apps: apps(agent),
    recording: recording(agent),
    sessions: sessions(agent),
    deletion: deletion(agent),
    bundles: bundles(agent),
    ledger: {
      list: api.ledger.list.handler(() => agent.open().vault.read.ledger()),
      verify: api.ledger.verify.handler(() => {
        const { vault } = agent.open();
        const verdict = vault.read.verifyLedger();
        const entryCount = verdict.kind === 'intact' ? verdict.entryCount : verdict.sequence - 1;
        const problem = verdict.kind === 'intact' ? null : `Entry ${verdict.sequence} is ${verdict.reason}.`;
        return { isIntact: problem === null, entryCount, problem };
      }),
    },
  });
}

function studies(agent: Agent) {
  return {
    list: api.studies.list.handler(async () => {
      const { answers } = agent.open();
      const shelf = await agent.readShelf();
      const current = answers.currentStudy();
      const views = shelf.studies.map(({ study, sha256 }): StudyView => {
        const latest = answers.latest(study.id);
        return {
          study,
          studySha256: sha256,
          standing: answers.standing(shelf, study.id),
          choices: latest?.decision === 'given' && latest.endedAt === null ? latest.choices : null,
          isCurrent: current === study.id,
          narrowedBy: describePolicy(shelf.policy),
        };
      });
      return { studies: views, problems: shelf.problems };
    }),
    join: api.studies.join.handler(async ({ input }) => {
      agent.open().answers.join(await agent.readShelf(), input);
      await agent.refresh('policy');
      return agent.status();
    }),
    decline: api.studies.decline.handler(async ({ input }) => {
      agent.open().answers.decline(await agent.readShelf(), input.studyId);
      return agent.status();
    }),
    leave: api.studies.leave.handler(async ({ input }) => {
      const open = agent.open();
      const isCurrent = open.answers.currentStudy() === input.studyId;
      const stopped = isCurrent ? open.recorder.cutOff('withdrawn') : Promise.resolve();
      open.answers.withdraw(input.studyId);
      await stopped;
      await cancelUploads(agent, input.studyId);
      await agent.refresh('withdrawn');
      return agent.status();
    }),
    choose: api.studies.choose.handler(async ({ input }) => {
      agent.open().answers.choose(input.studyId);
      await agent.refresh('policy');
      return agent.status();
    }),
  };
}

/** Leaving cancels everything that has not arrived; what arrived can still be taken back. */
async function cancelUploads(agent: Agent, studyId: StudyId): Promise<void> {
  const { vault, uploads } = agent.open();
  const unsent = new Set(
    vault.read
      .bundles()
      .filter((bundle) => bundle.studyId === studyId && ['prepared', 'approved', 'sending'].includes(bundle.state))
      .map(({ id }) => id),
  );
  await uploads.interrupt((id) => unsent.has(id));
  for (const id of unsent) {
    const bundle = vault.read.bundle(id);
    if (bundle !== null && bundle.state !== 'sent') vault.write.removeBundle(id);
  }
}

function apps(agent: Agent) {
  return {
    list: api.apps.list.handler(async ({ input }) => {
      const allowed = new Set(
        agent
          .open()
          .answers.latest(input.studyId)
          ?.allowedApps.map((app) => app.toLowerCase()),
      );
      const { policy } = await agent.readShelf();
      return listApplications(process.env).map(({ id, name }): AppChoice => {
        const deniedBy = isDeniedByDefault(id) ? 'built-in' : narrowApps([id], policy).length === 0 ? 'policy' : null;
        return { id, name, isAllowed: deniedBy === null && allowed.has(id.toLowerCase()), deniedBy };
      });
    }),
    allow: api.apps.allow.handler(async ({ input }) => {
      const { policy } = await agent.readShelf();
      if (input.isAllowed && narrowApps([input.app], policy).length === 0)
        throw new ClearpaneError('bad-input', 'This app stays denied.');
      agent.open().answers.allow(input.studyId, input.app, input.isAllowed);
      agent.waitForMoreChoices();
      await agent.refresh('policy');
      return agent.status();
    }),
  };
}

function recording(agent: Agent) {
  return {
    pause: api.recording.pause.handler(async ({ input }) => {
      agent.open().rests.pause(input.minutes);
      await agent.refresh('paused');
      return agent.status();
    }),
    resume: api.recording.resume.handler(async () => {
      agent.open().rests.resume();
      agent.forgetFault();
      await agent.refresh('paused');
      return agent.status();
    }),
  };
}

function sessions(agent: Agent) {
  return {
    list: api.sessions.list.handler(() => agent.open().vault.read.sessions()),
    get: api.sessions.get.handler(({ input }) => {
      const content = agent.open().vault.read.session(input.sessionId);
      if (content === null) throw new ClearpaneError('not-found', 'This session does not exist.');
      return content;
    }),
    frame: api.sessions.frame.handler(({ input }) => {
      const image = agent.open().vault.read.frameImage(input.sessionId, input.number);
      if (image === null) throw new ClearpaneError('not-found', 'This frame does not exist.');
      return new Blob([new Uint8Array(image)], { type: 'image/webp' });
    }),
  };
}

function deletion(agent: Agent) {
  /** Uploads of a touched session end first, so that nothing that is being deleted is still on its way. */
  const before = async (isMeant: (sessionId: SessionId) => boolean) => {
    const { vault, uploads } = agent.open();
    const touched = new Set(
      vault.read
        .bundles()
        .filter(({ sessionId }) => isMeant(sessionId))
        .map(({ id }) => id),
    );
    await uploads.interrupt((id) => touched.has(id));
    return vault.write;
  };
  const answer = <T>(receipt: T): T => {
    agent.feed.announce();
    return receipt;
  };
  return {
    action: api.deletion.action.handler(async ({ input }) =>
      answer(await (await before((id) => id === input.sessionId)).deleteAction(input.sessionId, input.sequence)),
    ),
    frame: api.deletion.frame.handler(async ({ input }) =>
      answer(await (await before((id) => id === input.sessionId)).deleteFrame(input.sessionId, input.number)),
    ),
    stretch: api.deletion.stretch.handler(async ({ input }) =>
      answer(
        await (
          await before((id) => id === input.sessionId)
        ).deleteStretch(input.sessionId, input.fromSecond, input.toSecond),
      ),
    ),
    recent: api.deletion.recent.handler(async ({ input }) => {
      const since = new Date(agent.clock.now().getTime() - input.minutes * 60_000);
      return answer(await (await before(() => true)).deleteSince(since));
    }),
    session: api.deletion.session.handler(async ({ input }) => {
      const write = await before((id) => id === input.sessionId);
      await endIfOpen(agent, input.sessionId);
      return answer(await write.deleteSession(input.sessionId));
    }),
    everything: api.deletion.everything.handler(async () => {
      const write = await before(() => true);
      await agent.open().recorder.cutOff('withdrawn');
      const receipt = await write.deleteEverything();
      await agent.refresh('withdrawn');
      return answer(receipt);
    }),
  };
}

/** Deleting the session that is being recorded pauses first: otherwise it would go on without a row. */
async function endIfOpen(agent: Agent, sessionId: SessionId): Promise<void> {
  const { vault, rests } = agent.open();
  if (vault.read.sessions().find(({ id }) => id === sessionId)?.end !== null) return;
  rests.pause(null);
  await agent.refresh('paused');
}

function bundles(agent: Agent) {
  return {
    list: api.bundles.list.handler(() => agent.open().bundles.list()),
    prepare: api.bundles.prepare.handler(async ({ input }) => {
      const shelf = await agent.readShelf();
      return summarizeBundle(await agent.open().bundles.prepare(shelf, input.sessionId));
    }),
    manifest: api.bundles.manifest.handler(({ input }) => agent.open().bundles.manifest(input.bundleId)),
    part: api.bundles.part.handler(async ({ input }) => {
      const bytes = await agent.open().bundles.part(input.bundleId, input.path);
      return new Blob([new Uint8Array(bytes)], { type: 'application/octet-stream' });
    }),
    approve: api.bundles.approve.handler(async ({ input }) => {
      const shelf = await agent.readShelf();
      const open = agent.open();
      const approved = await open.bundles.approve(shelf, input.bundleId, input.contentSha256, input.sealedSha256);
      open.uploads.tick();
      agent.feed.announce();
      return summarizeBundle(approved);
    }),
    unapprove: api.bundles.unapprove.handler(({ input }) => {
      const open = agent.open();
      return summarizeBundle(open.bundles.unapprove(input.bundleId));
    }),
    takeBack: api.bundles.takeBack.handler(async ({ input }) => {
      const open = agent.open();
      await open.uploads.takeBack(open.bundles.require(input.bundleId));
      return summarizeBundle(open.bundles.require(input.bundleId));
    }),
  };
}
