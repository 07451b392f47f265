import type { FrameDetails, RecordedAction, SessionContent } from '@clearpane/contracts';
import { t } from '@lingui/core/macro';
import type { PlannedDeletion } from '../components/deletion.tsx';
import { actionInWords } from '../words/action-words.ts';
import { contentInWords, offsetInWords } from '../words/quantities.ts';
import { countIn, type Stretch } from './selection.ts';

/** The deletion of one action. */
export function planActionDeletion(
  content: SessionContent,
  { sequence, second, action }: RecordedAction,
): PlannedDeletion {
  const words = actionInWords(action);
  const offset = offsetInWords(second);
  return {
    question: t`Delete 1 action?`,
    confirmLabel: t`Delete 1 action`,
    consequence: t`At ${offset}: ${words}. This is final. It cannot be undone.`,
    run: (api) => api.deletion.action({ sessionId: content.summary.id, sequence }),
  };
}

/** The deletion of one frame. */
export function planFrameDeletion(content: SessionContent, { number, second }: FrameDetails): PlannedDeletion {
  const offset = offsetInWords(second);
  return {
    question: t`Delete 1 frame?`,
    confirmLabel: t`Delete 1 frame`,
    consequence: t`Frame ${number} at ${offset}. This is final. It cannot be undone.`,
    run: (api) => api.deletion.frame({ sessionId: content.summary.id, number }),
  };
}

/** The deletion of everything within a stretch. */
export function planStretchDeletion(content: SessionContent, stretch: Stretch): PlannedDeletion {
  const what = contentInWords(countIn(content, stretch));
  const from = offsetInWords(stretch.fromSecond);
  const to = offsetInWords(stretch.toSecond);
  return {
    question: t`Delete ${what}?`,
    confirmLabel: t`Delete ${what}`,
    consequence: t`Everything from ${from} to ${to}. This is final. It cannot be undone.`,
    run: (api) => api.deletion.stretch({ sessionId: content.summary.id, ...stretch }),
  };
}

/** The deletion of the whole session. */
export function planSessionDeletion(content: SessionContent): PlannedDeletion {
  const what = contentInWords({ frameCount: content.frames.length, actionCount: content.actions.length });
  return {
    question: t`Delete this session: ${what}?`,
    confirmLabel: t`Delete this session`,
    consequence: t`A bundle prepared from it can no longer be approved. This is final. It cannot be undone.`,
    run: (api) => api.deletion.session({ sessionId: content.summary.id }),
  };
}
