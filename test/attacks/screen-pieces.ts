/** Pixels of a screen in memory: RGBA, row by row. */
export interface RawScreen {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

const PIECE_PIXELS = 20;
/** Fewer different colours than this are found in any picture by chance. */
const LEAST_COLOURS = 6;
/** A prime, so that pieces come from all columns. */
const STRIDE_PIXELS = 61;

/**
 * Pieces of a raw screen that cannot be there by chance, spread over it, each in the forms in which programs keep pixels: four
 * bytes with red or blue first, or three bytes.
 */
export function screenPieces({ pixels, width, height }: RawScreen, count: number): Buffer[][] {
  const pieces: Buffer[][] = [];
  for (let pixel = 0; pixel < width * height - PIECE_PIXELS && pieces.length < count; pixel += STRIDE_PIXELS) {
    const piece = Buffer.from(pixels.subarray(pixel * 4, (pixel + PIECE_PIXELS) * 4));
    const colours = new Set(Array.from({ length: PIECE_PIXELS }, (_, index) => piece.readUInt32LE(index * 4)));
    if (colours.size < LEAST_COLOURS) continue;
    const blueFirst = Buffer.from(piece).swap32();
    // Reversed words begin with alpha; turned by one byte they begin with blue.
    pieces.push([piece, Buffer.concat([blueFirst.subarray(1), blueFirst.subarray(0, 1)]), withoutAlpha(piece)]);
  }
  return pieces;
}

function withoutAlpha(piece: Buffer): Buffer {
  return Buffer.from(piece.filter((_, at) => at % 4 !== 3));
}
