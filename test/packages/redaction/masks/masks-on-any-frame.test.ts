import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  findLines,
  findShapes,
  layMasks,
  listRedactions,
  mapAllowed,
  MASK_COLOUR,
  overwrite,
  verifyMasks,
  type Box,
} from '@clearpane/redaction';
import { maskScreen } from './drawn-screen.ts';

const WIDTH = 160;
const HEIGHT = 120;
const BLACK = 0xff000000 | 0;
const GREY = BLACK | (MASK_COLOUR.blue << 16) | (MASK_COLOUR.green << 8) | MASK_COLOUR.red;

const box = fc
  .tuple(fc.nat(WIDTH - 2), fc.nat(HEIGHT - 2), fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 60 }))
  .map(([left, top, width, height]): Box => {
    return { left, top, right: Math.min(WIDTH, left + width), bottom: Math.min(HEIGHT, top + height) };
  });

/** Surfaces, strokes and noise anywhere, two allowed windows, a few boxes that are said to be interface or detected. */
const plan = fc
  .record({
    blots: fc.array(fc.record({ place: box, colour: fc.nat(0xffffff), isNoise: fc.boolean() }), { maxLength: 10 }),
    allowed: fc.array(box, { minLength: 1, maxLength: 2 }),
    revealed: fc.array(box, { maxLength: 3 }),
    detected: fc.array(box, { maxLength: 2 }),
    seed: fc.nat(),
  })
  .map(({ blots, allowed, revealed, detected, seed }) => {
    const words = new Int32Array(WIDTH * HEIGHT).fill(0x00c8c8c8);
    let state = seed | 1;
    for (const { place, colour, isNoise } of blots) {
      visit(place, (at) => {
        state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
        words[at] = isNoise ? state : colour;
      });
    }
    const rectangles = allowed.map(({ left, top, right, bottom }) => ({
      x: left,
      y: top,
      width: right - left,
      height: bottom - top,
    }));
    const categories = mapAllowed(WIDTH, HEIGHT, rectangles);
    const outside = categories.map((category) => (category === 0 ? 0 : 1));
    const shapes = findShapes(words, categories, WIDTH, HEIGHT);
    return { words, categories, outside, shapes, lines: findLines(shapes, words), revealed, detected };
  });

test('on any frame outside stays outside, revealed boxes stay free, all other ink is masked and the list says exactly so', () => {
  fc.assert(
    fc.property(plan, ({ words, categories, outside, shapes, lines, revealed, detected }) => {
      const before = words.slice();
      const buffer = words.buffer;
      layMasks({ shapes, categories, lines, revealed, detected });
      overwrite(words, categories);
      expect(words.buffer).toBe(buffer);
      expect(verifyMasks(words, categories, shapes.edges, WIDTH, HEIGHT)).toBe(true);
      const shown = new Uint8Array(WIDTH * HEIGHT);
      for (const place of revealed) visit(place, (at) => (shown[at] = 1));
      const listed = new Uint8Array(WIDTH * HEIGHT);
      let wrong = 0;
      for (const { x, y, width, height, category } of listRedactions(categories, WIDTH, HEIGHT)) {
        visit({ left: x, top: y, right: x + width, bottom: y + height }, (at) => {
          if (listed[at] !== 0) wrong++;
          listed[at] = category === 'outside' ? 2 : 1;
        });
      }
      for (let at = 0; at < words.length; at++) {
        const expected = listed[at] === 2 ? BLACK : listed[at] === 1 ? GREY : before[at]! | BLACK;
        if (words[at] !== expected) wrong++;
        if ((listed[at] === 2) !== (outside[at] === 1)) wrong++;
        if (shown[at] === 1 && listed[at] === 1) wrong++;
        // Ink is an edge that is no line: bit 3 is proved structure.
        const isInk = shapes.edges[at] !== 0 && (shapes.edges[at]! & 4) === 0;
        if (isInk && listed[at] === 0 && shown[at] === 0) wrong++;
      }
      for (const { left, top, right, bottom } of detected) {
        // A detected box is drawn loosely: up to half its height beside a mask may stay.
        const row = ((top + bottom) >> 1) * WIDTH;
        let open = 0;
        for (let x = left; x < right; x++) {
          open = listed[row + x] === 0 && shown[row + x] === 0 ? open + 1 : 0;
          if (open > (bottom - top) / 2) wrong++;
        }
      }
      expect(wrong).toBe(0);
    }),
    { numRuns: 120 },
  );
});

test('the second look finds a single wrong pixel, wherever it is', () => {
  fc.assert(
    fc.property(plan, fc.nat(WIDTH * HEIGHT - 1), fc.constantFrom(1, 0x100, 0x10000, 0x1000000), (given, at, bit) => {
      const { words, categories, shapes, lines } = given;
      layMasks({ shapes, categories, lines, revealed: [], detected: [] });
      overwrite(words, categories);
      words[at]! ^= bit;
      const isSeen = categories[at] !== 0 || bit === 0x1000000;
      expect(verifyMasks(words, categories, shapes.edges, WIDTH, HEIGHT)).toBe(!isSeen);
    }),
    { numRuns: 150 },
  );
});

test('the second look finds ink that no mask covers', async () => {
  const screen = { width: 300, height: 80, under: '', texts: [{ words: 'Olga Brandt', x: 40, y: 50, size: 14 }] };
  const { before, categories, shapes } = await maskScreen(screen);
  const words = before.slice();
  expect(
    verifyMasks(
      words,
      categories.map(() => 0),
      shapes.edges,
      300,
      80,
    ),
  ).toBe(false);
});

test('a mask over one line of a high found box does not stand for its other lines', async () => {
  const screen = { width: 400, height: 300, under: '', texts: [{ words: 'Olga Brandt', x: 110, y: 154, size: 14 }] };
  const { lines, shapes } = await maskScreen(screen);
  const categories = new Uint8Array(400 * 300);
  layMasks({
    shapes,
    categories,
    lines,
    revealed: [],
    detected: [{ left: 100, top: 50, right: 200, bottom: 250 }],
  });
  const open: number[] = [];
  for (let y = 50; y < 250; y++) if (categories[y * 400 + 150] === 0) open.push(y);
  // What lies right above and below a mask may count as looseness of the box, up to half a line.
  expect(open.length).toBeLessThan(32);
});

test('a found box around a revealed label leaves no ring of masks', async () => {
  const label = { words: 'Name:', x: 60, y: 54, size: 14, isLabel: true };
  const { lines, shapes, revealed } = await maskScreen({ width: 300, height: 100, under: '', texts: [label] });
  const categories = new Uint8Array(300 * 100);
  const [{ left, top, right, bottom }] = revealed as [Box];
  layMasks({
    shapes,
    categories,
    lines,
    revealed,
    detected: [{ left: left - 3, top: top - 4, right: right + 3, bottom: bottom + 4 }],
  });
  expect(categories.filter((category) => category === 1).length).toBe(0);
});

test('masks stop at borders, so that fields, tables and cards stay drawn', async () => {
  const under = `<rect x="40.5" y="40.5" width="300" height="34" fill="none" stroke="#777"/>
    <rect x="20" y="120" width="600" height="1" fill="#999"/><rect x="20" y="150" width="600" height="1" fill="#999"/>`;
  const { before, words, redactions } = await maskScreen({
    width: 640,
    height: 200,
    under,
    texts: [
      { words: 'Olga Brandt', x: 52, y: 62, size: 14 },
      { words: 'Jgpy Äquator', x: 30, y: 140, size: 13 },
    ],
  });
  expect(redactions.map(({ category }) => category)).toEqual(['field', 'text']);
  let painted = 0;
  for (let x = 40; x <= 340; x++) if (words[40 * 640 + x] !== before[40 * 640 + x]) painted++;
  for (let y = 40; y <= 74; y++) if (words[y * 640 + 340] !== before[y * 640 + 340]) painted++;
  for (let x = 20; x < 620; x++) for (const y of [120, 150]) if (words[y * 640 + x] !== before[y * 640 + x]) painted++;
  expect(painted).toBe(0);
});

test('what a text is masked as follows from where it lies', async () => {
  const rows = [0, 1, 2, 3].map((row) => 200 + row * 40);
  const { redactions } = await maskScreen({
    width: 800,
    height: 420,
    under: '<rect x="40.5" y="20.5" width="300" height="34" fill="none" stroke="#777"/>',
    texts: [
      { words: 'Olga', x: 52, y: 42, size: 14 },
      ...[0, 1, 2].map((line) => ({
        words: 'A line of a text that goes on for a while',
        x: 40,
        y: 100 + line * 19,
        size: 14,
      })),
      ...rows.flatMap((y) => [
        { words: 'Olga Brandt', x: 40, y, size: 14 },
        { words: '4711', x: 400, y, size: 14 },
      ]),
      { words: 'Somewhere', x: 500, y: 400, size: 14 },
    ],
  });
  expect(redactions.map(({ category }) => category)).toEqual([
    'field',
    ...[0, 1, 2].map(() => 'paragraph'),
    ...rows.flatMap(() => ['cell', 'cell']),
    'text',
  ]);
});

function visit({ left, top, right, bottom }: Box, each: (at: number) => void): void {
  for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) each(y * WIDTH + x);
}
