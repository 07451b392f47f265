import { REVEALED } from '../categories.ts';
import { channelDifference } from '../rgba.ts';
import { BLOCK } from './block-boxes.ts';
import { EDGE_THRESHOLD, type Look } from './edges.ts';

/** Pixels from one point that is looked at to the next; a stroke of letters is narrower, a hill is wider. */
const PITCH = 2 * BLOCK;
/** A ramp goes on as it began, to within the rounding of its levels; a painted sky bends by more. */
const LEAST_BEND = 4;
/** How near, in pixels, what a soft point hardly differs from. */
const NEAR = 2;
/** Points of the window around a point, and how many of them must be restless: the rim of a shadow is three points wide. */
const WINDOW_REACH = 2;
const FEWEST_IN_WINDOW = 18;
/** Samples of a window and how many of them may have one colour: more of them are a ground with something on it. */
const SAMPLES_A_SIDE = 10;
const MOST_OF_ONE_COLOUR = 30;

/**
 * The blocks with those of soft pictures added: skies, hills, blurred backgrounds, whose pixels hardly differ from the next
 * ones. There colours change from point to point, and not evenly as in a gradient; on a ground with text most points are
 * equal. `blocks` itself is left as it is.
 */
export function withSoftPictures(look: Look, blocks: Uint8Array): Uint8Array {
  const columns = Math.floor((look.width - 1) / PITCH);
  const rows = Math.floor((look.height - 1) / PITCH);
  if (columns <= 2 * WINDOW_REACH || rows <= 2 * WINDOW_REACH) return blocks;
  const restless = findRestless(look, columns, rows);
  const found = spread(restless, findDense(look, restless, columns, rows), columns);
  if (found.length === 0) return blocks;
  const all = blocks.slice();
  const blockColumns = Math.ceil(look.width / BLOCK);
  const blockRows = Math.ceil(look.height / BLOCK);
  for (const at of found) {
    const [left, top] = [2 * (at % columns), 2 * Math.floor(at / columns)];
    for (let row = Math.max(0, top - 1); row < Math.min(blockRows, top + 2); row++)
      all.fill(1, row * blockColumns + Math.max(0, left - 1), row * blockColumns + Math.min(blockColumns, left + 2));
  }
  return all;
}

const ROUGH = 1;
const SOFT = 2;

/** Marks the points whose colour is none of their neighbours' and bends away from the line between two of them, as soft where all of these are. */
function findRestless(look: Look, columns: number, rows: number): Uint8Array {
  const { words, width } = look;
  const down = PITCH * width;
  const soft = new Uint8Array(columns * rows);
  for (let row = 1; row < rows; row++) {
    for (let column = 1; column < columns; column++)
      if (isSoft(look, row * down + column * PITCH)) soft[row * columns + column] = 1;
  }
  const restless = new Uint8Array(columns * rows);
  for (let row = 1; row < rows; row++) {
    for (let column = 1; column < columns; column++) {
      const point = row * columns + column;
      const at = row * down + column * PITCH;
      const colour = words[at]!;
      const [left, right] = [words[at - PITCH]!, words[at + PITCH]!];
      const [above, below] = [words[at - down]!, words[at + down]!];
      if (colour === left || colour === right || colour === above || colour === below) continue;
      if (bend(left, colour, right) >= LEAST_BEND || bend(above, colour, below) >= LEAST_BEND) {
        const isAmongSoft = [point, point - 1, point + 1, point - columns, point + columns].every(
          (near) => soft[near] === 1,
        );
        restless[point] = isAmongSoft ? SOFT : ROUGH;
      }
    }
  }
  return restless;
}

/** Whether what lies next to a pixel is in sight and hardly differs: letters and borders do. */
function isSoft({ words, categories, width }: Look, at: number): boolean {
  const colour = words[at]!;
  for (const near of [at - NEAR, at + NEAR, at - NEAR * width, at + NEAR * width]) {
    if (categories[near] !== REVEALED || channelDifference(colour, words[near]!) > EDGE_THRESHOLD) return false;
  }
  return true;
}

/** How far, in levels of any channel, three colours are from being evenly spaced. */
function bend(one: number, middle: number, other: number): number {
  let most = 0;
  for (let shift = 0; shift < 24; shift += 8) {
    const levels = ((one >> shift) & 255) + ((other >> shift) & 255) - 2 * ((middle >> shift) & 255);
    most = Math.max(most, Math.abs(levels));
  }
  return most;
}

/** The points around which most are restless and no colour is a ground. */
function findDense({ words, width }: Look, restless: Uint8Array, columns: number, rows: number): number[] {
  const dense: number[] = [];
  for (let row = WINDOW_REACH; row < rows - WINDOW_REACH; row++) {
    for (let column = WINDOW_REACH; column < columns - WINDOW_REACH; column++) {
      let count = 0;
      for (let y = row - WINDOW_REACH; y <= row + WINDOW_REACH; y++)
        for (let at = y * columns + column - WINDOW_REACH; at <= y * columns + column + WINDOW_REACH; at++)
          if (restless[at] === SOFT) count++;
      if (count < FEWEST_IN_WINDOW || hasGround(words, width, column * PITCH, row * PITCH)) continue;
      dense.push(row * columns + column);
    }
  }
  return dense;
}

const room = new Int32Array(SAMPLES_A_SIDE * SAMPLES_A_SIDE);

/** Whether one colour is more of the window around a pixel than of a picture. */
function hasGround(words: Int32Array, width: number, x: number, y: number): boolean {
  const first = (1 - SAMPLES_A_SIDE) * (BLOCK >> 1);
  for (let row = 0, at = 0; row < SAMPLES_A_SIDE; row++) {
    const from = (y + first + row * BLOCK) * width + x + first;
    for (let column = 0; column < SAMPLES_A_SIDE; column++, at++) room[at] = words[from + column * BLOCK]!;
  }
  room.sort();
  let isGround = false;
  for (let at = MOST_OF_ONE_COLOUR; at < room.length; at++)
    if (room[at] === room[at - MOST_OF_ONE_COLOUR]) isGround = true;
  // No colour of a frame is kept.
  room.fill(0);
  return isGround;
}

/** The dense points and all restless ones that hang together with them: up to the rim of the picture. */
function spread(restless: Uint8Array, dense: readonly number[], columns: number): number[] {
  const isFound = new Uint8Array(restless.length);
  const found = [...dense];
  for (const at of found) isFound[at] = 1;
  for (let next = 0; next < found.length; next++) {
    const at = found[next]!;
    for (const near of [
      at - columns - 1,
      at - columns,
      at - columns + 1,
      at - 1,
      at + 1,
      at + columns - 1,
      at + columns,
      at + columns + 1,
    ]) {
      if ((restless[near] ?? 0) === 0 || isFound[near] === 1) continue;
      isFound[near] = 1;
      found.push(near);
    }
  }
  return found;
}
