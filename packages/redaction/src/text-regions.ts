import type { Box } from './category-map.ts';
import { visitComponents } from './components.ts';
import { STRUCTURE } from './edges.ts';

/** Letters and words of one line are joined over gaps up to these, so that no sliver between them stays. */
const WIDEST_GAP = 7;
const HIGHEST_GAP = 2;

/**
 * Boxes around everything that has an edge and is not structure: no size is too small or too large to be text.
 */
export function findTextRegions(edges: Uint8Array, width: number, height: number): Box[] {
  const marks = new Uint8Array(edges.length);
  for (let y = 0; y < height; y++) closeGaps(edges, marks, y * width, 1, width, WIDEST_GAP, isText);
  for (let x = 0; x < width; x++) closeGaps(marks, marks, x, width, height, HIGHEST_GAP, isMarked);
  const boxes: Box[] = [];
  visitComponents(marks, width, height, ({ left, top, right, bottom }) => {
    // An edge pixel differs from the one to its right or below: that one belongs to the region as well.
    boxes.push({ left, top, right: Math.min(width, right + 1), bottom: Math.min(height, bottom + 1) });
  });
  return boxes;
}

function isText(edge: number): boolean {
  return edge !== 0 && (edge & STRUCTURE) === 0;
}

function isMarked(mark: number): boolean {
  return mark === 1;
}

function closeGaps(
  source: Uint8Array,
  target: Uint8Array,
  start: number,
  step: number,
  count: number,
  widestGap: number,
  isInk: (value: number) => boolean,
): void {
  let last = -1;
  for (let position = 0; position < count; position++) {
    const at = start + position * step;
    const value = source[at]!;
    if (value === 0 || !isInk(value)) continue;
    target[at] = 1;
    if (last >= 0 && position - last - 1 <= widestGap) {
      for (let between = last + 1; between < position; between++) target[start + between * step] = 1;
    }
    last = position;
  }
}
