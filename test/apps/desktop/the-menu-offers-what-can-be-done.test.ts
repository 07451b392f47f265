import { buildMenu, type MenuEntry, type MenuSetting } from '@clearpane/desktop/menu';
import { describeLight } from '@clearpane/desktop/menu-words';
import { describeShortcut } from '@clearpane/desktop/shortcut-words';
import { describe, expect, test } from 'vitest';
import { answering, everyView, joined, recording, studyId } from './made-up-views.ts';

const inEnglish: MenuSetting = { language: 'en', shortcut: describeShortcut('works', 'en', 'linux'), timeZone: 'UTC' };
const inGerman: MenuSetting = { language: 'de', shortcut: describeShortcut('works', 'de', 'linux'), timeZone: 'UTC' };
const uploadProblem = 'The collector cannot be reached. Your bundle stays here and can be sent again.';
const two = [
  joined('just-for-me', 'Just for me', 'Nur für mich'),
  joined('forms', 'Filling in forms', 'Formulare ausfüllen', false),
];

function labels(entries: MenuEntry[]): string[] {
  return entries.flatMap((entry) => (entry.kind === 'separator' ? [] : [entry.label]));
}

function submenu(entries: MenuEntry[], label: string): MenuEntry[] {
  return entries.flatMap((entry) => (entry.kind === 'submenu' && entry.label === label ? entry.entries : []));
}

describe('The menu offers what can be done now', () => {
  test('it has at most eight entries, the state in words first and Quit last, whatever the state', () => {
    const crowded = everyView.map((view) =>
      view.kind === 'answering' ? answering(view.status.light, { joinedStudies: two, uploadProblem }) : view,
    );
    for (const setting of [inEnglish, inGerman]) {
      for (const view of [...everyView, ...crowded]) {
        const shown = labels(buildMenu(view, setting));
        expect(shown.length).toBeLessThanOrEqual(8);
        expect([shown[0], shown.at(-1)]).toEqual([
          describeLight(view, setting.language, 'UTC').words,
          setting === inEnglish ? 'Quit' : 'Clearpane beenden',
        ]);
      }
    }
  });

  test('while recording: pause, delete, open, studies, leave', () => {
    expect(labels(buildMenu(recording(['Calendar']), inEnglish))).toEqual([
      'Recording since 09:12 · Calendar only',
      'Pause',
      'Delete last 15 minutes',
      'Open Clearpane',
      'Studies',
      'Stop and leave…',
      'Quit',
    ]);
  });

  test('where the chosen study ended, the one that is left can be chosen and left', () => {
    const [, left] = two;
    const view = answering(
      { state: 'cannot-record', reason: 'study-revoked', studyId },
      { joinedStudies: left ? [left] : [] },
    );
    const menu = buildMenu(view, inEnglish);
    expect([labels(submenu(menu, 'Record for')), labels(menu).at(-2)]).toEqual([
      ['Filling in forms'],
      'Stop and leave “Filling in forms”…',
    ]);
  });

  test('the same in German', () => {
    const menu = buildMenu(recording(['Kalender', 'Formular']), inGerman);
    expect(labels(menu)).toEqual([
      'Zeichnet auf seit 09:12 · nur Kalender und Formular',
      'Anhalten',
      'Letzte 15 Minuten löschen',
      'Clearpane öffnen',
      'Studien',
      'Beenden und verlassen…',
      'Clearpane beenden',
    ]);
    expect(labels(submenu(menu, 'Anhalten'))).toEqual([
      '15 Minuten',
      '1 Stunde',
      'Bis morgen',
      'Bis ich fortsetze (Strg+Alt+Umschalt+Leertaste)',
    ]);
  });

  test('pausing takes one click, for 15 minutes, an hour, until tomorrow or until resumed', () => {
    expect(submenu(buildMenu(recording([]), inEnglish), 'Pause')).toEqual([
      { kind: 'command', label: '15 minutes', command: { kind: 'pause', minutes: 15 } },
      { kind: 'command', label: '1 hour', command: { kind: 'pause', minutes: 60 } },
      { kind: 'command', label: 'Until tomorrow', command: { kind: 'pause-until-tomorrow' } },
      {
        kind: 'command',
        label: 'Until I resume (Ctrl+Alt+Shift+Space)',
        command: { kind: 'pause', minutes: null },
      },
    ]);
  });

  test('a shortcut that does not work is not promised, and the menu says so', () => {
    const pauses = (['taken', 'unproven'] as const).map((standing) => {
      const shortcut = describeShortcut(standing, 'en', 'linux');
      return labels(submenu(buildMenu(recording([]), { ...inEnglish, shortcut }), 'Pause')).slice(3);
    });
    expect(pauses).toEqual([
      ['Until I resume', 'Ctrl+Alt+Shift+Space is not available: another program holds it'],
      ['Until I resume', 'Ctrl+Alt+Shift+Space may not work on this desktop'],
    ]);
  });

  test('a pause by the person offers to resume; one by the lock or by idleness does not', () => {
    const causes = ['person', 'locked', 'idle'] as const;
    const offers = causes.map(
      (cause) => labels(buildMenu(answering({ state: 'paused', studyId, cause, until: null }), inEnglish))[1],
    );
    expect(offers).toEqual(['Resume', 'Pause', 'Pause']);
  });

  test('several studies are chosen among by their titles, and leaving says which one', () => {
    const view = answering({ state: 'cannot-record', studyId, reason: 'no-apps-allowed' }, { joinedStudies: two });
    const menu = buildMenu(view, inGerman);
    expect({ chosen: submenu(menu, 'Aufzeichnen für'), leave: labels(menu).at(-2) }).toEqual({
      chosen: [
        {
          kind: 'choice',
          label: 'Nur für mich',
          isChosen: true,
          command: { kind: 'choose', studyId: 'just-for-me' },
        },
        {
          kind: 'choice',
          label: 'Formulare ausfüllen',
          isChosen: false,
          command: { kind: 'choose', studyId: 'forms' },
        },
      ],
      leave: '„Nur für mich“ beenden und verlassen…',
    });
  });

  test('with one study there is nothing to choose', () => {
    expect(labels(buildMenu(recording([]), inEnglish))).not.toContain('Record for');
  });

  test('off offers neither pause nor leave', () => {
    expect(labels(buildMenu(answering({ state: 'off' }), inEnglish))).toEqual([
      'Off. Nothing is recorded.',
      'Delete last 15 minutes',
      'Open Clearpane',
      'Studies',
      'Quit',
    ]);
  });

  test('after the agent gave up it can be started again', () => {
    expect(labels(buildMenu({ kind: 'stopped', error: null }, inEnglish))).toEqual([
      'Cannot record: the recorder keeps ending.',
      'Start again',
      'Open Clearpane',
      'Studies',
      'Quit',
    ]);
  });

  test("an upload that failed is said in the second line, in the person's language", () => {
    const view = answering({ state: 'off' }, { uploadProblem });
    expect([labels(buildMenu(view, inEnglish))[1], labels(buildMenu(view, inGerman))[1]]).toEqual([
      uploadProblem,
      'Die Sammelstelle ist nicht erreichbar. Ihr Paket bleibt hier und kann erneut gesendet werden.',
    ]);
  });
});
