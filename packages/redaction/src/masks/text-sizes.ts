import type { Box } from '../geometry.ts';
import type { Line } from '../layout/layout.ts';
import type { Stack } from './stacks.ts';
import { measureSize } from './hidden-text.ts';
import { roundEm } from './width-classes.ts';

/** A text that is wider than this, in em, has letters enough to tell its size by. */
const LONG = 6;
/** Two lines of one font may be measured as far apart as this. */
const ALIKE_RATIO = 1.13;
/** How far the em of a few letters may be off, and that of many among others of their column. */
const SHORT_RATIO = 1.45;
const LONG_RATIO = 1.2;
/** A text that is long has so many votes, so that two short ones do not decide against it. */
const VOTES_OF_LONG = 3;
/** Fewer texts are no column that tells more of their size than they do. */
const LEAST_TEXTS = 3;

/**
 * The em class of each text. What its letters tell of it is not sure (an x is lower than a b, a b higher than a B), and a mask
 * should not show which they are: so a text takes the size that most of its column have, else most of the frame, where that
 * may be its own. Texts have votes and not lengths, so that how long one is hardly ever changes another's size.
 */
export class TextSizes {
  /** Votes by em class. */
  readonly #votes: ReadonlyMap<number, number>;
  readonly #columns = new Map<Stack, number>();

  constructor(lines: readonly Line[]) {
    const runs = lines.flatMap((line) => line.runs);
    this.#votes = countVotes(
      runs.map((run) => ({ em: measureSize(run), votes: isLong(run.box, measureSize(run)) ? VOTES_OF_LONG : 1 })),
    );
  }

  /** The size of a text in these columns. */
  find({ ink, em, left, right }: { ink: Box; em: number; left: Stack; right: Stack }): number {
    const own = roundEm(em);
    const isSure = isLong(ink, em);
    const column = left.count >= right.count ? left : right;
    if (column.count >= LEAST_TEXTS) {
      const size = this.ofColumn(column);
      if (isAlike(size, own, isSure ? LONG_RATIO : SHORT_RATIO)) return size;
    }
    return commonest(this.#votes, own, isSure ? ALIKE_RATIO : SHORT_RATIO);
  }

  /** The size of a column: that of most of its texts. */
  ofColumn(column: Stack): number {
    let size = this.#columns.get(column);
    if (size === undefined) {
      size = commonest(countVotes(column.ems.map((em) => ({ em, votes: 1 }))), 1, Infinity);
      this.#columns.set(column, size);
    }
    return size;
  }
}

function isLong({ left, right }: Box, em: number): boolean {
  return right - left > LONG * em;
}

function countVotes(texts: readonly { readonly em: number; readonly votes: number }[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { em, votes } of texts) counts.set(roundEm(em), (counts.get(roundEm(em)) ?? 0) + votes);
  return counts;
}

/** The size with most votes, of those that are like this one, and of two the larger; this one where there is none. */
function commonest(votes: ReadonlyMap<number, number>, own: number, ratio: number): number {
  let best = own;
  let most = 0;
  for (const [size, count] of votes) {
    if (count < most || (count === most && size < best) || !isAlike(size, own, ratio)) continue;
    best = size;
    most = count;
  }
  return best;
}

function isAlike(one: number, other: number, ratio: number): boolean {
  return one <= other * ratio && other <= one * ratio;
}
