import type { Box } from '../geometry.ts';

const ROW_HEIGHT = 16;

/**
 * Boxes by the rows of 16 pixels they lie in, each row from left to right, so that neighbours are found without looking
 * at every other box.
 */
export class RowIndex<Item extends { readonly box: Box }> {
  readonly #rows: Item[][] = [];
  /** Left edges of each row's items, for the binary search. */
  readonly #lefts: number[][] = [];

  constructor(items: readonly Item[]) {
    const sorted = [...items].sort((one, other) => one.box.left - other.box.left);
    for (const item of sorted) {
      const last = (Math.max(item.box.top, item.box.bottom - 1) / ROW_HEIGHT) | 0;
      for (let row = (item.box.top / ROW_HEIGHT) | 0; row <= last; row++) {
        (this.#rows[row] ??= []).push(item);
        (this.#lefts[row] ??= []).push(item.box.left);
      }
    }
  }

  /**
   * Calls `visit` with every item that shares a row with the span from `top` to `bottom` and whose left edge lies in
   * `fromLeft`..`toLeft` (both included), each once. It stops when `visit` answers true, and says whether it did.
   */
  visit(top: number, bottom: number, fromLeft: number, toLeft: number, visit: (item: Item) => boolean | void): boolean {
    const first = (Math.max(0, top) / ROW_HEIGHT) | 0;
    const last = (Math.max(0, top, bottom - 1) / ROW_HEIGHT) | 0;
    for (let row = first; row <= last; row++) {
      const items = this.#rows[row];
      if (items === undefined) continue;
      const lefts = this.#lefts[row]!;
      for (let at = lowerBound(lefts, fromLeft); at < items.length && lefts[at]! <= toLeft; at++) {
        const item = items[at]!;
        // An item of several rows is visited in the first one that both share.
        if (Math.max(first, (item.box.top / ROW_HEIGHT) | 0) !== row) continue;
        if (visit(item) === true) return true;
      }
    }
    return false;
  }
}

function lowerBound(values: readonly number[], value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
