import { assertNever, type Action, type GapReason } from '@clearpane/contracts';
import { plural, t } from '@lingui/core/macro';
import { keyInWords, shortcutInWords } from './key-words.ts';

/** One action in a few words. Names of apps come from the vault and are shown as text only. */
export function actionInWords(action: Action): string {
  switch (action.kind) {
    case 'click':
      return clickInWords(action.button, action.count);
    case 'drag':
      return t`drag, ${buttonInWords(action.button)} button`;
    case 'scroll':
      return `${scrollInWords(action.direction)}, ${plural(action.steps, { one: '# step', other: '# steps' })}`;
    case 'shortcut':
      return t`shortcut: ${shortcutInWords(action.name)}`;
    case 'key':
      return action.repeats === 1
        ? t`key: ${keyInWords(action.name)}`
        : t`key: ${keyInWords(action.name)}, ${action.repeats} times`;
    case 'text':
      return textInWords(action.length);
    case 'focus':
      return t`switched to ${action.app}`;
    case 'gap':
      return t`not recorded: ${gapInWords(action.reason)}`;
    default:
      return assertNever(action);
  }
}

/** Where an action happened, as shares of the frame: "at 0.41, 0.22"; null for actions without a place. */
export function placeInWords(action: Action): string | null {
  switch (action.kind) {
    case 'click':
    case 'scroll':
      return t`at ${action.position.x}, ${action.position.y}`;
    case 'drag':
      return t`from ${action.from.x}, ${action.from.y} to ${action.to.x}, ${action.to.y}`;
    case 'shortcut':
    case 'key':
    case 'text':
    case 'focus':
    case 'gap':
      return null;
    default:
      return assertNever(action);
  }
}

/** Why a stretch was not recorded. */
export function gapInWords(reason: GapReason): string {
  switch (reason) {
    case 'denied-window':
      return t`an app you did not allow`;
    case 'unknown-window':
      return t`a window nobody could name`;
    case 'window-moved':
      return t`a window moved while the picture was taken`;
    case 'paused':
      return t`paused`;
    case 'locked':
      return t`the screen was locked`;
    case 'idle':
      return t`you were away`;
    case 'masking-failed':
      return t`masking failed, so no picture was kept`;
    case 'masking-too-slow':
      return t`masking took too long, so no picture was kept`;
    case 'screen-unavailable':
      return t`the screen could not be read`;
    case 'hook-host-ended':
      return t`the input process ended`;
    case 'screen-host-ended':
      return t`the screen process ended`;
    case 'disk-full':
      return t`the disk was full`;
    case 'policy':
      return t`your organisation's policy`;
    default:
      return assertNever(reason);
  }
}

function clickInWords(button: 'left' | 'right' | 'middle', count: number): string {
  const name = buttonInWords(button);
  if (count === 1) return t`click, ${name}`;
  return count === 2 ? t`double click, ${name}` : t`triple click, ${name}`;
}

function buttonInWords(button: 'left' | 'right' | 'middle'): string {
  switch (button) {
    case 'left':
      return t`left`;
    case 'right':
      return t`right`;
    case 'middle':
      return t`middle`;
    default:
      return assertNever(button);
  }
}

function scrollInWords(direction: 'up' | 'down' | 'left' | 'right'): string {
  switch (direction) {
    case 'up':
      return t`scroll up`;
    case 'down':
      return t`scroll down`;
    case 'left':
      return t`scroll left`;
    case 'right':
      return t`scroll right`;
    default:
      return assertNever(direction);
  }
}

function textInWords(length: 'short' | 'medium' | 'long'): string {
  switch (length) {
    case 'short':
      return t`typed: short (1 to 4 keys)`;
    case 'medium':
      return t`typed: medium (5 to 19 keys)`;
    case 'long':
      return t`typed: long (20 keys or more)`;
    default:
      return assertNever(length);
  }
}
