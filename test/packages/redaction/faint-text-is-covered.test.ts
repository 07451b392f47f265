import type { TextReader } from '@clearpane/redaction';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeRedactor, openReader, show, type Shown } from './hostile/redact-with-reader.ts';
import { drawPage, findInk, type Page, type PlacedText } from './made-up-page.ts';

let reader: TextReader;
let places: number;

beforeAll(async () => {
  const opened = await openReader();
  reader = {
    ...opened,
    detect: async (frame, changed, unexplained) => {
      places = unexplained?.length ?? Infinity;
      return await opened.detect(frame, changed, unexplained);
    },
  };
});
afterAll(async () => await reader.close());

test.each(['#808080', '#fafafa', '#1e1e1e'])('large text of two levels on %s is covered', async (ground) => {
  const level = Number.parseInt(ground.slice(1, 3), 16);
  const ink = level > 200 ? level - 2 : level + 2;
  const page = pageWith(ground, [{ size: 110, y: 250, colour: `rgb(${ink},${ink},${ink})` }]);
  const shown = await draw(page);
  expect(await coveredShare(page, shown)).toBe(1);
});

test('text of four levels on a dithered ground is looked for by the model, and covered', async () => {
  const page = pageWith('#808080', [{ size: 70, y: 250, colour: '#7a7a7a' }]);
  const pixels = await drawPage(page);
  // One level up or down in turn: edges and pale steps end here, and nothing is flat any more.
  for (let at = 0; at < pixels.length; at++)
    if (at % 4 !== 3) pixels[at]! += ((at >> 2) ^ Math.floor(at / 4 / page.width)) & 1;
  const shown = await show(makeRedactor(reader), { width: page.width, height: page.height, pixels });
  expect([places > 0, await coveredShare(page, shown)]).toEqual([true, 1]);
});

test('a page of plain text on flat ground asks the model for nothing, and all of it is covered', async () => {
  const page = pageWith('#ffffff', [
    { size: 15, y: 60, colour: '#222' },
    { size: 40, y: 150, colour: '#345' },
    { size: 120, y: 320, colour: '#777' },
  ]);
  const shown = await draw(page);
  expect([places, await coveredShare(page, shown)]).toEqual([0, 1]);
});

function pageWith(background: string, lines: readonly Pick<PlacedText, 'size' | 'y' | 'colour'>[]): Page {
  const texts = lines.map((line): PlacedText => ({ words: 'Olga Brandt', x: 60, font: 'DejaVu Sans', ...line }));
  return { name: '', width: 960, height: 540, background, under: '', texts };
}

async function draw(page: Page): Promise<Shown> {
  return await show(makeRedactor(reader), { width: page.width, height: page.height, pixels: await drawPage(page) });
}

/** How many of the texts have at least 90 % of their ink under masks. */
async function coveredShare({ texts, ...page }: Page, { isMasked }: Shown): Promise<number> {
  let covered = 0;
  for (const text of texts) {
    const ink = await findInk({ ...page, texts }, text);
    if (ink.filter((at) => isMasked[at] === 1).length >= ink.length * 0.9) covered++;
  }
  return covered / texts.length;
}
