import { findShapes, type Box } from '@clearpane/redaction';
import { drawPage, type Page, type PlacedText } from '../made-up-page.ts';

/** What is found on a drawn page that may be looked at everywhere. */
export type Found = ReturnType<typeof findShapes>;

/** Draws SVG on a ground, texts over it, and looks at it. */
export async function lookAt(
  under: string,
  { width = 800, height = 500, background = '#ffffff', texts = [] as readonly PlacedText[] } = {},
): Promise<Found> {
  const page: Page = { name: '', width, height, background, under, texts };
  const pixels = await drawPage(page);
  const words = new Int32Array(pixels.slice().buffer);
  return findShapes(words, new Uint8Array(width * height), width, height);
}

/** One byte a pixel: 1 in one of the boxes, with `by` pixels around them. */
export function paint({ width, height }: Found, boxes: readonly Box[], by = 0): Uint8Array {
  const map = new Uint8Array(width * height);
  for (const { left, top, right, bottom } of boxes) {
    for (let y = Math.max(0, top - by); y < Math.min(height, bottom + by); y++) {
      map.fill(1, y * width + Math.max(0, left - by), y * width + Math.min(width, right + by));
    }
  }
  return map;
}

/** Everything that is masked unless it is read: marks, pale areas, pictures and codes, two pixels around each. */
export function paintAll(found: Found): Uint8Array {
  return paint(found, [...found.marks, ...found.pale, ...found.pictures, ...found.codes], 2);
}
