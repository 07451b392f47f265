import { writeWebp } from '@clearpane/capture/screen-host/masking/webp/write-webp';
import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';

const EVERYTHING = 1 << 20;

/** What a reader that is not ours sees in the file. */
async function readBack(file: Uint8Array): Promise<{ pixels: Buffer; width: number; height: number }> {
  const { data, info } = await sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height };
}

/** Whether a picture is read back to the bit. */
async function isExact(words: Int32Array, width: number): Promise<boolean> {
  const file = writeWebp(words, width, words.length / width, EVERYTHING);
  if (file === null) throw new Error('The picture was not written.');
  const read = await readBack(file);
  return read.width === width && Buffer.compare(read.pixels, Buffer.from(words.buffer)) === 0;
}

test('any small picture of any colours is read back to the bit', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 70 }),
      fc.array(fc.integer({ min: 0, max: 0xffffff }), { minLength: 1, maxLength: 400 }),
      fc.infiniteStream(fc.tuple(fc.nat({ max: 399 }), fc.constantFrom(1, 1, 2, 5, 64, 5000))),
      async (width, colours, runs) => {
        const words = new Int32Array(width * 60);
        for (let at = 0; at < words.length;) {
          const [colour, length] = runs.next().value!;
          const word = colours[colour % colours.length]! | 0xff000000;
          words.fill(word, at, at + length);
          at += length;
        }
        expect(await isExact(words, width)).toBe(true);
      },
    ),
    { numRuns: 150 },
  );
});

test.each([1, 2, 256, 257, 700, 5000])('a picture of %d colours is read back to the bit', async (colourCount) => {
  // Multiplied by an odd number, so that colours differ in all channels and some share a place in the cache.
  const words = Int32Array.from(
    { length: 300 * 200 },
    (_, at) => ((Math.imul(Math.imul(at, 48_271) >>> 7, 1) % colourCount) * 0x00_3d_4d_51) | 0xff000000,
  );
  expect(await isExact(words, 300)).toBe(true);
});

test('copies longer than the format has at once, and from farther away than it reaches, are read back to the bit', async () => {
  const words = new Int32Array(1100 * 1100).fill(0xff808080 | 0);
  const stroke = Int32Array.from({ length: 30 }, (_, at) => (at * 0x010305) | 0xff000000);
  for (const row of [3, 4, 500, 1090]) words.set(stroke, row * 1100 + 17);
  expect(await isExact(words, 1100)).toBe(true);
});

test('a picture that takes more than it may, or is larger than readers take, is left to somebody else', () => {
  const noise = Int32Array.from({ length: 10_000 }, (_, at) => Math.imul(at, 2_654_435_761) | 0xff000000);
  expect(writeWebp(noise, 100, 100, 5000)).toBeNull();
  expect(writeWebp(new Int32Array(16_384), 16_384, 1, EVERYTHING)).toBeNull();
});
