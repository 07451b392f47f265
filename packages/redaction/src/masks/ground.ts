import type { Box } from '../geometry.ts';
import { EDGE_ACROSS, STRUCTURE } from '../shapes/edges.ts';
import type { Shapes } from '../shapes/shapes.ts';
import { OUTSIDE } from '../categories.ts';

/** How far past a text's own height a vertical line goes on that only begins or ends beside it. */
const BORDER_OVERHANG = 8;
const BORDER_SHARE = 0.6;
/** A line under text is the text's own (an underline tells its length) unless it goes on this far on both sides. */
const SEPARATOR_OVERHANG = 16;
const BORDER = EDGE_ACROSS | STRUCTURE;

/** Reads off a frame how far a mask may grow: up to borders, revealed boxes and the end of what is allowed. */
export class Ground {
  readonly #shapes: Shapes;
  readonly #categories: Uint8Array;
  readonly #revealed: readonly Box[];

  constructor(shapes: Shapes, categories: Uint8Array, revealed: readonly Box[]) {
    this.#shapes = shapes;
    this.#categories = categories;
    this.#revealed = revealed;
  }

  /** The first column to the left of the box that a mask of these rows may take. */
  reachLeft({ left, top, bottom }: Box): number {
    const { edges, width } = this.#shapes;
    let limit = 0;
    for (const shown of this.#revealed) {
      if (shown.top < bottom && shown.bottom > top && shown.left < left && shown.right > limit) limit = shown.right;
    }
    limit = Math.min(limit, left);
    for (let part = 1; part <= 3; part++) {
      const y = top + (((bottom - top) * part) >> 2);
      const row = y * width;
      for (let x = left - 1; x >= limit; x--) {
        if (this.#categories[row + x] === OUTSIDE) limit = x + 1;
        // The edge is the line's right-hand side: the line itself is one pixel before it.
        else if ((edges[row + x]! & BORDER) === BORDER && this.#isBorder(x, y, top, bottom)) limit = x + 2;
        else continue;
        break;
      }
    }
    return Math.min(limit, left);
  }

  /** The column after the last one to the right of the box that a mask of these rows may take. */
  reachRight({ right, top, bottom }: Box): number {
    const { edges, width } = this.#shapes;
    let limit = width;
    for (const shown of this.#revealed) {
      if (shown.top < bottom && shown.bottom > top && shown.right > right && shown.left < limit) limit = shown.left;
    }
    limit = Math.max(limit, right);
    for (let part = 1; part <= 3; part++) {
      const y = top + (((bottom - top) * part) >> 2);
      const row = y * width;
      for (let x = right; x < limit; x++) {
        if (this.#categories[row + x] === OUTSIDE) limit = x;
        else if ((edges[row + x]! & BORDER) === BORDER && this.#isBorder(x, y, top, bottom)) limit = x;
        else continue;
        break;
      }
    }
    return Math.max(limit, right);
  }

  #isBorder(x: number, y: number, top: number, bottom: number): boolean {
    let present = 0;
    for (let near = top; near < bottom; near++) if (this.#isStructure(x, near)) present++;
    if (present >= (bottom - top) * BORDER_SHARE) return true;
    return this.#goesOn(x, y, -1, top) || this.#goesOn(x, y, 1, bottom - 1);
  }

  #goesOn(x: number, from: number, step: number, end: number): boolean {
    const last = end + step * BORDER_OVERHANG;
    for (let y = from; y !== last; y += step) if (!this.#isStructure(x, y)) return false;
    return true;
  }

  #isStructure(x: number, y: number): boolean {
    const { edges, width, height } = this.#shapes;
    return y >= 0 && y < height && (edges[y * width + x]! & STRUCTURE) !== 0;
  }

  /** Moves a row from the ink outwards to `goal`, but not over a line that goes on beyond the text on both sides. */
  growUp({ left, right, top }: Box, goal: number): number {
    let row = top;
    while (row > goal && !this.isSeparator(row - 1, left, right)) row--;
    return row;
  }

  growDown({ left, right, bottom }: Box, goal: number): number {
    let row = bottom;
    while (row < goal && !this.isSeparator(row, left, right)) row++;
    return row;
  }

  /** Whether a line runs under all of the span and beyond it. */
  isSeparator(y: number, left: number, right: number): boolean {
    const { edges, width } = this.#shapes;
    const from = y * width + Math.max(0, left - SEPARATOR_OVERHANG);
    const to = y * width + Math.min(width, right + SEPARATOR_OVERHANG);
    const step = Math.max(1, (to - from) >> 5);
    for (let at = from; at < to; at += step) if ((edges[at]! & STRUCTURE) === 0) return false;
    return true;
  }
}
