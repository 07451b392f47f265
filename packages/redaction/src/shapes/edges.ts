import { REVEALED } from '../masks/category-map.ts';
import { channelDifference } from '../rgba.ts';

/** The pixel differs from its right-hand neighbour. */
export const EDGE_ACROSS = 1;
/** The pixel differs from the one below it. */
export const EDGE_DOWN = 2;
/** The edge belongs to a horizontal line, a vertical line or a box: interface that may stay. */
export const STRUCTURE = 4;

/**
 * Marks every edge between two revealed pixels that differ by more than `threshold` in any channel.
 * A border of the revealed area is no edge: it says where windows lie, not what they show.
 */
export function findEdges(
  words: Int32Array,
  categories: Uint8Array,
  width: number,
  height: number,
  threshold: number,
): Uint8Array {
  const edges = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const rowEnd = (y + 1) * width - 1;
    const hasRowBelow = y + 1 < height;
    for (let at = y * width; at <= rowEnd; at++) {
      if (categories[at] !== REVEALED) continue;
      const colour = words[at]!;
      if (at < rowEnd) {
        const right = words[at + 1]!;
        if (right !== colour && categories[at + 1] === REVEALED && channelDifference(colour, right) > threshold) {
          edges[at]! |= EDGE_ACROSS;
        }
      }
      if (hasRowBelow) {
        const below = words[at + width]!;
        if (below !== colour && categories[at + width] === REVEALED && channelDifference(colour, below) > threshold) {
          edges[at]! |= EDGE_DOWN;
        }
      }
    }
  }
  return edges;
}
