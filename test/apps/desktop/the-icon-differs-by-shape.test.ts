import { drawTrayIcon, type IconInk } from '@clearpane/desktop/tray-icon';
import { describe, expect, test } from 'vitest';

const shapes = ['off', 'recording', 'paused', 'cannot-record'] as const;
const inks: IconInk[] = ['template', 'dark', 'light'];
const sizes = [16, 22, 32, 44];

describe('The icon differs by shape', () => {
  test('any two states differ clearly in at least six of a hundred pixels, in every ink and size', () => {
    for (const ink of inks) {
      for (const size of sizes) {
        for (const [index, one] of shapes.entries()) {
          for (const other of shapes.slice(index + 1)) {
            expect(differing(one, other, size, ink), `${one}/${other} at ${size} in ${ink}`).toBeGreaterThan(0.06);
          }
        }
      }
    }
  });

  test('it has no colour, and no channel is brighter than its opacity', () => {
    for (const ink of inks) {
      const { pixels } = drawTrayIcon('recording', 22, ink);
      for (let offset = 0; offset < pixels.length; offset += 4) {
        const [blue = 0, green = 0, red = 0, alpha = 0] = pixels.subarray(offset, offset + 4);
        expect([green, red]).toEqual([blue, blue]);
        expect(blue).toBeLessThanOrEqual(alpha);
      }
    }
  });
});

/** The share of pixels whose tone or opacity differs by more than a quarter. */
function differing(one: (typeof shapes)[number], other: (typeof shapes)[number], size: number, ink: IconInk): number {
  const first = drawTrayIcon(one, size, ink).pixels;
  const second = drawTrayIcon(other, size, ink).pixels;
  let different = 0;
  for (let offset = 0; offset < first.length; offset += 4) {
    const tone = Math.abs((first[offset] ?? 0) - (second[offset] ?? 0));
    const opacity = Math.abs((first[offset + 3] ?? 0) - (second[offset + 3] ?? 0));
    if (Math.max(tone, opacity) > 64) different += 1;
  }
  return different / (size * size);
}
