import type { Box } from '../geometry.ts';
import type { Rgba } from '../rgba.ts';

/** How high the recognition wants a line, in pixels. */
export const STRIP_HEIGHT = 48;
/** Pixels of ground above and below the box, as a share of its height and at least so many: read 10 points better than ink cut tight. */
const GROUND_SHARE = 0.08;
const LEAST_GROUND = 2;
/** Beside it one is enough: more costs width and is read no better (decision 0054). */
const GROUND_BESIDE = 1;
/** Widths of strips, so that several texts go in one run without padding; the model halves them three times. */
const WIDTH_STEP = 8;
const LEAST_WIDTH = 16;

/** How wide the strip of a box is, in pixels. */
export function stripWidth(box: Box): number {
  const { width, height } = withGround(box);
  const wanted = (width / height) * STRIP_HEIGHT;
  // Long texts share coarser widths: a step is never more than about an eighth.
  const step = wanted < 128 ? WIDTH_STEP : wanted < 320 ? 2 * WIDTH_STEP : 4 * WIDTH_STEP;
  return Math.max(LEAST_WIDTH, Math.round(wanted / step) * step);
}

/** Where column `x` of a strip is in the frame. */
export function columnInFrame(box: Box, stripColumns: number, x: number): number {
  const { left, width } = withGround(box);
  return left + (x * width) / stripColumns;
}

/**
 * Writes the box with ground around it as the recognition's input, 3 × 48 × columns of -1..1, blue first. Only pixels of
 * the box and of one pixel around it are looked at: the ground is its border repeated, so that no neighbour's ink comes in.
 */
export function cutStrip({ pixels, width, height }: Rgba, box: Box, columns: number, into: Float32Array): void {
  const area = withGround(box);
  const limitX = [Math.max(0, box.left - 1), Math.min(width, box.right + 1) - 1] as const;
  const limitY = [Math.max(0, box.top - 1), Math.min(height, box.bottom + 1) - 1] as const;
  const across = sample(area.left, area.width, columns, ...limitX);
  const down = sample(area.top, area.height, STRIP_HEIGHT, ...limitY);
  const firstRow = limitY[0];
  const rows = limitY[1] - firstRow + 1;
  const size = rows * columns;
  const narrow = new Float32Array(3 * size);
  for (let row = 0, to = 0; row < rows; row++) {
    const start = (firstRow + row) * width;
    for (let column = 0; column < columns; column++, to++) {
      let blue = 0;
      let green = 0;
      let red = 0;
      for (let tap = across.starts[column]!, end = across.starts[column + 1]!; tap < end; tap++) {
        const at = (start + across.positions[tap]!) * 4;
        const weight = across.weights[tap]!;
        red += weight * pixels[at]!;
        green += weight * pixels[at + 1]!;
        blue += weight * pixels[at + 2]!;
      }
      narrow[to] = blue;
      narrow[to + size] = green;
      narrow[to + 2 * size] = red;
    }
  }
  // Row by row, as they lie in memory.
  const sums = new Float64Array(columns);
  const plane = STRIP_HEIGHT * columns;
  for (let channel = 0; channel < 3; channel++) {
    for (let y = 0; y < STRIP_HEIGHT; y++) {
      sums.fill(0);
      for (let tap = down.starts[y]!; tap < down.starts[y + 1]!; tap++) {
        const weight = down.weights[tap]!;
        const from = channel * size + (down.positions[tap]! - firstRow) * columns;
        for (let column = 0; column < columns; column++) sums[column]! += weight * narrow[from + column]!;
      }
      const to = channel * plane + y * columns;
      for (let column = 0; column < columns; column++) into[to + column] = sums[column]! / 127.5 - 1;
    }
  }
}

function withGround(box: Box): { left: number; top: number; width: number; height: number } {
  const ground = Math.max(LEAST_GROUND, Math.round((box.bottom - box.top) * GROUND_SHARE));
  return {
    left: box.left - GROUND_BESIDE,
    top: box.top - ground,
    width: box.right - box.left + 2 * GROUND_BESIDE,
    height: box.bottom - box.top + 2 * ground,
  };
}

interface Samples {
  /** Taps of target i are those from starts[i] to starts[i + 1]. */
  readonly starts: Int32Array;
  readonly positions: Int32Array;
  readonly weights: Float64Array;
}

/** Weights of a triangle as wide as a target pixel, at least two source pixels: bilinear when growing, area when shrinking. */
function sample(from: number, length: number, count: number, lowest: number, highest: number): Samples {
  const scale = length / count;
  const reach = Math.max(1, scale);
  const starts = new Int32Array(count + 1);
  const positions: number[] = [];
  const weights: number[] = [];
  for (let index = 0; index < count; index++) {
    const middle = from + (index + 0.5) * scale - 0.5;
    const first = positions.length;
    let sum = 0;
    for (let at = Math.ceil(middle - reach); at <= Math.floor(middle + reach); at++) {
      const weight = 1 - Math.abs(at - middle) / reach;
      if (weight <= 0) continue;
      positions.push(Math.min(highest, Math.max(lowest, at)));
      weights.push(weight);
      sum += weight;
    }
    for (let tap = first; tap < weights.length; tap++) weights[tap]! /= sum;
    starts[index + 1] = positions.length;
  }
  return { starts, positions: Int32Array.from(positions), weights: Float64Array.from(weights) };
}
