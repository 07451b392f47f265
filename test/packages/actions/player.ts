import { createReducer, type RawEvent, type Reducer } from '@clearpane/actions';
import { Whereabouts, type ReducedEntry } from '@clearpane/contracts';

/** One monitor, three windows from the top down: denied, editor (app 1), browser (app 2); the editor is focused. */
export const desk = Whereabouts.parse({
  revision: 1,
  monitor: { x: 100, y: 0, width: 1000, height: 500 },
  focus: 20,
  windows: [
    { window: 10, app: null, x: 900, y: 0, width: 200, height: 100 },
    { window: 20, app: 1, x: 100, y: 0, width: 500, height: 500 },
    { window: 30, app: 2, x: 600, y: 0, width: 600, height: 500 },
  ],
});

export const codes = { a: 0x1e, c: 0x2e, z: 0x2c, one: 0x02, space: 0x39, backspace: 0x0e } as const;
export const named = { enter: 0x1c, tab: 0x0f, left: 0xe04b, f5: 0x3f, ctrl: 0x1d, altGraph: 0x0e38 } as const;
const noModifiers = { ctrl: false, alt: false, meta: false, shift: false };

export function key(time: number, scancode: number, modifiers: Partial<typeof noModifiers> = {}): RawEvent {
  return { type: 'key-down', time, scancode, ...noModifiers, ...modifiers };
}

export function press(time: number, x: number, y: number, button = 1): RawEvent {
  return { type: 'button-down', time, x, y, button };
}

export function release(time: number, x: number, y: number, button = 1): RawEvent {
  return { type: 'button-up', time, x, y, button };
}

export function click(time: number, x: number, y: number, button = 1): RawEvent[] {
  return [press(time, x, y, button), release(time + 20, x, y, button)];
}

export function wheel(time: number, rotation: number, x = 200, y = 200): RawEvent {
  return { type: 'wheel', time, x, y, axis: 'vertical', rotation };
}

/** Plays events on an unchanging desk, each confirmed before the next, and returns every action with the focus left out. */
export function play(events: readonly RawEvent[], whereabouts: Whereabouts | null = desk): ReducedEntry[] {
  const reducer = createReducer();
  const entries: ReducedEntry[] = [];
  reducer.observe({ whereabouts, frame: null, elapsedMs: 0 });
  for (const [index, event] of events.entries()) {
    accept(reducer, event, whereabouts);
    answer(reducer, index + 1, whereabouts, event.time);
    entries.push(...reducer.drain());
  }
  return [...entries, ...reducer.end()].filter(({ action }) => action.kind !== 'focus');
}

export function accept(
  reducer: Reducer,
  event: RawEvent,
  whereabouts: Whereabouts | null,
  frame: number | null = null,
): boolean {
  return reducer.accept(event, { whereabouts, frame, elapsedMs: event.time });
}

/** Sends a probe and answers it at once; an unknown desk gives up instead. */
export function answer(reducer: Reducer, probe: number, whereabouts: Whereabouts | null, elapsedMs: number): void {
  reducer.awaitProbe(probe);
  if (whereabouts === null) reducer.expire();
  else reducer.confirm(probe, { whereabouts, frame: null, elapsedMs });
}
