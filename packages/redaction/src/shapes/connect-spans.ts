import type { Spans } from './spans.ts';

/** Connected sets (eight neighbours) of a frame's edge pixels, in reading order of their first pixel; `next` links the spans of one. */
export interface Components {
  count: number;
  readonly lefts: number[];
  readonly tops: number[];
  readonly rights: number[];
  readonly bottoms: number[];
  readonly pixels: number[];
  /** First span of each component; then `next[span]` up to -1, from top to bottom. */
  readonly firsts: number[];
  next: Int32Array;
  /** Row of each span. */
  spanRows: Int32Array;
}

/** Connects spans that touch, also by their corners. The room is given back with the answer and may be handed in again. */
export function connectSpans({ starts, ends, rows, count }: Spans, height: number): Components {
  const leaders = new Int32Array(count);
  const spanRows = new Int32Array(count);
  for (let y = 0; y < height; y++) {
    let above = y === 0 ? 0 : rows[y - 1]!;
    const aboveEnd = rows[y]!;
    for (let span = rows[y]!; span < rows[y + 1]!; span++) {
      leaders[span] = span;
      spanRows[span] = y;
      const start = starts[span]!;
      const end = ends[span]!;
      while (above < aboveEnd && ends[above]! < start) above++;
      for (let other = above; other < aboveEnd && starts[other]! <= end; other++) join(leaders, span, other);
    }
  }
  return listComponents({ starts, ends, rows, count }, leaders, spanRows);
}

/** The smaller index leads, so that a leader is always the first span of its set in reading order. */
function join(leaders: Int32Array, one: number, other: number): void {
  const first = lead(leaders, one);
  const second = lead(leaders, other);
  if (first < second) leaders[second] = first;
  else leaders[first] = second;
}

function lead(leaders: Int32Array, span: number): number {
  let at = span;
  while (leaders[at] !== at) {
    leaders[at] = leaders[leaders[at]!]!;
    at = leaders[at]!;
  }
  return at;
}

function listComponents({ starts, ends, count }: Spans, leaders: Int32Array, spanRows: Int32Array): Components {
  const indices = new Int32Array(count);
  const next = new Int32Array(count).fill(-1);
  const lasts: number[] = [];
  const found: Components = {
    count: 0,
    lefts: [],
    tops: [],
    rights: [],
    bottoms: [],
    pixels: [],
    firsts: [],
    next,
    spanRows,
  };
  for (let span = 0; span < count; span++) {
    const leader = lead(leaders, span);
    const start = starts[span]!;
    const end = ends[span]!;
    if (leader === span) {
      indices[span] = found.count++;
      found.lefts.push(start);
      found.rights.push(end);
      found.tops.push(spanRows[span]!);
      found.bottoms.push(spanRows[span]! + 1);
      found.pixels.push(end - start);
      found.firsts.push(span);
      lasts.push(span);
      continue;
    }
    const at = indices[leader]!;
    next[lasts[at]!] = span;
    lasts[at] = span;
    if (start < found.lefts[at]!) found.lefts[at] = start;
    if (end > found.rights[at]!) found.rights[at] = end;
    found.bottoms[at] = spanRows[span]! + 1;
    found.pixels[at]! += end - start;
  }
  return found;
}
