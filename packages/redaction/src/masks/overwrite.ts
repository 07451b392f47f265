import { INTERFACE, OUTSIDE, REVEALED } from './category-map.ts';
import { BLACK_WORD, MASK_WORD } from './verify-redaction.ts';

/**
 * Overwrites the pixels themselves (little-endian RGBA words) by what the map says of them: black outside, the one mask
 * colour under every mask; what stays becomes opaque.
 */
export function overwrite(words: Int32Array, categories: Uint8Array): void {
  for (let at = 0; at < categories.length; at++) {
    const category = categories[at];
    if (category === REVEALED || category === INTERFACE) words[at]! |= BLACK_WORD;
    else words[at] = category === OUTSIDE ? BLACK_WORD : MASK_WORD;
  }
}
