import type { Button, GapReason, KeyName, Position, ShortcutName } from '@clearpane/contracts';
import type { Place } from './placement.ts';

/** When a step happened and what was on screen; `atMs` counts from the making of the reducer and never leaves it. */
export interface Stamp {
  atMs: number;
  frame: number | null;
}

/** A point both ways: in desktop pixels to compare, as shares of the frame to keep. */
export interface Point {
  x: number;
  y: number;
  position: Position;
}

/** One raw event with everything that identifies a key gone, before neighbouring steps are merged into an action. */
export type Step = Stamp &
  (
    | { kind: 'text'; place: Place }
    | { kind: 'key'; name: KeyName; place: Place }
    | { kind: 'shortcut'; name: ShortcutName; place: Place }
    | { kind: 'press'; button: Button; point: Point; place: Place }
    | { kind: 'release'; button: Button; point: Point; place: Place }
    | { kind: 'scroll'; direction: 'up' | 'down' | 'left' | 'right'; steps: number; point: Point; place: Place }
    | { kind: 'focus'; app: number }
    | { kind: 'gap'; reason: GapReason }
  );
