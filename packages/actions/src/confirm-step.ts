import { assertNever, type ShortcutName, type Whereabouts } from '@clearpane/contracts';
import { isSamePlace, placeOfKeys, placeOfPointer, type Target } from './placement.ts';
import type { Step } from './step.ts';

/**
 * Whether a step still holds by whereabouts that were read after it. What was known when the event arrived may be a
 * moment old; only a later reading shows that the window had not already changed hands.
 */
export function isConfirmed(step: Step, later: Whereabouts): boolean {
  switch (step.kind) {
    case 'focus':
    case 'gap':
      return true;
    case 'text':
      return isSamePlace(wasAt(step), placeOfKeys(later));
    case 'key':
      return isSameApp(step.place.app, placeOfKeys(later));
    case 'shortcut':
      return LEAVING.has(step.name) || isSameApp(step.place.app, placeOfKeys(later));
    case 'press':
    case 'release':
    case 'scroll':
      return isSamePlace(wasAt(step), placeOfPointer(later, step.point.x, step.point.y));
    default:
      return assertNever(step);
  }
}

/** Shortcuts whose very purpose is to leave the window: they are judged by the window they were pressed in alone. */
const LEAVING: ReadonlySet<ShortcutName> = new Set(['switch-window', 'close', 'close-tab', 'quit']);

/** A key that opens or closes a dialog moves the focus between windows of one app: its name says nothing of either. */
function isSameApp(app: number, target: Target): boolean {
  return target.kind === 'allowed' && target.place.app === app;
}

function wasAt(step: Extract<Step, { place: unknown }>): Target {
  return { kind: 'allowed', place: step.place };
}
