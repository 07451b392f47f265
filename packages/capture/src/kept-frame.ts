import type { Rectangle, Redaction } from '@clearpane/contracts';
// By this door: whoever masks a kept frame loads nothing that reads.
import { addMasks } from '@clearpane/redaction/add-masks';
import { decodeFrame } from './screen-host/masking/decode-frame.ts';
import { encodeFrame } from './screen-host/masking/encode-frame.ts';

/**
 * Masks one more rectangle of a kept frame (in whole pixels; what lies outside of it is left out) and answers the picture and
 * the whole list of its masks. The picture library is loaded by the first call. The pixels in between are overwritten.
 */
export async function maskKeptFrame(
  image: Uint8Array,
  redactions: readonly Redaction[],
  rectangle: Rectangle,
): Promise<{ image: Uint8Array<ArrayBuffer>; redactions: Redaction[] }> {
  const frame = await decodeFrame(image);
  try {
    const masks = addMasks(frame, redactions, [rectangle]);
    return { image: await encodeFrame(frame.pixels, frame.width, frame.height), redactions: masks };
  } finally {
    frame.pixels.fill(0);
  }
}
