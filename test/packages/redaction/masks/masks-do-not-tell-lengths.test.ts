import { expect, test } from 'vitest';
import type { Box } from '@clearpane/redaction';
import { maskScreen, type DrawnText, type Screen } from './drawn-screen.ts';
import { guessFromFourClasses, guessLengths, type Observation } from './length-attack.ts';
import { KINDS, makeScreens } from './screens-of-known-lengths.ts';

const SCREENS = 6;
/** Chance of so few texts. */
const TOLERANCE = 0.85;

test.each(Object.keys(KINDS) as (keyof typeof KINDS)[])(
  'masks on screens of %s tell no more of the length than which of four classes it is',
  async (kind) => {
    const masked: Observation[] = [];
    const tight: Observation[] = [];
    for (const screen of makeScreens(kind, SCREENS)) {
      const { categories, lines } = await maskScreen(screen);
      for (const text of screen.texts.filter(({ isLabel }) => isLabel !== true)) {
        const length = text.words.length;
        masked.push({ length, features: observe(categories, screen, text) });
        const runs = lines.flatMap((line) => line.runs).filter(({ box }) => isAt(box, text));
        for (const { box } of runs.slice(0, 1)) tight.push({ length, features: [0, box.right - box.left] });
      }
    }
    const told = guessFromFourClasses(masked.map(({ length }) => length));
    const guessed = guessLengths(masked);
    expect(guessed).toBeGreaterThan(told * TOLERANCE);
    // So the attack works where there is something to learn.
    expect(tight.length).toBeGreaterThan(masked.length / 2);
    expect(guessLengths(tight)).toBeLessThan(told * TOLERANCE);
  },
);

/** What is to be seen of the mask over a text: its ends, its height, its category and the ends of what is above and below. */
function observe(categories: Uint8Array, { width, height }: Screen, { x, y, align, size }: DrawnText): number[] {
  const row = y - Math.round(size * 0.3);
  const column = align === 'end' ? x - 3 : align === 'middle' ? Math.round(x) : x + 3;
  const isMasked = (atX: number, atY: number): boolean => {
    return atX >= 0 && atX < width && atY >= 0 && atY < height && categories[atY * width + atX]! % 9 > 0;
  };
  const end = (atY: number, step: number): number => {
    let to = column;
    while (isMasked(to, atY)) to += step;
    return to - column;
  };
  let top = row;
  while (isMasked(column, top)) top--;
  let bottom = row;
  while (isMasked(column, bottom)) bottom++;
  return [
    end(row, -1),
    end(row, 1),
    row - top,
    bottom - row,
    categories[row * width + column]!,
    end(top - 4, 1),
    end(bottom + 4, 1),
  ];
}

/** Whether a run stands where a text does. */
function isAt({ left, top, right, bottom }: Box, { x, y, size, align }: DrawnText): boolean {
  const row = y - size * 0.3;
  const column = align === 'end' ? x - 3 : align === 'middle' ? x : x + 4;
  return top <= row && bottom > row && left <= column && right > column;
}
