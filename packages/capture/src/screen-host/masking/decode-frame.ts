import type { Rgba } from '@clearpane/redaction';
import { openSharp } from './open-sharp.ts';

/** The pixels of a kept frame, as it was masked and encoded before. */
export async function decodeFrame(image: Uint8Array): Promise<Rgba> {
  const sharp = await openSharp();
  const { data, info } = await sharp(image).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return {
    pixels: new Uint8Array(data.buffer, data.byteOffset, data.byteLength),
    width: info.width,
    height: info.height,
  };
}
