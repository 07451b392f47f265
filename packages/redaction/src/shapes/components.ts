import type { Box } from '../geometry.ts';

/** One connected set of pixels: its bounding box, and its members as indices while the visitor runs. */
export interface Component extends Box {
  readonly members: Int32Array;
  readonly count: number;
}

/**
 * Visits every connected set (eight neighbours) of pixels whose mark is 1. Marks become 2 where visited. The members'
 * array is reused: a visitor that needs them later copies them.
 */
export function visitComponents(
  marks: Uint8Array,
  width: number,
  height: number,
  visit: (component: Component) => void,
): void {
  const members = new Int32Array(width * height);
  for (let seed = 0; seed < marks.length; seed++) {
    if (marks[seed] !== 1) continue;
    let count = 0;
    let left = width;
    let right = 0;
    let bottom = 0;
    members[count++] = seed;
    marks[seed] = 2;
    for (let next = 0; next < count; next++) {
      const at = members[next]!;
      const y = (at / width) | 0;
      const x = at - y * width;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y > bottom) bottom = y;
      const fromX = x > 0 ? -1 : 0;
      const toX = x < width - 1 ? 1 : 0;
      const toY = y < height - 1 ? 1 : 0;
      for (let stepY = y > 0 ? -1 : 0; stepY <= toY; stepY++) {
        for (let stepX = fromX; stepX <= toX; stepX++) {
          const neighbour = at + stepY * width + stepX;
          if (marks[neighbour] === 1) {
            marks[neighbour] = 2;
            members[count++] = neighbour;
          }
        }
      }
    }
    // The seed is the first in reading order, so its row is the top.
    visit({ left, top: (seed / width) | 0, right: right + 1, bottom: bottom + 1, members, count });
  }
}
