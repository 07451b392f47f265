/** Font sizes grow by this factor from one height class to the next, so that a text's own ascenders do not tell. */
const SIZE_STEP = 1.12;
const SMALLEST_EM = 8;

/** Widths grow by this factor from step to step, the same for all, so that a container that changes its size shows no more steps than these. */
const NARROWEST_EM = 1.5;
const STEP = 2.25;
/** A step that takes more of the container than this takes all of it. */
const ALL_SHARE = 0.8;
const CLASS_COUNT = 4;

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
  const largest = room * ALL_SHARE;
  const smallest = largest / STEP ** (CLASS_COUNT - 1);
  let step = NARROWEST_EM * em;
  while (step < width || step < smallest) step *= STEP;
  return step > largest ? Infinity : Math.ceil(step);
}
