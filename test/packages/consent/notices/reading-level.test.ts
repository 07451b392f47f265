import { readingLevel, readingLimit } from '@clearpane/consent';
import { expect, test } from 'vitest';

test('The reading level is words per sentence plus the percentage of words of more than six letters', () => {
  // 10 words, 2 sentences, 3 of them long: 5 + 30.
  const text = 'Nobody receives anything of this. You delete the recorded frames.';
  expect(readingLevel([text], 'en')).toEqual({ lix: 35, words: 10, sentences: 2 });
});

test('Each text begins a new sentence; titles, numbers and empty texts do no harm', () => {
  expect(readingLevel(['One two three', '', '4 five 6.', ' '], 'en')).toEqual({ lix: 3, words: 6, sentences: 2 });
  expect(readingLevel([], 'en')).toEqual({ lix: 0, words: 0, sentences: 0 });
});

test('Letters count, not bytes: umlauts and hyphens make a word no longer', () => {
  expect(readingLevel(['Bücher für Löwen.'], 'de').lix).toBe(3);
  expect(readingLevel(['Übergrößen.'], 'de').lix).toBe(101);
});

test('A legal text is over the limit and a plain one is not', () => {
  const legal =
    'Unbeschadet anderweitiger datenschutzrechtlicher Verpflichtungen verarbeiten wir personenbezogene Informationen ' +
    'ausschließlich entsprechend nachfolgenden Bestimmungen, insbesondere hinsichtlich Speicherbegrenzung und Zweckbindung.';
  const plain = 'Wir behalten die Bilder 14 Tage. Dann werden sie gelöscht. Sie können sie früher löschen.';
  expect([
    readingLevel([legal], 'de').lix > readingLimit('de'),
    readingLevel([plain], 'de').lix > readingLimit('de'),
  ]).toEqual([true, false]);
  expect([readingLimit('en'), readingLimit('de-AT'), readingLimit('fr')]).toEqual([50, 55, 55]);
});
