import { ClearpaneError, type Rectangle, type Redaction } from '@clearpane/contracts';
import type { Box } from '../geometry.ts';
import { asWords, type Rgba } from '../rgba.ts';
import { CODES_BY_CATEGORY, MANUAL, REVEALED } from '../categories.ts';
import { listRedactions, paintBox } from './category-map.ts';
import { isFlat, overwrite } from './overwrite.ts';

/**
 * Masks further rectangles of a frame that is redacted already, in its own pixels, and answers the list of all of its masks.
 * What was masked stays so under its own category and becomes flat again where a codec had blurred it. Rectangles are
 * clipped to the frame; one without a pixel in it, or a frame of the wrong length, is refused as 'bad-input' before anything
 * changes.
 */
export function addMasks(frame: Rgba, redactions: readonly Redaction[], rectangles: readonly Rectangle[]): Redaction[] {
  const { width, height, pixels } = frame;
  if (!isSide(width) || !isSide(height) || pixels.length !== width * height * 4) {
    throw new ClearpaneError('bad-input', 'The frame is not as large as it says.');
  }
  if (!rectangles.every((rectangle) => hasPixels(rectangle, width, height))) {
    throw new ClearpaneError('bad-input', 'A mask has no pixel of the frame in it.');
  }
  const categories = new Uint8Array(width * height);
  for (const redaction of redactions) {
    paintBox(categories, width, clip(redaction, width, height), CODES_BY_CATEGORY[redaction.category]);
  }
  for (const rectangle of rectangles) paintManual(categories, clip(rectangle, width, height), width);
  const words = asWords(pixels);
  overwrite(words, categories);
  if (!isFlat(words, categories)) {
    throw new ClearpaneError('internal', 'A mask was not applied.');
  }
  if (words.buffer !== pixels.buffer) pixels.set(new Uint8Array(words.buffer));
  return listRedactions(categories, width, height);
}

function isSide(side: number): boolean {
  return Number.isSafeInteger(side) && side >= 1;
}

function hasPixels(rectangle: Rectangle, width: number, height: number): boolean {
  const isWhole = [rectangle.x, rectangle.y, rectangle.width, rectangle.height].every(Number.isSafeInteger);
  const { left, top, right, bottom } = clip(rectangle, width, height);
  return isWhole && right > left && bottom > top;
}

function clip(rectangle: Rectangle, width: number, height: number): Box {
  return {
    left: Math.max(0, rectangle.x),
    top: Math.max(0, rectangle.y),
    right: Math.min(width, rectangle.x + rectangle.width),
    bottom: Math.min(height, rectangle.y + rectangle.height),
  };
}

/** Only what is still to be seen becomes manual: a mask keeps the reason that it had. */
function paintManual(categories: Uint8Array, { left, top, right, bottom }: Box, width: number): void {
  for (let y = top; y < bottom; y++) {
    for (let at = y * width + left; at < y * width + right; at++)
      if (categories[at] === REVEALED) categories[at] = MANUAL;
  }
}
