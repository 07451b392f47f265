import type { RedactionCategory } from '@clearpane/contracts';

/** One byte a pixel says what became of it. */
export const REVEALED = 0;
export const TEXT = 1;
export const PICTURE = 2;
export const OUTSIDE = 3;
export const FIELD = 4;
export const CELL = 5;
export const PARAGRAPH = 6;
export const CODE = 7;
export const MANUAL = 8;
/** Inside a box that was proved to be interface: like REVEALED, but edges are allowed there. */
export const INTERFACE = 9;

/** The code of each category of the list. */
export const CODES_BY_CATEGORY: Readonly<Record<RedactionCategory, number>> = {
  outside: OUTSIDE,
  text: TEXT,
  field: FIELD,
  cell: CELL,
  paragraph: PARAGRAPH,
  picture: PICTURE,
  code: CODE,
  manual: MANUAL,
};
