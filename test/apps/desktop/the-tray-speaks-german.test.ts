import { BlockReason, MaskingMode } from '@clearpane/contracts';
import { chooseLanguage, wordsIn } from '@clearpane/desktop/language';
import { menuBarTemplate } from '@clearpane/desktop/menu-bar';
import { describeFailure, describeLight, describeTooltip } from '@clearpane/desktop/menu-words';
import { describe, expect, test } from 'vitest';
import { answering, everyView, recording, studyId } from './made-up-views.ts';

describe('The tray speaks German', () => {
  test('the first of the languages that there is a catalogue for is spoken, English otherwise', () => {
    const preferred = [['de-AT'], ['fr', 'de', 'en'], ['en-GB', 'de'], ['fr'], [], ['DE']];
    expect(preferred.map(chooseLanguage)).toEqual(['de', 'de', 'en', 'en', 'en', 'de']);
  });

  test('no string is the same in both languages, but those that are the same', () => {
    const same = stringsOf(wordsIn('en')).filter((each, index) => each === stringsOf(wordsIn('de'))[index]);
    expect(same).toEqual(['Alt']);
  });

  test('the menu bar of macOS has labels of its own, because those of Electron are English', () => {
    const labelled = menuBarTemplate('de').flatMap(({ submenu }) =>
      (submenu as { type?: string; label?: string }[]).flatMap(({ type, label }) =>
        type === 'separator' ? [] : [label ?? 'without a label'],
      ),
    );
    expect(labelled).toEqual([
      'Über Clearpane',
      'Clearpane ausblenden',
      'Andere ausblenden',
      'Alle einblenden',
      'Clearpane beenden',
      'Widerrufen',
      'Wiederholen',
      'Ausschneiden',
      'Kopieren',
      'Einsetzen',
      'Alles auswählen',
    ]);
  });

  test('numbers take the right form', () => {
    const { deletion, menu } = wordsIn('de');
    expect([
      deletion.done(1, 2),
      deletion.done(2, 1),
      deletion.receipt(3, 1, 'r'),
      menu.minutes(1),
      describeLight(recording(['A', 'B', 'C', 'D']), 'de', 'UTC').words,
    ]).toEqual([
      '1 Bild und 2 Aktionen gelöscht.',
      '2 Bilder und 1 Aktion gelöscht.',
      '3 kB, weg aus 1 Datei. Beleg r.',
      '1 Minute',
      'Zeichnet auf seit 09:12 · nur A, B und 2 weitere Programme',
    ]);
  });

  test('it says how frames are masked', () => {
    const words = MaskingMode.options.map((masking) => describeLight(recording([], masking), 'de', 'UTC').words);
    expect(words).toEqual([
      'Zeichnet auf seit 09:12 · Wörter der Oberfläche bleiben lesbar',
      'Zeichnet auf seit 09:12 · Wörter der Oberfläche bleiben lesbar, das Lesen dauert hier länger',
      'Zeichnet auf seit 09:12 · aller Text ist maskiert: Lesen ist hier nicht möglich',
    ]);
  });

  test('every state has words of its own', () => {
    const reasons = BlockReason.options.map(
      (reason) => describeLight(answering({ state: 'cannot-record', studyId, reason }), 'de').words,
    );
    expect(new Set(reasons).size).toBe(BlockReason.options.length);
    expect(reasons.filter((words) => !/^Kann nicht aufzeichnen: [A-ZÄÖÜ].*\.$/.test(words))).toEqual([]);
    for (const view of everyView) expect(describeTooltip(view, 'de')).not.toBe(describeTooltip(view, 'en'));
  });

  test("the agent's failures are said in German", () => {
    const failure = describeFailure(
      {
        code: 'disk-full',
        happened: 'The disk is full: nothing was written.',
        meaning: 'Recording stopped. Nothing that was kept is lost.',
        remedy: 'Free space, or delete sessions, then resume.',
      },
      'de',
    );
    expect(failure).toEqual({
      message: 'Die Platte ist voll: Nichts wurde geschrieben.',
      detail:
        'Die Aufzeichnung ist beendet. Nichts Aufbewahrtes ist verloren.\nSchaffen Sie Platz oder löschen Sie Sitzungen, dann setzen Sie fort.',
      buttons: ['Schließen'],
      cancel: 0,
    });
  });
});

/** Every string of a catalogue in order; functions are asked with numbers and words. */
function stringsOf(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [String((words as (...given: unknown[]) => unknown)(2, 3, 4))];
  return Object.values(words as object).flatMap(stringsOf);
}
