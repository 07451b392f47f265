/** One frame in memory: `pixels` holds width × height × 4 bytes, red, green, blue, alpha, row by row. */
export interface Rgba {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Largest difference of two pixels in one channel (0–255): coloured text of equal brightness still has an edge. */
export function channelDifference(one: number, other: number): number {
  if (one === other) return 0;
  const first = Math.abs((one & 255) - (other & 255));
  const second = Math.abs(((one >> 8) & 255) - ((other >> 8) & 255));
  const third = Math.abs(((one >> 16) & 255) - ((other >> 16) & 255));
  return first > second ? (first > third ? first : third) : second > third ? second : third;
}

/** Red and blue in one number with room above each for the carry of a subtraction; and what is added to see a sign there. */
const RED_AND_BLUE = 0xff00ff;
const SIGNS = 0x02000200;

/** Whether two pixels differ by more than `by` levels (0–255) in any channel: two channels at once, and hardly a branch. */
export function differsByMore(one: number, other: number, by: number): boolean {
  const green = ((one >> 8) & 255) - ((other >> 8) & 255);
  if (green > by || green < -by) return true;
  const first = one & RED_AND_BLUE;
  const second = other & RED_AND_BLUE;
  const room = SIGNS + by * 0x00010001;
  return ((room + second - first) & (room + first - second) & SIGNS) !== SIGNS;
}

/** The same bytes as one 32-bit number a pixel; they are copied only where their place in memory forces it. */
export function asWords(pixels: Uint8Array): Int32Array {
  const aligned = pixels.byteOffset % 4 === 0 ? pixels : pixels.slice();
  return new Int32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 2);
}
