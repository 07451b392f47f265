import { channelDifference } from '../rgba.ts';
import { STRUCTURE } from '../shapes/edges.ts';
import { inFours, INTERFACE, OUTSIDE, REVEALED } from './category-map.ts';
import { BLACK_WORD, MASK_WORD } from './verify-redaction.ts';

/** What differs by more (0–255, in any channel) between two pixels that stay is an edge. */
const EDGE_THRESHOLD = 8;

/**
 * Looks at an overwritten frame for itself: every outside pixel is black, every masked one has the mask colour, all are
 * opaque, and between two pixels that stay outside of proved interface there is no edge but those of `edges` that are
 * proved structure. It answers false at the first pixel that is not so; then there is no frame.
 */
export function verifyMasks(
  words: Int32Array,
  categories: Uint8Array,
  edges: Uint8Array,
  width: number,
  height: number,
): boolean {
  const size = width * height;
  if (words.length !== size || categories.length !== size || edges.length !== size) return false;
  const fours = inFours(categories);
  const size4 = fours.length << 2;
  // The last row has none below it, so it is looked at pixel by pixel.
  const lastFlat = size - width - 4;
  let x = 0;
  for (let at = 0; at < size;) {
    if (at <= lastFlat && at < size4 && fours[at >> 2] === 0 && isFlat(words, at, width)) {
      at += 4;
      x += 4;
    } else {
      for (const end = Math.min(size, at + 4); at < end; at++, x++) {
        while (x >= width) x -= width;
        if (!isRight(words, categories, edges, width, at, x === width - 1)) return false;
      }
    }
    while (x >= width) x -= width;
  }
  return true;
}

/** Whether four pixels, the next one and those below have one opaque colour: between them there is no edge. */
function isFlat(words: Int32Array, at: number, width: number): boolean {
  const word = words[at]!;
  const below = at + width;
  return (
    word === words[at + 1] &&
    word === words[at + 2] &&
    word === words[at + 3] &&
    word === words[at + 4] &&
    word === words[below] &&
    word === words[below + 1] &&
    word === words[below + 2] &&
    word === words[below + 3] &&
    word >>> 24 === 255
  );
}

function isRight(
  words: Int32Array,
  categories: Uint8Array,
  edges: Uint8Array,
  width: number,
  at: number,
  isLast: boolean,
): boolean {
  const category = categories[at];
  const word = words[at]!;
  if (category === OUTSIDE) return word === BLACK_WORD;
  if (category === INTERFACE) return word >>> 24 === 255;
  if (category !== REVEALED) return word === MASK_WORD;
  if (word >>> 24 !== 255) return false;
  if ((edges[at]! & STRUCTURE) !== 0) return true;
  if (!isLast && words[at + 1] !== word && isEdge(words, categories, at, at + 1)) return false;
  return at + width >= words.length || words[at + width] === word || !isEdge(words, categories, at, at + width);
}

function isEdge(words: Int32Array, categories: Uint8Array, at: number, other: number): boolean {
  return categories[other] === REVEALED && channelDifference(words[at]!, words[other]!) > EDGE_THRESHOLD;
}
