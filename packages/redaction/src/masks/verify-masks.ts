import { channelDifference } from '../rgba.ts';
import { STRUCTURE } from '../shapes/edges.ts';
import { INTERFACE, OUTSIDE, REVEALED } from './category-map.ts';
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
  for (let at = 0, x = 0; at < size; at++) {
    const category = categories[at];
    const word = words[at]!;
    const isLast = ++x === width;
    if (isLast) x = 0;
    if (category === REVEALED) {
      if (word >>> 24 !== 255) return false;
      const right = isLast ? word : words[at + 1]!;
      if (right !== word && categories[at + 1] === REVEALED && isEdge(word, right, edges[at]!)) return false;
      const below = at + width < size ? words[at + width]! : word;
      if (below !== word && categories[at + width] === REVEALED && isEdge(word, below, edges[at]!)) return false;
    } else if (category === INTERFACE) {
      if (word >>> 24 !== 255) return false;
    } else if (word !== (category === OUTSIDE ? BLACK_WORD : MASK_WORD)) return false;
  }
  return true;
}

function isEdge(one: number, other: number, edge: number): boolean {
  return (edge & STRUCTURE) === 0 && channelDifference(one, other) > EDGE_THRESHOLD;
}
