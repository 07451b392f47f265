/** The one colour of every mask: opaque grey. */
export const MASK_COLOUR = { red: 128, green: 128, blue: 128 } as const;

/** Opaque black and the mask colour as little-endian RGBA words, signed as in an Int32Array. */
export const BLACK_WORD = 0xff000000 | 0;
export const MASK_WORD = BLACK_WORD | (MASK_COLOUR.blue << 16) | (MASK_COLOUR.green << 8) | MASK_COLOUR.red;
