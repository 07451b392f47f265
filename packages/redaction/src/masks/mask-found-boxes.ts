import { contains, type Box } from '../geometry.ts';
import { TEXT } from '../categories.ts';
import type { Mask } from './mask-texts.ts';

/** How far a found box may reach beyond the ink in it, by its height: it is drawn loosely, and edges are masked anyway. */
const SLACK = 0.5;
/** Widths of what only the detection sees double from this, by height. */
const NARROWEST = 1.5;
/** Higher boxes hold more than a line: they are looked at in stretches of this height, so that a mask over one line does not stand for all. */
const HIGHEST_LINE = 64;
const STRETCH = 32;

/**
 * Masks for boxes that were found by other means than edges, as far as `masks` leaves them open: what is not held by a
 * revealed box and not next to ink is text too pale for edges, and its width gets rounded to doubling steps.
 */
export function maskFoundBoxes(found: readonly Box[], masks: readonly Mask[], revealed: readonly Box[]): Mask[] {
  const covered = [...masks.map(({ box }) => box), ...revealed];
  return found
    .filter((box) => !revealed.some((shown) => contains(shown, box)))
    .flatMap(cutHigh)
    .flatMap((box) => findOpenSpans(box, covered).map((span) => ({ box: roundSpan(box, span), category: TEXT })));
}

function cutHigh(box: Box): Box[] {
  const height = box.bottom - box.top;
  if (height <= HIGHEST_LINE) return [box];
  return Array.from({ length: Math.ceil(height / STRETCH) }, (_, at) => {
    return { ...box, top: box.top + at * STRETCH, bottom: Math.min(box.bottom, box.top + (at + 1) * STRETCH) };
  });
}

interface Span {
  readonly left: number;
  readonly right: number;
}

/** The stretches of a box's middle row that neither a mask nor interface covers, without those that are looseness only. */
function findOpenSpans({ left, top, right, bottom }: Box, covered: readonly Box[]): Span[] {
  const middle = (top + bottom) >> 1;
  const covering = covered
    .filter((box) => box.top <= middle && box.bottom > middle && box.left < right && box.right > left)
    .sort((one, other) => one.left - other.left);
  const slack = (bottom - top) * SLACK;
  const spans: Span[] = [];
  let from = left;
  for (const box of covering) {
    if (box.left > from) spans.push({ left: from, right: box.left });
    from = Math.max(from, box.right);
  }
  if (from < right) spans.push({ left: from, right });
  return covering.length === 0 ? spans : spans.filter((span) => span.right - span.left > slack);
}

function roundSpan({ top, right, bottom }: Box, span: Span): Box {
  if (span.right < right) return { ...span, top, bottom };
  let width = (bottom - top) * NARROWEST;
  while (width < span.right - span.left) width *= 2;
  return { left: span.left, right: span.left + Math.ceil(width), top, bottom };
}
