import { describe, expect, test } from 'vitest';
import { findTemplate } from '@clearpane/redaction';

function fixedWords(text: string): string[] | null {
  const letters = [...text];
  return findTemplate(text)?.map(({ from, to }) => letters.slice(from, to).join('')) ?? null;
}

describe("a text is a program's when phrases and short slots explain all of it", () => {
  test.each([
    ['Last seen 2 hours ago from 203.0.113.105', ['Last seen', 'hours ago from']],
    ['Last seen2hours ago from203.0.113.105', ['Last seen', 'hours ago from']],
    ['Created by Anna Smith', ['Created by']],
    ['Ln 14, Col 2', ['Ln', 'Col']],
    ['Page 3 of 10', ['Page', 'of']],
    ['Showing 1–10 of 240', ['Showing', 'of']],
    ['12 members', ['members']],
    ['MON 2', ['MON']],
    ['vor 3 Stunden von Anna', ['vor', 'Stunden von']],
    ['il y a 2 heures', ['il y a', 'heures']],
    ['hace 2 horas', ['hace', 'horas']],
    ['2 ore fa', ['ore fa']],
    ['3 dagen geleden', ['dagen geleden']],
    ['Strona 2 z 9', ['Strona', 'z']],
    ['Inbox (3)', ['Inbox']],
    ['Comments 12', ['Comments']],
    ['Entwürfe (2)', ['Entwürfe']],
    ['Boîte de réception (4)', ['Boîte de réception']],
  ])('%s', (text, words) => {
    expect(fixedWords(text)).toEqual(words);
  });

  test.each([
    'I was last seen 2 hours ago',
    'created a mess in the house',
    'created a terrible mess in the house',
    'Last seen 2 hours ago from the hospital in town',
    'Last seen with Anna and Tom in the park',
    'Created by Anna Maria Smith Jones',
    'from Anna',
    '12 of my best friends',
    'Maytag 5',
    'Monika 2',
    'Page turner',
    'Inbox of Anna',
    'All 3 by Anna',
    'Comments 12 Anna',
    '2',
    '',
  ])('"%s" is none', (text) => {
    expect(fixedWords(text)).toBeNull();
  });
});
