import type { Rectangle } from '@clearpane/contracts';
import { MASK_COLOUR, type RedactionOutcome } from '@clearpane/redaction';
import { differ, explainEdges, findEdges, type Judged } from './explain-edges.ts';
import type { RandomFrame } from './random-screens.ts';
import type { SeenLabel } from './watched-reader.ts';

/** What came of a frame. */
export interface Redacted {
  readonly outcome: RedactionOutcome;
  readonly pixels: Uint8Array;
}

/** What is wrong with it, and how many labels stayed on it. */
export interface Verdict {
  readonly faults: readonly string[];
  readonly labels: number;
}

const BLACK = 0xff000000 | 0;
const GREY = BLACK | (MASK_COLOUR.blue << 16) | (MASK_COLOUR.green << 8) | MASK_COLOUR.red;
/** So much of a text's ink may stay: where it runs along a line, the line stays. */
const OPEN_SHARE = 0.05;
const OPEN_PIXELS = 12;
/** Of a text that is as pale as its ground only the pixels beside something else are ink: nobody sees it. */
const VISIBLE_SHARE = 0.5;

/**
 * Says what is wrong with a redacted frame from its pixels before and after and from the list of its masks alone: outside is
 * black, listed masks are flat, all else is unchanged, no edge stays that is not explained, no personal text stays.
 */
export function judgeFrame(frame: RandomFrame, { outcome, pixels }: Redacted, seen: readonly SeenLabel[]): Verdict {
  if (outcome.kind === 'refused')
    return { faults: pixels.some((value) => value !== 0) ? ['refused, and pixels are left'] : [], labels: 0 };
  const { width, height } = frame;
  const before = asWords(frame.pixels);
  const after = asWords(pixels);
  const isAllowed = mapPlaces(frame.allowed, width, height);
  const faults = new Set<string>();
  const isListed = new Uint8Array(width * height);
  for (const { category, ...place } of outcome.redactions) {
    if (place.x < 0 || place.y < 0 || place.x + place.width > width || place.y + place.height > height)
      faults.add('a mask reaches out of the frame');
    forEachPixel(place, width, height, (at) => {
      if (isListed[at] !== 0) faults.add('a pixel is listed twice');
      isListed[at] = 1;
      if ((category === 'outside') !== (isAllowed[at] === 0)) faults.add('outside is not listed as outside');
      if (category !== 'outside' && after[at] !== GREY) faults.add('a listed mask was not applied');
    });
  }
  for (let at = 0; at < after.length; at++) {
    if (isAllowed[at] === 0 && (after[at] !== BLACK || isListed[at] === 0)) faults.add('outside is not black');
    if (isListed[at] === 0 && after[at] !== (before[at]! | BLACK)) faults.add('a pixel changed that is not masked');
  }
  const looked = before.map((word, at) => (isAllowed[at] === 1 ? word : BLACK));
  const labels = findLabels(looked, isListed, isAllowed, width, height, seen);
  const judged = { words: before, isAllowed, width, height };
  const isPicture = mapPlaces(
    outcome.redactions.filter(({ category }) => category === 'picture'),
    width,
    height,
  );
  if (hasUnexplained(judged, isListed, isPicture, labels.isLabel))
    faults.add('an edge stays that is no line, no box and no label');
  for (const text of findOpenTexts(frame, before, isListed, isAllowed)) faults.add(`"${text}" stays`);
  return { faults: [...faults], labels: labels.count };
}

function hasUnexplained(judged: Judged, isListed: Uint8Array, isPicture: Uint8Array, isLabel: Uint8Array): boolean {
  const edges = findEdges(judged);
  const { width, words } = judged;
  const open: number[] = [];
  for (let at = 0; at < edges.length; at++) {
    if (edges[at] === 0 || isListed[at] === 1 || isLabel[at] === 1) continue;
    const staysAcross = (edges[at]! & 1) !== 0 && isListed[at + 1] === 0 && isLabel[at + 1] === 0;
    const staysDown = (edges[at]! & 2) !== 0 && isListed[at + width] === 0 && isLabel[at + width] === 0;
    if ((staysAcross && differ(words[at]!, words[at + 1]!)) || staysDown) open.push(at);
  }
  if (open.length === 0) return false;
  // What is masked is no part of a line any more, and may have hidden where one ends; in a picture nothing is one.
  const explanations = [edges, without(edges, isListed), without(edges, isPicture)].map((seen) =>
    explainEdges(judged, seen),
  );
  return open.some((at) => explanations.every((explained) => explained[at] === 0));
}

function without(edges: Uint8Array, isHidden: Uint8Array): Uint8Array {
  return edges.map((edge, at) => (isHidden[at] === 1 ? 0 : edge));
}

/** Personal texts of which more is in the open than a line that runs through them explains. */
function findOpenTexts(frame: RandomFrame, before: Int32Array, isListed: Uint8Array, isAllowed: Uint8Array): string[] {
  const { width, height } = frame;
  return frame.words
    .filter(({ word, ink }) => {
      if (!word.isPersonal) return false;
      const drawn = ink.filter((at) => isAllowed[at] === 1 && isInk(before, at, width, height, isAllowed));
      if (drawn.length < ink.length * VISIBLE_SHARE) return false;
      const open = drawn.filter((at) => isListed[at] === 0);
      return open.length > OPEN_PIXELS && open.length > drawn.length * OPEN_SHARE;
    })
    .map(({ word }) => word.text);
}

/** Whether a pixel differs from one beside it. */
function isInk(words: Int32Array, at: number, width: number, height: number, isAllowed: Uint8Array): boolean {
  const x = at % width;
  const near = [x > 0 ? at - 1 : at, x + 1 < width ? at + 1 : at, at - width, at + width];
  return near.some(
    (other) =>
      other >= 0 &&
      other < width * height &&
      isAllowed[other] === 1 &&
      words[other] !== words[at] &&
      differ(words[at]!, words[other]!),
  );
}

/** Where the pixels are just those in which the reader saw a word of interfaces, and no mask lies over them. */
function findLabels(
  words: Int32Array,
  isListed: Uint8Array,
  isAllowed: Uint8Array,
  width: number,
  height: number,
  seen: readonly SeenLabel[],
): { isLabel: Uint8Array; count: number } {
  const isLabel = new Uint8Array(words.length);
  let count = 0;
  for (const { crop, across } of seen) {
    const down = crop.length / across;
    for (let top = 0; top + down <= height; top++) {
      for (let left = 0; left + across <= width; left++) {
        const middle = (top + (down >> 1)) * width + left + (across >> 1);
        if ((isListed[middle] === 1 && isAllowed[middle] === 1) || !isThere(words, width, left, top, crop, across))
          continue;
        count++;
        forEachPixel({ x: left, y: top, width: across, height: down }, width, height, (at) => (isLabel[at] = 1));
      }
    }
  }
  return { isLabel, count };
}

function isThere(
  words: Int32Array,
  width: number,
  left: number,
  top: number,
  crop: Int32Array,
  across: number,
): boolean {
  for (let at = 0; at < crop.length; at++) {
    if (crop[at] !== (words[(top + Math.floor(at / across)) * width + left + (at % across)]! | BLACK)) return false;
  }
  return true;
}

function mapPlaces(places: readonly Rectangle[], width: number, height: number): Uint8Array {
  const map = new Uint8Array(width * height);
  for (const place of places) forEachPixel(place, width, height, (at) => (map[at] = 1));
  return map;
}

function forEachPixel(
  { x, y, width: wide, height: high }: Rectangle,
  width: number,
  height: number,
  visit: (at: number) => void,
): void {
  for (let row = Math.max(0, y); row < Math.min(height, y + high); row++) {
    for (let column = Math.max(0, x); column < Math.min(width, x + wide); column++) visit(row * width + column);
  }
}

function asWords(pixels: Uint8Array): Int32Array {
  return new Int32Array(pixels.buffer, pixels.byteOffset, pixels.length >> 2);
}
