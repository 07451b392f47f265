import { makeRandom, makeWords, type DrawnText, type Screen } from './drawn-screen.ts';

const WIDTH = 960;
const HEIGHT = 600;
const SIZE = 13;

type Draw = (random: (limit: number) => number) => { under: string; texts: DrawnText[] };

/** Lengths that grow by equal factors are equally likely: 2 to `most` characters. */
function someLength(random: (limit: number) => number, most: number): number {
  return Math.round(2 * (most / 2) ** (random(1000) / 1000));
}

const line = (x: number, y: number, width: number, height: number): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="#d8d8d8"/>`;
const panel = line(40, 30, 880, 1) + line(40, 570, 880, 1) + line(40, 30, 1, 541) + line(919, 30, 1, 541);

const fields: Draw = (random) => {
  const places = Array.from({ length: 20 }, (_, at) => ({ x: 60 + (at % 2) * 440, y: 50 + (at >> 1) * 50 }));
  return {
    under: places
      .map(({ x, y }) => `<rect x="${x}.5" y="${y}.5" width="400" height="30" rx="3" fill="none" stroke="#888"/>`)
      .join(''),
    texts: places.map(({ x, y }) => ({
      words: makeWords(someLength(random, 40), random),
      x: x + 10,
      y: y + 20,
      size: SIZE,
    })),
  };
};

const table: Draw = (random) => {
  const rows = Array.from({ length: 14 }, (_, at) => 60 + at * 36);
  return {
    under: panel + rows.map((y) => line(40, y + 14, 880, 1)).join(''),
    texts: rows.flatMap((y): DrawnText[] => [
      { words: makeWords(someLength(random, 22), random), x: 56, y, size: SIZE },
      { words: makeWords(someLength(random, 22), random), x: 300, y, size: SIZE },
      { words: makeWords(someLength(random, 22), random), x: 560, y, size: SIZE },
    ]),
  };
};

const numbers: Draw = (random) => {
  const rows = Array.from({ length: 18 }, (_, at) => 60 + at * 28);
  const number = (length: number): string => Array.from({ length }, () => '0123456789'[random(10)]).join('');
  return {
    under: panel,
    texts: rows.flatMap((y): DrawnText[] => [
      { words: number(someLength(random, 14)), x: 300, y, size: SIZE, align: 'end' },
      { words: number(someLength(random, 14)), x: 600, y, size: SIZE, align: 'end' },
    ]),
  };
};

const chat: Draw = (random) => {
  const messages = Array.from({ length: 10 }, (_, at) => 60 + at * 52);
  return {
    under: panel,
    texts: messages.flatMap((y): DrawnText[] => [
      { words: makeWords(someLength(random, 20), random), x: 60, y, size: SIZE },
      { words: makeWords(someLength(random, 90), random), x: 60, y: y + 20, size: SIZE },
    ]),
  };
};

const headings: Draw = (random) => {
  const places = Array.from({ length: 18 }, (_, at) => ({ x: 40 + (at % 2) * 440, y: 40 + (at >> 1) * 58 }));
  return {
    under: places
      .map(({ x, y }) => `<rect x="${x}.5" y="${y}.5" width="420" height="52" fill="none" stroke="#999"/>`)
      .join(''),
    texts: places.map(({ x, y }): DrawnText => {
      return { words: makeWords(someLength(random, 34), random), x: x + 210.5, y: y + 32, size: SIZE, align: 'middle' };
    }),
  };
};

const paragraphs: Draw = (random) => ({
  under: panel,
  texts: Array.from({ length: 7 }, (_, block) => block).flatMap((block) =>
    Array.from({ length: 3 }, (_, at): DrawnText => {
      return { words: makeWords(someLength(random, 110), random), x: 60, y: 60 + block * 74 + at * 18, size: SIZE };
    }),
  ),
});

const labels: Draw = (random) => ({
  under: panel,
  texts: Array.from({ length: 18 }, (_, at) => 60 + at * 28).flatMap((y): DrawnText[] => [
    { words: 'Kunde:', x: 60, y, size: SIZE, isLabel: true },
    { words: makeWords(someLength(random, 60), random), x: 150, y, size: SIZE },
  ]),
});

/** Screens of one kind, each with other texts. */
export function makeScreens(kind: keyof typeof KINDS, count: number): Screen[] {
  return Array.from({ length: count }, (_, at) => ({
    width: WIDTH,
    height: HEIGHT,
    ...KINDS[kind](makeRandom(at * 7919 + 17)),
  }));
}

export const KINDS = { fields, table, numbers, chat, headings, paragraphs, labels };
