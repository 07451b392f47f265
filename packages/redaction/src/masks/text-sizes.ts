import type { Box } from '../geometry.ts';
import type { Line } from '../layout/layout.ts';
import type { Stack } from './stacks.ts';
import { measureSize } from './hidden-text.ts';
import { roundEm } from './width-classes.ts';

/** A text that is wider than this, in em, has letters enough to tell its size by. */
const LONG = 6;
/** From one class to the next: two lines of one font may be measured as one and the other. */
const NEXT_CLASS_RATIO = 1.11;
/** How far the em of a few letters may be off, and that of many. */
const SHORT_RATIO = 1.45;
const LONG_RATIO = 1.2;

/**
 * The em class of each text: that of the widest one it is aligned with where the two are alike. A few letters tell little
 * (an i with its dot looks larger than an a), so a short text takes the commonest size of the frame before its own.
 */
export class TextSizes {
  /** Pixels of text by em class. */
  readonly #common = new Map<number, number>();

  constructor(lines: readonly Line[]) {
    for (const { runs } of lines) {
      for (const run of runs) {
        const { box } = run;
        const em = measureSize(run);
        const width = box.right - box.left;
        const size = roundEm(em);
        if (width > LONG * em) this.#common.set(size, (this.#common.get(size) ?? 0) + width);
      }
    }
  }

  find({ ink, em, left, right }: { ink: Box; em: number; left: Stack; right: Stack }): number {
    const isLong = ink.right - ink.left > LONG * em;
    const ratio = isLong ? LONG_RATIO : SHORT_RATIO;
    for (const stack of [left, right]) {
      if (stack.widest > LONG * stack.em && isAlike(stack.em, em, ratio)) return roundEm(stack.em);
    }
    let best = roundEm(em);
    let most = 0;
    for (const [size, width] of this.#common) {
      if (width > most && (isLong ? isAlike(size, roundEm(em), NEXT_CLASS_RATIO) : isAlike(size, em, SHORT_RATIO))) {
        best = size;
        most = width;
      }
    }
    return best;
  }
}

function isAlike(one: number, other: number, ratio: number): boolean {
  return one <= other * ratio && other <= one * ratio;
}
