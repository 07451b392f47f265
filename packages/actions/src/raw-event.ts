import type { Whereabouts } from '@clearpane/contracts';

/** What the modifier keys were while an event happened. */
export interface Modifiers {
  ctrl: boolean;
  alt: boolean;
  meta: boolean;
  shift: boolean;
}

/**
 * One event of the input hook. `time` is the hook's own clock in milliseconds, 32 bits wide (it wraps after 49.7 days);
 * `x` and `y` are desktop pixels; buttons are 1 left, 2 right, 3 middle; a negative rotation is up or left.
 * There is no event for moving the pointer: nothing of a path is needed to tell a drag from a click.
 */
export type RawEvent =
  | ({ type: 'key-down' | 'key-up'; time: number; scancode: number } & Modifiers)
  | { type: 'button-down' | 'button-up'; time: number; x: number; y: number; button: number }
  | {
      type: 'wheel';
      time: number;
      x: number;
      y: number;
      axis: 'vertical' | 'horizontal';
      rotation: number;
    };

/** What was known when an event arrived. */
export interface InputContext {
  /** Null while nobody has said where input is allowed. */
  whereabouts: Whereabouts | null;
  /** Number of the last settled frame. */
  frame: number | null;
  /** Milliseconds since the reducer was made, by the receiver's own steady clock. */
  elapsedMs: number;
}
