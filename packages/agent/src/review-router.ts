import { ClearpaneError } from '@clearpane/contracts';
import type { Agent } from './agent.ts';
import { bundlesRouter } from './bundles-router.ts';
import { deletionRouter } from './deletion-router.ts';
import { ledgerRouter } from './ledger-router.ts';
import { maskingRouter } from './masking-router.ts';
import { platformRouter, policyRouter } from './platform-router.ts';
import { recordsRouter } from './records-router.ts';
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
    masking: maskingRouter(agent),
    deletion: deletionRouter(agent),
    bundles: bundlesRouter(agent),
    records: recordsRouter(agent),
    platform: platformRouter(agent),
    policy: policyRouter(agent),
    ledger: ledgerRouter(agent),
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
