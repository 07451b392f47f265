import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TextReader } from '@clearpane/redaction';
import { drawPage, PAGE_WIDTH, type DrawnText } from './drawn-page.ts';
import { openReader, revealPage } from './reveal-page.ts';

const PLACES = ['Lisbon', 'Warsaw', 'Lima', 'Oslo'];
/** They begin with the same stem, and then differ. */
const SAME_STEM = ['Berlin', 'Rome', 'Pisa', 'Dover'];

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

  test.each([
    ['that begin differently', PLACES],
    ['that begin with the same stem', SAME_STEM],
  ])("a program's own words are shown, and the slots %s are not", { timeout: 60_000 }, async (_name, slots) => {
    const own = 'Last seen 3 hours ago from';
    const texts = cards((at) => `${own} ${slots[at]}`);
    const { boxes } = await revealPage({ texts }, reader);
    const lines = texts.filter(({ bold }) => bold !== true);
    const words = await inkColumns(lines.map((line) => ({ ...line, text: own })));
    for (const [at, line] of lines.entries()) {
      const shown = boxes.filter(({ top, bottom }) => top < line.y && bottom > line.y - 8);
      const right = Math.max(0, ...shown.map((box) => box.right));
      const ownEnd = words[at]!.at(-1)!;
      const slotBegin = (await inkColumns([line]))[0]!.find((x) => x > ownEnd + 2)!;
      expect({ line: line.text, isShown: right > ownEnd, isSlotShown: right > slotBegin }).toEqual({
        line: line.text,
        isShown: true,
        isSlotShown: false,
      });
    }
    const names = texts.filter(({ bold }) => bold === true);
    expect(boxes.some(({ top, bottom }) => names.some(({ y }) => top < y && bottom > y - 8))).toBe(false);
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

/** For each line the columns of a page that have its ink when nothing else is drawn. */
async function inkColumns(lines: readonly DrawnText[]): Promise<number[][]> {
  const pixels = await drawPage({ texts: lines });
  const isInk = (x: number, y: number): boolean => pixels[(y * PAGE_WIDTH + x) * 4]! < 250;
  return lines.map(({ y }) => {
    const rows = Array.from({ length: 20 }, (_, row) => y - 14 + row);
    return Array.from({ length: PAGE_WIDTH }, (_, x) => x).filter((x) => rows.some((row) => isInk(x, row)));
  });
}
