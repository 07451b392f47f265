import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMasks, MASK_COLOUR } from '@clearpane/redaction';
import { ClearpaneError, type Redaction } from '@clearpane/contracts';

const frame = (width: number, height: number): { pixels: Uint8Array; width: number; height: number } => ({
  pixels: Uint8Array.from({ length: width * height * 4 }, (_, at) => (at * 37) & 255),
  width,
  height,
});
const grey = [MASK_COLOUR.red, MASK_COLOUR.green, MASK_COLOUR.blue, 255];

test('a mask by hand makes its pixels flat, is clipped to the frame and joins the list', () => {
  const { pixels, width, height } = frame(8, 6);
  const before = pixels.slice();
  const redactions = addMasks({ pixels, width, height }, [], [{ x: 6, y: 4, width: 50, height: 50 }]);
  expect(redactions).toEqual([{ category: 'manual', x: 6, y: 4, width: 2, height: 2 }]);
  expect([...pixels.subarray((5 * 8 + 7) * 4)]).toEqual(grey);
  expect([...pixels.subarray(0, 3)]).toEqual([...before.subarray(0, 3)]);
});

test('what was masked keeps its reason and is flat again where a codec had blurred it', () => {
  const { pixels, width, height } = frame(8, 6);
  const given: Redaction[] = [
    { category: 'field', x: 0, y: 0, width: 4, height: 2 },
    { category: 'outside', x: 0, y: 4, width: 8, height: 2 },
  ];
  const redactions = addMasks({ pixels, width, height }, given, [{ x: 2, y: 0, width: 4, height: 6 }]);
  expect(redactions).toEqual([
    given[0],
    { category: 'manual', x: 4, y: 0, width: 2, height: 2 },
    { category: 'manual', x: 2, y: 2, width: 4, height: 2 },
    given[1],
  ]);
  expect([...pixels.subarray(0, 4)]).toEqual(grey);
  expect([...pixels.subarray(4 * 8 * 4, 4 * 8 * 4 + 4)]).toEqual([0, 0, 0, 255]);
});

test('pixels at an odd place in memory are overwritten there', () => {
  const memory = new Uint8Array(8 * 6 * 4 + 1).fill(9);
  addMasks({ pixels: memory.subarray(1), width: 8, height: 6 }, [], [{ x: 0, y: 0, width: 8, height: 6 }]);
  expect(memory[0]).toBe(9);
  expect(memory.subarray(1).every((value, at) => value === grey[at % 4])).toBe(true);
});

test.each([
  ['no width', { x: 1, y: 1, width: 0, height: 3 }],
  ['a place beside the frame', { x: 8, y: 0, width: 3, height: 3 }],
  ['a place before the frame', { x: -3, y: 0, width: 3, height: 3 }],
  ['half a pixel', { x: 0.5, y: 0, width: 3, height: 3 }],
  ['no number', { x: Number.NaN, y: 0, width: 3, height: 3 }],
])('a mask with %s is refused and nothing changes', (_name, rectangle) => {
  const { pixels, width, height } = frame(8, 6);
  const before = pixels.slice();
  expect(() => addMasks({ pixels, width, height }, [], [rectangle])).toThrow(ClearpaneError);
  expect(pixels).toEqual(before);
});

test('wherever masks are drawn, their pixels and only theirs change', () => {
  const rectangle = fc.record({
    x: fc.integer({ min: -5, max: 15 }),
    y: fc.integer({ min: -5, max: 11 }),
    width: fc.integer({ min: 6, max: 20 }),
    height: fc.integer({ min: 6, max: 20 }),
  });
  fc.assert(
    fc.property(fc.array(rectangle, { maxLength: 4 }), (rectangles) => {
      const { pixels, width, height } = frame(16, 12);
      const before = pixels.slice();
      const redactions = addMasks({ pixels, width, height }, [], rectangles);
      for (let at = 0; at < width * height; at++) {
        const [x, y] = [at % width, Math.floor(at / width)];
        const holds = (mask: { x: number; y: number; width: number; height: number }): boolean =>
          x >= mask.x && x < mask.x + mask.width && y >= mask.y && y < mask.y + mask.height;
        const isMasked = rectangles.some(holds);
        expect(redactions.filter(holds).length).toBe(isMasked ? 1 : 0);
        const expected = isMasked ? grey : [...before.subarray(at * 4, at * 4 + 3), 255];
        expect([...pixels.subarray(at * 4, at * 4 + 4)]).toEqual(expected);
      }
    }),
    { numRuns: 60 },
  );
});
