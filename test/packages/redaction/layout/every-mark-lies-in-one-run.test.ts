import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findLines, findShapes, mapAllowed } from '@clearpane/redaction';
import { drawPage, PAGE_HEIGHT, PAGE_WIDTH, type DrawnPage } from '../reveal/drawn-page.ts';

async function linesOf(page: DrawnPage) {
  const pixels = await drawPage(page);
  const words = new Int32Array(pixels.buffer, pixels.byteOffset, pixels.length >> 2);
  const categories = mapAllowed(PAGE_WIDTH, PAGE_HEIGHT, [{ x: 0, y: 0, width: PAGE_WIDTH, height: PAGE_HEIGHT }]);
  const shapes = findShapes(words, categories, PAGE_WIDTH, PAGE_HEIGHT);
  return { shapes, lines: findLines(shapes, words) };
}

test('words of a sentence are one run, entries of a menu are runs of one line', async () => {
  const { lines } = await linesOf({
    texts: [
      { text: 'Please move my files home', x: 40, y: 60 },
      ...['File', 'Edit', 'View'].map((text, at) => ({ text, x: 40 + at * 90, y: 120 })),
    ],
  });
  expect(lines.map(({ runs }) => runs.length)).toEqual([1, 3]);
  expect(lines[0]!.runs[0]!.words.length).toBeGreaterThan(2);
  expect(lines[1]!.runs.map(({ words }) => words.length)).toEqual([1, 1, 1]);
});

test.each([9, 13, 24, 60, 150])('text of %i px is one run of its size', async (size) => {
  const { lines } = await linesOf({ texts: [{ text: 'Hxpf', x: 40, y: 260, size }] });
  const runs = lines.flatMap((line) => line.runs);
  expect(runs).toHaveLength(1);
  expect(runs[0]!.em / size).toBeGreaterThan(0.7);
  expect(runs[0]!.em / size).toBeLessThan(1.6);
});

test('on any page every mark lies in a run, and a run holds its words', async () => {
  const text = fc.record({
    text: fc.constantFrom('Inbox', 'a', '-', '5 1 0 5', 'Größe: 3', '•', 'gjpqy', '東京', '|||', '...'),
    x: fc.integer({ min: 0, max: 850 }),
    y: fc.integer({ min: 10, max: 510 }),
    size: fc.integer({ min: 7, max: 90 }),
    fill: fc.constantFrom('#000000', '#808080', '#d04040'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(text, { maxLength: 25 }), async (texts) => {
      const { shapes, lines } = await linesOf({ texts });
      const runs = lines.flatMap((line) => line.runs);
      const area = (boxes: readonly { left: number; right: number; top: number; bottom: number }[]) =>
        boxes.every(({ left, right, top, bottom }) => left < right && top < bottom);
      expect(area(runs.map(({ box }) => box))).toBe(true);
      for (const mark of shapes.marks) {
        const isIn = runs.some(
          ({ box }) =>
            box.left <= mark.left && box.right >= mark.right && box.top <= mark.top && box.bottom >= mark.bottom,
        );
        expect(isIn).toBe(true);
      }
      for (const { box, words } of runs) {
        expect(words[0]!.left).toBe(box.left);
        expect(Math.max(...words.map(({ right }) => right))).toBe(box.right);
      }
    }),
    { numRuns: 25 },
  );
});
