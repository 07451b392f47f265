import { createReducer, type InputContext, type RawEvent } from '@clearpane/actions';
import { createSettle } from '@clearpane/capture/screen-host/settle';
import { Whereabouts, type ReducedEntry } from '@clearpane/contracts';
import type { KeyStroke } from './typist.ts';

/** Everything that is kept of one text: the actions, and the whole second of each frame taken meanwhile. */
export interface StoredTyping {
  readonly entries: readonly ReducedEntry[];
  readonly frameSeconds: readonly number[];
}

/** The hook host's rhythm: input is batched and judged ten times a second. */
const BATCH_MS = 100;
const HEARTBEAT_MS = 60_000;
const FRAME_MS = 150;
/** The click into the field before the text, and Enter after it, as in a form. */
const CLICK_LEAD_MS = 600;
const ENTER_LAG_MS = 250;
const ENTER = 0x1c;
const SETTLING_MS = 6000;
const NO_MODIFIERS = { alt: false, ctrl: false, meta: false, shift: false };

const desk = Whereabouts.parse({
  revision: 1,
  monitor: { x: 0, y: 0, width: 1000, height: 600 },
  focus: 1,
  windows: [{ window: 1, app: 1, x: 0, y: 0, width: 1000, height: 600 }],
});

/**
 * Lets the real reducer and the real frame timing record one text: a click into a field, the text, Enter. `startMs` is where in
 * the session it begins. Every settled screen counts as a new frame, which gives the attacker the most that there can be.
 */
export function recordTyping(strokes: readonly KeyStroke[], startMs: number): StoredTyping {
  const reducer = createReducer();
  const settle = createSettle(HEARTBEAT_MS, startMs);
  const events = rawEvents(strokes, startMs + CLICK_LEAD_MS, startMs);
  const entries: ReducedEntry[] = [];
  const frameSeconds: number[] = [];
  const endMs = (events.at(-1)?.time ?? startMs) + SETTLING_MS;
  let frame = 1;
  let frameReadyMs = Number.POSITIVE_INFINITY;
  let next = 0;
  let probe = 0;
  const contextAt = (elapsedMs: number): InputContext => ({ whereabouts: desk, frame, elapsedMs });
  reducer.observe(contextAt(startMs));
  for (let nowMs = startMs; nowMs <= endMs; nowMs += BATCH_MS) {
    let hasActivity = false;
    for (let event = events[next]; event !== undefined && event.time <= nowMs; event = events[++next])
      hasActivity = reducer.accept(event, contextAt(event.time)) || hasActivity;
    if (hasActivity) settle.disturb(nowMs);
    if (settle.dueMs() <= nowMs && frameReadyMs === Number.POSITIVE_INFINITY) {
      settle.begin(nowMs);
      frameReadyMs = nowMs + FRAME_MS;
    }
    if (frameReadyMs <= nowMs) {
      frame += 1;
      frameSeconds.push(Math.floor(frameReadyMs / 1000));
      frameReadyMs = Number.POSITIVE_INFINITY;
    }
    if (reducer.awaitProbe(++probe)) reducer.confirm(probe, contextAt(nowMs));
    reducer.tick(nowMs);
    entries.push(...reducer.drain());
  }
  entries.push(...reducer.end());
  return { entries, frameSeconds };
}

function rawEvents(strokes: readonly KeyStroke[], textMs: number, clickMs: number): RawEvent[] {
  const point = { x: 300, y: 200, button: 1 };
  const lastUpMs = Math.max(0, ...strokes.map(({ upMs }) => upMs));
  const enterMs = textMs + lastUpMs + ENTER_LAG_MS;
  const keys = [
    ...strokes.map(({ scancode, downMs, upMs }) => ({ scancode, downMs: textMs + downMs, upMs: textMs + upMs })),
    { scancode: ENTER, downMs: enterMs, upMs: enterMs + 90 },
  ];
  const events: RawEvent[] = [
    { type: 'button-down', time: clickMs, ...point },
    { type: 'button-up', time: clickMs + 80, ...point },
    ...keys.flatMap(({ scancode, downMs, upMs }): RawEvent[] => [
      { type: 'key-down', time: Math.round(downMs), scancode, ...NO_MODIFIERS },
      { type: 'key-up', time: Math.round(upMs), scancode, ...NO_MODIFIERS },
    ]),
  ];
  return events.sort((one, other) => one.time - other.time);
}
