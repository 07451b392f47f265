import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TextReader } from '@clearpane/redaction';
import type { DrawnText } from './drawn-page.ts';
import { openReader, revealPage } from './reveal-page.ts';

const PLACES = ['Lisbon', 'Warsaw', 'Lima', 'Oslo'];

function cards(text: (at: number) => string, mono = false): DrawnText[] {
  return PLACES.flatMap((_place, at) => [
    { text: ['Olivia Hartwell', 'Tomasz Kowal', 'Aisha Bello', 'Lucy Chen'][at]!, x: 80, y: 60 + at * 110, bold: true },
    { text: text(at), x: 80, y: 86 + at * 110, mono },
  ]);
}

describe('what people write stays masked, also where it stands on every card or beside a name', () => {
  let reader: TextReader;
  beforeAll(async () => {
    reader = await openReader();
  });
  afterAll(async () => await reader.close());

  test.each([
    ['a sentence that begins alike', (at: number) => `Created a mess in the house ${at}`],
    ['a sentence with the words of a template', () => 'I was last seen 2 hours ago from home'],
    ['what is only ever said', (at: number) => `Please call me back at once ${PLACES[at]}`],
  ])('%s stays masked', { timeout: 60_000 }, async (_name, text) => {
    const { boxes } = await revealPage({ texts: cards(text) }, reader);
    expect(boxes).toEqual([]);
  });

  test('one card alone shows nothing of it', { timeout: 60_000 }, async () => {
    const { boxes } = await revealPage(
      { texts: cards((at) => `Last seen 2 hours ago from ${PLACES[at]}`).slice(0, 2) },
      reader,
    );
    expect(boxes).toEqual([]);
  });

  test('a name beside it on the row masks it', { timeout: 60_000 }, async () => {
    const texts = cards((at) => `Last seen 2 hours ago from ${PLACES[at]}`).map((text) =>
      text.bold === true ? { ...text, y: text.y + 26, x: 10, size: 9 } : { ...text, x: 100 },
    );
    const { boxes } = await revealPage({ texts }, reader);
    expect(boxes).toEqual([]);
  });
});
