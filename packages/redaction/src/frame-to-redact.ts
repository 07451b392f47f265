import type { Rectangle } from '@clearpane/contracts';
import type { Rgba } from './rgba.ts';

const LARGEST_SIDE = 16_384;
const MOST_PIXELS = 64 * 1024 * 1024;

/** What is to be redacted: a frame and the rectangles of it, in its own pixels, that may be looked at at all. */
export interface FrameToRedact extends Rgba {
  readonly allowed: readonly Rectangle[];
}

/** What is wrong with a frame that was handed over; null for one that can be looked at. */
export function findFault({
  pixels,
  width,
  height,
  allowed,
}: FrameToRedact): 'bad-size' | 'wrong-length' | 'bad-rectangle' | null {
  const isSize = (side: number): boolean => Number.isInteger(side) && side >= 1 && side <= LARGEST_SIDE;
  if (!isSize(width) || !isSize(height) || width * height > MOST_PIXELS) return 'bad-size';
  // Read as 32-bit words, in place: a place in memory that does not divide by four is none of ours.
  const isWhole = pixels instanceof Uint8Array && pixels.length === width * height * 4 && pixels.byteOffset % 4 === 0;
  if (!isWhole) return 'wrong-length';
  const isInPixels = ({ x, y, width: wide, height: high }: Rectangle): boolean =>
    [x, y, wide, high].every((value) => Number.isSafeInteger(value)) && wide >= 0 && high >= 0;
  return allowed.every(isInPixels) ? null : 'bad-rectangle';
}
