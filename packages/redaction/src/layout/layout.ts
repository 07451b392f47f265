import type { Box } from '../geometry.ts';

/**
 * A run of ink on one line with wide gaps (0.7 of the line's em or more), borders or the end on both sides: a label, a cell,
 * a menu's name, or a line of a text. Boxes are tight around the ink, in pixels of the frame.
 */
export interface Run {
  readonly box: Box;
  /** Its words from left to right, by gaps as wide as a space. */
  readonly words: readonly Box[];
  /** Estimated font size in pixels, from the heights of its ink. */
  readonly em: number;
  /** Colours of its ink and of what is around it, as RGB words (0xbbggrr), of 5 bits a channel. */
  readonly ink: number;
  readonly ground: number;
  /** Index in `Shapes.outlines` of the smallest outline around it; null without one. */
  readonly outline: number | null;
}

/** Runs on one baseline between the same borders, from left to right. */
export interface Line {
  readonly box: Box;
  readonly runs: readonly Run[];
}
