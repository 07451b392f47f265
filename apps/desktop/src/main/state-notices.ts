import { assertNever, type Status } from '@clearpane/contracts';
import type { AgentView } from './agent-view.ts';
import { wordsIn, type Language } from './language.ts';
import { describeLight } from './menu-words.ts';

/**
 * What is said when the state moved from `before` to `after`, null for nothing: that recording started, that it stopped without
 * the person having asked, or that nothing can be recorded. It names no app: a desktop may show and keep notifications longer
 * than we do. A rest for a locked screen or an absent person says nothing, because nobody is there to read it.
 */
export function noticeOf(before: AgentView, after: AgentView, language: Language): string | null {
  const [was, is] = [standingOf(before), standingOf(after)];
  if (was === is) return null;
  const words = wordsIn(language).notifications;
  switch (is) {
    case 'recording':
      return was === 'resting' ? null : words.recordingStarted;
    case 'cannot-record':
      return describeLight(after, language).words;
    case 'off':
      return was === 'recording' ? words.recordingStopped : null;
    case 'starting':
    case 'paused':
    case 'resting':
      return null;
    default:
      return is satisfies never;
  }
}

/** What is said after the shortcut was pressed: the state as it is then, never what was meant. */
export function describeOffTheRecord(status: Status, language: Language): string {
  const words = wordsIn(language).notifications;
  switch (status.light.state) {
    case 'paused':
      return words.offTheRecord;
    case 'off':
      return words.alreadyOff;
    case 'starting':
    case 'recording':
    case 'cannot-record':
      return describeLight({ kind: 'answering', status }, language).words;
    default:
      return assertNever(status.light);
  }
}

type Standing = 'off' | 'starting' | 'recording' | 'paused' | 'resting' | 'cannot-record';

function standingOf(view: AgentView): Standing {
  if (view.kind === 'starting') return 'starting';
  if (view.kind !== 'answering') return 'cannot-record';
  const { light } = view.status;
  if (light.state === 'paused') return light.cause === 'person' ? 'paused' : 'resting';
  return light.state;
}
