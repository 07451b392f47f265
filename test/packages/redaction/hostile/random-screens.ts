import type { Rectangle } from '@clearpane/contracts';
import { seededRandom, type SeededRandom } from '../../../attacks/seeded-random.ts';
import { pickWord, type DrawnWord } from './drawn-words.ts';
import { differ } from './explain-edges.ts';

/** One text on a frame and the pixels that show its ink. */
interface PlacedWord {
  readonly word: DrawnWord;
  readonly ink: readonly number[];
}

/** A frame, what may be looked at, and what was written on it. */
export interface RandomFrame {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly allowed: readonly Rectangle[];
  readonly words: readonly PlacedWord[];
}

/** Sides and how many things lie on a frame. */
export interface ScreenSize {
  readonly width: number;
  readonly height: number;
  readonly things: number;
}

interface Canvas {
  readonly words: Int32Array;
  readonly width: number;
  readonly height: number;
  /** Which placed word each pixel shows; -1 for none. */
  readonly owners: Int32Array;
  readonly placed: DrawnWord[];
}

const MOST_FRAMES = 4;

/** A screen and what becomes of it: one to four frames of one size, each a little different from the one before. */
export function makeScreen(seed: number, drawn: readonly DrawnWord[], size: ScreenSize): RandomFrame[] {
  const random = seededRandom(seed);
  const { width, height } = size;
  const canvas: Canvas = {
    words: new Int32Array(width * height),
    width,
    height,
    owners: new Int32Array(width * height).fill(-1),
    placed: [],
  };
  drawGround(canvas, random);
  const things = random.between(0, size.things);
  for (let thing = 0; thing < things; thing++) drawThing(canvas, drawn, random);
  const count = random.next() < 0.5 ? 1 : random.between(2, MOST_FRAMES);
  let allowed = pickAllowed(random, width, height);
  const frames: RandomFrame[] = [];
  for (let at = 0; at < count; at++) {
    if (at > 0) {
      change(canvas, drawn, random);
      if (random.next() < 0.25) allowed = pickAllowed(random, width, height);
    }
    frames.push(photograph(canvas, allowed));
  }
  return frames;
}

function photograph({ words, width, height, owners, placed }: Canvas, allowed: readonly Rectangle[]): RandomFrame {
  const inks = placed.map((): number[] => []);
  for (let at = 0; at < owners.length; at++) inks[owners[at]!]?.push(at);
  return {
    pixels: new Uint8Array(words.slice().buffer),
    width,
    height,
    allowed,
    words: placed.map((word, at) => ({ word, ink: inks[at] ?? [] })),
  };
}

function change(canvas: Canvas, drawn: readonly DrawnWord[], random: SeededRandom): void {
  const { words, owners, width, height } = canvas;
  const kind = random.between(0, 4);
  if (kind === 0) {
    const at = random.between(0, words.length - 1);
    words[at]! ^= 0x00ff80ff;
    owners[at] = -1;
  } else if (kind === 1) {
    // A list scrolls: everything from a row on moves up.
    const by = random.between(1, Math.min(40, height));
    const from = random.between(0, height - by) * width;
    for (const map of [words, owners]) map.copyWithin(from, from + by * width);
  } else if (kind === 2) {
    // A cursor: one thin stroke.
    const x = random.between(0, width - 1);
    paint(canvas, { x, y: random.between(0, height - 1), width: 1, height: 14 }, () => 0xff000000 | 0);
  } else for (let thing = random.between(1, 2); thing > 0; thing--) drawThing(canvas, drawn, random);
}

function drawGround(canvas: Canvas, random: SeededRandom): void {
  const whole = { x: 0, y: 0, width: canvas.width, height: canvas.height };
  const kind = random.next();
  if (kind < 0.7) paint(canvas, whole, flat(random));
  else if (kind < 0.82) paint(canvas, whole, gradient(random, whole));
  else if (kind < 0.9) paint(canvas, whole, pattern(random));
  else paint(canvas, whole, noise(random));
}

function drawThing(canvas: Canvas, drawn: readonly DrawnWord[], random: SeededRandom): void {
  const { width, height } = canvas;
  const where = pickPlace(random, width, height);
  const kind = random.next();
  if (kind < 0.08) return writeMenu(canvas, drawn, random);
  if (kind < 0.4) return write(canvas, drawn, random);
  if (kind < 0.6) return paint(canvas, where, flat(random));
  if (kind < 0.7) {
    const isAcross = random.next() < 0.5;
    const thickness = random.between(1, 4);
    return paint(canvas, { ...where, ...(isAcross ? { height: thickness } : { width: thickness }) }, flat(random));
  }
  if (kind < 0.82) return outline(canvas, where, random);
  if (kind < 0.88) return paint(canvas, where, gradient(random, where));
  if (kind < 0.94) return paint(canvas, where, pattern(random));
  return paint(canvas, where, noise(random));
}

function write(canvas: Canvas, drawn: readonly DrawnWord[], random: SeededRandom): void {
  const word = pickWord(drawn, random, canvas.width);
  if (word === null) return;
  const left = random.between(-4, canvas.width - word.width + 4);
  stamp(canvas, word, left, random.between(-4, canvas.height - 6), pickInk(random));
}

/** Labels of one look side by side: alone they are not taken for a menu's. */
function writeMenu(canvas: Canvas, drawn: readonly DrawnWord[], random: SeededRandom): void {
  const first = random.pick(drawn.filter(({ isPersonal, size }) => !isPersonal && size <= 15));
  const top = random.between(0, canvas.height);
  const colour = pickInk(random);
  paint(canvas, { x: 0, y: top, width: canvas.width, height: first.height + 8 }, flat(random));
  let left = random.between(2, 12);
  for (const word of drawn) {
    if (word.isPersonal || word.size !== first.size || word.font !== first.font) continue;
    if (left + word.width > canvas.width) break;
    stamp(canvas, word, left, top + 4, colour);
    left += word.width + first.size;
  }
}

function pickInk(random: SeededRandom): number {
  return random.next() < 0.5 ? 0x00202020 : pickColour(random);
}

function stamp(canvas: Canvas, word: DrawnWord, left: number, top: number, ink: number): void {
  const owner = canvas.placed.push(word) - 1;
  for (let y = 0; y < word.height; y++) {
    for (let x = 0; x < word.width; x++) {
      const covered = word.coverage[y * word.width + x]!;
      const [atX, atY] = [left + x, top + y];
      if (covered === 0 || atX < 0 || atY < 0 || atX >= canvas.width || atY >= canvas.height) continue;
      const at = atY * canvas.width + atX;
      const ground = canvas.words[at]!;
      canvas.words[at] = blend(ground, ink, covered / 255);
      // What hardly differs from what it was written on shows nothing, whatever is laid beside it afterwards.
      if (covered >= 64 && differ(ground, canvas.words[at]!)) canvas.owners[at] = owner;
    }
  }
}

function outline(canvas: Canvas, { x, y, width, height }: Rectangle, random: SeededRandom): void {
  const colour = flat(random);
  const thick = random.between(1, 3);
  paint(canvas, { x, y, width, height: thick }, colour);
  paint(canvas, { x, y: y + height - thick, width, height: thick }, colour);
  paint(canvas, { x, y, width: thick, height }, colour);
  paint(canvas, { x: x + width - thick, y, width: thick, height }, colour);
}

type Colour = (x: number, y: number) => number;

function flat(random: SeededRandom): Colour {
  const colour = pickColour(random) | (random.next() < 0.1 ? random.between(0, 255) << 24 : 0xff000000);
  return () => colour;
}

function gradient(random: SeededRandom, { x: left, y: top, width, height }: Rectangle): Colour {
  const [from, to] = [pickColour(random), pickColour(random)];
  const isAcross = random.next() < 0.5;
  return (x, y) => blend(from | 0xff000000, to, isAcross ? (x - left) / width : (y - top) / height);
}

/** A checkerboard, or stripes. */
function pattern(random: SeededRandom): Colour {
  const [one, other] = [pickColour(random), pickColour(random)];
  const [wide, high] = [random.between(1, 24), random.next() < 0.7 ? random.between(1, 24) : 100_000];
  return (x, y) => ((Math.floor(x / wide) + Math.floor(y / high)) % 2 === 0 ? one : other) | 0xff000000;
}

function noise(random: SeededRandom): Colour {
  const share = random.next();
  const colour = pickColour(random);
  return () => (random.next() < share ? Math.floor(random.next() * 2 ** 32) | 0 : colour | 0xff000000);
}

function paint(canvas: Canvas, { x: left, y: top, width, height }: Rectangle, colour: Colour): void {
  for (let y = Math.max(0, top); y < Math.min(canvas.height, top + height); y++) {
    for (let x = Math.max(0, left); x < Math.min(canvas.width, left + width); x++) {
      const at = y * canvas.width + x;
      canvas.words[at] = colour(x, y);
      canvas.owners[at] = -1;
    }
  }
}

function pickColour(random: SeededRandom): number {
  return random.next() < 0.4
    ? random.pick([0xffffff, 0xf4f4f4, 0x1e1e1e, 0x000000, 0xc06030])
    : random.between(0, 0xffffff);
}

function pickPlace(random: SeededRandom, width: number, height: number): Rectangle {
  const wide = random.next() < 0.3 ? random.between(1, 12) : random.between(1, width + 20);
  const high = random.next() < 0.3 ? random.between(1, 12) : random.between(1, height + 20);
  return { x: random.between(-20, width), y: random.between(-20, height), width: wide, height: high };
}

/** Everything, or places that overlap, lie outside or are empty. */
function pickAllowed(random: SeededRandom, width: number, height: number): Rectangle[] {
  if (random.next() < 0.5) return [{ x: 0, y: 0, width, height }];
  return Array.from({ length: random.between(0, 5) }, () => {
    const place = pickPlace(random, width, height);
    return random.next() < 0.1 ? { ...place, width: 0 } : place;
  });
}

function blend(under: number, over: number, share: number): number {
  let mixed = under & 0xff000000;
  for (const shift of [0, 8, 16]) {
    const [one, other] = [(under >> shift) & 255, (over >> shift) & 255];
    mixed |= Math.round(one + (other - one) * share) << shift;
  }
  return mixed;
}
