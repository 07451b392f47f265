import type { FrameDetails, RecordedAction, SessionContent } from '@clearpane/contracts';

/** A stretch of a session in whole seconds, both ends included. */
export interface Stretch {
  fromSecond: number;
  toSecond: number;
}

/** What the person looks at. `aim` is what the delete key is about: whatever was chosen last. */
export interface Selection {
  sequence: number | null;
  frame: number | null;
  /** Where a stretch began and where its moving end is; null without one. */
  stretch: { anchorSecond: number; headSecond: number } | null;
  aim: 'action' | 'frame' | 'stretch';
}

/** The first action and its frame. */
export function firstSelection(content: SessionContent): Selection {
  const action = content.actions[0];
  if (action) return selectAction(content, action);
  return { sequence: null, frame: content.frames[0]?.number ?? null, stretch: null, aim: 'frame' };
}

/** Chooses an action and shows the frame it acted on, or the last one before it. */
export function selectAction(content: SessionContent, action: RecordedAction): Selection {
  const frame = content.frames.findLast((one) => one.number <= (action.frame ?? 0) || one.second <= action.second);
  const own = content.frames.find((one) => one.number === action.frame);
  return {
    sequence: action.sequence,
    frame: (own ?? frame ?? content.frames[0])?.number ?? null,
    stretch: null,
    aim: 'action',
  };
}

/** Chooses a frame and the first action on it, if there is one. */
export function selectFrame(content: SessionContent, frame: FrameDetails): Selection {
  const action = content.actions.find((one) => one.frame === frame.number);
  return { sequence: action?.sequence ?? null, frame: frame.number, stretch: null, aim: 'frame' };
}

/** Chooses a stretch without changing what is shown. */
export function selectStretch(selection: Selection, anchorSecond: number, headSecond: number): Selection {
  return { ...selection, stretch: { anchorSecond, headSecond }, aim: 'stretch' };
}

/** Lets go of the stretch. */
export function clearStretch(selection: Selection): Selection {
  return { ...selection, stretch: null, aim: selection.sequence === null ? 'frame' : 'action' };
}

/** The action one step earlier (-1) or later (1). */
export function stepAction(content: SessionContent, selection: Selection, step: -1 | 1): Selection {
  const next = neighbourAction(content, selection, step);
  return next ? selectAction(content, next) : clearStretch(selection);
}

/** The frame one step earlier (-1) or later (1). */
export function stepFrame(content: SessionContent, selection: Selection, step: -1 | 1): Selection {
  const { frames } = content;
  const index = frames.findIndex((one) => one.number >= (selection.frame ?? 0));
  const next = frames[Math.min(frames.length - 1, Math.max(0, (index < 0 ? frames.length : index) + step))];
  return next ? selectFrame(content, next) : selection;
}

/** Moves the stretch's end by one action, beginning a stretch at the current action where there is none. */
export function extendStretch(content: SessionContent, selection: Selection, step: -1 | 1): Selection {
  const here = secondOf(content, selection);
  const next = neighbourAction(content, selection, step);
  const anchorSecond = selection.stretch?.anchorSecond ?? here;
  if (!next) return selectStretch(selection, anchorSecond, here);
  return selectStretch(selectAction(content, next), anchorSecond, next.second);
}

/** The chosen stretch with its ends in order; null without one. */
export function stretchOf({ stretch }: Selection): Stretch | null {
  if (!stretch) return null;
  const { anchorSecond, headSecond } = stretch;
  return { fromSecond: Math.min(anchorSecond, headSecond), toSecond: Math.max(anchorSecond, headSecond) };
}

/** How much a stretch holds, counted the way the agent deletes it: by whole seconds, both ends included. */
export function countIn(
  content: SessionContent,
  { fromSecond, toSecond }: Stretch,
): { frameCount: number; actionCount: number } {
  const isInside = ({ second }: { second: number }) => second >= fromSecond && second <= toSecond;
  return { frameCount: content.frames.filter(isInside).length, actionCount: content.actions.filter(isInside).length };
}

/** The same selection where it still exists, its nearest neighbour where it was deleted. */
export function mend(content: SessionContent, selection: Selection): Selection {
  const hasAction = content.actions.some((one) => one.sequence === selection.sequence);
  const hasFrame = content.frames.some((one) => one.number === selection.frame);
  if (hasAction && hasFrame) return selection;
  if (!hasAction && selection.sequence !== null) {
    const near = content.actions.find((one) => one.sequence > (selection.sequence ?? 0)) ?? content.actions.at(-1);
    if (near) return { ...selectAction(content, near), aim: selection.aim === 'stretch' ? 'action' : selection.aim };
  }
  if (hasFrame) return { ...selection, sequence: hasAction ? selection.sequence : null };
  const near = content.frames.find((one) => one.number > (selection.frame ?? 0)) ?? content.frames.at(-1);
  return { ...selection, sequence: hasAction ? selection.sequence : null, frame: near?.number ?? null };
}

/** The last second of a session that anything is known of. */
export function lastSecondOf(content: SessionContent): number {
  const seconds = [...content.actions, ...content.frames].map(({ second }) => second);
  return Math.max(
    content.summary.durationSeconds ?? 0,
    seconds.reduce((last, second) => Math.max(last, second), 0),
    1,
  );
}

function secondOf(content: SessionContent, { sequence, frame }: Selection): number {
  const action = content.actions.find((one) => one.sequence === sequence);
  return action?.second ?? content.frames.find((one) => one.number === frame)?.second ?? 0;
}

function neighbourAction({ actions }: SessionContent, selection: Selection, step: -1 | 1): RecordedAction | undefined {
  const from = selection.sequence;
  if (from === null)
    return step > 0
      ? actions.find((one) => (one.frame ?? 0) >= (selection.frame ?? 0))
      : actions.findLast((one) => (one.frame ?? 0) < (selection.frame ?? 0));
  return step > 0 ? actions.find((one) => one.sequence > from) : actions.findLast((one) => one.sequence < from);
}
