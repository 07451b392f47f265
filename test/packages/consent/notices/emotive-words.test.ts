import { findEmotivePhrases, JUDGED_LANGUAGES } from '@clearpane/consent';
import { describe, expect, test } from 'vitest';

const found = (text: string, language: string) => findEmotivePhrases(text, language).map((phrase) => phrase.found);

describe('Wording that works on the reader', () => {
  test.each([
    ['en', 'Help us make AI better!', ['Help us', 'make AI better', '!']],
    ['en', 'You don’t want to miss out: join today.', ['miss out', 'join today']],
    ['en', 'DO NOT   MISS this exciting study', ['DO NOT   MISS', 'exciting']],
    ['en', 'Everyone is already taking part. Please join.', ['Everyone is already', 'Please join']],
    ['en', 'Only today. Act now, before it is too late.', ['Only today', 'Act now', 'before it is too late']],
    ['en', 'As a valued colleague, thank you.', ['valued', 'thank you']],
    ['en', 'Unfortunately you would let your team down.', ['Unfortunately', 'let your team down']],
    ['en', 'Are you sure you want to leave?', ['Are you sure']],
    ['en', 'You can win a prize 🎉', ['You can win', '🎉']],
    ['de', 'Hilf uns, verpass es nicht: Leider nicht für alle.', ['Hilf uns', 'verpass', 'Leider']],
    ['de', 'Machen Sie mit! Seien Sie dabei.', ['Machen Sie mit', 'Seien Sie dabei', '!']],
    ['de', 'Vielen Dank für Ihren wertvollen Beitrag.', ['Vielen Dank', 'wertvollen Beitrag']],
    ['de-CH', 'Nur noch heute: eine spannende Studie.', ['Nur noch heute', 'spannende']],
    ['de', 'Sind Sie wirklich sicher? Schade.', ['Sind Sie wirklich sicher', 'Schade']],
    ['de', 'Zögern Sie nicht. Alle machen mit.', ['Zögern Sie nicht', 'Alle machen mit']],
    ['en', 'Hel\u00ADp \u200Bus, ｔｈａｎｋ\u00A0you', ['Help us', 'thank you']],
    ['fr', 'Merci à tous!', ['!']],
  ])('%s: %s', (language, text, phrases) => {
    expect(found(text, language).toSorted()).toEqual(phrases.toSorted());
  });

  test('says what it does', () => {
    expect(findEmotivePhrases('Thank you. Hurry. It is fun. Sorry.', 'en').map(({ kind }) => kind)).toEqual([
      'praise',
      'pressure',
      'promise',
      'threat',
    ]);
  });
});

/** Sentences of notices that only inform: each has a word that looks like one of the list. */
const INFORMING: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Not joining changes nothing else and has no consequences.',
    'Nothing is paid, and nobody has a benefit or a bonus from joining.',
    'We need your consent before anything is recorded.',
    'Data is kept for a limited time, 14 days, and no file is left behind.',
    'Everybody else sees nothing of it. Your colleagues are not shown.',
    'Frames can be part of a bundle that you approve.',
    'Thanks to masking no text can be read.',
    'If a != b, the hash is another.',
    'Please read the text before you answer.',
    'The works council agreed on 2 March 2026. You may join or not, now or later.',
    'The functions of the app, glove sizes and a refund are not recorded.',
  ],
  de: [
    'Was machen Sie mit den Daten? Sie werden gelöscht.',
    'Jede Sitzung hat eine einzigartige, einmalige Kennung einer Klasse von Daten.',
    'Wir brauchen Ihre Einwilligung, bevor etwas aufgezeichnet wird.',
    'Alle anderen Programme sind schwarz.',
    'Niemand gewinnt oder verliert etwas. Die Teilnahme ist freiwillig.',
    'Diese Einstellungen helfen nicht gegen andere Programme.',
    'Der Schaden wird ersetzt; Schadensersatz steht im Gesetz.',
    'Die Gesellschaft bürgt. Das Superkonto ist gesperrt.',
  ],
};

test.each(JUDGED_LANGUAGES)('what only informs is left alone: %s', (language) => {
  const sentences = INFORMING[language] ?? [];
  expect(sentences.length).toBeGreaterThan(5);
  expect(sentences.flatMap((sentence) => found(sentence, language))).toEqual([]);
});
