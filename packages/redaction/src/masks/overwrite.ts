import { inFours, INTERFACE, isUniform, OUTSIDE, REVEALED } from './category-map.ts';
import { BLACK_WORD, MASK_WORD } from './mask-colour.ts';

/**
 * Overwrites the pixels themselves (little-endian RGBA words) by what the map says of them: black outside, the one mask
 * colour under every mask; what stays becomes opaque.
 */
export function overwrite(words: Int32Array, categories: Uint8Array): void {
  // Most neighbours share a category: four pixels at a time take a third of the time.
  const fours = inFours(categories);
  for (let four = 0, at = 0; four < fours.length; four++, at += 4) {
    const category = fours[four]!;
    if (category === 0) {
      words[at]! |= BLACK_WORD;
      words[at + 1]! |= BLACK_WORD;
      words[at + 2]! |= BLACK_WORD;
      words[at + 3]! |= BLACK_WORD;
    } else if (isUniform(category) && (category & 255) !== INTERFACE) {
      const colour = colourOf(category & 255);
      words[at] = colour;
      words[at + 1] = colour;
      words[at + 2] = colour;
      words[at + 3] = colour;
    } else overwritePixels(words, categories, at, at + 4);
  }
  overwritePixels(words, categories, fours.length << 2, categories.length);
}

/** The colour of everything that does not stay. */
export function colourOf(category: number): number {
  return category === OUTSIDE ? BLACK_WORD : MASK_WORD;
}

function overwritePixels(words: Int32Array, categories: Uint8Array, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const category = categories[at]!;
    if (category === REVEALED || category === INTERFACE) words[at]! |= BLACK_WORD;
    else words[at] = colourOf(category);
  }
}

/** Whether every outside pixel is black, every masked one has the mask colour, and the others are opaque. */
export function isFlat(words: Int32Array, categories: Uint8Array): boolean {
  if (words.length !== categories.length) return false;
  for (let at = 0; at < categories.length; at++) {
    const category = categories[at];
    const isRevealed = category === REVEALED || category === INTERFACE;
    const expected = isRevealed ? words[at]! | BLACK_WORD : category === OUTSIDE ? BLACK_WORD : MASK_WORD;
    if (words[at] !== expected) return false;
  }
  return true;
}
