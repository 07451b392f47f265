import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Rectangle } from '@clearpane/contracts';
import { MASK_COLOUR, type FrameToRedact } from '@clearpane/redaction';
import { redactAlone } from './redact-alone.ts';

const rectangle = fc.record({
  x: fc.integer({ min: -60, max: 200 }),
  y: fc.integer({ min: -60, max: 140 }),
  width: fc.integer({ min: 0, max: 260 }),
  height: fc.integer({ min: 0, max: 200 }),
});

const blot = fc.record({ place: rectangle, colour: fc.nat(0xffffff), isNoise: fc.boolean() });

/** Frames of surfaces, thin lines, speckles and noise in any place. */
const frame = fc
  .record({
    width: fc.integer({ min: 1, max: 200 }),
    height: fc.integer({ min: 1, max: 140 }),
    blots: fc.array(blot, { maxLength: 12 }),
    allowed: fc.array(rectangle, { maxLength: 5 }),
    seed: fc.nat(),
  })
  .map(({ width, height, blots, allowed, seed }): FrameToRedact => {
    const pixels = new Uint8Array(width * height * 4).fill(200);
    let state = seed | 1;
    for (const { place, colour, isNoise } of blots) {
      forEachPixel(width, height, place, (at) => {
        state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
        const value = isNoise ? state >>> 8 : colour;
        pixels.set([value & 255, (value >> 8) & 255, (value >> 16) & 255, state & 255], at * 4);
      });
    }
    return { pixels, width, height, allowed };
  });

test('outside is black, masks are flat, and what stays is unchanged, whatever the frame', async () => {
  await fc.assert(
    fc.asyncProperty(frame, async (given) => {
      let wrong = 0;
      const outcome = await redactAlone(given);
      if (outcome.kind === 'refused') throw new Error(outcome.reason);
      const isAllowed = new Uint8Array(given.width * given.height);
      for (const place of given.allowed) forEachPixel(given.width, given.height, place, (at) => (isAllowed[at] = 1));
      const listed = new Uint8Array(isAllowed.length);
      for (const redaction of outcome.redactions) {
        forEachPixel(given.width, given.height, redaction, (at) => {
          // No pixel is listed twice, and 'outside' is listed exactly where nothing was allowed.
          if (listed[at] !== 0) wrong++;
          listed[at] = redaction.category === 'outside' ? 2 : 1;
        });
      }
      const grey = [MASK_COLOUR.red, MASK_COLOUR.green, MASK_COLOUR.blue, 255].join();
      for (let at = 0; at < isAllowed.length; at++) {
        const pixel = outcome.pixels.subarray(at * 4, at * 4 + 4).join();
        const own = [...given.pixels.subarray(at * 4, at * 4 + 3), 255].join();
        const expected = isAllowed[at] === 0 ? '0,0,0,255' : listed[at] === 1 ? grey : own;
        if (pixel !== expected || (isAllowed[at] === 0) !== (listed[at] === 2)) wrong++;
      }
      expect(wrong).toBe(0);
    }),
    { numRuns: 150 },
  );
});

test('nothing that changes fast along a stroke stays: no revealed pixel differs from a revealed neighbour but on lines and boxes', async () => {
  const text = fc.array(
    fc.tuple(fc.nat(90), fc.nat(60), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 12 })),
    {
      minLength: 1,
      maxLength: 40,
    },
  );
  await fc.assert(
    fc.asyncProperty(text, async (strokes) => {
      const [width, height] = [120, 90];
      const pixels = new Uint8Array(width * height * 4).fill(255);
      for (const [x, y, wide, high] of strokes) {
        // Strokes this short are never a line or a box, so no edge of theirs may stay.
        forEachPixel(width, height, { x: x + 5, y: y + 5, width: wide, height: high }, (at) =>
          pixels.fill(0, at * 4, at * 4 + 3),
        );
      }
      const outcome = await redactAlone({ pixels, width, height, allowed: [{ x: 0, y: 0, width, height }] });
      if (outcome.kind === 'refused') throw new Error(outcome.reason);
      let black = 0;
      for (let at = 0; at < width * height; at++) if (outcome.pixels[at * 4] === 0) black++;
      expect(black).toBe(0);
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['no width', { width: 0, height: 4, pixels: new Uint8Array(0) }, 'bad-size'],
  ['a fraction of a pixel', { width: 1.5, height: 2, pixels: new Uint8Array(12) }, 'bad-size'],
  ['a side beyond any screen', { width: 20_000, height: 1, pixels: new Uint8Array(80_000) }, 'bad-size'],
  ['three bytes a pixel', { width: 4, height: 4, pixels: new Uint8Array(48) }, 'wrong-length'],
  ['a missing byte', { width: 4, height: 4, pixels: new Uint8Array(63) }, 'wrong-length'],
])('a frame with %s is refused, and its pixels are gone', async (_name, given, reason) => {
  expect(await redactAlone({ ...given, allowed: [] })).toEqual({ kind: 'refused', reason });
});

test.each([Number.NaN, Infinity, 0.5])('a rectangle at %s is refused', async (x) => {
  const allowed = [{ x, y: 0, width: 1, height: 1 }];
  expect(await redactAlone({ width: 2, height: 2, pixels: new Uint8Array(16), allowed })).toEqual({
    kind: 'refused',
    reason: 'bad-rectangle',
  });
});

function forEachPixel(width: number, height: number, place: Rectangle, visit: (at: number) => void): void {
  for (let y = Math.max(0, place.y); y < Math.min(height, place.y + place.height); y++) {
    for (let x = Math.max(0, place.x); x < Math.min(width, place.x + place.width); x++) visit(y * width + x);
  }
}
