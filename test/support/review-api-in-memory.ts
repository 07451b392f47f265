import { api, Desk, type InMemoryAgent } from './in-memory-agent.ts';
import { bundlesInMemory } from './in-memory-bundles.ts';
import { deletionInMemory } from './in-memory-deletion.ts';
import { ledgerInMemory } from './in-memory-ledger.ts';
import { maskingInMemory } from './in-memory-masking.ts';
import { appsInMemory, platformInMemory, recordsInMemory, studiesInMemory } from './in-memory-studies.ts';

export type { InMemoryAgent, InMemoryBundle, InMemorySession } from './in-memory-agent.ts';

/**
 * The review contract over plain values, for driving the pane's pages without capture, vault or network. It is no model of the
 * agent: what deletion, sealing and consent promise is tested on the real one.
 */
export function createReviewRouter(agent: InMemoryAgent) {
  const desk = new Desk(agent);

  /** Every procedure fails first if a test asked for it. */
  const failing = api.use(async ({ next, path, errors }) => {
    const failure = agent.failures.get(path.join('.'));
    if (failure) {
      agent.failures.delete(path.join('.'));
      throw errors.CLEARPANE({ data: failure });
    }
    return next();
  });

  return failing.router({
    status: statusInMemory(desk),
    studies: studiesInMemory(desk),
    records: recordsInMemory(desk),
    platform: platformInMemory(desk),
    policy: { get: api.policy.get.handler(() => agent.policy) },
    apps: appsInMemory(desk),
    recording: recordingInMemory(desk),
    sessions: sessionsInMemory(desk),
    masking: maskingInMemory(desk),
    deletion: deletionInMemory(desk),
    bundles: bundlesInMemory(desk),
    ledger: ledgerInMemory(desk),
  });
}

function statusInMemory(desk: Desk) {
  return {
    get: api.status.get.handler(() => desk.status()),
    watch: api.status.watch.handler(async function* ({ signal }) {
      for (;;) {
        if (signal?.aborted) return;
        yield desk.status();
        await desk.nextChange(signal);
      }
    }),
  };
}

function recordingInMemory(desk: Desk) {
  return {
    pause: api.recording.pause.handler(({ input }) => {
      desk.note('recording.pause', input);
      const until = input.minutes === null ? null : new Date(Date.now() + input.minutes * 60_000).toISOString();
      return desk.setLight({ state: 'paused', studyId: desk.currentStudy(), cause: 'person', until });
    }),
    resume: api.recording.resume.handler(({ input }) => {
      desk.note('recording.resume', input);
      return desk.setLight({ state: 'starting', studyId: desk.currentStudy() });
    }),
  };
}

function sessionsInMemory(desk: Desk) {
  return {
    list: api.sessions.list.handler(() => desk.agent.sessions.map(({ content }) => content.summary)),
    get: api.sessions.get.handler(({ input }) => desk.sessionOf(input.sessionId).content),
    frame: api.sessions.frame.handler(({ input }) => {
      const bytes = desk.sessionOf(input.sessionId).images.get(input.number);
      if (!bytes) throw new Error('There is no such frame.');
      return new Blob([new Uint8Array(bytes)], { type: 'image/webp' });
    }),
  };
}
