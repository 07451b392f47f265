import type { Box } from '../geometry.ts';
import { REVEALED } from '../categories.ts';
import { BLOCK, boxBlocks } from './block-boxes.ts';
import { connectSpans } from './connect-spans.ts';
import type { Look } from './edges.ts';
import { withSoftPictures } from './soft-pictures.ts';
import { collectSpans, createSpans } from './spans.ts';
import { trimPicture } from './trim-picture.ts';

/** A block of a photo has this many different colours, greys count as well; anti-aliased letters reach it here and there. */
const COLOURS_OF_A_PICTURE = 24;
/** And in it hardly a pixel is the same as the next one: letters stand on a ground. */
const MOST_EQUAL_PAIRS = 8;
/** Blocks of one picture lie together: letters have one such block here and one there. */
const FEWEST_BLOCKS = 4;
const DENSE_SHARE = 0.3;
const MANY_BLOCKS = 24;

const room = new Int32Array(128);

/** Writes for every block that the box touches whether it looks like a piece of a photo (1) or not (0). */
export function writePictureBlocks(look: Look, blocks: Uint8Array, { left, top, right, bottom }: Box): void {
  const columns = Math.ceil(look.width / BLOCK);
  for (let row = Math.floor(top / BLOCK); row * BLOCK < bottom; row++) {
    for (let column = Math.floor(left / BLOCK); column * BLOCK < right; column++) {
      blocks[row * columns + column] = isPictureBlock(look, column * BLOCK, row * BLOCK) ? 1 : 0;
    }
  }
}

function isPictureBlock({ words, categories, width, height }: Look, left: number, top: number): boolean {
  const right = Math.min(width, left + BLOCK);
  const bottom = Math.min(height, top + BLOCK);
  let equal = 0;
  for (let y = top; y < bottom; y++) {
    for (let at = y * width + left, end = y * width + right - 1; at < end; at++) {
      if (words[at] === words[at + 1] && ++equal > MOST_EQUAL_PAIRS) return false;
    }
  }
  // A small table of colours by their hash; 64 at most in 128 places. Black stands for an empty place: one colour less.
  let colours = 0;
  room.fill(0);
  for (let y = top; y < bottom; y++) {
    for (let at = y * width + left, end = y * width + right; at < end; at++) {
      if (categories[at] !== REVEALED) continue;
      const colour = words[at]! & 0xffffff;
      let place = (Math.imul(colour, 0x9e3779b1) >>> 25) & 127;
      while (room[place] !== 0 && room[place] !== colour) place = (place + 1) & 127;
      if (room[place] === colour) continue;
      room[place] = colour;
      colours++;
    }
  }
  room.fill(0);
  return colours >= COLOURS_OF_A_PICTURE;
}

/** Boxes around what looks like photos: blocks with at most one between them; the rim of a round one has few colours. */
export function findPictures(look: Look, colourful: Uint8Array): Box[] {
  const { words, width, height } = look;
  const blocks = withSoftPictures(look, colourful);
  const columns = Math.ceil(width / BLOCK);
  const rows = Math.ceil(height / BLOCK);
  const grown = grow(blocks, columns, rows);
  const spans = createSpans();
  collectSpans(spans, grown, columns, rows, 1, 0);
  const components = connectSpans(spans, rows);
  const boxes: Box[] = [];
  for (let at = 0; at < components.count; at++) {
    const members: number[] = [];
    for (let span = components.firsts[at]!; span >= 0; span = components.next[span]!) members.push(span);
    const own = members.reduce(
      (sum, span) => sum + countOwn(blocks, columns, components.spanRows[span]!, spans, span),
      0,
    );
    const isDense = own >= components.pixels[at]! * DENSE_SHARE;
    if (own < FEWEST_BLOCKS || (!isDense && own < MANY_BLOCKS)) continue;
    for (const box of boxBlocks(spans, components, at, width, height)) boxes.push(...trimPicture(words, width, box));
  }
  return boxes;
}

function countOwn(
  blocks: Uint8Array,
  columns: number,
  row: number,
  spans: { starts: Int32Array; ends: Int32Array },
  span: number,
): number {
  let count = 0;
  for (let x = spans.starts[span]!; x < spans.ends[span]!; x++) count += blocks[row * columns + x]!;
  return count;
}

/** The blocks and all their neighbours; in whole words, as spans need it. */
function grow(blocks: Uint8Array, columns: number, rows: number): Uint8Array {
  const grown = new Uint8Array(new ArrayBuffer(Math.ceil((columns * rows) / 4) * 4), 0, columns * rows);
  for (let y = 0, at = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++, at++) {
      if (blocks[at] !== 1) continue;
      const [left, right] = [Math.max(0, x - 1), Math.min(columns, x + 2)];
      for (let row = Math.max(0, y - 1); row < Math.min(rows, y + 2); row++)
        grown.fill(1, row * columns + left, row * columns + right);
    }
  }
  return grown;
}
