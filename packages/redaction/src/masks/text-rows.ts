import type { Box } from '../geometry.ts';
import { STRUCTURE } from '../shapes/edges.ts';
import type { Shapes } from '../shapes/shapes.ts';

/** Rows of ink at the letters' feet are this full, measured by the fullest; rows of descenders are not. */
const BASELINE_SHARE = 0.45;
/** In em: what is a short line, and heights of letters by common interface fonts. */
const SHORT = 2;
const CAPITAL = 0.85;
const CAPITAL_AND_DESCENDER = 1.15;
const DESCENDER = 0.2;
/** How far letters reach above and below their baseline, in em. */
const RISE = 0.76;
const FALL = 0.24;
/** Soft edges of letters reach this far past the pixels that were found. */
export const PADDING = 2;
/** Boxes of ink hold one row more above and below already. */
const ROW_PADDING = 1;

/**
 * The row after the last one in which a line's letters stand: descenders hang below it. Of a few letters the rows tell
 * little; there one that is higher than a capital is taken to hang as deep as letters do.
 */
export function findBaseline({ edges, width }: Shapes, { left, top, right, bottom }: Box, em: number): number {
  const height = bottom - top;
  const isShort = right - left < SHORT * em;
  if (isShort && height > CAPITAL * em && height < CAPITAL_AND_DESCENDER * em)
    return bottom - Math.round(em * DESCENDER);
  const counts = new Int32Array(bottom - top);
  let most = 0;
  for (let y = top; y < bottom; y++) {
    let count = 0;
    for (let at = y * width + left, end = y * width + right; at < end; at++) {
      const edge = edges[at]!;
      if (edge !== 0 && (edge & STRUCTURE) === 0) count++;
    }
    counts[y - top] = count;
    if (count > most) most = count;
  }
  let last = counts.length - 1;
  while (last > 0 && counts[last]! < most * BASELINE_SHARE) last--;
  return top + last + 1;
}

/**
 * The rows of a mask by the class of its em, wherever its own ink ends; ink that reaches farther (accents on capitals) moves
 * an end by whole quarters of an em.
 */
export function findRows(ink: Box, baseline: number, em: number): { top: number; bottom: number } {
  const step = Math.max(1, Math.round(em / 4));
  let top = baseline - Math.round(em * RISE) - ROW_PADDING;
  let bottom = baseline + Math.round(em * FALL) + ROW_PADDING;
  while (top > ink.top) top -= step;
  while (bottom < ink.bottom) bottom += step;
  return { top, bottom };
}
