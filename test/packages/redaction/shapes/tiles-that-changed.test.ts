import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTileWatch } from '@clearpane/redaction';

const WIDTH = 300;
const HEIGHT = 200;

test('every changed pixel lies in a changed tile, and a frame without a change has none', () => {
  const pixel = fc.record({ at: fc.nat(WIDTH * HEIGHT - 1), bits: fc.integer().filter((bits) => bits !== 0) });
  fc.assert(
    fc.property(fc.array(pixel, { maxLength: 6 }), fc.nat(), (changes, ground) => {
      const watch = createTileWatch();
      const words = new Int32Array(WIDTH * HEIGHT).fill(ground);
      expect(watch.look(words, WIDTH, HEIGHT)).toBe('all');
      expect(watch.look(words, WIDTH, HEIGHT)).toEqual([]);
      const before = words.slice();
      for (const { at, bits } of changes) words[at]! ^= bits;
      const boxes = watch.look(words, WIDTH, HEIGHT);
      if (boxes === 'all') throw new Error('The size is the same.');
      for (let at = 0; at < words.length; at++) {
        if (words[at] === before[at]) continue;
        const [x, y] = [at % WIDTH, Math.floor(at / WIDTH)];
        expect(boxes.some((box) => x >= box.left && x < box.right && y >= box.top && y < box.bottom)).toBe(true);
      }
      expect(boxes.length).toBeLessThanOrEqual(changes.length);
    }),
  );
});

test('two pixels that change places are a change', () => {
  const watch = createTileWatch();
  const words = new Int32Array(WIDTH * HEIGHT);
  words.set([1, 2], 70 * WIDTH + 70);
  watch.look(words, WIDTH, HEIGHT);
  words.set([2, 1], 70 * WIDTH + 70);
  expect(watch.look(words, WIDTH, HEIGHT)).toEqual([{ left: 64, top: 64, right: 128, bottom: 128 }]);
});

test('another size and forgetting make the next frame the first', () => {
  const watch = createTileWatch();
  const words = new Int32Array(WIDTH * HEIGHT);
  watch.look(words, WIDTH, HEIGHT);
  expect(watch.look(words, HEIGHT, WIDTH)).toBe('all');
  expect(watch.look(words, HEIGHT, WIDTH)).toEqual([]);
  watch.forget();
  expect(watch.look(words, HEIGHT, WIDTH)).toBe('all');
});
