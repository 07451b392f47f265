import { assertNever, type GapReason, type ReducedAction, type ReducedEntry } from '@clearpane/contracts';
import type { Point, Stamp, Step } from './step.ts';

/** A typing pause that ends a text. */
const TEXT_PAUSE_MS = 2000;
/** The pause after which turning the wheel on, or pressing a key again, is another action. */
const REPEAT_PAUSE_MS = 1000;
/** The usual double-click settings of the desktops. */
const MULTI_CLICK_MS = 500;
const MULTI_CLICK_PIXELS = 5;
/** Moving farther than this between press and release is a drag. */
const DRAG_PIXELS = 8;
/** The greatest count that a stored action can carry. */
const MAXIMUM_COUNT = 1000;

type Open = { first: Stamp; lastMs: number; window: number; pauseMs: number } & (
  | { kind: 'text'; keystrokes: number }
  | { kind: 'grouped'; action: Extract<ReducedAction, { kind: 'key' | 'scroll' }> }
  | { kind: 'click'; action: Extract<ReducedAction, { kind: 'click' }>; point: Point }
);

/**
 * Merges confirmed steps, in their order, into actions: keystrokes into texts, presses and releases into clicks and drags,
 * repeats into counts, and every stretch of discarded input into at most one gap for each reason.
 */
export interface Merger {
  add(step: Step): void;
  /** Ends what no step before `atMs` can continue any more. */
  settle(atMs: number): void;
  /** Ends what is open and drops a press without a release. */
  end(): void;
  /** Takes the actions that are complete. */
  take(): ReducedEntry[];
}

export function createMerger(): Merger {
  let complete: ReducedEntry[] = [];
  let open: Open | null = null;
  let press: Extract<Step, { kind: 'press' }> | null = null;
  let lastSecond = 0;
  const gapsOfStretch = new Set<GapReason>();

  function emit({ atMs, frame }: Stamp, action: ReducedAction): void {
    if (action.kind !== 'gap') gapsOfStretch.clear();
    // Events that arrive late must not make the seconds run backwards.
    lastSecond = Math.max(lastSecond, Math.floor(atMs / 1000));
    complete.push({ second: lastSecond, frame, action });
  }

  function close(): void {
    if (open === null) return;
    emit(open.first, open.kind === 'text' ? { kind: 'text', length: textLength(open.keystrokes) } : open.action);
    open = null;
  }

  function addGap(stamp: Stamp, reason: GapReason): void {
    close();
    if (gapsOfStretch.has(reason)) return;
    gapsOfStretch.add(reason);
    emit(stamp, { kind: 'gap', reason });
  }

  function addText(step: Extract<Step, { kind: 'text' }>): void {
    if (open?.kind === 'text' && canContinue(open, step)) {
      open.keystrokes += 1;
      open.lastMs = step.atMs;
      return;
    }
    close();
    open = { kind: 'text', keystrokes: 1, ...begin(step, TEXT_PAUSE_MS) };
  }

  function addKey(step: Extract<Step, { kind: 'key' }>): void {
    if (open?.kind === 'grouped' && open.action.kind === 'key' && canContinue(open, step)) {
      if (open.action.name === step.name) {
        open.action.repeats = Math.min(MAXIMUM_COUNT, open.action.repeats + 1);
        open.lastMs = step.atMs;
        return;
      }
    }
    close();
    open = {
      kind: 'grouped',
      action: { kind: 'key', name: step.name, repeats: 1 },
      ...begin(step, REPEAT_PAUSE_MS),
    };
  }

  function addScroll(step: Extract<Step, { kind: 'scroll' }>): void {
    if (open?.kind === 'grouped' && open.action.kind === 'scroll' && canContinue(open, step)) {
      if (open.action.direction === step.direction) {
        open.action.steps = Math.min(MAXIMUM_COUNT, open.action.steps + step.steps);
        open.lastMs = step.atMs;
        return;
      }
    }
    close();
    const { direction, steps, point } = step;
    open = {
      kind: 'grouped',
      action: { kind: 'scroll', direction, steps: Math.min(MAXIMUM_COUNT, steps), position: point.position },
      ...begin(step, REPEAT_PAUSE_MS),
    };
  }

  function addPress(step: Extract<Step, { kind: 'press' }>): void {
    // Typing and scrolling end where the button goes down; an earlier click may still become a double one.
    if (open?.kind !== 'click') close();
    press = step;
  }

  function addRelease(step: Extract<Step, { kind: 'release' }>): void {
    const began = press;
    press = null;
    if (began === null || began.button !== step.button) return;
    if (distance(began.point, step.point) > DRAG_PIXELS) {
      close();
      emit(began, { kind: 'drag', button: step.button, from: began.point.position, to: step.point.position });
      return;
    }
    if (began.place.window !== step.place.window) return addGap(began, 'window-moved');
    if (open?.kind === 'click' && open.action.button === began.button && canContinue(open, began)) {
      if (distance(open.point, began.point) <= MULTI_CLICK_PIXELS && open.action.count < 3) {
        open.action.count += 1;
        open.lastMs = began.atMs;
        return;
      }
    }
    close();
    open = {
      kind: 'click',
      action: { kind: 'click', button: began.button, count: 1, position: began.point.position },
      point: began.point,
      ...begin(began, MULTI_CLICK_MS),
    };
  }

  function add(step: Step): void {
    if (step.kind === 'gap') {
      press = null;
      addGap(step, step.reason);
      return;
    }
    switch (step.kind) {
      case 'text':
        return addText(step);
      case 'key':
        return addKey(step);
      case 'scroll':
        return addScroll(step);
      case 'press':
        return addPress(step);
      case 'release':
        return addRelease(step);
      case 'shortcut':
        close();
        return emit(step, { kind: 'shortcut', name: step.name });
      case 'focus':
        close();
        return emit(step, { kind: 'focus', app: step.app });
      default:
        return assertNever(step);
    }
  }

  return {
    add,
    settle(atMs) {
      // A press that may become the second one of a double click keeps the first one open until its release.
      const mayContinue = open?.kind === 'click' && press !== null;
      if (open !== null && !mayContinue && atMs - open.lastMs > open.pauseMs) close();
    },
    end() {
      press = null;
      close();
    },
    take() {
      const taken = complete;
      complete = [];
      return taken;
    },
  };
}

function begin(step: Extract<Step, { place: unknown }>, pauseMs: number): Omit<Open, 'kind'> {
  return {
    first: { atMs: step.atMs, frame: step.frame },
    lastMs: step.atMs,
    window: step.place.window,
    pauseMs,
  };
}

function canContinue(open: Open, step: Extract<Step, { place: unknown }>): boolean {
  return open.window === step.place.window && step.atMs - open.lastMs <= open.pauseMs;
}

function textLength(keystrokes: number): 'short' | 'medium' | 'long' {
  if (keystrokes < 5) return 'short';
  return keystrokes < 20 ? 'medium' : 'long';
}

function distance(from: Point, to: Point): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}
