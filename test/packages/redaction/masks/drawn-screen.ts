import sharp from 'sharp';
import {
  findLines,
  findShapes,
  layMasks,
  listRedactions,
  mapAllowed,
  overwrite,
  verifyMasks,
  type Box,
} from '@clearpane/redaction';
import type { Rectangle, Redaction } from '@clearpane/contracts';

/** One text of a made-up screen; `x` is its start, end or middle, `y` its baseline, in pixels. */
export interface DrawnText {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly align?: 'start' | 'end' | 'middle';
  /** A label that is to be proved interface. */
  readonly isLabel?: boolean;
}

export interface Screen {
  readonly width: number;
  readonly height: number;
  /** SVG under the texts: panels, fields, lines. */
  readonly under: string;
  readonly texts: readonly DrawnText[];
  /** Where the one window lies; everything by default. */
  readonly window?: Rectangle;
}

export interface MaskedScreen {
  readonly before: Int32Array;
  readonly words: Int32Array;
  readonly categories: Uint8Array;
  readonly redactions: Redaction[];
  readonly lines: ReturnType<typeof findLines>;
  readonly shapes: ReturnType<typeof findShapes>;
  readonly revealed: Box[];
}

/** Draws a screen: little-endian RGBA words. */
async function draw({ width, height, under, texts }: Screen): Promise<Int32Array> {
  const letters = texts.map(({ words, x, y, size, align = 'start' }) => {
    return `<text x="${x}" y="${y}" font-size="${size}" text-anchor="${align}">${words}</text>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="DejaVu Sans">
    <rect width="100%" height="100%" fill="#fff"/>${under}${letters.join('')}</svg>`;
  const data = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer();
  return new Int32Array(new Uint8Array(data).buffer);
}

/** Masks a screen as the redactor does, with every label revealed. */
export async function maskScreen(screen: Screen): Promise<MaskedScreen> {
  const { width, height } = screen;
  const words = await draw(screen);
  const before = words.slice();
  const categories = mapAllowed(width, height, [screen.window ?? { x: 0, y: 0, width, height }]);
  const shapes = { ...findShapes(words, categories, width, height), pictures: [] };
  const lines = findLines(shapes, words);
  const revealed = screen.texts.filter(({ isLabel }) => isLabel).flatMap((text) => findLabel(text, shapes.marks));
  layMasks({ shapes, categories, lines, revealed, detected: [] });
  overwrite(words, categories);
  if (!verifyMasks(words, categories, shapes.edges, width, height)) throw new Error('The masks are not proved.');
  return { before, words, categories, redactions: listRedactions(categories, width, height), lines, shapes, revealed };
}

/** The box around a label's marks; labels in these tests end with a colon and stand 8 px or more from what follows. */
function findLabel({ x, y, size, words }: DrawnText, marks: readonly Box[]): Box[] {
  const end = x + words.length * size * 0.75;
  const own = marks.filter(
    (box) => box.left >= x - 2 && box.right <= end && box.top > y - size && box.bottom < y + size / 2,
  );
  if (own.length === 0) return [];
  return [
    {
      left: Math.min(...own.map(({ left }) => left)),
      top: Math.min(...own.map(({ top }) => top)),
      right: Math.max(...own.map(({ right }) => right)),
      bottom: Math.max(...own.map(({ bottom }) => bottom)),
    },
  ];
}

/** Pixels from 0 up to `limit` in a fixed order by a seed: texts that are the same in every run. */
export function makeRandom(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const LETTERS = 'eeeeaaaannnniiirrrssstttoooulldhcmgbkwzpvjyxqfEANSTOBMLKGH';

/** Words of so many characters in all, with spaces between them. */
export function makeWords(length: number, random: (limit: number) => number): string {
  let words = '';
  let inWord = 0;
  while (words.length < length) {
    const isSpace = inWord > 2 && words.length < length - 2 && random(6) === 0;
    words += isSpace ? ' ' : LETTERS[random(LETTERS.length)]!;
    inWord = isSpace ? 0 : inWord + 1;
  }
  return words;
}
