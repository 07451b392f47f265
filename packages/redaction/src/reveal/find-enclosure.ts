import type { Box } from '../geometry.ts';
import type { Run } from '../layout/layout.ts';
import { channelDifference } from '../rgba.ts';

/** How far a unit's plain ground reaches on every side, in pixels, where a straight side ends it. */
export interface Enclosure {
  readonly left: number;
  readonly right: number;
  readonly above: number;
  readonly below: number;
  /** Whether lines end it above and below, beyond which there is something else again: not only another ground. */
  readonly isOutlined: boolean;
}

const HIGHEST_BUTTON = 3.6;
const WIDEST_PADDING = 3;
const SAME_GROUND = 6;
const THICKEST_OUTLINE = 3;
/** Farther away it is a pane, not a field, a bubble or an entry. */
const LARGEST_REACH = 1600;
const PARTS = [0.25, 0.5, 0.75];
/** Sides are looked at here; corners may be round. */
const ALONG = [0.25, 0.4, 0.5, 0.6, 0.75];

/**
 * The box a unit stands in: a field, a button, a bubble, an entry of a calendar, outlined or only of another colour. Null
 * where one of its sides is not whole or too far away.
 */
export function findEnclosure(words: Int32Array, width: number, height: number, box: Box): Enclosure | null {
  const corner = Math.max(0, box.top) * width + Math.max(0, box.left);
  const ground = words[corner]!;
  const reach = (x: number, y: number, stepX: number, stepY: number): number => {
    let far = 0;
    let nextX = x;
    let nextY = y;
    while (nextX >= 0 && nextX < width && nextY >= 0 && nextY < height && far < LARGEST_REACH) {
      if (channelDifference(words[nextY * width + nextX]!, ground) > SAME_GROUND) return far;
      nextX += stepX;
      nextY += stepY;
      far++;
    }
    return Infinity;
  };
  // Beside the text, at its ends and in its middle: what else stands in the box ends some of the ways, never all.
  const rows = [box.top, ...PARTS.map((part) => Math.floor(box.top + (box.bottom - box.top) * part)), box.bottom - 1];
  const columns = [
    box.left,
    ...PARTS.map((part) => Math.floor(box.left + (box.right - box.left) * part)),
    box.right - 1,
  ];
  const left = farthest(rows, (y) => reach(box.left - 1, y, -1, 0));
  const right = left === Infinity ? Infinity : farthest(rows, (y) => reach(box.right, y, 1, 0));
  const above = right === Infinity ? Infinity : farthest(columns, (x) => reach(x, box.top - 1, 0, -1));
  const below = above === Infinity ? Infinity : farthest(columns, (x) => reach(x, box.bottom, 0, 1));
  if (below === Infinity) return null;
  const isSide = (x: number, y: number): boolean => channelDifference(words[y * width + x]!, ground) > SAME_GROUND;
  const outer = {
    left: box.left - 1 - left,
    top: box.top - 1 - above,
    right: box.right + right,
    bottom: box.bottom + below,
  };
  // A stem of the next text is as straight as a side, and shorter.
  const isClosed = ALONG.every((part) => {
    const x = outer.left + Math.round((outer.right - outer.left) * part);
    const y = outer.top + Math.round((outer.bottom - outer.top) * part);
    return isSide(outer.left, y) && isSide(outer.right, y) && isSide(x, outer.top) && isSide(x, outer.bottom);
  });
  if (!isClosed) return null;
  const middle = (outer.left + outer.right) >> 1;
  const endsAt = (y: number, step: number): boolean => {
    const beyond = Math.min(height - 1, Math.max(0, y + step * THICKEST_OUTLINE));
    return channelDifference(words[y * width + middle]!, words[beyond * width + middle]!) > SAME_GROUND;
  };
  return { left, right, above, below, isOutlined: endsAt(outer.top, -1) && endsAt(outer.bottom, 1) };
}

/** Whether something stands in a low box that is hardly wider than itself. */
export function isButtonLike({
  enclosure,
  run,
}: {
  enclosure: Enclosure | null;
  run: Pick<Run, 'box' | 'em'>;
}): boolean {
  if (enclosure === null) return false;
  const { left, right, above, below } = enclosure;
  const height = above + below + run.box.bottom - run.box.top;
  return height <= run.em * HIGHEST_BUTTON && Math.max(left, right) <= run.em * WIDEST_PADDING;
}

/** The longest of some ways; one without an end settles it. */
function farthest(starts: readonly number[], reach: (start: number) => number): number {
  let far = 0;
  for (const start of starts) {
    far = Math.max(far, reach(start));
    if (far === Infinity) break;
  }
  return far;
}
