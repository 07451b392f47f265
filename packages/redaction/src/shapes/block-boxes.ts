import type { Box } from '../geometry.ts';
import type { Components } from './connect-spans.ts';
import type { Spans } from './spans.ts';

/** Side of a block in pixels. */
export const BLOCK = 8;
/** Below this share of its box an area is given row by row: a ring must not claim what it surrounds. */
const SOLID_SHARE = 0.4;

/** The box of a connected set of blocks in pixels of the frame, or a box a row where it leaves most of that box empty. */
export function boxBlocks(spans: Spans, components: Components, at: number, width: number, height: number): Box[] {
  const box = (left: number, top: number, right: number, bottom: number): Box => ({
    left: left * BLOCK,
    top: top * BLOCK,
    right: Math.min(width, right * BLOCK),
    bottom: Math.min(height, bottom * BLOCK),
  });
  const [left, top] = [components.lefts[at]!, components.tops[at]!];
  const [right, bottom] = [components.rights[at]!, components.bottoms[at]!];
  if (components.pixels[at]! >= (right - left) * (bottom - top) * SOLID_SHARE) return [box(left, top, right, bottom)];
  const boxes: Box[] = [];
  for (let span = components.firsts[at]!; span >= 0; span = components.next[span]!) {
    const row = components.spanRows[span]!;
    boxes.push(box(spans.starts[span]!, row, spans.ends[span]!, row + 1));
  }
  return boxes;
}
