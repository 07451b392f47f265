import { pad, type Box } from '../geometry.ts';
import { BLOCK } from './block-boxes.ts';
import { connectSpans } from './connect-spans.ts';
import { EDGE_REACH, IN_PICTURE, STRUCTURE, writeEdges, type Look } from './edges.ts';
import { createFaintBlocks, FAINT_REACH, writeFaintBlocks } from './faint-blocks.ts';
import { findCodes } from './find-codes.ts';
import { findPale } from './find-pale.ts';
import { findUnexplained, listShown } from './find-unexplained.ts';
import { listMarks } from './list-marks.ts';
import { findPictures, writePictureBlocks } from './picture-blocks.ts';
import { proveCorneredBoxes, proveOutlines } from './prove-boxes.ts';
import { markCrossings, proveLines, type Crossing } from './prove-lines.ts';
import type { Shapes } from './shapes.ts';
import { collectSpans, createSpans } from './spans.ts';
import { findStraightRuns } from './straight-runs.ts';
import { withoutRamps } from './without-ramps.ts';

/** Looks at one frame of a screen after another. It owns the room it works in; `edges` of an answer hold until the next one. */
export interface ShapeFinder {
  /**
   * Finds the shapes of a frame. `changed` holds every pixel that differs from the frame before; 'all' where the size or the
   * allowed area is another one, or nothing is known. The answer is the same either way.
   */
  find(
    words: Int32Array,
    categories: Uint8Array,
    width: number,
    height: number,
    changed: readonly Box[] | 'all',
  ): Shapes;
  /** Overwrites what is left of the last frame; the next one counts as the first. */
  forget(): void;
}

/** How far from a changed pixel anything is another. */
const LONGEST_REACH = Math.max(EDGE_REACH, FAINT_REACH);

/** Makes a finder of its own for one screen. */
export function createShapeFinder(): ShapeFinder {
  let edges = new Uint8Array(0);
  let pale = new Uint8Array(0);
  let blocks = new Uint8Array(0);
  let faint = new Uint8Array(0);
  let faintBlocks = createFaintBlocks(0);
  let lastWidth = 0;
  const spans = createSpans();

  function update(look: Look, changed: readonly Box[] | 'all'): void {
    const { width, height } = look;
    const isAnother = edges.length !== width * height || lastWidth !== width;
    if (isAnother) {
      // In whole words, so that four pixels can be looked at at once.
      const room = new ArrayBuffer(Math.ceil((width * height) / 4) * 4);
      edges = new Uint8Array(room, 0, width * height);
      pale = new Uint8Array(new ArrayBuffer(room.byteLength), 0, width * height);
      blocks = new Uint8Array(Math.ceil(width / BLOCK) * Math.ceil(height / BLOCK));
      faint = new Uint8Array(blocks.length);
      faintBlocks = createFaintBlocks(blocks.length);
      lastWidth = width;
    }
    const whole = { left: 0, top: 0, right: width, bottom: height };
    const boxes =
      isAnother || changed === 'all'
        ? [whole]
        : changed.map((box) => inBlocks(pad(box, LONGEST_REACH, width, height), width, height));
    if (boxes[0] !== whole) clearStructure(edges);
    for (const box of boxes) {
      writeEdges(look, { edges, pale, faint }, box);
      writePictureBlocks(look, blocks, box);
    }
  }

  return {
    find(words, categories, width, height, changed) {
      const look = { words, categories, width, height };
      update(look, changed);
      const pictures = findPictures(look, blocks);
      // What lies in a picture is masked with it: its ten thousand edges need no other look.
      for (const box of pictures) markAll(edges, width, box, IN_PICTURE);
      collectSpans(spans, edges, width, height, 3, IN_PICTURE);
      const runs = findStraightRuns(edges, spans, width, height);
      const components = connectSpans(spans, height);
      const codes = findCodes(look, edges, components, runs);
      const outlines = proveOutlines(edges, width, spans, components);
      const sides = withoutRamps(runs);
      const crossings: Crossing[] = [];
      outlines.push(...proveCorneredBoxes(look, edges, sides, crossings));
      proveLines(look, edges, sides, crossings);
      markCrossings(look, edges, crossings);
      for (const box of codes) clearMark(edges, width, box, STRUCTURE);
      collectSpans(spans, edges, width, height, 3, STRUCTURE | IN_PICTURE);
      const marks = listMarks(spans, connectSpans(spans, height), width, height);
      const pales = findPale(edges, pale, width, height);
      const shown = listShown(faint, [...pictures, ...codes], width, height);
      writeFaintBlocks(look, edges, faint, shown, faintBlocks);
      const { written, open } = findUnexplained(faintBlocks, edges, shown, width, height);
      pales.push(...written);
      return { width, height, edges, outlines, marks, pale: pales, pictures, codes, unexplained: open };
    },
    forget() {
      edges.fill(0);
      pale.fill(0);
      for (const map of [blocks, faint, faintBlocks.ways, faintBlocks.counts, faintBlocks.bends]) map.fill(0);
      spans.starts.fill(0);
      spans.ends.fill(0);
      spans.rows.fill(0);
      edges = new Uint8Array(0);
      pale = new Uint8Array(0);
      blocks = new Uint8Array(0);
      faint = new Uint8Array(0);
      faintBlocks = createFaintBlocks(0);
      lastWidth = 0;
    },
  };
}

/** The smallest box of whole blocks, or to the frame's end, around another. */
function inBlocks({ left, top, right, bottom }: Box, width: number, height: number): Box {
  return {
    left: Math.floor(left / BLOCK) * BLOCK,
    top: Math.floor(top / BLOCK) * BLOCK,
    right: Math.min(width, Math.ceil(right / BLOCK) * BLOCK),
    bottom: Math.min(height, Math.ceil(bottom / BLOCK) * BLOCK),
  };
}

function clearStructure(edges: Uint8Array): void {
  const fours = new Int32Array(edges.buffer, 0, edges.byteLength >> 2);
  for (let at = 0; at < fours.length; at++) if (fours[at] !== 0) fours[at]! &= 0x03030303;
  for (let at = fours.length * 4; at < edges.length; at++) edges[at]! &= 3;
}

function markAll(edges: Uint8Array, width: number, { left, top, right, bottom }: Box, mark: number): void {
  for (let y = top; y < bottom; y++) {
    for (let at = y * width + left, end = y * width + right; at < end; at++) if (edges[at] !== 0) edges[at]! |= mark;
  }
}

function clearMark(edges: Uint8Array, width: number, { left, top, right, bottom }: Box, mark: number): void {
  for (let y = top; y < bottom; y++) {
    for (let at = y * width + left, end = y * width + right; at < end; at++) edges[at]! &= ~mark;
  }
}
