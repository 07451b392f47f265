import { drawPale } from './draw-pale.ts';
import type { Rgba } from '../rgba.ts';

const MEAN = [0.485, 0.456, 0.406] as const;
const DEVIATION = [0.229, 0.224, 0.225] as const;

/** A rectangle of the shrunk frame, in its pixels; it may reach over the frame's edge, where the edge is repeated. */
export interface Patch {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Writes one patch of the frame, shrunk by a whole number to the mean of each square, into `into` as the detection's
 * input: 3 × height × width, with all that is pale drawn in black or white. `words` are the frame's pixels as asWords gives them. Answers whether all of it has one colour:
 * then there is nothing to detect.
 */
export function shrinkPatch(
  words: Int32Array,
  { width, height }: Pick<Rgba, 'width' | 'height'>,
  by: number,
  patch: Patch,
  into: Float32Array,
): boolean {
  const plane = patch.width * patch.height;
  const lastRow = Math.ceil(height / by) - 1;
  const lastColumn = Math.ceil(width / by) - 1;
  const within = (value: number, last: number): number => Math.min(last, Math.max(0, value));
  const first = words[within(patch.top, lastRow) * by * width + within(patch.left, lastColumn) * by]!;
  let differences = 0;
  for (let y = 0; y < patch.height; y++) {
    const fromY = within(patch.top + y, lastRow) * by;
    const toY = Math.min(height, fromY + by);
    for (let x = 0; x < patch.width; x++) {
      const fromX = within(patch.left + x, lastColumn) * by;
      const toX = Math.min(width, fromX + by);
      let red = 0;
      let green = 0;
      let blue = 0;
      for (let row = fromY; row < toY; row++) {
        for (let at = row * width + fromX, end = row * width + toX; at < end; at++) {
          const word = words[at]!;
          differences |= word ^ first;
          red += word & 255;
          green += (word >> 8) & 255;
          blue += (word >> 16) & 255;
        }
      }
      const count = 255 * (toX - fromX) * (toY - fromY);
      const to = y * patch.width + x;
      into[to] = blue / count;
      into[to + plane] = green / count;
      into[to + 2 * plane] = red / count;
    }
  }
  if (differences === 0) return true;
  drawPale(into, patch.width, patch.height);
  normalise(into, plane);
  return false;
}

/** PP-OCR's detection was trained on blue, green, red less ImageNet's mean and by its deviation, in this order. */
function normalise(planes: Float32Array, size: number): void {
  for (let channel = 0; channel < 3; channel++) {
    for (let at = channel * size; at < (channel + 1) * size; at++)
      planes[at] = (planes[at]! - MEAN[channel]!) / DEVIATION[channel]!;
  }
}
