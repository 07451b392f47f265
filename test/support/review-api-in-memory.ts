import { createHash, randomUUID } from 'node:crypto';
import { buildBundle, type BuiltBundle, readParts, sha256Hex } from '@clearpane/bundle';
import {
  BundleId,
  type BundleSummary,
  Choices,
  type DeletionReceipt,
  type ErrorBody,
  type FrameDetails,
  type LedgerEntry,
  type RecordedAction,
  type SessionContent,
  type SessionId,
  Sha256,
  type Status,
  type Study,
  type StudyId,
} from '@clearpane/contracts';
import { reviewContract, type AppChoice, type StudyView } from '@clearpane/contracts/review-api';
import { implement } from '@orpc/server';

/** Everything an in-memory agent holds; tests read it and set it as they please. */
export interface InMemoryAgent {
  status: Status;
  studies: StudyView[];
  problems: { file: string; reason: string }[];
  apps: AppChoice[];
  sessions: InMemorySession[];
  bundles: InMemoryBundle[];
  ledger: LedgerEntry[];
  /** What checking the ledger's chain finds; null: it is whole. */
  ledgerProblem: string | null;
  /** Every call that changes something, in order, with its input. */
  changes: { call: string; input: unknown }[];
  /** The next call of this name fails with these words. */
  failures: Map<string, ErrorBody>;
  coversOlderCopies: boolean;
  /** Alters a part's bytes on their way to the page, as a damaged or dishonest agent would. */
  alterPart: ((path: string, bytes: Uint8Array) => Uint8Array) | null;
}

export interface InMemorySession {
  content: SessionContent;
  images: Map<number, Uint8Array>;
}

export interface InMemoryBundle {
  summary: BundleSummary;
  built: BuiltBundle;
  parts: Map<string, Uint8Array>;
}

/**
 * The review contract over plain values, for driving the pane's pages without capture, vault or network. It is no model of the
 * agent: what deletion, sealing and consent promise is tested on the real one.
 */
export function createReviewRouter(agent: InMemoryAgent) {
  const api = implement(reviewContract);
  const watchers = new Set<() => void>();

  function note(call: string, input: unknown): void {
    agent.changes.push({ call, input });
  }

  function setStatus(light: Status['light']): Status {
    agent.status = { ...agent.status, light };
    for (const wake of watchers) wake();
    return agent.status;
  }

  function viewOf(studyId: StudyId): StudyView {
    const view = agent.studies.find(({ study }) => study.id === studyId);
    if (!view) throw new Error(`There is no study ${studyId}.`);
    return view;
  }

  function sessionOf(sessionId: SessionId): InMemorySession {
    const session = agent.sessions.find(({ content }) => content.summary.id === sessionId);
    if (!session) throw new Error(`There is no session ${sessionId}.`);
    return session;
  }

  function bundleOf(bundleId: BundleId): InMemoryBundle {
    const bundle = agent.bundles.find(({ summary }) => summary.id === bundleId);
    if (!bundle) throw new Error(`There is no bundle ${bundleId}.`);
    return bundle;
  }

  function remove(kind: DeletionReceipt['kind'], session: InMemorySession | null, isGone: Doomed): DeletionReceipt {
    const sessions = session ? [session] : agent.sessions;
    const counts = { actionCount: 0, frameCount: 0, sizeBytes: 0 };
    for (const { content } of sessions) {
      const actions = content.actions.filter((action) => !isGone(content, { action }));
      const frames = content.frames.filter((frame) => !isGone(content, { frame }));
      counts.actionCount += content.actions.length - actions.length;
      counts.frameCount += content.frames.length - frames.length;
      counts.sizeBytes +=
        (content.actions.length - actions.length) * 60 + (content.frames.length - frames.length) * 14_000;
      content.actions = actions;
      content.frames = frames;
      content.summary = { ...content.summary, actionCount: actions.length, frameCount: frames.length };
    }
    const sessionCount = kind === 'session' || kind === 'everything' ? sessions.length : 0;
    if (sessionCount > 0) agent.sessions = agent.sessions.filter((one) => !sessions.includes(one));
    return {
      id: randomUUID(),
      kind,
      ...counts,
      sessionCount,
      fileCount: 4,
      coversOlderCopies: agent.coversOlderCopies,
      deletedAt: new Date().toISOString(),
    };
  }

  /** Every procedure notes its input first and fails if a test asked for it. */
  const failing = api.use(async ({ next, path, errors }) => {
    const failure = agent.failures.get(path.join('.'));
    if (failure) {
      agent.failures.delete(path.join('.'));
      throw errors.CLEARPANE({ data: failure });
    }
    return next();
  });

  return failing.router({
    status: {
      get: failing.status.get.handler(() => agent.status),
      watch: failing.status.watch.handler(async function* ({ signal }) {
        for (;;) {
          if (signal?.aborted) return;
          yield agent.status;
          await new Promise<void>((resolve) => {
            const wake = () => {
              watchers.delete(wake);
              resolve();
            };
            watchers.add(wake);
            signal?.addEventListener('abort', wake);
          });
        }
      }),
    },
    studies: {
      list: failing.studies.list.handler(() => ({ studies: agent.studies, problems: agent.problems })),
      join: failing.studies.join.handler(({ input }) => {
        note('studies.join', input);
        Object.assign(viewOf(input.studyId), { standing: 'joined', choices: input.choices, isCurrent: true });
        return setStatus({ state: 'starting', studyId: input.studyId });
      }),
      decline: failing.studies.decline.handler(({ input }) => {
        note('studies.decline', input);
        Object.assign(viewOf(input.studyId), { standing: 'refused', choices: null, isCurrent: false });
        return setStatus({ state: 'off' });
      }),
      leave: failing.studies.leave.handler(({ input }) => {
        note('studies.leave', input);
        Object.assign(viewOf(input.studyId), { standing: 'withdrawn', choices: null, isCurrent: false });
        return setStatus({ state: 'off' });
      }),
      choose: failing.studies.choose.handler(({ input }) => {
        note('studies.choose', input);
        for (const view of agent.studies) view.isCurrent = view.study.id === input.studyId;
        return agent.status;
      }),
    },
    apps: {
      list: failing.apps.list.handler(() => agent.apps),
      allow: failing.apps.allow.handler(({ input }) => {
        note('apps.allow', input);
        agent.apps = agent.apps.map((app) => (app.id === input.app ? { ...app, isAllowed: input.isAllowed } : app));
        return agent.status;
      }),
    },
    recording: {
      pause: failing.recording.pause.handler(({ input }) => {
        note('recording.pause', input);
        return setStatus({ state: 'paused', studyId: currentStudy(agent), cause: 'person', until: null });
      }),
      resume: failing.recording.resume.handler(({ input }) => {
        note('recording.resume', input);
        return setStatus({ state: 'starting', studyId: currentStudy(agent) });
      }),
    },
    sessions: {
      list: failing.sessions.list.handler(() => agent.sessions.map(({ content }) => content.summary)),
      get: failing.sessions.get.handler(({ input }) => sessionOf(input.sessionId).content),
      frame: failing.sessions.frame.handler(({ input }) =>
        imageBlob(sessionOf(input.sessionId).images.get(input.number)),
      ),
    },
    deletion: {
      action: failing.deletion.action.handler(({ input }) => {
        note('deletion.action', input);
        return remove('action', sessionOf(input.sessionId), (_, { action }) => action?.sequence === input.sequence);
      }),
      frame: failing.deletion.frame.handler(({ input }) => {
        note('deletion.frame', input);
        return remove('frame', sessionOf(input.sessionId), (_, { frame }) => frame?.number === input.number);
      }),
      stretch: failing.deletion.stretch.handler(({ input }) => {
        note('deletion.stretch', input);
        return remove('stretch', sessionOf(input.sessionId), (_, { action, frame }) => {
          const second = action?.second ?? frame?.second ?? 0;
          return second >= input.fromSecond && second <= input.toSecond;
        });
      }),
      recent: failing.deletion.recent.handler(({ input }) => {
        note('deletion.recent', input);
        const fromMs = Date.now() - input.minutes * 60_000;
        return remove('recent', null, ({ summary }, { action, frame }) => {
          return Date.parse(summary.startedAt) + (action?.second ?? frame?.second ?? 0) * 1000 >= fromMs;
        });
      }),
      session: failing.deletion.session.handler(({ input }) => {
        note('deletion.session', input);
        return remove('session', sessionOf(input.sessionId), () => true);
      }),
      everything: failing.deletion.everything.handler(({ input }) => {
        note('deletion.everything', input);
        agent.bundles = [];
        return remove('everything', null, () => true);
      }),
    },
    bundles: {
      list: failing.bundles.list.handler(() => agent.bundles.map(({ summary }) => summary)),
      prepare: failing.bundles.prepare.handler(async ({ input }) => {
        note('bundles.prepare', input);
        const bundle = await prepare(sessionOf(input.sessionId), viewOf(currentStudy(agent)).study);
        agent.bundles.push(bundle);
        return bundle.summary;
      }),
      manifest: failing.bundles.manifest.handler(({ input }) => bundleOf(input.bundleId).built.manifest),
      part: failing.bundles.part.handler(({ input }) => {
        const bytes = bundleOf(input.bundleId).parts.get(input.path);
        if (!bytes) throw new Error('There is no such part.');
        return new Blob([new Uint8Array(agent.alterPart?.(input.path, bytes) ?? bytes)]);
      }),
      approve: failing.bundles.approve.handler(({ input }) => {
        note('bundles.approve', input);
        const bundle = bundleOf(input.bundleId);
        bundle.summary = {
          ...bundle.summary,
          state: 'approved',
          notBefore: new Date(Date.now() + 24 * 3_600_000).toISOString(),
        };
        return bundle.summary;
      }),
      unapprove: failing.bundles.unapprove.handler(({ input }) => {
        note('bundles.unapprove', input);
        const bundle = bundleOf(input.bundleId);
        bundle.summary = { ...bundle.summary, state: 'prepared', notBefore: null };
        return bundle.summary;
      }),
      takeBack: failing.bundles.takeBack.handler(({ input }) => {
        note('bundles.takeBack', input);
        const bundle = bundleOf(input.bundleId);
        bundle.summary = { ...bundle.summary, state: 'taken-back' };
        return bundle.summary;
      }),
    },
    ledger: {
      list: failing.ledger.list.handler(() => agent.ledger),
      verify: failing.ledger.verify.handler(() => {
        return {
          isIntact: agent.ledgerProblem === null,
          entryCount: agent.ledger.length,
          problem: agent.ledgerProblem,
        };
      }),
    },
  });
}

type Doomed = (content: SessionContent, item: { action?: RecordedAction; frame?: FrameDetails }) => boolean;

function currentStudy(agent: InMemoryAgent): StudyId {
  const view = agent.studies.find(({ isCurrent }) => isCurrent) ?? agent.studies[0];
  if (!view) throw new Error('There is no study.');
  return view.study.id;
}

function imageBlob(bytes: Uint8Array | undefined): Blob {
  if (!bytes) throw new Error('There is no such frame.');
  return new Blob([new Uint8Array(bytes)], { type: 'image/webp' });
}

/** Builds the content with the real bundle package; the sealed file is stood in for by a hash, since nothing here opens it. */
async function prepare({ content, images }: InMemorySession, study: Study): Promise<InMemoryBundle> {
  const bundleId = BundleId.parse(randomUUID());
  const frames = content.frames.map((details) => ({ details, image: images.get(details.number) ?? new Uint8Array() }));
  const built = await buildBundle({
    bundleId,
    study,
    studySha256: sha256Hex(new TextEncoder().encode(JSON.stringify(study))),
    choices: Choices.parse({ actions: true, frames: true, appNames: true, upload: true }),
    redactionVersion: 1,
    day: content.summary.startedAt.slice(0, 10),
    durationSeconds: content.summary.durationSeconds ?? 0,
    actions: content.actions,
    frames,
    deletionSecretSha256: Sha256.parse('d'.repeat(64)),
  });
  const parts = new Map((await readParts(built.content)).parts.map(({ path, bytes }) => [path, bytes]));
  const summary: BundleSummary = {
    id: bundleId,
    sessionId: content.summary.id,
    studyId: study.id,
    state: 'prepared',
    contentSha256: built.contentSha256,
    contentSizeBytes: built.content.length,
    sealedSha256: Sha256.parse(createHash('sha256').update('sealed').update(built.content).digest('hex')),
    sealedSizeBytes: built.content.length + 200,
    parts: built.parts,
    notBefore: null,
    problem: null,
    recipientName: study.recipient?.name ?? 'Nobody',
  };
  return { summary, built, parts };
}
