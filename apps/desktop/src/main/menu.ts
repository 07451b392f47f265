import { assertNever, type Light, type StudyId } from '@clearpane/contracts';
import type { AgentView } from './agent-view.ts';
import { describeLight, recentMinutes } from './menu-words.ts';

/** What a menu entry asks main to do. `minutes: null` pauses until the person resumes. */
export type Command =
  | { kind: 'pause'; minutes: number | null }
  | { kind: 'resume' }
  | { kind: 'delete-recent' }
  | { kind: 'open' }
  | { kind: 'open-studies' }
  | { kind: 'leave'; studyId: StudyId }
  | { kind: 'start-again' }
  | { kind: 'quit' };

/** One line of the menu. `words` only says something; chosen, it opens Clearpane. */
export type MenuEntry =
  | { kind: 'words'; label: string }
  | { kind: 'command'; label: string; command: Command }
  | { kind: 'submenu'; label: string; entries: MenuEntry[] }
  | { kind: 'separator' };

/** Builds the tray's menu: at most eight entries, the state in words first, and only what can be done now. */
export function buildMenu(view: AgentView, timeZone?: string): MenuEntry[] {
  return [
    { kind: 'words', label: describeLight(view, timeZone).words },
    ...uploadWords(view),
    { kind: 'separator' },
    ...recordingEntries(view),
    { kind: 'separator' },
    { kind: 'command', label: 'Open Clearpane', command: { kind: 'open' } },
    { kind: 'command', label: 'Studies', command: { kind: 'open-studies' } },
    ...leaveEntry(view),
    { kind: 'separator' },
    { kind: 'command', label: 'Quit', command: { kind: 'quit' } },
  ];
}

function uploadWords(view: AgentView): MenuEntry[] {
  if (view.kind !== 'answering' || view.status.uploadProblem === null) return [];
  return [{ kind: 'words', label: view.status.uploadProblem }];
}

function recordingEntries(view: AgentView): MenuEntry[] {
  switch (view.kind) {
    case 'answering':
      return [...pauseOrResume(view.status.light), deleteRecent];
    case 'stopped':
      return [{ kind: 'command', label: 'Start again', command: { kind: 'start-again' } }];
    case 'starting':
    case 'silent':
    case 'restarting':
      return [];
    default:
      return assertNever(view);
  }
}

function pauseOrResume(light: Light): MenuEntry[] {
  switch (light.state) {
    case 'off':
      return [];
    case 'paused':
      // Lock and idle end by themselves; there the person may still stop for longer.
      return light.cause === 'person' ? [resume] : [pause];
    case 'starting':
    case 'recording':
    case 'cannot-record':
      return [pause];
    default:
      return assertNever(light);
  }
}

function leaveEntry(view: AgentView): MenuEntry[] {
  if (view.kind !== 'answering') return [];
  const { light } = view.status;
  const studyId = light.state === 'off' ? null : light.studyId;
  if (studyId === null) return [];
  return [{ kind: 'command', label: 'Stop and leave…', command: { kind: 'leave', studyId } }];
}

const resume: MenuEntry = { kind: 'command', label: 'Resume', command: { kind: 'resume' } };
const deleteRecent: MenuEntry = {
  kind: 'command',
  label: `Delete last ${recentMinutes} minutes`,
  command: { kind: 'delete-recent' },
};
const pause: MenuEntry = {
  kind: 'submenu',
  label: 'Pause',
  entries: [
    { kind: 'command', label: '15 minutes', command: { kind: 'pause', minutes: 15 } },
    { kind: 'command', label: '1 hour', command: { kind: 'pause', minutes: 60 } },
    { kind: 'command', label: 'Until I resume', command: { kind: 'pause', minutes: null } },
  ],
};
