import { openSharp } from './open-sharp.ts';

/**
 * A redacted page has 2 to 600 colours: flat masks, plain ground, edges of labels. One with more has gradients or ground like
 * a photo, on which encoding without loss takes up to a second and 140 kB.
 */
const MOST_COLOURS_WITHOUT_LOSS = 1024;
/**
 * Pixels that differ from the one before, as a share of all: at most 1.5 % on flat pages, 20 to 68 % where a gradient is
 * dithered, which takes few colours, and without loss 130 to 550 kB.
 */
const MOST_CHANGES_WITHOUT_LOSS = 0.05;

/**
 * Encodes redacted RGBA pixels as WebP. It is given redacted pixels only: whatever an encoder keeps or smears is masked already.
 * Few colours are kept without loss, so that labels stay crisp (1080p: 20 to 60 ms, 0.2 to 8 kB), many with quality 70
 * (30 ms, 15 kB). Decision 0046 has the figures.
 */
export async function encodeFrame(
  redacted: Uint8Array,
  width: number,
  height: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const sharp = await openSharp();
  const image = sharp(redacted, { raw: { width, height, channels: 4 } });
  // Effort 0 knows no palette and takes up to 280 kB; without loss `quality` is effort, too, and 10 takes half the time of 80.
  // Every pixel is opaque, which libwebp sees by itself without loss; with loss it would write the plane.
  const encoded = isFlat(redacted)
    ? image.webp({ lossless: true, effort: 1, quality: 10 })
    : image.removeAlpha().webp({ quality: 70, effort: 0 });
  // A copy of its own: a message would carry the whole pool that a Buffer may lie in.
  return new Uint8Array(await encoded.toBuffer());
}

/** Stops as soon as there are too many colours or changes; most neighbours are equal, so most pixels cost a comparison. */
function isFlat(pixels: Uint8Array): boolean {
  const aligned = pixels.byteOffset % 4 === 0 ? pixels : pixels.slice();
  const words = new Int32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 2);
  const seen = new Set<number>();
  const mostChanges = words.length * MOST_CHANGES_WITHOUT_LOSS;
  let changes = 0;
  let last: number | null = null;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word === last) continue;
    last = word;
    seen.add(word);
    if (++changes > mostChanges || seen.size > MOST_COLOURS_WITHOUT_LOSS) return false;
  }
  return true;
}
