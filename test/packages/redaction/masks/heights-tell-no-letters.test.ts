import { expect, test } from 'vitest';
import { maskScreen, makeRandom, makeWords, type DrawnText } from './drawn-screen.ts';

const SIZES = [11, 13, 14, 16];
/** Where the text stands that changes, and the first of the others of its column, in pixels. */
const OWN_BASELINE = 110;
const FIRST_BASELINE = 150;
const PITCH = 32;

test.each(SIZES)(
  'in a column of %i pixels the rows of a mask are the same whatever letters are under it',
  async (size) => {
    const seen = new Set<string>();
    for (let seed = 0; seed < 12; seed++) {
      const words = asNames(makeWords(12, makeRandom(seed * 31 + 12)));
      seen.add((await rowsOfMasks(words, makeColumn(size, 24), size)).own);
    }
    expect(seen.size).toBe(1);
  },
);

test.each(SIZES)(
  'one text that grows past all others of a column of %i pixels moves the rows of none',
  async (size) => {
    for (let seed = 1; seed <= 4; seed++) {
      // Short ones: what they are measured by is what their few letters tell.
      const others = makeColumn(size, 7, seed);
      const words = asNames(makeWords(24, makeRandom(seed + 5)));
      const seen = new Set<string>();
      for (let length = 4; length <= words.length; length += 2)
        seen.add((await rowsOfMasks(words.slice(0, length), others, size)).others);
      expect(seen.size).toBe(1);
    }
  },
);

/** Words as people write them: capitals at their beginnings only. */
function asNames(words: string): string {
  return words.toLowerCase().replaceAll(/\b\w/g, (letter) => letter.toUpperCase());
}

/** Eight texts below each other, of 3 letters and more. */
function makeColumn(size: number, longest: number, seed = 1): DrawnText[] {
  const random = makeRandom(seed * 97 + size);
  return Array.from({ length: 8 }, (_, at) => ({
    words: asNames(makeWords(3 + random(longest), random)),
    x: 60,
    y: FIRST_BASELINE + at * PITCH,
    size,
  }));
}

/** Top and height of the masks of a text above a column, and of those of the column. */
async function rowsOfMasks(
  words: string,
  others: readonly DrawnText[],
  size: number,
): Promise<{ own: string; others: string }> {
  const own: DrawnText = { words, x: 60, y: OWN_BASELINE, size };
  const { redactions } = await maskScreen({ width: 960, height: 440, under: '', texts: [own, ...others] });
  const rows = redactions.map(({ y, height }) => `${y} ${height}`);
  return { own: rows[0]!, others: rows.slice(1).join(', ') };
}
