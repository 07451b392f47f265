import { inFours, INTERFACE, OUTSIDE, REVEALED } from './category-map.ts';
import { BLACK_WORD, MASK_WORD } from './verify-redaction.ts';

/**
 * Overwrites the pixels themselves (little-endian RGBA words) by what the map says of them: black outside, the one mask
 * colour under every mask; what stays becomes opaque.
 */
export function overwrite(words: Int32Array, categories: Uint8Array): void {
  const fours = inFours(categories);
  for (let four = 0; four < fours.length; four++) {
    const at = four << 2;
    if (fours[four] !== 0) {
      overwritePixels(words, categories, at, at + 4);
      continue;
    }
    // Most pixels of a frame stay: four of them at a time take a third of the time.
    words[at]! |= BLACK_WORD;
    words[at + 1]! |= BLACK_WORD;
    words[at + 2]! |= BLACK_WORD;
    words[at + 3]! |= BLACK_WORD;
  }
  overwritePixels(words, categories, fours.length << 2, categories.length);
}

function overwritePixels(words: Int32Array, categories: Uint8Array, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const category = categories[at];
    if (category === REVEALED || category === INTERFACE) words[at]! |= BLACK_WORD;
    else words[at] = category === OUTSIDE ? BLACK_WORD : MASK_WORD;
  }
}
