import type { Box } from '../geometry.ts';
import { EDGE_ACROSS, STRUCTURE } from '../shapes/edges.ts';
import type { Shapes } from '../shapes/shapes.ts';

/** Whether a vertical line or the side of an outline lies between two boxes of one row. */
export function hasBorder({ edges, width }: Shapes, left: Box, right: Box): boolean {
  const top = Math.max(left.top, right.top);
  const height = Math.min(left.bottom, right.bottom) - top;
  const border = EDGE_ACROSS | STRUCTURE;
  for (let x = Math.max(0, left.right - 1); x <= right.left && x < width; x++) {
    let crossed = 0;
    for (let part = 1; part <= 3; part++) {
      const y = top + Math.floor((height * part) / 4);
      if ((edges[y * width + x]! & border) === border) crossed++;
    }
    if (crossed === 3) return true;
  }
  return false;
}
