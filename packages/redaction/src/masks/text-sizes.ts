import type { Box } from '../geometry.ts';
import type { Line } from '../layout/layout.ts';
import type { Stack } from './stacks.ts';
import { roundEm } from './width-classes.ts';

/** A text that is wider than this, in em, has letters enough to tell its size by. */
const LONG = 6;
/** How far the em of a few letters may be off. */
const LARGEST_RATIO = 1.45;

/**
 * The em class of each text. A few letters tell little (an i with its dot looks larger than an a), so a short text takes the
 * size of those that it is aligned with, or else the commonest size of the frame.
 */
export class TextSizes {
  /** Pixels of text by em class. */
  readonly #common = new Map<number, number>();

  constructor(lines: readonly Line[]) {
    for (const { runs } of lines) {
      for (const { box, em } of runs) {
        const width = box.right - box.left;
        const size = roundEm(em);
        if (width > LONG * em) this.#common.set(size, (this.#common.get(size) ?? 0) + width);
      }
    }
  }

  find({ ink, em, left, right }: { ink: Box; em: number; left: Stack; right: Stack }): number {
    if (ink.right - ink.left > LONG * em) return roundEm(em);
    for (const stack of [left, right])
      if (stack.widest > LONG * stack.em && isAlike(stack.em, em)) return roundEm(stack.em);
    let best = roundEm(em);
    let most = 0;
    for (const [size, width] of this.#common) {
      if (width > most && isAlike(size, em)) {
        best = size;
        most = width;
      }
    }
    return best;
  }
}

function isAlike(one: number, other: number): boolean {
  return one <= other * LARGEST_RATIO && other <= one * LARGEST_RATIO;
}
