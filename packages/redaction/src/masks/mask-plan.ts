import type { Box } from '../geometry.ts';
import type { Line } from '../layout/layout.ts';
import type { Shapes } from '../shapes/shapes.ts';

/** What is known of a frame when masks are laid: what stays, and everything that has to go. */
export interface MaskPlan {
  readonly shapes: Shapes;
  /** One byte a pixel, OUTSIDE where nothing is allowed, else REVEALED; masks are written into it. */
  readonly categories: Uint8Array;
  /** Lines of text with all of their runs. */
  readonly lines: readonly Line[];
  /** Boxes proved to be interface: the ink in them stays, and no mask grows into them. */
  readonly revealed: readonly Box[];
  /** Boxes of the detection, masked where they are not revealed. */
  readonly detected: readonly Box[];
}
