import type { Box } from '../geometry.ts';
import type { Components } from './connect-spans.ts';
import type { Spans } from './spans.ts';

/** A shape is cut into pieces where it is larger than this and has edges in few of its tiles: an outline around empty ground. */
const LARGEST_WHOLE = 192;
const TILE = 32;
/** Letters of 300 px have edges in four tenths of their tiles and more. */
const SPARSE_SHARE = 0.25;

/** Tight boxes of connected edges, each with the pixel after the edge; large empty outlines in pieces of at most 32 px. */
export function listMarks(spans: Spans, components: Components, width: number, height: number): Box[] {
  const marks: Box[] = [];
  for (let at = 0; at < components.count; at++) {
    const box = {
      left: components.lefts[at]!,
      top: components.tops[at]!,
      right: Math.min(width, components.rights[at]! + 1),
      bottom: Math.min(height, components.bottoms[at]! + 1),
    };
    const isLarge = box.right - box.left > LARGEST_WHOLE || box.bottom - box.top > LARGEST_WHOLE;
    const pieces = isLarge ? cut(box, spans, components, components.firsts[at]!, width, height) : null;
    if (pieces === null) marks.push(box);
    else marks.push(...pieces);
  }
  return marks;
}

function cut(
  box: Box,
  { starts, ends }: Spans,
  { next, spanRows }: Components,
  first: number,
  width: number,
  height: number,
): Box[] | null {
  const columns = Math.ceil((box.right - box.left) / TILE);
  const rows = Math.ceil((box.bottom - box.top) / TILE);
  const pieces = new Map<number, Box>();
  for (let span = first; span >= 0; span = next[span]!) {
    const y = spanRows[span]!;
    const row = Math.floor((y - box.top) / TILE);
    for (let start = starts[span]!; start < ends[span]!;) {
      const column = Math.floor((start - box.left) / TILE);
      const end = Math.min(ends[span]!, box.left + (column + 1) * TILE);
      const piece = pieces.get(row * columns + column);
      const [right, bottom] = [Math.min(width, end + 1), Math.min(height, y + 2)];
      if (piece === undefined) {
        pieces.set(row * columns + column, { left: start, top: y, right, bottom });
      } else {
        piece.left = Math.min(piece.left, start);
        piece.right = Math.max(piece.right, right);
        piece.bottom = bottom;
      }
      start = end;
    }
  }
  return pieces.size <= columns * rows * SPARSE_SHARE ? [...pieces.values()] : null;
}
