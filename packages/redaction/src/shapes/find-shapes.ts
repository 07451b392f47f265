import type { Box } from '../geometry.ts';
import { visitComponents } from './components.ts';
import { findEdges, STRUCTURE } from './edges.ts';
import { findPictureRegions } from './find-pictures.ts';
import { markBoxes } from './mark-boxes.ts';
import { markLines } from './mark-lines.ts';
import type { Shapes } from './shapes.ts';

/** The smallest difference (0–255, in any channel) above which there is an edge. Measured: 8 finds pale text that 16 misses and masks no more. */
const EDGE_THRESHOLD = 8;

/**
 * Looks at every allowed pixel of a frame. `words` are its RGBA pixels as little-endian words, `categories` one byte a
 * pixel, OUTSIDE where nothing may be looked at.
 */
export function findShapes(words: Int32Array, categories: Uint8Array, width: number, height: number): Shapes {
  const edges = findEdges(words, categories, width, height, EDGE_THRESHOLD);
  const pictures = findPictureRegions(words, categories, width, height);
  const outlines = markBoxes(edges, width, height);
  markLines(words, edges, categories, width, height, EDGE_THRESHOLD);
  return { width, height, edges, outlines, marks: findMarks(edges, width, height), pale: [], pictures, codes: [] };
}

function findMarks(edges: Uint8Array, width: number, height: number): Box[] {
  const open = edges.map((edge) => (edge !== 0 && (edge & STRUCTURE) === 0 ? 1 : 0));
  const marks: Box[] = [];
  visitComponents(open, width, height, ({ left, top, right, bottom }) => {
    // An edge pixel differs from the one to its right or below: that one belongs to the mark as well.
    marks.push({ left, top, right: Math.min(width, right + 1), bottom: Math.min(height, bottom + 1) });
  });
  return marks;
}
