import type { Box } from '@clearpane/redaction';

/** The rule of what may stay of a frame, written a second time and simply: it shares no code with what it judges. */
interface Run {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly isAcross: boolean;
}

const EDGE = 8;
/** Straight for so long, an edge is a line or a panel. */
const LINE = 64;
/** A line goes on beyond what lies over it. */
const PIECE = 16;
const INTERRUPTION = 320;
const SIDE = 10;
const CORNER = 24;
const SLACK = 4;
/** What crosses a line is so wide, or wider by two pixels in which nothing is to be seen; or it ends there. */
const CROSSINGS = [0, 4, 6];

/** A frame before it was masked, and which of its pixels may be looked at. */
export interface Judged {
  readonly words: Int32Array;
  readonly isAllowed: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Whether two colours differ by more than 8 of 255 in red, green or blue. */
export function differ(one: number, other: number): boolean {
  return [0, 8, 16].some((shift) => Math.abs(((one >> shift) & 255) - ((other >> shift) & 255)) > EDGE);
}

/** One byte a pixel: 1 for an edge to the right, 2 for one below, among what may be looked at. */
export function findEdges({ words, isAllowed, width, height }: Judged): Uint8Array {
  const edges = new Uint8Array(width * height);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      if (isAllowed[at] !== 1) continue;
      const word = words[at]!;
      if (x + 1 < width && isAllowed[at + 1] === 1 && word !== words[at + 1] && differ(word, words[at + 1]!))
        edges[at]! |= 1;
      const below = at + width;
      if (y + 1 < height && isAllowed[below] === 1 && word !== words[below] && differ(word, words[below]!))
        edges[at]! |= 2;
    }
  }
  return edges;
}

/** One byte a pixel: 1 where an edge is a part of a line, a panel's side, or a drawn box. */
export function explainEdges(judged: Judged, edges: Uint8Array): Uint8Array {
  const { width, height, words } = judged;
  const explained = new Uint8Array(width * height);
  const runs = CROSSINGS.flatMap((most) =>
    [true, false].flatMap((isAcross) => findRuns(edges, width, height, isAcross, most)),
  );
  const lines = runs.filter(({ start, end }) => end - start >= LINE);
  const byLine = Map.groupBy(lines, ({ line, isAcross }) => (isAcross ? line : -1 - line));
  for (const run of runs) {
    const isPiece = (other: Run): boolean =>
      Math.max(other.start - run.end, run.start - other.end) <= INTERRUPTION &&
      haveSameColours(words, width, run, other);
    const length = run.end - run.start;
    if (
      length >= LINE ||
      (length >= PIECE && byLine.get(run.isAcross ? run.line : -1 - run.line)?.some(isPiece) === true)
    )
      markRun(explained, run, width, height);
  }
  for (const { box, radius } of findBoxes(runs)) markBox(explained, box, radius, width, height);
  markHollow(edges, explained, width, height);
  return explained;
}

/** Rows (or columns) along which the colour does not change while it does across, but for a crossing of a few pixels. */
function findRuns(edges: Uint8Array, width: number, height: number, isAcross: boolean, crossing: number): Run[] {
  const runs: Run[] = [];
  const [lines, length] = isAcross ? [height, width] : [width, height];
  const pure = isAcross ? 2 : 1;
  for (let line = 0; line < lines; line++) {
    let [start, last, count] = [-1, -1, 0];
    for (let position = 0; position <= length; position++) {
      const at = isAcross ? line * width + position : position * width + line;
      if (position < length && edges[at] === pure) {
        if (start < 0) [start, count] = [position, 0];
        last = position;
        count++;
      } else if (start >= 0 && (position === length || position - last > crossing)) {
        if (last + 1 - start >= SIDE && count >= (last + 1 - start) * 0.8)
          runs.push({ line, start, end: last + 1, isAcross });
        start = -1;
      }
    }
  }
  return runs;
}

/** Whether the two colours beside the middle of a piece are beside its line somewhere: over a checkerboard a line has several pairs. */
function haveSameColours(words: Int32Array, width: number, piece: Run, line: Run): boolean {
  const [along, across] = piece.isAcross ? [1, width] : [width, 1];
  const coloursAt = (position: number): string => {
    const at = piece.line * across + position * along;
    return `${words[at]! & 0xffffff} ${words[at + across]! & 0xffffff}`;
  };
  const wanted = coloursAt((piece.start + piece.end) >> 1);
  for (let position = line.start; position < line.end; position++) if (coloursAt(position) === wanted) return true;
  return false;
}

/** Two sides of one height with a row above and one below that reach from one to the other. */
function findBoxes(runs: readonly Run[]): { box: Box; radius: number }[] {
  const sides = Map.groupBy(
    runs.filter(({ isAcross }) => !isAcross),
    ({ start }) => start,
  );
  const rows = Map.groupBy(
    runs.filter(({ isAcross, start, end }) => isAcross && end - start >= PIECE),
    ({ line }) => line,
  );
  // Sides that are found with several crossings give the same box again.
  const found = new Map<string, { box: Box; radius: number }>();
  for (const side of [...sides.values()].flat()) {
    for (let near = -SLACK; near <= SLACK; near++) {
      for (const other of sides.get(side.start + near) ?? []) {
        if (other.line - side.line < 39 || Math.abs(other.end - side.end) > SLACK) continue;
        const [top, bottom] = [findRow(rows, side, other, -1), findRow(rows, side, other, 1)];
        if (top === null || bottom === null || !isBoxSized(other.line - side.line + 1, bottom - top + 1)) continue;
        const radius = Math.max(side.start - top, bottom - side.end + 1, 1);
        const box = { left: side.line, top, right: other.line + 1, bottom: bottom + 1 };
        found.set(`${box.left} ${top} ${box.right} ${bottom} ${radius}`, { box, radius });
      }
    }
  }
  return [...found.values()];
}

function findRow(rows: ReadonlyMap<number, readonly Run[]>, side: Run, other: Run, direction: number): number | null {
  for (let step = -1; step <= CORNER; step++) {
    const line = direction < 0 ? side.start - 1 - step : side.end - 1 + step;
    const reach = Math.max(step, 0) + 2 * SLACK;
    if (rows.get(line)?.some(({ start, end }) => start <= side.line + reach && end >= other.line - reach) === true)
      return line;
  }
  return null;
}

function isBoxSized(width: number, height: number): boolean {
  return (width >= 40 && height >= 14 && width >= height * 1.5) || (width >= 240 && height >= 120);
}

function markRun(explained: Uint8Array, { line, start, end, isAcross }: Run, width: number, height: number): void {
  const [lines, length] = isAcross ? [height, width] : [width, height];
  for (let position = Math.max(0, start - SLACK); position < Math.min(length, end + SLACK); position++) {
    const reach = position < start || position >= end ? 1 : 0;
    for (let near = Math.max(0, line - reach); near <= Math.min(lines - 1, line + reach); near++) {
      explained[isAcross ? near * width + position : position * width + near] = 1;
    }
  }
}

/** The four sides of a box and its corners. */
function markBox(explained: Uint8Array, box: Box, radius: number, width: number, height: number): void {
  const corner = radius + SLACK;
  const [from, to] = [Math.max(0, box.left - 1), Math.min(width, box.right + 1)];
  for (let y = Math.max(0, box.top - 1); y < Math.min(height, box.bottom + 1); y++) {
    const fromEnd = Math.min(y - box.top, box.bottom - 1 - y);
    const row = y * width;
    if (fromEnd <= SLACK) explained.fill(1, row + from, row + to);
    else {
      const reach = fromEnd < corner ? Math.max(SLACK + 1, corner) : SLACK + 1;
      explained.fill(1, row + from, row + Math.min(to, box.left + reach));
      explained.fill(1, row + Math.max(from, box.right - reach), row + to);
    }
  }
}

/** Connected edges that are nothing but a frame: all of them lie along its four sides or at its corners. */
function markHollow(edges: Uint8Array, explained: Uint8Array, width: number, height: number): void {
  const seen = new Uint8Array(edges.length);
  for (let first = 0; first < edges.length; first++) {
    if (edges[first] === 0 || seen[first] === 1) continue;
    const connected = [first];
    seen[first] = 1;
    let [left, top, right, bottom] = [width, height, 0, 0];
    for (let next = 0; next < connected.length; next++) {
      const [x, y] = [connected[next]! % width, Math.floor(connected[next]! / width)];
      [left, top] = [Math.min(left, x), Math.min(top, y)];
      [right, bottom] = [Math.max(right, x + 1), Math.max(bottom, y + 1)];
      for (let downwards = Math.max(0, y - 1); downwards <= Math.min(height - 1, y + 1); downwards++) {
        for (let sideways = Math.max(0, x - 1); sideways <= Math.min(width - 1, x + 1); sideways++) {
          const at = downwards * width + sideways;
          if (edges[at] === 0 || seen[at] === 1) continue;
          seen[at] = 1;
          connected.push(at);
        }
      }
    }
    if (!isBoxSized(right - left, bottom - top)) continue;
    const isFrame = connected.every((at) => {
      const [x, y] = [at % width, Math.floor(at / width)];
      const [fromSide, fromEnd] = [Math.min(x - left, right - 1 - x), Math.min(y - top, bottom - 1 - y)];
      return Math.min(fromSide, fromEnd) <= SLACK || (fromSide <= CORNER && fromEnd <= CORNER);
    });
    if (isFrame) for (const at of connected) explained[at] = 1;
  }
}
