import type { Box } from '../geometry.ts';
import { STRUCTURE } from '../shapes/edges.ts';
import type { Shapes } from '../shapes/shapes.ts';

/** How far below its ink a text's own line may lie, in em. */
const FARTHEST_BELOW = 0.4;
/** A line that ends within this of the text's ends, in em, is the text's own: its length is the text's. */
const NEAR_END = 1;
const UNDERLINED_SHARE = 0.9;

/** The row after the line under a text that is as long as the text (a link's), or `ink.bottom` without one. */
export function bottomWithUnderline(ink: Box, em: number, { edges, width, height }: Shapes): number {
  const near = Math.ceil(NEAR_END * em);
  const last = Math.min(height - 1, Math.ceil(ink.bottom + FARTHEST_BELOW * em));
  let bottom = ink.bottom;
  for (let y = Math.max(0, ink.bottom - 2); y <= last; y++) {
    const from = Math.max(0, ink.left);
    const to = Math.min(width, ink.right);
    if (countLine(edges, y * width, from, to) < (to - from) * UNDERLINED_SHARE) continue;
    const before = countLine(edges, y * width, Math.max(0, from - 2 * near), Math.max(0, from - near));
    const after = countLine(edges, y * width, Math.min(width, to + near), Math.min(width, to + 2 * near));
    if (before === 0 && after === 0) bottom = Math.min(height, y + 2);
  }
  return bottom;
}

function countLine(edges: Uint8Array, row: number, from: number, to: number): number {
  let count = 0;
  for (let at = row + from; at < row + to; at++) if ((edges[at]! & STRUCTURE) !== 0) count++;
  return count;
}
