import { assertNever, type GapReason, type ReducedEntry, type Whereabouts } from '@clearpane/contracts';
import { isConfirmed } from './confirm-step.ts';
import { createKeyReader } from './key-codes.ts';
import { createMerger } from './merge-steps.ts';
import { buttonName, placeOfKeys, placeOfPointer, positionOn, type Target } from './placement.ts';
import { createRawClock } from './raw-clock.ts';
import type { InputContext, RawEvent } from './raw-event.ts';
import type { Stamp, Step } from './step.ts';

/** How long after its pause an action waits for events that were still on their way. */
const ARRIVAL_SLACK_MS = 250;

/**
 * Turns raw events into actions. An event waits until whereabouts that were read after it show its window unchanged; then
 * it is merged with its neighbours. All times are milliseconds since the reducer was made, by the caller's steady clock.
 */
export interface Reducer {
  /** Takes one event; says whether it was input in a window that looked allowed. */
  accept(event: RawEvent, context: InputContext): boolean;
  /** Takes whereabouts that came unasked: the focus may have changed, and waiting events that they contradict are lost. */
  observe(context: InputContext): void;
  /** Ties all events accepted so far to a probe about to be sent; false when none waits for one. */
  awaitProbe(probe: number): boolean;
  /** Takes the answer to a probe, and so judges every event tied to it or to an earlier one. */
  confirm(probe: number, context: InputContext): void;
  /** Gives up on the answers: what waits becomes a gap. */
  expire(): void;
  /** Ends actions by the passing of time. */
  tick(elapsedMs: number): void;
  /** Takes the actions that are complete and confirmed. */
  drain(): ReducedEntry[];
  /** Ends and takes what is confirmed; what is not is dropped. Nothing can be accepted afterwards. */
  end(): ReducedEntry[];
}

interface Waiting {
  step: Step;
  /** 0: not tied yet. */
  probe: number;
  isSettled: boolean;
}

export function createReducer(): Reducer {
  const keys = createKeyReader();
  const toElapsedMs = createRawClock();
  const merger = createMerger();
  let waiting: Waiting[] = [];
  /** The app last told of as focused, and whether it lost the focus and input was discarded since. */
  let told: { app: number; wasLeft: boolean; hasGap: boolean } | null = null;
  let hasEnded = false;

  function enqueue(step: Step): void {
    const isSettled = step.kind === 'gap' || step.kind === 'focus';
    if (step.kind === 'gap') noteGap();
    waiting.push({ step, probe: 0, isSettled });
    if (isSettled) release();
  }

  /** Hands on from the front what is judged: order is kept, so an unjudged event holds back all that came after it. */
  function release(): void {
    const firstUnjudged = waiting.findIndex(({ isSettled }) => !isSettled);
    const judged = waiting.splice(0, firstUnjudged === -1 ? waiting.length : firstUnjudged);
    for (const { step } of judged) merger.add(step);
  }

  function noteGap(): void {
    if (told !== null) told.hasGap = true;
  }

  function lose(lost: Waiting, reason: GapReason): void {
    const { atMs, frame } = lost.step;
    lost.step = { kind: 'gap', reason, atMs, frame };
    lost.isSettled = true;
    noteGap();
  }

  function observe({ whereabouts, frame, elapsedMs }: InputContext): void {
    if (whereabouts !== null)
      for (const one of waiting) if (!isConfirmed(one.step, whereabouts)) lose(one, 'window-moved');
    release();
    const focus = placeOfKeys(whereabouts);
    if (focus.kind === 'discarded') {
      if (told !== null) told.wasLeft = true;
      return;
    }
    const { app } = focus.place;
    // Coming back to the same app is told again only after discarded input: menus take the focus for a moment all the time.
    const isKnown = told !== null && told.app === app && !(told.wasLeft && told.hasGap);
    if (isKnown) return;
    told = { app, wasLeft: false, hasGap: false };
    enqueue({ kind: 'focus', app, atMs: elapsedMs, frame });
  }

  return {
    accept(event, context) {
      if (hasEnded) return false;
      const stamp = { atMs: toElapsedMs(event.time, context.elapsedMs), frame: context.frame };
      const step = readStep(event, stamp, context.whereabouts, keys);
      if (step === null) return false;
      enqueue(step);
      return step.kind !== 'gap';
    },
    observe,
    awaitProbe(probe) {
      let isNeeded = false;
      for (const one of waiting) {
        if (one.isSettled || one.probe !== 0) continue;
        one.probe = probe;
        isNeeded = true;
      }
      return isNeeded;
    },
    confirm(probe, context) {
      observe(context);
      for (const one of waiting) if (one.probe !== 0 && one.probe <= probe) one.isSettled = true;
      release();
    },
    expire() {
      for (const one of waiting) if (!one.isSettled) lose(one, 'unknown-window');
      release();
    },
    tick(elapsedMs) {
      if (waiting.length === 0) merger.settle(elapsedMs - ARRIVAL_SLACK_MS);
    },
    drain: merger.take,
    end() {
      hasEnded = true;
      waiting = [];
      merger.end();
      return merger.take();
    },
  };
}

/** The key code dies here: what comes back has none. Null for what is kept nowhere, such as a modifier alone. */
function readStep(
  event: RawEvent,
  stamp: Stamp,
  whereabouts: Whereabouts | null,
  keys: ReturnType<typeof createKeyReader>,
): Step | null {
  switch (event.type) {
    case 'key-up':
      keys.release(event.scancode);
      return null;
    case 'key-down': {
      const meaning = keys.press(event.scancode, event);
      if (meaning === null) return null;
      return located(placeOfKeys(whereabouts), stamp, (place) => ({ ...stamp, ...meaning, place }));
    }
    case 'button-down':
    case 'button-up': {
      const button = buttonName(event.button);
      if (button === null) return null;
      const kind = event.type === 'button-down' ? 'press' : 'release';
      return locatedPoint(event, stamp, whereabouts, (place, point) => ({ ...stamp, kind, button, point, place }));
    }
    case 'wheel': {
      const direction = scrollDirection(event.axis, event.rotation);
      const steps = Math.max(1, Math.round(Math.abs(event.rotation)));
      return locatedPoint(event, stamp, whereabouts, (place, point) => ({
        ...stamp,
        kind: 'scroll',
        direction,
        steps,
        point,
        place,
      }));
    }
    default:
      return assertNever(event);
  }
}

type Located = Extract<Step, { place: unknown }>;
type LocatedAtPoint = Extract<Step, { point: unknown }>;

function located(target: Target, stamp: Stamp, make: (place: Located['place']) => Step): Step {
  return target.kind === 'allowed' ? make(target.place) : { ...stamp, kind: 'gap', reason: target.reason };
}

function locatedPoint(
  { x, y }: { x: number; y: number },
  stamp: Stamp,
  whereabouts: Whereabouts | null,
  make: (place: Located['place'], point: LocatedAtPoint['point']) => Step,
): Step {
  return located(placeOfPointer(whereabouts, x, y), stamp, (place) =>
    // Only whereabouts can have allowed the place, so they are there.
    make(place, { x, y, position: positionOn(whereabouts as Whereabouts, x, y) }),
  );
}

function scrollDirection(axis: 'vertical' | 'horizontal', rotation: number): 'up' | 'down' | 'left' | 'right' {
  if (axis === 'vertical') return rotation < 0 ? 'up' : 'down';
  return rotation < 0 ? 'left' : 'right';
}
