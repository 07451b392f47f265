import { expect, test } from 'vitest';
import { RevealCache } from '@clearpane/redaction';

const BOX = { left: 1, top: 1, right: 5, bottom: 3 };

function pixelsWith(colour: number): Int32Array {
  const words = new Int32Array(8 * 8).fill(-1);
  words[2 * 8 + 3] = colour;
  return words;
}

test('the key of a crop changes with each of its pixels, its shape and the cache, and not with what is around it', () => {
  const cache = new RevealCache();
  const key = cache.keyOf(pixelsWith(1), 8, BOX, 'a');
  const moved = pixelsWith(1);
  moved[0] = 7;
  expect(cache.keyOf(moved, 8, BOX, 'a')).toBe(key);
  expect(cache.keyOf(pixelsWith(2), 8, BOX, 'a')).not.toBe(key);
  expect(cache.keyOf(pixelsWith(1), 8, BOX, 'b')).not.toBe(key);
  expect(new RevealCache().keyOf(pixelsWith(1), 8, BOX, 'a')).not.toBe(key);
});

test('the decision that was not used for longest is forgotten first', () => {
  const cache = new RevealCache();
  cache.set('kept', { kind: 'no-label' });
  cache.set('first', { kind: 'no-label' });
  for (let at = 0; at < 4999; at++) {
    cache.get('kept');
    cache.set(`other ${at}`, { kind: 'no-label' });
  }
  expect({ size: cache.size, first: cache.get('first'), kept: cache.get('kept') }).toEqual({
    size: 5000,
    first: null,
    kept: { kind: 'no-label' },
  });
});
