import { randomUUID } from 'node:crypto';
import type { DeletionReceipt, FrameDetails, RecordedAction, SessionContent } from '@clearpane/contracts';
import { api, type Desk, type InMemorySession } from './in-memory-agent.ts';

type Doomed = (content: SessionContent, item: { action?: RecordedAction; frame?: FrameDetails }) => boolean;

/** Every way to delete; the receipts count what went. */
export function deletionInMemory(desk: Desk) {
  const { agent } = desk;
  return {
    action: api.deletion.action.handler(({ input }) => {
      desk.note('deletion.action', input);
      const isGone: Doomed = (_, { action }) => action?.sequence === input.sequence;
      return remove(desk, 'action', [desk.sessionOf(input.sessionId)], isGone);
    }),
    frame: api.deletion.frame.handler(({ input }) => {
      desk.note('deletion.frame', input);
      const isGone: Doomed = (_, { frame }) => frame?.number === input.number;
      return remove(desk, 'frame', [desk.sessionOf(input.sessionId)], isGone);
    }),
    stretch: api.deletion.stretch.handler(({ input }) => {
      desk.note('deletion.stretch', input);
      return remove(desk, 'stretch', [desk.sessionOf(input.sessionId)], (_, { action, frame }) => {
        const second = action?.second ?? frame?.second ?? 0;
        return second >= input.fromSecond && second <= input.toSecond;
      });
    }),
    recent: api.deletion.recent.handler(({ input }) => {
      desk.note('deletion.recent', input);
      const fromMs = Date.now() - input.minutes * 60_000;
      return remove(desk, 'recent', agent.sessions, ({ summary }, { action, frame }) => {
        return Date.parse(summary.startedAt) + (action?.second ?? frame?.second ?? 0) * 1000 >= fromMs;
      });
    }),
    session: api.deletion.session.handler(({ input }) => {
      desk.note('deletion.session', input);
      return remove(desk, 'session', [desk.sessionOf(input.sessionId)], () => true);
    }),
    study: api.deletion.study.handler(({ input }) => {
      desk.note('deletion.study', input);
      const ofStudy = agent.sessions.filter(({ content }) => content.summary.studyId === input.studyId);
      return remove(desk, 'study', ofStudy, () => true);
    }),
    everything: api.deletion.everything.handler(({ input }) => {
      desk.note('deletion.everything', input);
      const receipt = remove(desk, 'everything', agent.sessions, () => true);
      agent.bundles = [];
      agent.records = [];
      agent.ledger = [];
      return receipt;
    }),
  };
}

function remove(
  desk: Desk,
  kind: DeletionReceipt['kind'],
  sessions: InMemorySession[],
  isGone: Doomed,
): DeletionReceipt {
  const { agent } = desk;
  const counts = { actionCount: 0, frameCount: 0, sizeBytes: 0 };
  for (const { content } of sessions) {
    const actions = content.actions.filter((action) => !isGone(content, { action }));
    const frames = content.frames.filter((frame) => !isGone(content, { frame }));
    const actionCount = content.actions.length - actions.length;
    const frameCount = content.frames.length - frames.length;
    counts.actionCount += actionCount;
    counts.frameCount += frameCount;
    counts.sizeBytes += actionCount * 60 + frameCount * 14_000;
    content.actions = actions;
    content.frames = frames;
    content.summary = { ...content.summary, actionCount: actions.length, frameCount: frames.length };
  }
  const isWhole = kind === 'session' || kind === 'study' || kind === 'everything';
  const sessionCount = isWhole ? sessions.length : 0;
  if (isWhole) agent.sessions = agent.sessions.filter((one) => !sessions.includes(one));
  desk.enter('deleted', { kind, ...counts, sessionCount });
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
