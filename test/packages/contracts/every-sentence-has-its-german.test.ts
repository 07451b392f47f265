import { hasTranslation, translateSentence } from '@clearpane/contracts/sentences';
import { describe, expect, test } from 'vitest';
import { sentencesInSources } from './person-sentences.ts';

/** What is in the sources but never shown: texts within machine-readable records, which have one language. */
const neverShown = new Set([
  'The copy of the person, to keep or to show. Clearpane gives it to nobody else.',
  'Kept on the computer of the person. Clearpane gives it to nobody.',
]);

describe('Every sentence has its German', () => {
  test('the sources are read: sentences that are known to be there are found', () => {
    const found = sentencesInSources().map(({ sentence }) => sentence);
    expect(found).toEqual(
      expect.arrayContaining([
        'The disk is full: nothing was written.',
        'The collector refused (HTTP status {0}).',
        'Free space, or delete sessions, then resume.',
        'It has expired.',
      ]),
    );
  });

  test('each sentence that the agent and its packages can say is in the catalogue', () => {
    const missing = sentencesInSources().filter(
      ({ sentence }) => !neverShown.has(sentence) && !hasTranslation(sentence),
    );
    expect(missing).toEqual([]);
  });

  test('values are carried over, and are said in German where they are sentences themselves', () => {
    expect(
      [
        'The collector refused (HTTP status 418).',
        'This bundle was changed or is damaged. One of its texts is damaged.',
        'Line 3 of the code has a typing error, or is not in its place.',
        'The uploader could not be started. It is not taken back yet.',
      ].map((sentence) => translateSentence(sentence, 'de-AT')),
    ).toEqual([
      'Die Sammelstelle lehnte ab (HTTP-Status 418).',
      'Dieses Paket wurde geändert oder ist beschädigt. Einer seiner Texte ist beschädigt.',
      'Zeile 3 des Codes enthält einen Tippfehler oder steht nicht an ihrem Platz.',
      'Der Sendeprozess konnte nicht gestartet werden. Es ist noch nicht zurückgeholt.',
    ]);
  });

  test('in English, and where nobody translated it, a sentence stays as it came', () => {
    expect([
      translateSentence('It has expired.', 'en-GB'),
      translateSentence('It has expired.', 'fr'),
      translateSentence('Nobody has ever written this.', 'de'),
    ]).toEqual(['It has expired.', 'It has expired.', 'Nobody has ever written this.']);
  });

  test('whatever it is given, it says something', () => {
    for (const given of ['', '{0}', 'a.b', '((', 'x'.repeat(20_000)])
      expect(translateSentence(given, 'de')).toBe(given);
  });
});
