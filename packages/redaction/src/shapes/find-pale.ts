import type { Box } from '../geometry.ts';
import { BLOCK, boxBlocks } from './block-boxes.ts';
import { connectSpans } from './connect-spans.ts';
import { EDGE_ACROSS, EDGE_DOWN, RISES_ACROSS, RISES_DOWN } from './edges.ts';
import { collectSpans, createSpans } from './spans.ts';

/** Beside an edge a pale step is the edge's own soft rim. */
const RIM = 3;
/** Straight pale steps from here on are surfaces and separators; stems of this length belong to letters of 260 px. */
const LONGEST_STEM = 192;
/** A stroke rises on one side and falls on the other, so many blocks away at most (letters of 240 px); shadows and surfaces change one way. */
const OTHER_SIDE_REACH = 2;
/** Which ways the steps of a block go: bits of one byte. */
const RISING = 1;
const FALLING = 2;
const DOWNWARDS = 2;
/** Fewer steps in a block and its neighbours are specks, not letters. */
const FEWEST_STEPS = 4;

/** Areas of pale text: boxes around blocks with pale steps that are neither the rim of an edge nor a long straight line. */
export function findPale(edges: Uint8Array, pale: Uint8Array, width: number, height: number): Box[] {
  const columns = Math.ceil(width / BLOCK);
  const rows = Math.ceil(height / BLOCK);
  const counts = countSteps(edges, pale, width, height, columns);
  const blocks = new Uint8Array(new ArrayBuffer(Math.ceil((columns * rows) / 4) * 4), 0, columns * rows);
  for (let y = 0, at = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++, at++) {
      if (counts[at] === 0) continue;
      for (let row = Math.max(0, y - 1); row < Math.min(rows, y + 2); row++) {
        blocks.fill(1, row * columns + Math.max(0, x - 1), row * columns + Math.min(columns, x + 2));
      }
    }
  }
  const spans = createSpans();
  collectSpans(spans, blocks, columns, rows, 1, 0);
  const components = connectSpans(spans, rows);
  const boxes: Box[] = [];
  for (let at = 0; at < components.count; at++) {
    let steps = 0;
    for (let span = components.firsts[at]!; span >= 0; span = components.next[span]!) {
      const row = components.spanRows[span]! * columns;
      for (let x = spans.starts[span]!; x < spans.ends[span]!; x++) steps += counts[row + x]!;
    }
    if (steps < FEWEST_STEPS) continue;
    boxes.push(...boxBlocks(spans, components, at, width, height));
  }
  return boxes;
}

/** Steps by block, without those of blocks around which all go one way. */
function countSteps(edges: Uint8Array, pale: Uint8Array, width: number, height: number, columns: number): Uint16Array {
  const rows = Math.ceil(height / BLOCK);
  const counts = new Uint16Array(columns * rows);
  const ways = new Uint8Array(columns * rows);
  const isLongDown = findLongColumns(pale, width, height);
  const spans = createSpans();
  collectSpans(spans, pale, width, height, 3, 0);
  for (let y = 0; y < height; y++) {
    for (let span = spans.rows[y]!; span < spans.rows[y + 1]!; span++) {
      const start = spans.starts[span]!;
      const end = spans.ends[span]!;
      for (let x = start; x < end; x++) {
        const way = pale[y * width + x]!;
        const step = way & (EDGE_ACROSS | EDGE_DOWN);
        const isLine =
          (step === EDGE_DOWN && end - start >= LONGEST_STEM) || (step === EDGE_ACROSS && isLongDown(x, y));
        if (isLine || isRim(edges, width, height, x, y)) continue;
        const block = Math.floor(y / BLOCK) * columns + Math.floor(x / BLOCK);
        counts[block]!++;
        if ((step & EDGE_ACROSS) !== 0) ways[block]! |= (way & RISES_ACROSS) !== 0 ? RISING : FALLING;
        if ((step & EDGE_DOWN) !== 0) ways[block]! |= ((way & RISES_DOWN) !== 0 ? RISING : FALLING) << DOWNWARDS;
      }
    }
  }
  return counts.map((count, at) => (count > 0 && turnsBack(ways, at, columns, rows) ? count : 0));
}

/** Whether somewhere around a block steps across, or steps downwards, rise as well as fall. */
function turnsBack(ways: Uint8Array, at: number, columns: number, rows: number): boolean {
  const x = at % columns;
  const y = Math.floor(at / columns);
  let around = 0;
  for (let row = Math.max(0, y - OTHER_SIDE_REACH); row <= Math.min(rows - 1, y + OTHER_SIDE_REACH); row++) {
    const last = row * columns + Math.min(columns - 1, x + OTHER_SIDE_REACH);
    for (let near = row * columns + Math.max(0, x - OTHER_SIDE_REACH); near <= last; near++) around |= ways[near]!;
  }
  return (around & (RISING | FALLING)) === (RISING | FALLING) || around >> DOWNWARDS === (RISING | FALLING);
}

/** Says of a pale step across whether it lies in a long straight line downwards. */
function findLongColumns(pale: Uint8Array, width: number, height: number): (x: number, y: number) => boolean {
  const starts = new Int32Array(width).fill(-1);
  const lines = new Map<number, [from: number, to: number][]>();
  const spans = createSpans();
  collectSpans(spans, pale, width, height, EDGE_ACROSS, 0);
  const lastSeen = new Int32Array(width).fill(-2);
  const close = (x: number): void => {
    if (starts[x]! < 0 || lastSeen[x]! + 1 - starts[x]! < LONGEST_STEM) return;
    const line: [number, number] = [starts[x]!, lastSeen[x]! + 1];
    const known = lines.get(x);
    if (known === undefined) lines.set(x, [line]);
    else known.push(line);
  };
  for (let y = 0; y < height; y++) {
    for (let span = spans.rows[y]!; span < spans.rows[y + 1]!; span++) {
      for (let x = spans.starts[span]!; x < spans.ends[span]!; x++) {
        if (lastSeen[x] !== y - 1) {
          close(x);
          starts[x] = y;
        }
        lastSeen[x] = y;
      }
    }
  }
  for (let x = 0; x < width; x++) close(x);
  return (x, y) => lines.get(x)?.some(([from, to]) => y >= from && y < to) === true;
}

function isRim(edges: Uint8Array, width: number, height: number, x: number, y: number): boolean {
  const left = Math.max(0, x - RIM);
  const right = Math.min(width, x + RIM + 1);
  for (let row = Math.max(0, y - RIM); row < Math.min(height, y + RIM + 1); row++) {
    for (let at = row * width + left, end = row * width + right; at < end; at++) if (edges[at] !== 0) return true;
  }
  return false;
}
