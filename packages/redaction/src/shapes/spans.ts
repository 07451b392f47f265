/**
 * Edge pixels of a frame as spans, row by row: a frame has two million pixels and some ten thousand spans, and everything
 * after the edges works on these. `starts` and `ends` (not part of it) are columns; row y has the spans from rows[y] to rows[y + 1].
 */
export interface Spans {
  starts: Int32Array;
  ends: Int32Array;
  rows: Int32Array;
  count: number;
}

/** Spans with no room yet; it is taken as needed and kept for the next frame. */
export function createSpans(): Spans {
  return { starts: new Int32Array(1 << 14), ends: new Int32Array(1 << 14), rows: new Int32Array(0), count: 0 };
}

/** Collects the pixels whose value has a bit of `wanted` and no bit of `unwanted`. */
export function collectSpans(
  spans: Spans,
  map: Uint8Array,
  width: number,
  height: number,
  wanted: number,
  unwanted: number,
): void {
  if (spans.rows.length !== height + 1) spans.rows = new Int32Array(height + 1);
  // Four pixels at a time: most of a frame has no edge at all.
  const fours = new Int32Array(map.buffer, map.byteOffset, map.length >> 2);
  let count = 0;
  for (let y = 0; y < height; y++) {
    spans.rows[y] = count;
    if (count + width > spans.starts.length) growSpans(spans, count + width);
    const { starts, ends } = spans;
    const row = y * width;
    const rowEnd = row + width;
    for (let at = row; at < rowEnd;) {
      if ((at & 3) === 0) {
        while (at + 4 <= rowEnd && fours[at >> 2] === 0) at += 4;
        if (at >= rowEnd) break;
      }
      const value = map[at]!;
      if ((value & wanted) === 0 || (value & unwanted) !== 0) {
        at++;
        continue;
      }
      const start = at;
      do at++;
      while (at < rowEnd && (map[at]! & wanted) !== 0 && (map[at]! & unwanted) === 0);
      starts[count] = start - row;
      ends[count++] = at - row;
    }
  }
  spans.rows[height] = count;
  spans.count = count;
}

function growSpans(spans: Spans, least: number): void {
  const size = Math.max(least, spans.starts.length * 2);
  const starts = new Int32Array(size);
  const ends = new Int32Array(size);
  starts.set(spans.starts);
  ends.set(spans.ends);
  spans.starts = starts;
  spans.ends = ends;
}
