import type { DeletionReceipt, SessionContent, SessionId, StudyId } from '@clearpane/contracts';
import { ClearpaneError } from '@clearpane/contracts';
import type { StoredSession } from './repositories/sessions.ts';

/** What goes from one session: all of it, or some rows. */
export type Removal =
  | { kind: 'whole'; sessionId: SessionId }
  | { kind: 'part'; sessionId: SessionId; sequences: number[]; frameNumbers: number[] };

/** One deletion before it is carried out. */
export interface DeletionPlan {
  kind: Exclude<DeletionReceipt['kind'], 'everything'>;
  removals: Removal[];
}

/** Plans to delete one action; 'not-found' when it is not there. */
export function planAction({ summary, actions }: SessionContent, sequence: number): DeletionPlan {
  if (!actions.some((action) => action.sequence === sequence)) throw notFound('There is no such action.');
  return {
    kind: 'action',
    removals: [{ kind: 'part', sessionId: summary.id, sequences: [sequence], frameNumbers: [] }],
  };
}

/** Plans to delete one frame; 'not-found' when it is not there. */
export function planFrame({ summary, frames }: SessionContent, number: number): DeletionPlan {
  if (!frames.some((frame) => frame.number === number)) throw notFound('There is no such frame.');
  return { kind: 'frame', removals: [{ kind: 'part', sessionId: summary.id, sequences: [], frameNumbers: [number] }] };
}

/** Plans to delete a stretch of seconds, both ends included. */
export function planStretch(content: SessionContent, fromSecond: number, toSecond: number): DeletionPlan {
  return { kind: 'stretch', removals: [partOf(content, (second) => second >= fromSecond && second <= toSecond)] };
}

/** Plans to delete what happened after an instant. An ended session that began after it goes whole, an open one goes on empty. */
export function planSince(
  sessions: readonly StoredSession[],
  instant: Date,
  contentOf: (id: SessionId) => SessionContent | null,
): DeletionPlan {
  const removals = sessions.flatMap(({ id, isOpen, header }): Removal[] => {
    const startedAt = Date.parse(header.startedAt);
    if (!isOpen && startedAt >= instant.getTime()) return [{ kind: 'whole', sessionId: id }];
    // What is kept as second n happened before second n + 1 began: the whole second goes.
    const content = contentOf(id);
    // Rows that do not open do not say when they happened: then all of it goes.
    if (!content) return [{ kind: 'whole', sessionId: id }];
    const removal = partOf(content, (second) => startedAt + (second + 1) * 1000 > instant.getTime());
    return removal.sequences.length + removal.frameNumbers.length > 0 ? [removal] : [];
  });
  return { kind: 'recent', removals };
}

/** Plans to delete ended sessions that are older than their study keeps them. */
export function planExpiry(
  sessions: readonly StoredSession[],
  now: Date,
  retentionDaysOf: (studyId: StudyId) => number,
): DeletionPlan {
  const dayMs = 24 * 60 * 60 * 1000;
  const removals = sessions
    .filter(
      ({ isOpen, header }) =>
        !isOpen && Date.parse(header.startedAt) + retentionDaysOf(header.studyId) * dayMs < now.getTime(),
    )
    .map(({ id }): Removal => ({ kind: 'whole', sessionId: id }));
  return { kind: 'retention', removals };
}

function partOf({ summary, actions, frames }: SessionContent, goes: (second: number) => boolean) {
  return {
    kind: 'part' as const,
    sessionId: summary.id,
    sequences: actions.filter(({ second }) => goes(second)).map(({ sequence }) => sequence),
    frameNumbers: frames.filter(({ second }) => goes(second)).map(({ number }) => number),
  };
}

/** The failure of everything that names what is not there. */
export function notFound(message: string): ClearpaneError {
  return new ClearpaneError('not-found', message);
}
