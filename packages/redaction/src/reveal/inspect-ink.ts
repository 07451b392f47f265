import type { Box } from '../geometry.ts';
import { channelDifference } from '../rgba.ts';

/** What the pixels of a unit's box say. */
export interface Ink {
  /** Width of its strokes in pixels: bold text has wider ones. */
  readonly stroke: number;
  /** Whether there is one plain ground and nothing on it but this ink: no pale second text, no gradient, no picture. */
  readonly isPlain: boolean;
}

/** Differences (of 255 in a channel) from the ground up to this are none. */
const SAME_AS_GROUND = 3;
/** A pixel with this share of the strongest contrast is ink itself; what is weaker must be its soft edge. */
const STRONG_SHARE = 0.4;
const SOFT_EDGE = 2;
const LEAST_CONTRAST = 20;
/** Soft edges, coloured ones as well, lie between ground and ink in every channel; compression adds this much. */
const MOST_BEYOND = 28;
/** A plain ground fills at least this share of the box: text covers a quarter of it, bold capitals half. */
const LEAST_GROUND = 0.35;

/**
 * Looks at the ink in a box of a frame; `words` are its RGBA pixels as 32-bit words. Every pixel that differs from the
 * ground must lie within two pixels of strong ink, so that nothing paler hides beside what is read.
 */
export function inspectInk(words: Int32Array, width: number, box: Box): Ink {
  const across = box.right - box.left;
  const down = box.bottom - box.top;
  const ground = findGround(words, width, box);
  const differences = new Uint8Array(across * down);
  let contrast = 0;
  let ink = ground.colour;
  for (let y = 0, to = 0; y < down; y++) {
    for (let at = (box.top + y) * width + box.left, end = at + across; at < end; at++, to++) {
      const difference = channelDifference(words[at]!, ground.colour);
      differences[to] = difference;
      if (difference > contrast) {
        contrast = difference;
        ink = words[at]!;
      }
    }
  }
  const strong = Math.max(SAME_AS_GROUND + 1, contrast * STRONG_SHARE);
  let inkPixels = 0;
  let strokes = 0;
  let isPlain =
    contrast >= LEAST_CONTRAST && ground.share >= LEAST_GROUND && isOneColour(words, width, box, ground.colour, ink);
  for (let y = 0; y < down; y++) {
    let isInk = false;
    for (let x = 0; x < across; x++) {
      const difference = differences[y * across + x]!;
      if (difference >= strong) {
        inkPixels++;
        if (!isInk) strokes++;
        isInk = true;
        continue;
      }
      isInk = false;
      if (isPlain && difference > SAME_AS_GROUND && !isNearStrong(differences, across, down, x, y, strong)) {
        isPlain = false;
      }
    }
  }
  return { stroke: strokes === 0 ? 0 : inkPixels / strokes, isPlain };
}

/** Whether every pixel is between the ground and the ink: another text that lies over or under this one has a colour of its own. */
function isOneColour(words: Int32Array, width: number, box: Box, ground: number, ink: number): boolean {
  for (const shift of [0, 8, 16]) {
    const [one, other] = [(ground >> shift) & 255, (ink >> shift) & 255];
    const least = Math.min(one, other) - MOST_BEYOND;
    const most = Math.max(one, other) + MOST_BEYOND;
    for (let y = box.top; y < box.bottom; y++) {
      for (let at = y * width + box.left, end = y * width + box.right; at < end; at++) {
        const value = (words[at]! >> shift) & 255;
        if (value < least || value > most) return false;
      }
    }
  }
  return true;
}

function isNearStrong(
  differences: Uint8Array,
  across: number,
  down: number,
  x: number,
  y: number,
  strong: number,
): boolean {
  for (let row = Math.max(0, y - SOFT_EDGE); row <= Math.min(down - 1, y + SOFT_EDGE); row++) {
    const last = row * across + Math.min(across - 1, x + SOFT_EDGE);
    for (let at = row * across + Math.max(0, x - SOFT_EDGE); at <= last; at++) {
      if (differences[at]! >= strong) return true;
    }
  }
  return false;
}

function findGround(words: Int32Array, width: number, box: Box): { colour: number; share: number } {
  const counts = new Map<number, number>();
  let colour = 0;
  let most = 0;
  // Most pixels are like the one before: they are counted together.
  let last = words[box.top * width + box.left]! & 0xffffff;
  let alike = 0;
  const countAlike = (): void => {
    const count = (counts.get(last) ?? 0) + alike;
    counts.set(last, count);
    if (count > most) {
      most = count;
      colour = last;
    }
  };
  for (let y = box.top; y < box.bottom; y++) {
    for (let at = y * width + box.left, end = y * width + box.right; at < end; at++) {
      const word = words[at]! & 0xffffff;
      if (word !== last) {
        countAlike();
        last = word;
        alike = 0;
      }
      alike++;
    }
  }
  countAlike();
  return { colour, share: most / ((box.right - box.left) * (box.bottom - box.top)) };
}
