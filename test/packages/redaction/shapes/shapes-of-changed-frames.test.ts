import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createShapeFinder, createTileWatch, findShapes } from '@clearpane/redaction';

const WIDTH = 230;
const HEIGHT = 170;

const place = fc.record({
  x: fc.integer({ min: -20, max: WIDTH }),
  y: fc.integer({ min: -20, max: HEIGHT }),
  width: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: WIDTH })),
  height: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: HEIGHT })),
});

/** Surfaces, lines, specks, noise and colours that differ by a few levels only, in any place. */
const blot = fc.record({
  place,
  colour: fc.oneof(fc.nat(0xffffff), fc.constantFrom(0xffffff, 0xfefefe, 0xfcfdfe, 0xfcfcfc, 0xf8f8f8, 0x000000)),
  kind: fc.constantFrom('flat', 'flat', 'noise', 'frame'),
});
const change = fc.record({ blots: fc.array(blot, { minLength: 0, maxLength: 4 }), seed: fc.nat() });

test('a frame looked at where it changed has exactly the shapes of one looked at whole', () => {
  fc.assert(
    fc.property(
      fc.array(change, { minLength: 2, maxLength: 5 }),
      fc.array(place, { maxLength: 2 }),
      (changes, hidden) => {
        const finder = createShapeFinder();
        const watch = createTileWatch();
        const words = new Int32Array(WIDTH * HEIGHT).fill(-1);
        const categories = new Uint8Array(WIDTH * HEIGHT);
        changes.forEach(({ blots, seed }, at) => {
          for (const one of blots) draw(words, one, seed);
          // The allowed area moves once: the whole frame is looked at then.
          const hasMoved = at === 2;
          if (hasMoved) for (const area of hidden) forEachPixel(area, (pixel) => (categories[pixel] = 3));
          const changed = watch.look(words, WIDTH, HEIGHT);
          const shapes = finder.find(words, categories, WIDTH, HEIGHT, hasMoved ? 'all' : changed);
          const { edges, ...boxes } = findShapes(words, categories, WIDTH, HEIGHT);
          expect(boxes).toEqual({ ...shapes, edges: undefined });
          expect(Buffer.compare(edges, shapes.edges)).toBe(0);
        });
      },
    ),
    { numRuns: 150 },
  );
});

test('every edge that is not structure lies in a mark or in a picture', () => {
  fc.assert(
    fc.property(change, ({ blots, seed }) => {
      const words = new Int32Array(WIDTH * HEIGHT).fill(-1);
      for (const one of blots) draw(words, one, seed);
      const { edges, marks, pictures } = findShapes(words, new Uint8Array(words.length), WIDTH, HEIGHT);
      const covered = new Uint8Array(edges.length);
      for (const { left, top, right, bottom } of [...marks, ...pictures]) {
        for (let y = top; y < bottom; y++) covered.fill(1, y * WIDTH + left, y * WIDTH + right);
      }
      const STRUCTURE = 4;
      expect(edges.some((edge, at) => edge !== 0 && (edge & STRUCTURE) === 0 && covered[at] === 0)).toBe(false);
    }),
    { numRuns: 150 },
  );
});

test('a finder that has forgotten looks at the whole next frame', () => {
  const finder = createShapeFinder();
  const words = new Int32Array(WIDTH * HEIGHT).fill(-1);
  draw(words, { place: { x: 40, y: 30, width: 9, height: 14 }, colour: 0, kind: 'flat' }, 1);
  const categories = new Uint8Array(words.length);
  const before = finder.find(words, categories, WIDTH, HEIGHT, 'all');
  const edges = before.edges;
  finder.forget();
  expect(edges.every((edge) => edge === 0)).toBe(true);
  expect(finder.find(words, categories, WIDTH, HEIGHT, []).marks).toEqual(before.marks);
  expect(before.marks.length).toBe(1);
});

function draw(
  words: Int32Array,
  { place: area, colour, kind }: typeof blot extends fc.Arbitrary<infer T> ? T : never,
  seed: number,
): void {
  let state = seed | 1;
  forEachPixel(area, (at, x, y) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    const isRim = x === area.x || y === area.y || x === area.x + area.width - 1 || y === area.y + area.height - 1;
    if (kind === 'frame' && !isRim) return;
    words[at] = 0xff000000 | (kind === 'noise' ? state >>> 8 : colour);
  });
}

function forEachPixel(
  area: { x: number; y: number; width: number; height: number },
  visit: (at: number, x: number, y: number) => void,
): void {
  for (let y = Math.max(0, area.y); y < Math.min(HEIGHT, area.y + area.height); y++) {
    for (let x = Math.max(0, area.x); x < Math.min(WIDTH, area.x + area.width); x++) visit(y * WIDTH + x, x, y);
  }
}
