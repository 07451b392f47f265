import type { Box, TextReader } from '@clearpane/redaction';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrawnText } from './drawn-page.ts';
import { openReader, revealPage } from './reveal-page.ts';

const MENUS: DrawnText[] = ['File', 'Edit', 'View', 'Insert', 'Format', 'Tools', 'Help'].map((text, at) => ({
  text,
  x: 16 + at * 80,
  y: 24,
}));
const SHORT_NAMES = ['Bo', 'Al', 'Ida', 'Jo', 'Kim', 'Ann', 'Zoe', 'Ed'];
const PEOPLE = ['Olivia Hartwell', 'Tomasz Kowal', 'Aisha Bello', 'Lucy Chen', 'Pedro Alonso'];
const PLACES = ['Lisbon', 'Warsaw', 'Lima', 'Oslo', 'Quito'];

/** What is shown of each of the texts: a box that begins where it does. */
function shownOf(texts: readonly DrawnText[], boxes: readonly Box[]): string[] {
  const isShown = ({ x, y }: DrawnText): boolean =>
    boxes.some(({ left, top, bottom }) => Math.abs(left - x) < 6 && top < y && bottom > y - 8);
  return texts.filter(isShown).map(({ text }) => text);
}

describe('what promises most is read first, where not all can be read', () => {
  let reader: TextReader;
  beforeAll(async () => {
    reader = await openReader();
  });
  afterAll(async () => await reader.close());

  test('the menus before the narrower cells of a table', { timeout: 60_000 }, async () => {
    const cells = SHORT_NAMES.flatMap((_name, row) =>
      [0, 1, 2].map((column) => ({
        text: SHORT_NAMES[(row + column * 3) % SHORT_NAMES.length]!,
        x: 60 + column * 260,
        y: 120 + row * 34,
      })),
    );
    const { boxes } = await revealPage({ texts: [...MENUS, ...cells] }, reader, 1000);
    expect(shownOf(MENUS, boxes)).toEqual(MENUS.map(({ text }) => text));
  });

  test('what stands on every card before the menus', { timeout: 60_000 }, async () => {
    const cards = PEOPLE.map((name, at): [DrawnText, DrawnText] => [
      { text: name, x: 80, y: 90 + at * 90, bold: true },
      { text: `Last seen 2 hours ago from ${PLACES[at]}`, x: 80, y: 116 + at * 90, size: 13 },
    ]);
    const lines = cards.map(([, line]) => line);
    const { boxes } = await revealPage({ texts: [...MENUS, ...cards.flat()] }, reader, 1600);
    expect(shownOf(lines, boxes)).toEqual(lines.map(({ text }) => text));
  });
});
