import type { Rectangle, Redaction } from '@clearpane/contracts';
import type { Box } from '../geometry.ts';

/** One byte a pixel says what became of it. */
export const REVEALED = 0;
export const TEXT = 1;
export const PICTURE = 2;
export const OUTSIDE = 3;

const NAMES = ['', 'text', 'picture', 'outside'] as const;

/** A map that is outside everywhere but in the allowed rectangles, which are clipped to the frame. */
export function mapAllowed(width: number, height: number, allowed: readonly Rectangle[]): Uint8Array {
  const categories = new Uint8Array(width * height).fill(OUTSIDE);
  for (const rectangle of allowed) {
    const left = Math.max(0, rectangle.x);
    const right = Math.min(width, rectangle.x + rectangle.width);
    const bottom = Math.min(height, rectangle.y + rectangle.height);
    if (right <= left) continue;
    for (let y = Math.max(0, rectangle.y); y < bottom; y++) {
      categories.fill(REVEALED, y * width + left, y * width + right);
    }
  }
  return categories;
}

/** Gives every pixel of the box the category, except where the frame is outside already. */
export function paintBox(categories: Uint8Array, width: number, box: Box, category: number): void {
  for (let y = box.top; y < box.bottom; y++) {
    for (let at = y * width + box.left, end = y * width + box.right; at < end; at++) {
      if (categories[at] !== OUTSIDE) categories[at] = category;
    }
  }
}

/**
 * Cuts the masked part of a map into rectangles that cover it exactly, each of one category. They follow from the map
 * alone, so that the list says no more than the picture does.
 */
export function listRedactions(categories: Uint8Array, width: number, height: number): Redaction[] {
  const finished: Redaction[] = [];
  let open = new Map<number, Redaction>();
  for (let y = 0; y < height; y++) {
    const next = new Map<number, Redaction>();
    for (let x = 0; x < width;) {
      const category = categories[y * width + x]!;
      const start = x;
      while (x < width && categories[y * width + x] === category) x++;
      if (category === REVEALED) continue;
      const key = (start * (width + 1) + x) * 4 + category;
      const above = open.get(key);
      if (above === undefined) {
        const name = NAMES[category] as Redaction['category'];
        next.set(key, { category: name, x: start, y, width: x - start, height: 1 });
      } else {
        above.height++;
        next.set(key, above);
        open.delete(key);
      }
    }
    finished.push(...open.values());
    open = next;
  }
  finished.push(...open.values());
  return finished.sort((one, other) => one.y - other.y || one.x - other.x);
}
