import { createShapeFinder } from './shape-finder.ts';
import type { Shapes } from './shapes.ts';

/**
 * Looks at every allowed pixel of a single frame. `words` are its RGBA pixels as little-endian words, `categories` one byte a
 * pixel, OUTSIDE where nothing may be looked at. For one frame after another a shape finder is faster.
 */
export function findShapes(words: Int32Array, categories: Uint8Array, width: number, height: number): Shapes {
  return createShapeFinder().find(words, categories, width, height, 'all');
}
