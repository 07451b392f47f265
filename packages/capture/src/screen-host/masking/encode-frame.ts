import type { Sharp } from 'sharp';
import { openSharp } from './open-sharp.ts';

/** What a stored frame should not exceed; a fuller one is kept with loss. */
const FULL_BYTES = 15_000;

/**
 * Encodes redacted RGBA pixels as WebP. It is given redacted pixels only: whatever an encoder keeps or smears is masked already.
 * Without loss first: flat masks take few bytes and labels stay crisp (1080p pages, all text masked: 22 ms and 2 to 12 kB for
 * most, but 20 to 140 kB for ground that was itself a photo or a gradient). Those are encoded with loss (28 ms, at most 13 kB).
 */
export async function encodeFrame(
  redacted: Uint8Array,
  width: number,
  height: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const sharp = await openSharp();
  const image = sharp(redacted, { raw: { width, height, channels: 4 } }).removeAlpha();
  const exact = await image.clone().webp({ lossless: true, effort: 0 }).toBuffer();
  const kept = exact.length <= FULL_BYTES ? exact : await smaller(exact, image);
  // A copy of its own: a message would carry the whole pool that a Buffer may lie in.
  return new Uint8Array(kept);
}

/** Noise can take more bytes with loss than without. */
async function smaller(exact: Buffer, image: Sharp): Promise<Buffer> {
  const lossy = await image.webp({ quality: 75, effort: 0 }).toBuffer();
  return lossy.length < exact.length ? lossy : exact;
}
