import { openSharp } from './open-sharp.ts';
import { writeWebp } from './webp/write-webp.ts';

/**
 * A redacted page is flat masks, plain ground and edges of labels: it takes 0.02 to 0.6 copies and colours for 100 pixels.
 * Gradients that are dithered and ground like a photo take 1.8 and more, and 70 kB and more without loss.
 */
const MOST_PAIRS_A_PIXEL = 0.01;
const MOST_PAIRS_OF_A_SMALL_FRAME = 2048;

/**
 * Encodes redacted RGBA pixels as WebP. It is given redacted pixels only: whatever an encoder keeps or smears is masked already.
 * Flat pages are kept without loss, so that labels stay crisp and masks flat (1080p: 4 ms, 0.7 to 18 kB), others with quality
 * 70 (30 ms, 15 kB). Decisions 0046 and 0057 have the figures.
 */
export async function encodeFrame(
  redacted: Uint8Array,
  width: number,
  height: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const aligned = redacted.byteOffset % 4 === 0 ? redacted : redacted.slice();
  const words = new Int32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 2);
  const mostPairs = Math.max(MOST_PAIRS_OF_A_SMALL_FRAME, Math.floor(words.length * MOST_PAIRS_A_PIXEL));
  return writeWebp(words, width, height, mostPairs) ?? (await encodeWithLoss(redacted, width, height));
}

async function encodeWithLoss(redacted: Uint8Array, width: number, height: number): Promise<Uint8Array<ArrayBuffer>> {
  const sharp = await openSharp();
  const image = sharp(redacted, { raw: { width, height, channels: 4 } }).removeAlpha();
  // A copy of its own: a message would carry the whole pool that a Buffer may lie in.
  return new Uint8Array(await image.webp({ quality: 70, effort: 0 }).toBuffer());
}
