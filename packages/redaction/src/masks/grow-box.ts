import type { Box } from '../geometry.ts';
import { STRUCTURE } from '../shapes/edges.ts';

/** Soft edges of letters reach this far past the pixels that were found. */
const PADDING = 3;
const GRID_WIDTH = 64;
const GRID_HEIGHT = 8;
/** A line under text is the text's own (an underline tells its length) unless it goes on this far on both sides. */
const SEPARATOR_OVERHANG = 16;
const BORDER_SHARE = 0.6;

/**
 * Pads a box and lets it grow to a grid of 64 × 8 pixels, so that its width does not tell the length of what it hides.
 * Past the padding it stops at borders and separators: there the layout, not the text, gives the mask its size.
 */
export function growBox(box: Box, edges: Uint8Array, width: number, height: number): Box {
  const grown = {
    left: Math.max(0, box.left - PADDING),
    top: Math.max(0, box.top - PADDING),
    right: Math.min(width, box.right + PADDING),
    bottom: Math.min(height, box.bottom + PADDING),
  };
  const goal = {
    left: Math.floor(grown.left / GRID_WIDTH) * GRID_WIDTH,
    top: Math.floor(grown.top / GRID_HEIGHT) * GRID_HEIGHT,
    right: Math.min(width, Math.ceil(grown.right / GRID_WIDTH) * GRID_WIDTH),
    bottom: Math.min(height, Math.ceil(grown.bottom / GRID_HEIGHT) * GRID_HEIGHT),
  };
  while (grown.top > goal.top && !isSeparator(grown.top - 1, grown, edges, width)) grown.top--;
  while (grown.bottom < goal.bottom && !isSeparator(grown.bottom, grown, edges, width)) grown.bottom++;
  while (grown.left > goal.left && !isBorder(grown.left - 1, grown, edges, width)) grown.left--;
  while (grown.right < goal.right && !isBorder(grown.right, grown, edges, width)) grown.right++;
  return grown;
}

function isSeparator(y: number, box: Box, edges: Uint8Array, width: number): boolean {
  const from = Math.max(0, box.left - SEPARATOR_OVERHANG);
  const to = Math.min(width, box.right + SEPARATOR_OVERHANG);
  for (let at = y * width + from; at < y * width + to; at++) if ((edges[at]! & STRUCTURE) === 0) return false;
  return true;
}

function isBorder(x: number, box: Box, edges: Uint8Array, width: number): boolean {
  let present = 0;
  for (let y = box.top; y < box.bottom; y++) if ((edges[y * width + x]! & STRUCTURE) !== 0) present++;
  return present >= (box.bottom - box.top) * BORDER_SHARE;
}
