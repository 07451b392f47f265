import { assertNever, type JoinedStudy, type Light, type StudyId } from '@clearpane/contracts';
import { translateSentence } from '@clearpane/contracts/sentences';
import type { AgentView } from './agent-view.ts';
import { wordsIn, type Language } from './language.ts';
import { describeLight, recentMinutes } from './menu-words.ts';
import type { ShortcutDescription } from './shortcut-words.ts';

/** What a menu entry asks main to do. `minutes: null` pauses until the person resumes. */
export type Command =
  | { kind: 'pause'; minutes: number | null }
  | { kind: 'pause-until-tomorrow' }
  | { kind: 'resume' }
  | { kind: 'delete-recent' }
  | { kind: 'choose'; studyId: StudyId }
  | { kind: 'open' }
  | { kind: 'open-studies' }
  | { kind: 'leave'; studyId: StudyId }
  | { kind: 'start-again' }
  | { kind: 'quit' };

/** One line of the menu. `words` only says something; chosen, it opens Clearpane. `choice` is one of several, of which one is chosen. */
export type MenuEntry =
  | { kind: 'words'; label: string }
  | { kind: 'command'; label: string; command: Command }
  | { kind: 'choice'; label: string; isChosen: boolean; command: Command }
  | { kind: 'submenu'; label: string; entries: MenuEntry[] }
  | { kind: 'separator' };

/** For whom the menu is built: their language, what their shortcut can do, and (in tests) a time zone other than the machine's. */
export interface MenuSetting {
  language: Language;
  shortcut: ShortcutDescription;
  timeZone?: string | undefined;
}

/** Builds the tray's menu: at most eight entries, the state in words first, and only what can be done now. */
export function buildMenu(view: AgentView, setting: MenuSetting): MenuEntry[] {
  const { language, timeZone } = setting;
  const words = wordsIn(language).menu;
  const studies: MenuEntry = { kind: 'command', label: words.studies, command: { kind: 'open-studies' } };
  const problem = uploadWords(view, language);
  const choices = studyChoices(view, language);
  // With a failed upload and several studies there would be nine entries: then the studies stand together.
  const isCrowded = problem.length > 0 && choices.length > 0;
  const recordFor: MenuEntry[] =
    choices.length === 0
      ? []
      : [
          {
            kind: 'submenu',
            label: words.recordFor,
            entries: isCrowded ? [...choices, { kind: 'separator' }, studies] : choices,
          },
        ];
  return [
    { kind: 'words', label: describeLight(view, language, timeZone).words },
    ...problem,
    { kind: 'separator' },
    ...recordingEntries(view, setting),
    ...recordFor,
    { kind: 'separator' },
    { kind: 'command', label: words.open, command: { kind: 'open' } },
    ...(isCrowded ? [] : [studies]),
    ...leaveEntry(view, language),
    { kind: 'separator' },
    { kind: 'command', label: words.quit, command: { kind: 'quit' } },
  ];
}

/** A study's title in the person's language, else in English, else in whichever there is. */
export function titleOf({ studyId, titles }: JoinedStudy, language: Language): string {
  const inLanguage = (wanted: string): string | undefined =>
    titles.find((each) => each.language.slice(0, 2) === wanted)?.title;
  return inLanguage(language) ?? inLanguage('en') ?? titles[0]?.title ?? studyId;
}

/** The study that "Stop and leave" leaves: the one that records, or would, or the only one; null where none is joined. */
export function studyToLeave(view: AgentView): JoinedStudy | null {
  if (view.kind !== 'answering') return null;
  const { light, joinedStudies } = view.status;
  const shown = light.state === 'off' ? null : light.studyId;
  const [first, ...others] = joinedStudies;
  return (
    joinedStudies.find(({ studyId }) => studyId === shown) ??
    joinedStudies.find(({ isCurrent }) => isCurrent) ??
    (first !== undefined && others.length === 0 ? first : null)
  );
}

function uploadWords(view: AgentView, language: Language): MenuEntry[] {
  if (view.kind !== 'answering' || view.status.uploadProblem === null) return [];
  return [{ kind: 'words', label: translateSentence(view.status.uploadProblem, language) }];
}

function studyChoices(view: AgentView, language: Language): MenuEntry[] {
  if (view.kind !== 'answering') return [];
  const { joinedStudies } = view.status;
  // One study is chosen by joining it; where the other one ended, the one that is left has to be chosen here.
  if (joinedStudies.length < 2 && joinedStudies.every(({ isCurrent }) => isCurrent)) return [];
  return joinedStudies.map((study) => ({
    kind: 'choice',
    label: titleOf(study, language),
    isChosen: study.isCurrent,
    command: { kind: 'choose', studyId: study.studyId },
  }));
}

function recordingEntries(view: AgentView, setting: MenuSetting): MenuEntry[] {
  const words = wordsIn(setting.language).menu;
  switch (view.kind) {
    case 'answering':
      return [
        ...pauseOrResume(view.status.light, setting),
        { kind: 'command', label: words.deleteRecent(recentMinutes), command: { kind: 'delete-recent' } },
      ];
    case 'stopped':
      return [{ kind: 'command', label: words.startAgain, command: { kind: 'start-again' } }];
    case 'starting':
    case 'silent':
    case 'restarting':
      return [];
    default:
      return assertNever(view);
  }
}

function pauseOrResume(light: Light, setting: MenuSetting): MenuEntry[] {
  switch (light.state) {
    case 'off':
      return [];
    case 'paused':
      // Lock and idle end by themselves; there the person may still stop for longer.
      if (light.cause !== 'person') return [pauseMenu(setting)];
      return [{ kind: 'command', label: wordsIn(setting.language).menu.resume, command: { kind: 'resume' } }];
    case 'starting':
    case 'recording':
    case 'cannot-record':
      return [pauseMenu(setting)];
    default:
      return assertNever(light);
  }
}

function pauseMenu({ language, shortcut }: MenuSetting): MenuEntry {
  const words = wordsIn(language).menu;
  const { keys, standing } = shortcut;
  const untilResumed = standing === 'works' ? `${words.untilResumed} (${keys})` : words.untilResumed;
  return {
    kind: 'submenu',
    label: words.pause,
    entries: [
      { kind: 'command', label: words.minutes(15), command: { kind: 'pause', minutes: 15 } },
      { kind: 'command', label: words.oneHour, command: { kind: 'pause', minutes: 60 } },
      { kind: 'command', label: words.untilTomorrow, command: { kind: 'pause-until-tomorrow' } },
      { kind: 'command', label: untilResumed, command: { kind: 'pause', minutes: null } },
      ...shortcutWords(shortcut, language),
    ],
  };
}

/** A shortcut that does nothing must not be counted on: the menu says so where it is looked for. */
function shortcutWords({ keys, standing }: ShortcutDescription, language: Language): MenuEntry[] {
  const words = wordsIn(language).menu;
  switch (standing) {
    case 'works':
      return [];
    case 'taken':
      return [{ kind: 'separator' }, { kind: 'words', label: words.shortcutTaken(keys) }];
    case 'unproven':
      return [{ kind: 'separator' }, { kind: 'words', label: words.shortcutUnproven(keys) }];
    default:
      return assertNever(standing);
  }
}

function leaveEntry(view: AgentView, language: Language): MenuEntry[] {
  const study = studyToLeave(view);
  if (view.kind !== 'answering' || study === null) return [];
  const words = wordsIn(language).menu;
  // With several studies a person has to see which one is left; and where the state tells of another one.
  const label =
    view.status.joinedStudies.length > 1 || !study.isCurrent ? words.leaveStudy(titleOf(study, language)) : words.leave;
  return [{ kind: 'command', label, command: { kind: 'leave', studyId: study.studyId } }];
}
