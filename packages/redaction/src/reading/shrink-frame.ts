import type { Rgba } from '../rgba.ts';

/** PP-OCR's detection was trained on blue, green, red with ImageNet's mean and deviation in this order. */
const MEAN = [0.485, 0.456, 0.406];
const DEVIATION = [0.229, 0.224, 0.225];

/** A rectangle of the shrunk frame, in its pixels; it may reach over the frame's edge, where the edge is repeated. */
export interface Patch {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Writes one patch of the frame, shrunk by a whole number to the mean of each square, into `into` as the detection's
 * input: 3 × height × width. Answers whether all of it has one colour: then there is nothing to detect.
 */
export function shrinkPatch(frame: Rgba, by: number, patch: Patch, into: Float32Array): boolean {
  const { pixels, width, height } = frame;
  const plane = patch.width * patch.height;
  const rows = Math.ceil(height / by);
  const columns = Math.ceil(width / by);
  const first = pixelIndex(
    frame,
    Math.min(columns - 1, Math.max(0, patch.left)) * by,
    Math.min(rows - 1, patch.top) * by,
  );
  const sameColour = [pixels[first]!, pixels[first + 1]!, pixels[first + 2]!];
  let isPlain = true;
  for (let y = 0; y < patch.height; y++) {
    const fromY = Math.min(rows - 1, Math.max(0, patch.top + y)) * by;
    const toY = Math.min(height, fromY + by);
    for (let x = 0; x < patch.width; x++) {
      const fromX = Math.min(columns - 1, Math.max(0, patch.left + x)) * by;
      const toX = Math.min(width, fromX + by);
      let red = 0;
      let green = 0;
      let blue = 0;
      for (let row = fromY; row < toY; row++) {
        for (let at = pixelIndex(frame, fromX, row), end = at + (toX - fromX) * 4; at < end; at += 4) {
          red += pixels[at]!;
          green += pixels[at + 1]!;
          blue += pixels[at + 2]!;
          if (
            isPlain &&
            (pixels[at] !== sameColour[0] || pixels[at + 1] !== sameColour[1] || pixels[at + 2] !== sameColour[2])
          ) {
            isPlain = false;
          }
        }
      }
      const count = 255 * (toX - fromX) * (toY - fromY);
      const to = y * patch.width + x;
      into[to] = (blue / count - MEAN[0]!) / DEVIATION[0]!;
      into[to + plane] = (green / count - MEAN[1]!) / DEVIATION[1]!;
      into[to + 2 * plane] = (red / count - MEAN[2]!) / DEVIATION[2]!;
    }
  }
  return isPlain;
}

function pixelIndex({ width, height }: Rgba, x: number, y: number): number {
  return (Math.min(height - 1, y) * width + Math.min(width - 1, x)) * 4;
}
