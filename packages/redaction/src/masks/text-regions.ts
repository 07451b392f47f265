import type { Box } from '../geometry.ts';
import { visitComponents } from '../shapes/components.ts';
import { STRUCTURE } from '../shapes/edges.ts';

/** Letters and words of one line are joined over gaps up to these, so that no sliver between them stays. */
const WIDEST_GAP = 7;
const HIGHEST_GAP = 2;

/**
 * Boxes around everything that has an edge and is not structure: no size is too small or too large to be text.
 */
export function findTextRegions(edges: Uint8Array, width: number, height: number): Box[] {
  const marks = markTextEdges(edges, width);
  closeGapsDownwards(marks, width);
  const boxes: Box[] = [];
  visitComponents(marks, width, height, ({ left, top, right, bottom }) => {
    // An edge pixel differs from the one to its right or below: that one belongs to the region as well.
    boxes.push({ left, top, right: Math.min(width, right + 1), bottom: Math.min(height, bottom + 1) });
  });
  return boxes;
}

/** Marks edges that are not structure, and the gaps between two of a row. */
function markTextEdges(edges: Uint8Array, width: number): Uint8Array {
  const marks = new Uint8Array(edges.length);
  for (let at = 0, rowEnd = 0, last = -1; at < edges.length; at++) {
    if (at === rowEnd) {
      rowEnd += width;
      last = -1;
    }
    const edge = edges[at]!;
    if (edge === 0 || (edge & STRUCTURE) !== 0) continue;
    if (last >= 0 && at - last - 1 <= WIDEST_GAP) marks.fill(1, last + 1, at);
    marks[at] = 1;
    last = at;
  }
  return marks;
}

function closeGapsDownwards(marks: Uint8Array, width: number): void {
  const last = new Int32Array(width).fill(-1);
  for (let at = 0, x = 0; at < marks.length; at++) {
    if (marks[at] === 1) {
      const above = last[x]!;
      if (above >= 0 && at - above <= (HIGHEST_GAP + 1) * width) {
        for (let between = above + width; between < at; between += width) marks[between] = 1;
      }
      last[x] = at;
    }
    if (++x === width) x = 0;
  }
}
