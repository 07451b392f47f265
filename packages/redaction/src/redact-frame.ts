import type { Rectangle, Redaction } from '@clearpane/contracts';
import { markBoxes } from './shapes/mark-boxes.ts';
import { listRedactions, mapAllowed, OUTSIDE, paintBox, PICTURE, REVEALED, TEXT } from './masks/category-map.ts';
import { findEdges } from './shapes/edges.ts';
import { growBox } from './masks/grow-box.ts';
import { markLines } from './shapes/mark-lines.ts';
import { findPictureRegions } from './shapes/find-pictures.ts';
import { asWords, type Rgba } from './rgba.ts';
import { findTextRegions } from './masks/text-regions.ts';
import { BLACK_WORD, MASK_WORD, verifyRedaction } from './masks/verify-redaction.ts';

/** The smallest difference (0–255, in any channel) above which there is an edge. Measured: 8 finds pale text that 16 misses and masks no more. */
const EDGE_THRESHOLD = 8;
const LARGEST_SIDE = 16_384;
const MOST_PIXELS = 64 * 1024 * 1024;

/** What is to be redacted: a frame and the rectangles of it, in its own pixels, that may be looked at at all. */
export interface FrameToRedact extends Rgba {
  readonly allowed: readonly Rectangle[];
}

/** Why there is no redacted frame. */
export type RefusalReason = 'bad-size' | 'wrong-length' | 'bad-rectangle' | 'check-failed';

/** Redacted pixels in a buffer of their own with the list of masks, or the reason why there are none. */
export type RedactionOutcome =
  | { readonly kind: 'redacted'; readonly pixels: Uint8Array; readonly redactions: Redaction[] }
  | { readonly kind: 'refused'; readonly reason: RefusalReason };

/**
 * Masks a frame: it starts black, allowed rectangles are copied, and in them everything with an edge that is not proved
 * to be a line or a box, and everything that looks like a photo, gets one flat colour. The input is not changed. It fails
 * closed: what cannot be checked is refused.
 */
export function redactFrame(frame: FrameToRedact): RedactionOutcome {
  const refusal = findRefusal(frame);
  if (refusal !== null) return { kind: 'refused', reason: refusal };
  const { width, height } = frame;
  const source = asWords(frame.pixels);
  const categories = mapAllowed(width, height, frame.allowed);
  const edges = findEdges(source, categories, width, height, EDGE_THRESHOLD);
  const pictures = findPictureRegions(source, categories, width, height);
  markBoxes(edges, width, height);
  markLines(source, edges, categories, width, height, EDGE_THRESHOLD);
  for (const box of findTextRegions(edges, width, height)) {
    paintBox(categories, width, growBox(box, edges, width, height), TEXT);
  }
  for (const box of pictures) paintBox(categories, width, growBox(box, edges, width, height), PICTURE);
  const output = paint(source, categories);
  const isProved = verifyRedaction(output, source, categories);
  // Copies that the alignment forced are raw pixels as well.
  if (source.buffer !== frame.pixels.buffer) source.fill(0);
  if (!isProved) return { kind: 'refused', reason: 'check-failed' };
  return {
    kind: 'redacted',
    pixels: new Uint8Array(output.buffer),
    redactions: listRedactions(categories, width, height),
  };
}

function findRefusal({ pixels, width, height, allowed }: FrameToRedact): RefusalReason | null {
  const isSize = (side: number): boolean => Number.isInteger(side) && side >= 1 && side <= LARGEST_SIDE;
  if (!isSize(width) || !isSize(height) || width * height > MOST_PIXELS) return 'bad-size';
  if (!(pixels instanceof Uint8Array) || pixels.length !== width * height * 4) return 'wrong-length';
  const isWhole = ({ x, y, width: wide, height: high }: Rectangle): boolean =>
    [x, y, wide, high].every((value) => Number.isSafeInteger(value)) && wide >= 0 && high >= 0;
  return allowed.every(isWhole) ? null : 'bad-rectangle';
}

function paint(source: Int32Array, categories: Uint8Array): Int32Array {
  const output = new Int32Array(categories.length).fill(BLACK_WORD);
  for (let at = 0; at < categories.length; at++) {
    const category = categories[at];
    if (category === OUTSIDE) continue;
    output[at] = category === REVEALED ? source[at]! | BLACK_WORD : MASK_WORD;
  }
  return output;
}
