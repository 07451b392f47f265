import { openTextReader, type TextReader } from '@clearpane/redaction';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawTexts, fold, LABELS } from './drawn-labels.ts';

const LOOKS = [
  { size: 12, ink: '#222', ground: '#fff' },
  { size: 13, ink: '#333', ground: '#f3f3f3', font: 'DejaVu Serif' },
  { size: 14, ink: '#ddd', ground: '#1e1e1e' },
  { size: 16, ink: '#fff', ground: '#1a5fb4' },
  { size: 28, ink: '#777', ground: '#fff', font: 'Nimbus Sans' },
  { size: 60, ink: '#111', ground: '#fafafa' },
] as const;

let reader: TextReader;
beforeAll(async () => {
  reader = await open('native');
});
afterAll(async () => await reader.close());

describe('labels are read', () => {
  test.each(Object.keys(LABELS))('in the language %s, at every size and theme, at least 19 of 20', async (language) => {
    expect(await readAll(LABELS[language]!, LOOKS)).toBeGreaterThanOrEqual(0.95);
  });

  test('at 9 to 11 pixels too, at least 9 of 10', async () => {
    const looks = [9, 10, 11].map((size) => ({ size, ink: '#222', ground: '#fff' }));
    expect(await readAll(Object.values(LABELS).flat(), looks)).toBeGreaterThanOrEqual(0.9);
  });

  test('with a place for each character, from left to right and inside the ink', async () => {
    const { frame, boxes } = await drawTexts(['Einstellungen'], LOOKS[2]);
    const [reading] = await reader.read(frame, boxes);
    const places = [boxes[0]!.left, ...reading!.centres, boxes[0]!.right];
    expect([reading!.centres.length, places.toSorted((one, other) => one - other)]).toEqual([
      [...reading!.text].length,
      places,
    ]);
  });

  test('without the ink of a neighbour two pixels away', async () => {
    const { frame, boxes } = await drawTexts(['Save MMMMMM'], LOOKS[0]);
    const { left, top, bottom } = boxes[0]!;
    const save = { left, top, right: left + 25, bottom };
    expect(fold((await reader.read(frame, [save]))[0]!.text)).toBe('save');
  });

  test('as nothing, with no confidence, where there is nothing', async () => {
    const { frame } = await drawTexts(['Save'], { size: 20, ink: '#fff', ground: '#fff' });
    const [reading] = await reader.read(frame, [{ left: 4, top: 4, right: 60, bottom: 24 }]);
    expect(reading).toEqual({ text: '', confidence: 0, centres: [] });
  });

  test('in the same words by WebAssembly', async () => {
    const slow = await open('webassembly');
    const { frame, boxes } = await drawTexts(LABELS['en']!.slice(0, 4), LOOKS[1]);
    const inBoth = [];
    for (const each of [reader, slow]) inBoth.push((await each.read(frame, boxes)).map((reading) => reading?.text));
    const areas = [];
    for (const each of [reader, slow]) areas.push(await each.detect(frame, []));
    await slow.close();
    expect([slow.mode, inBoth[1], areas[1]]).toEqual(['webassembly', inBoth[0], areas[0]]);
  });
});

async function readAll(labels: readonly string[], looks: readonly Parameters<typeof drawTexts>[1][]): Promise<number> {
  let right = 0;
  for (const look of looks) {
    const { frame, boxes } = await drawTexts(labels, look);
    const readings = await reader.read(frame, boxes);
    right += labels.filter((label, index) => fold(readings[index]?.text ?? '') === fold(label)).length;
  }
  return right / (labels.length * looks.length);
}

async function open(mode: TextReader['mode']): Promise<TextReader> {
  const opened = await openTextReader({ modes: [mode] });
  if (opened.kind !== 'reader') throw new Error(opened.reason);
  return opened.reader;
}
