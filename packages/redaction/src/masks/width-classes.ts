/** Font sizes grow by this factor from one height class to the next, so that a text's own ascenders do not tell. */
const SIZE_STEP = 1.06;
const SMALLEST_EM = 8;

/** The one ladder of widths: its steps are the same for all, so that a container that changes its size shows no more than these. */
const NARROWEST_EM = 1.2;
const STEP = Math.SQRT2;
/** A step that takes more of the container than this takes all of it. */
const ALL_SHARE = 0.8;
/** The classes below "all of it": the highest step that the container has room for, and every other one below. */
const STEPS_BELOW = [0, 2, 4];
/** Below the step that holds a column's texts. */
const STEPS_AMONG_OTHERS = 3;

/** The em of the height class that holds this one, in pixels. */
export function roundEm(em: number): number {
  // A little slack: estimates of one font differ by a fraction of a pixel.
  const step = Math.ceil(Math.log((em * 0.97) / SMALLEST_EM) / Math.log(SIZE_STEP));
  return Math.round(SMALLEST_EM * SIZE_STEP ** Math.max(0, step));
}

/**
 * The width in pixels of the mask of a text that is so wide, in a container that leaves it so much room: one of four classes,
 * the largest of which is Infinity: all of the room. What the four are follows from room and em alone.
 */
export function classWidth(width: number, room: number, em: number): number {
  const narrowest = NARROWEST_EM * em;
  const highest = Math.floor(Math.log((room * ALL_SHARE) / narrowest) / Math.log(STEP));
  let best = Infinity;
  for (const below of STEPS_BELOW) {
    const step = narrowest * STEP ** (highest - below);
    if (below <= highest && step >= width) best = Math.ceil(step);
  }
  return best;
}

/**
 * The width in pixels of the mask of a text among others of its column: a step of the ladder that holds all but the widest of
 * them, or one of the two below. The widest may be wider than that: its class is one of every other step above, so that a
 * text that is alone there, such as the one that somebody is typing, is told no better than anywhere else.
 */
export function classAmong(width: number, widths: readonly number[], em: number): number {
  const narrowest = NARROWEST_EM * em;
  const second = [...widths].sort((one, other) => other - one)[1] ?? 0;
  const highest = Math.max(0, Math.ceil(Math.log(second / narrowest) / Math.log(STEP)));
  let step = Math.max(0, highest - STEPS_AMONG_OTHERS);
  while (narrowest * STEP ** step < width) step += step < highest ? 1 : 2;
  return Math.ceil(narrowest * STEP ** step);
}
