import type { SessionContent } from '@clearpane/contracts';
import { t } from '@lingui/core/macro';
import type { ReviewApi } from '../api/connect.ts';
import { contentInWords, timeInWords } from '../words/quantities.ts';
import type { PlannedDeletion } from './deletion.tsx';

export const RECENT_MINUTES = 15;

/** Counts what the last 15 minutes hold, so that the question says numbers. What arrives after the count is deleted with it. */
export async function planRecentDeletion(api: ReviewApi, nowMs: number): Promise<PlannedDeletion> {
  const fromMs = nowMs - RECENT_MINUTES * 60_000;
  const sessions = await api.sessions.list({});
  const touched = sessions.filter(
    ({ startedAt, durationSeconds }) =>
      durationSeconds === null || Date.parse(startedAt) + durationSeconds * 1000 >= fromMs,
  );
  const contents = await Promise.all(touched.map(({ id }) => api.sessions.get({ sessionId: id })));
  const content = contentInWords(countSince(contents, fromMs));
  const since = timeInWords(new Date(fromMs).toISOString());
  return {
    question: t`Delete the last ${RECENT_MINUTES} minutes?`,
    confirmLabel: t`Delete everything since ${since}`,
    consequence: t`Since ${since}: ${content}. This is final. It cannot be undone.`,
    run: (current) => current.deletion.recent({ minutes: RECENT_MINUTES }),
  };
}

function countSince(contents: SessionContent[], fromMs: number): { frameCount: number; actionCount: number } {
  const counts = { frameCount: 0, actionCount: 0 };
  for (const { summary, actions, frames } of contents) {
    const fromSecond = (fromMs - Date.parse(summary.startedAt)) / 1000;
    counts.actionCount += actions.filter(({ second }) => second >= fromSecond).length;
    counts.frameCount += frames.filter(({ second }) => second >= fromSecond).length;
  }
  return counts;
}
