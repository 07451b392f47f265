import { ClearpaneError } from '@clearpane/contracts';
import { summarizeBundle } from '@clearpane/vault';
import type { Agent } from './agent.ts';
import { deletionRouter } from './deletion-router.ts';
import { api } from './review-implementer.ts';
import { appsRouter, studiesRouter } from './studies-router.ts';

/** The review API over one agent: each procedure is one thing a person can see or do. */
export function createReviewRouter(agent: Agent) {
  return api.router({
    status: {
      get: api.status.get.handler(() => agent.status()),
      watch: api.status.watch.handler(({ signal }) => agent.feed.watch(signal)),
    },
    studies: studiesRouter(agent),
    apps: appsRouter(agent),
    recording: recording(agent),
    sessions: sessions(agent),
    deletion: deletionRouter(agent),
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

function recording(agent: Agent) {
  return {
    pause: api.recording.pause.handler(async ({ input }) => {
      try {
        agent.open().rests.pause(input.minutes);
      } finally {
        await agent.refresh('paused'); // Also when it could not be written: it holds.
      }
      return agent.status();
    }),
    resume: api.recording.resume.handler(async () => {
      agent.open().rests.resume();
      agent.tryAgain();
      await agent.refresh();
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
      const undone = agent.open().bundles.unapprove(input.bundleId);
      agent.feed.announce();
      return summarizeBundle(undone);
    }),
    takeBack: api.bundles.takeBack.handler(async ({ input }) => {
      const open = agent.open();
      const before = open.bundles.require(input.bundleId);
      await open.uploads.takeBack(input.bundleId);
      // Where nothing had arrived there is nothing left to show: it counts as taken back.
      return summarizeBundle(open.vault.read.bundle(input.bundleId) ?? { ...before, state: 'taken-back' });
    }),
  };
}
