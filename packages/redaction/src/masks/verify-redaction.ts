import { OUTSIDE, REVEALED } from './category-map.ts';

/** The one colour of every mask: opaque grey. */
export const MASK_COLOUR = { red: 128, green: 128, blue: 128 } as const;

/** Opaque black and the mask colour as little-endian RGBA words, signed as in an Int32Array. */
export const BLACK_WORD = 0xff000000 | 0;
export const MASK_WORD = BLACK_WORD | (MASK_COLOUR.blue << 16) | (MASK_COLOUR.green << 8) | MASK_COLOUR.red;

/** Whether every outside pixel is black, every masked one has the mask colour and every other one is the source's own, opaque. */
export function verifyRedaction(output: Int32Array, source: Int32Array, categories: Uint8Array): boolean {
  if (output.length !== categories.length || source.length !== categories.length) return false;
  for (let at = 0; at < categories.length; at++) {
    const category = categories[at];
    const expected = category === OUTSIDE ? BLACK_WORD : category === REVEALED ? source[at]! | BLACK_WORD : MASK_WORD;
    if (output[at] !== expected) return false;
  }
  return true;
}
