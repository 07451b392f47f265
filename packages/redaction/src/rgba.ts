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

/** The same bytes as one 32-bit number a pixel; they are copied only where their place in memory forces it. */
export function asWords(pixels: Uint8Array): Int32Array {
  const aligned = pixels.byteOffset % 4 === 0 ? pixels : pixels.slice();
  return new Int32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 2);
}
