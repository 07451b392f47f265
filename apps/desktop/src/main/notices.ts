import { Notification } from 'electron';
import type { AgentView } from './agent-view.ts';
import type { Language } from './language.ts';
import { noticeOf } from './state-notices.ts';

/** Desktop notifications: none before `start`, except what is said outright. */
export interface Notices {
  /** From now on changes of the state are said: there is no tray that shows them. */
  start(): void;
  /** From now on the tray shows them again. */
  stop(): void;
  show(view: AgentView): void;
  say(words: string): void;
  /** What was said, the oldest first; kept from source only, for tests. */
  said(): readonly string[];
}

/** Prepares the notifications of state changes. */
export function createNotices(language: Language): Notices {
  let isStarted = false;
  let shown: AgentView = { kind: 'starting' };
  const said: string[] = [];

  const say = (words: string): void => {
    if (!__CLEARPANE_PACKAGED__) said.push(words);
    if (!Notification.isSupported()) return;
    // Silent, because a sound would tell the room.
    new Notification({ title: 'Clearpane', body: words, silent: true }).show();
  };
  return {
    start: () => (isStarted = true),
    stop: () => (isStarted = false),
    show: (view) => {
      const words = noticeOf(shown, view, language);
      shown = view;
      if (isStarted && words !== null) say(words);
    },
    say,
    said: () => said,
  };
}
