import { pad, type Box } from '../geometry.ts';

/** A gap between two pictures that stays in sight; narrower stripes of one colour lie in pictures as well. */
const NARROWEST_GAP = 6;
/** What stays around: the soft rim of a round picture. */
const RIM = 2;
/** Gaps are looked for in the pieces again: rows of tiles, then the tiles of each. */
const DEEPEST = 12;

/**
 * The parts of a box of blocks that hold a picture. Rows and columns of exactly one colour at its sides are the ground that
 * it lies on, and where a whole stripe of the ground's colour goes through the box it holds more than one picture.
 */
export function trimPicture(words: Int32Array, width: number, box: Box): Box[] {
  const trimmed: Box[] = [];
  const grounds = new Set<number>();
  cut(box, DEEPEST);
  return trimmed;

  function cut(part: Box, depth: number): void {
    const tight = trim(words, width, part, grounds);
    if (tight === null) return;
    const gap = depth === 0 ? null : findGap(words, width, tight, grounds);
    if (gap === null) {
      trimmed.push(intersect(pad(tight, RIM, box.right, box.bottom), box));
      return;
    }
    const [one, other] = gap.isRow
      ? [
          { ...tight, bottom: gap.from },
          { ...tight, top: gap.to },
        ]
      : [
          { ...tight, right: gap.from },
          { ...tight, left: gap.to },
        ];
    cut(one, depth - 1);
    cut(other, depth - 1);
  }
}

function intersect(one: Box, other: Box): Box {
  return { ...one, left: Math.max(one.left, other.left), top: Math.max(one.top, other.top) };
}

/** The box without rows and columns of one colour at its sides, which are added to `grounds`; null where nothing is left. */
function trim(words: Int32Array, width: number, box: Box, grounds: Set<number>): Box | null {
  const rest = { ...box };
  const take = (colour: number | null): boolean => {
    if (colour !== null) grounds.add(colour);
    return colour !== null;
  };
  for (let isSmaller = true; isSmaller;) {
    isSmaller = false;
    while (rest.top < rest.bottom && take(colourOfRow(words, width, rest, rest.top))) rest.top++;
    while (rest.bottom > rest.top && take(colourOfRow(words, width, rest, rest.bottom - 1))) rest.bottom--;
    while (rest.left < rest.right && take(colourOfColumn(words, width, rest, rest.left))) {
      rest.left++;
      isSmaller = true;
    }
    while (rest.right > rest.left && take(colourOfColumn(words, width, rest, rest.right - 1))) {
      rest.right--;
      isSmaller = true;
    }
    if (rest.top >= rest.bottom || rest.left >= rest.right) return null;
  }
  return rest;
}

interface Gap {
  readonly from: number;
  readonly to: number;
  readonly isRow: boolean;
}

/** The first stripe of one of these colours that goes through all of the box. */
function findGap(words: Int32Array, width: number, box: Box, grounds: ReadonlySet<number>): Gap | null {
  for (const isRow of [true, false]) {
    const [first, last] = isRow ? [box.top, box.bottom] : [box.left, box.right];
    let from = first;
    for (let at = first; at < last; at++) {
      const colour = isRow ? colourOfRow(words, width, box, at) : colourOfColumn(words, width, box, at);
      if (colour !== null && grounds.has(colour)) continue;
      if (at - from >= NARROWEST_GAP) return { from, to: at, isRow };
      from = at + 1;
    }
  }
  return null;
}

function colourOfRow(words: Int32Array, width: number, { left, right }: Box, y: number): number | null {
  const colour = words[y * width + left]!;
  for (let at = y * width + left + 1, end = y * width + right; at < end; at++) if (words[at] !== colour) return null;
  return colour;
}

function colourOfColumn(words: Int32Array, width: number, { top, bottom }: Box, x: number): number | null {
  const colour = words[top * width + x]!;
  for (let y = top + 1; y < bottom; y++) if (words[y * width + x] !== colour) return null;
  return colour;
}
