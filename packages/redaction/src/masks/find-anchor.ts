import { COLUMN_COUNT, type PlacedText } from './place-texts.ts';
import { PADDING } from './text-rows.ts';

/** Where the class of a text's width is measured from. */
export interface Anchor {
  readonly side: 'left' | 'right' | 'centre';
  /** The column from which it is measured; of a centred text the middle of its room. */
  readonly edge: number;
  /** From there to the far end of the ink, with what letters need around them. */
  readonly width: number;
  /** From there to the end of what the mask may take. */
  readonly room: number;
}

/** How near a text's middle is to its container's where it is centred, in pixels. */
const CENTRE_TOLERANCE = 2;
/** In em: in a wider container, or this near its side, a text is centred by chance: somebody is typing it. */
const WIDEST_CENTRED = 48;
const LEAST_CENTRED = 2;
/** A text starts at its container's side when it is this near, in em. */
const NEAR_SIDE = 3;
/** Where nothing tells where a text is anchored its mask begins at one of so many places of the container. */
const UNSURE_STEPS = 16;

/**
 * Where a text is anchored: at the edge that it shares with those above and below, in the middle of a narrow container, or at
 * the side that it lies at; where nothing tells, at a sixteenth of the container.
 */
export function findAnchor({ ink, em, left, right, fromColumn, toColumn }: PlacedText): Anchor {
  const fromRight = (edge: number): Anchor => {
    return { side: 'right', edge, width: edge - ink.left + PADDING, room: edge - fromColumn };
  };
  const fromLeft = (edge: number): Anchor => {
    return { side: 'left', edge, width: ink.right + PADDING - edge, room: toColumn - edge };
  };
  if (right.count >= COLUMN_COUNT && right.count > left.count) return fromRight(right.edge + PADDING);
  if (left.count < 2) {
    const isNearLeft = ink.left - fromColumn <= NEAR_SIDE * em;
    const isCentred = Math.abs(ink.left + ink.right - fromColumn - toColumn) <= 2 * CENTRE_TOLERANCE;
    const isHeading = toColumn - fromColumn <= WIDEST_CENTRED * em && ink.left - fromColumn >= LEAST_CENTRED * em;
    if (isCentred && isHeading) {
      const room = toColumn - fromColumn;
      return { side: 'centre', edge: fromColumn + room / 2, width: ink.right - ink.left + 2 * PADDING, room };
    }
    if (!isNearLeft && toColumn - ink.right <= NEAR_SIDE * em) return fromRight(ink.right + PADDING);
    if (!isNearLeft) {
      const step = (toColumn - fromColumn) / UNSURE_STEPS;
      return fromLeft(fromColumn + Math.floor(Math.floor((ink.left - PADDING - fromColumn) / step) * step));
    }
  }
  return fromLeft((ink.left - left.edge <= em ? left.edge : ink.left) - PADDING);
}
