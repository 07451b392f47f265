import { differsByMore } from '../rgba.ts';
import { STRUCTURE } from '../shapes/edges.ts';
import { INTERFACE, REVEALED } from '../categories.ts';
import { inFours, isUniform } from './category-map.ts';
import { colourOf } from './overwrite.ts';

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
  // The last row has none below it, so it is looked at pixel by pixel.
  const fourCount = Math.min(fours.length, Math.max(0, (size - width - 4) >> 2));
  for (let four = 0, at = 0; four < fourCount; four++, at += 4) {
    const category = fours[four]!;
    const isProved =
      category === 0
        ? isFlat(words, at, width) || isSoft(words, at, width)
        : isUniform(category) && (category & 255) !== INTERFACE && isAll(words, at, colourOf(category & 255));
    if (!isProved && !areRight(words, categories, edges, width, at, at + 4)) return false;
  }
  return areRight(words, categories, edges, width, fourCount << 2, size);
}

function isAll(words: Int32Array, at: number, colour: number): boolean {
  return words[at] === colour && words[at + 1] === colour && words[at + 2] === colour && words[at + 3] === colour;
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

/** Whether four pixels are opaque and none of them has an edge to the next one or to the one below: gradients have none. */
function isSoft(words: Int32Array, at: number, width: number): boolean {
  for (let near = at; near < at + 4; near++) {
    const word = words[near]!;
    if (word >>> 24 !== 255) return false;
    if (differsByMore(word, words[near + 1]!, EDGE_THRESHOLD)) return false;
    if (differsByMore(word, words[near + width]!, EDGE_THRESHOLD)) return false;
  }
  return true;
}

function areRight(
  words: Int32Array,
  categories: Uint8Array,
  edges: Uint8Array,
  width: number,
  from: number,
  to: number,
): boolean {
  for (let at = from; at < to; at++) {
    const category = categories[at]!;
    const word = words[at]!;
    if (category !== REVEALED && category !== INTERFACE) {
      if (word !== colourOf(category)) return false;
      continue;
    }
    if (word >>> 24 !== 255) return false;
    if (category === INTERFACE || (edges[at]! & STRUCTURE) !== 0) continue;
    if (words[at + 1] !== word && isEdge(words, categories, at, at + 1) && (at + 1) % width !== 0) return false;
    const below = at + width;
    if (below < words.length && words[below] !== word && isEdge(words, categories, at, below)) return false;
  }
  return true;
}

function isEdge(words: Int32Array, categories: Uint8Array, at: number, other: number): boolean {
  return categories[other] === REVEALED && differsByMore(words[at]!, words[other]!, EDGE_THRESHOLD);
}
