import { encodeFrame } from '@clearpane/capture/screen-host/masking/encode-frame';
import { expect, test } from 'vitest';

const WIDTH = 640;
const HEIGHT = 400;

/** What kind of picture a WebP file holds: 'VP8L' without loss, 'VP8 ' with loss. */
async function kindOf(greyAt: (x: number, y: number) => number): Promise<{ kind: string; sizeBytes: number }> {
  const pixels = new Uint8Array(WIDTH * HEIGHT * 4).fill(255);
  for (let at = 0; at < WIDTH * HEIGHT; at++) {
    pixels.fill(greyAt(at % WIDTH, Math.floor(at / WIDTH)), at * 4, at * 4 + 3);
  }
  const image = await encodeFrame(pixels, WIDTH, HEIGHT);
  return { kind: String.fromCharCode(...image.subarray(12, 16)), sizeBytes: image.length };
}

test('a page of flat colours is kept without loss', async () => {
  expect((await kindOf((x, y) => (x > 100 && x < 300 && y > 50 && y < 70 ? 90 : 240))).kind).toBe('VP8L');
});

test('a dithered ground is kept with loss though its colours are few, and stays small', async () => {
  // Whether a pixel is one brighter changes from place to place as in a browser's gradients.
  const dithered = await kindOf(
    (x, y) => 200 + Math.floor(y / 40) + ((Math.imul(x * 31 + y * 17, 2654435761) >>> 13) & 1),
  );
  expect(dithered.kind).toBe('VP8 ');
  expect(dithered.sizeBytes).toBeLessThan(8000);
});

test('more colours than a flat page has are kept with loss', async () => {
  const pixels = new Uint8Array(WIDTH * HEIGHT * 4).fill(255);
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x += 40)
      pixels.fill((x / 40) * 10 + (y % 10), (y * WIDTH + x) * 4, (y * WIDTH + x) * 4 + 1);
    for (let x = 0; x < WIDTH; x += 40) pixels[(y * WIDTH + x) * 4 + 1] = y % 251;
  }
  const image = await encodeFrame(pixels, WIDTH, HEIGHT);
  expect(String.fromCharCode(...image.subarray(12, 16))).toBe('VP8 ');
});
