import { expect, test } from 'vitest';
import { drawBarCode, drawDataMatrix, drawQrCode } from './drawn-codes.ts';
import { lookAt, paint } from './look-at.ts';

const CODES = [
  drawQrCode(21, 3),
  drawQrCode(33, 8),
  drawQrCode(37, 2),
  drawQrCode(21, 14),
  drawDataMatrix(16, 4),
  drawDataMatrix(24, 6),
  drawBarCode(1, 40),
  drawBarCode(2, 60),
  drawBarCode(3, 100),
];
const INKS = [
  { background: '#ffffff', fill: '#000000' },
  { background: '#101010', fill: '#f0f0f0' },
];

test.each(CODES)('a $name is found, upright, turned and inverted', async ({ svg, width, height }) => {
  for (const turn of [0, 3, -8, 90]) {
    for (const { background, fill } of INKS) {
      const place = `rotate(${turn} 300 300) translate(${300 - width / 2} ${300 - height / 2})`;
      const found = await lookAt(`<g transform="${place}" fill="${fill}">${svg}</g>`, {
        width: 600,
        height: 600,
        background,
      });
      // Turned, the smallest modules have as many soft colours as a photo: they are masked as one then.
      const covered = paint(found, [...found.codes, ...found.pictures]);
      const edges = [...found.edges.keys()].filter((at) => found.edges[at] !== 0);
      const open = edges.filter((at) => covered[at] === 0).length;
      expect(edges.length).toBeGreaterThan(1000);
      expect({ turn, fill, share: open / edges.length < 0.02 }).toEqual({ turn, fill, share: true });
    }
  }
});

test('bars of a code are no lines, long and thin as they are', async () => {
  const { svg } = drawBarCode(1, 100);
  const { edges, codes } = await lookAt(`<g transform="translate(100 100)">${svg}</g>`);
  const STRUCTURE = 4;
  expect(codes.length).toBeGreaterThan(0);
  expect(edges.some((edge) => (edge & STRUCTURE) !== 0)).toBe(false);
});

test('tables, lists and text are no codes', async () => {
  const lines: string[] = [];
  for (let row = 0; row <= 20; row++)
    lines.push(`<rect x="20" y="${20 + row * 20}" width="700" height="1" fill="#bbb"/>`);
  for (let column = 0; column <= 10; column++) {
    lines.push(`<rect x="${20 + column * 70}" y="20" width="1" height="400" fill="#bbb"/>`);
  }
  const texts = Array.from({ length: 20 }, (_, row) => ({
    words: 'Rechnung  Betrag  Datum  SUMME  gezahlt  offen  lll  HELFT',
    x: 26,
    y: 35 + row * 20,
    size: 13,
    font: 'DejaVu Sans',
    colour: '#222',
  }));
  expect((await lookAt(lines.join(''), { texts })).codes).toEqual([]);
  expect((await lookAt('', { texts })).codes).toEqual([]);
});
