import type { GapReason, RecordedAction } from '@clearpane/contracts';

/** One stretch of the timeline's upper row: an app in front, or a gap with its reason. */
export type Segment = { fromSecond: number; toSecond: number } & (
  | { kind: 'app'; app: string }
  | { kind: 'gap'; reason: GapReason }
);

/** Cuts a session into apps and gaps: each lasts until the next action of another kind says otherwise. */
export function segmentsOf(actions: readonly RecordedAction[], lastSecond: number): Segment[] {
  const segments: Segment[] = [];
  let app: string | null = null;
  let open: Segment | null = null;
  const close = (second: number) => {
    if (open) segments.push({ ...open, toSecond: second });
    open = null;
  };
  for (const { second, action } of actions) {
    if (action.kind === 'gap') {
      close(second);
      open = { kind: 'gap', reason: action.reason, fromSecond: second, toSecond: second };
    } else if (action.kind === 'focus') {
      close(second);
      app = action.app;
      open = { kind: 'app', app, fromSecond: second, toSecond: second };
    } else if (isGap(open)) {
      close(second);
      if (app !== null) open = { kind: 'app', app, fromSecond: second, toSecond: second };
    }
  }
  close(lastSecond + 1);
  return segments;
}

function isGap(segment: Segment | null): boolean {
  return segment?.kind === 'gap';
}
