import { findShapes } from '@clearpane/redaction';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findInk, type Page, type PlacedText } from '../made-up-page.ts';
import { lookAt, paint } from './look-at.ts';

const WIDTH = 250;
const HEIGHT = 200;
const SMALL = [9, 12, 16, 20];
const LARGE = [28, 40, 90, 200, 420];

for (const levels of [1, 2]) {
  test.each([250, 128, 20])(
    `text of ${levels} levels on flat ground of %i is masked where it is small, and at least looked at where it is large`,
    async (ground) => {
      for (const size of [...SMALL, ...LARGE]) {
        const page = pageWith(size, grey(ground > 200 ? ground - levels : ground + levels), grey(ground));
        const found = await lookAt(page.under, page);
        const isMasked = await isCovered(page, paint(found, found.pale));
        const isSeen = await isCovered(page, paint(found, [...found.pale, ...found.unexplained]));
        expect({ size, isSeen, isMasked: isMasked || !SMALL.includes(size) }).toEqual({
          size,
          isSeen: true,
          isMasked: true,
        });
      }
    },
  );
}

const RAMP = `<defs><linearGradient id="g"><stop offset="0" stop-color="#c8c8c8"/><stop offset="1" stop-color="#d8d8d8"/></linearGradient></defs>
  <rect width="800" height="500" fill="url(#g)"/>`;
test.each([
  ['in a field', '<rect x="20" y="140" width="500" height="130" fill="none" stroke="#000"/>'],
  ['on a ramp', RAMP],
  [
    'between surfaces',
    '<rect y="150" width="800" height="40" fill="#123"/><rect y="260" width="800" height="40" fill="#123"/>',
  ],
])('text of two levels %s is at least looked at', async (_where, under) => {
  for (const size of SMALL) {
    const page = { ...pageWith(size, 'rgba(0,0,0,0.012)', grey(200)), under };
    const found = await lookAt(under, page);
    const isSeen = await isCovered(page, paint(found, [...found.pale, ...found.unexplained]));
    expect({ size, isSeen }).toEqual({ size, isSeen: true });
  }
});

test('plain text, lines, surfaces and slow ramps leave nothing to be looked at', async () => {
  const under = `<defs><linearGradient id="g" x2="1" y2="0"><stop offset="0" stop-color="#406080"/><stop offset="1" stop-color="#a08060"/></linearGradient></defs>
    <rect width="800" height="60" fill="url(#g)"/><rect x="50" y="90" width="300" height="200" rx="8" fill="#fff" stroke="#888"/>
    <rect x="400" y="90" width="300" height="40" fill="#345"/>`;
  const texts = [14, 30, 60].map((size, at): PlacedText => {
    return { words: 'Olga Brandt', x: 70, y: 130 + at * 60, size, font: 'DejaVu Sans', colour: '#222' };
  });
  expect((await lookAt(under, { texts, background: '#eef' })).unexplained).toEqual([]);
});

test('on flat ground everything faint that is larger than a speck is masked or looked at, wherever it lies', () => {
  // What touches a side of the frame may go on there like a ramp: blots lie within.
  const blot = fc.record({
    x: fc.integer({ min: 1, max: WIDTH - 90 }),
    y: fc.integer({ min: 1, max: HEIGHT - 90 }),
    width: fc.integer({ min: 4, max: 80 }),
    height: fc.integer({ min: 4, max: 80 }),
    level: fc.integer({ min: 1, max: 8 }),
    channel: fc.constantFrom(0, 8, 16),
  });
  fc.assert(
    fc.property(fc.array(blot, { minLength: 1, maxLength: 3 }), fc.integer({ min: 0, max: 247 }), (blots, ground) => {
      const flat = 0xff000000 | (ground * 0x010101);
      const words = new Int32Array(WIDTH * HEIGHT).fill(flat);
      for (const { x, y, width, height, level, channel } of blots) {
        for (let row = y; row < y + height; row++)
          words.fill(flat + (level << channel), row * WIDTH + x, row * WIDTH + x + width);
      }
      const found = findShapes(words, new Uint8Array(words.length), WIDTH, HEIGHT);
      const seen = paint(found, [...found.pale, ...found.unexplained, ...found.pictures]);
      const isStep = (at: number): boolean => words[at] !== words[at + 1] || words[at] !== words[at + WIDTH];
      const missed = words.slice(0, -WIDTH).findIndex((_word, at) => isStep(at) && seen[at] === 0);
      expect(missed).toBe(-1);
    }),
    { numRuns: 300 },
  );
});

function pageWith(size: number, colour: string, background: string): Page {
  const words = size > 100 ? 'lO' : 'Olga Brandt lI';
  const y = size > 100 ? 40 + size : 230;
  return {
    name: '',
    width: 800,
    height: 500,
    background,
    under: '',
    texts: [{ words, x: 40, y, size, font: 'DejaVu Sans', colour }],
  };
}

/** Whether nearly all of a page's letters, or the sides of their strokes where they are thick, are in the map. */
async function isCovered(page: Page, map: Uint8Array): Promise<boolean> {
  const ink = (await Promise.all(page.texts.map((text) => findInk(page, text)))).flat();
  const isInk = new Set(ink);
  const sides = ink.filter((at) => !isInk.has(at - 1) || !isInk.has(at + page.width));
  expect(sides.length).toBeGreaterThan(0);
  return sides.filter((at) => map[at] === 1).length >= sides.length * 0.98;
}

function grey(level: number): string {
  return `rgb(${level},${level},${level})`;
}
