import { expect, test } from 'vitest';
import { findInk, makePages, type Page, type PlacedText } from '../made-up-page.ts';
import { lookAt, paint, paintAll } from './look-at.ts';

const HUGE = makePages().filter(({ name }) => name.startsWith('huge') || name === 'rotated');

test.each(HUGE)('every text on the page "$name" lies under marks', async (page) => {
  expect(await findUncovered(page)).toEqual([]);
});

const PALE_GROUNDS = [250, 128, 30];
test.each(PALE_GROUNDS)('text of 3 to 8 levels on a ground of %i is seen, from 14 to 120 px', async (ground) => {
  for (const contrast of [3, 5, 8]) {
    const level = ground > 200 ? ground - contrast : ground + contrast;
    let y = 0;
    const texts = [14, 20, 32, 60, 120].map((size): PlacedText => {
      y += size * 1.4;
      return { words: 'Olga Brandt lI', x: 31, y: Math.round(y), size, font: 'DejaVu Sans', colour: grey(level) };
    });
    const page: Page = { name: '', width: 1000, height: 420, background: grey(ground), under: '', texts };
    expect({ contrast, missed: await findUncovered(page) }).toEqual({ contrast, missed: [] });
  }
});

test('a large slow gradient is neither pale text nor a picture', async () => {
  const under = `<defs><linearGradient id="g" x2="1" y2="1"><stop offset="0" stop-color="#406080"/><stop offset="1" stop-color="#a08060"/></linearGradient></defs>
    <rect width="800" height="500" fill="url(#g)"/>`;
  const found = await lookAt(under);
  expect({ pale: found.pale, pictures: found.pictures, marks: found.marks }).toEqual({
    pale: [],
    pictures: [],
    marks: [],
  });
});

test.each(['#fff', '#000'])('letters in %s over a steep ramp are no part of its rows', async (colour) => {
  const rows = Array.from({ length: 60 }, (_, row) => {
    return `<rect x="0" y="${60 + row}" width="800" height="1" fill="${grey(10 + (row % 26) * 9)}"/>`;
  });
  const texts = [14, 24, 40].map((size, at): PlacedText => {
    return { words: 'Zoë Hall TEL', x: 40 + at * 200, y: 90 + at * 10, size, font: 'DejaVu Sans', colour };
  });
  const page: Page = { name: '', width: 800, height: 300, background: '#808080', under: rows.join(''), texts };
  expect(await findUncovered(page)).toEqual([]);
});

test.each([1, 7])('strokes over a line are no part of it, be %i of their rows all that is seen', async (high) => {
  const lefts = Array.from({ length: 20 }, (_, at) => 100 + 9 * at);
  const strokes = lefts.map((x) => `<rect x="${x}" y="0" width="1" height="${high}" fill="#202020"/>`);
  const under = `<rect width="800" height="1" fill="#0aa080"/>${strokes.join('')}`;
  const found = await lookAt(under, { height: 60, background: '#f4f4f4' });
  const isMarked = paint(found, found.marks);
  expect(lefts.filter((x) => isMarked[x] === 0)).toEqual([]);
  // The line itself leaves no mark.
  expect(found.marks.every(({ left, right }) => right - left <= 4)).toBe(true);
});

test('the shadow of a window on a gradient is no pale text, and pale text beside it is', async () => {
  const under = `<defs><linearGradient id="g" x2="1" y2="1"><stop offset="0" stop-color="#406080"/><stop offset="1" stop-color="#a08060"/></linearGradient>
    <filter id="s" x="-30%" y="-30%" width="160%" height="160%"><feGaussianBlur stdDeviation="14"/></filter></defs>
    <rect width="800" height="500" fill="url(#g)"/><rect x="150" y="110" width="500" height="300" opacity="0.5" filter="url(#s)"/>
    <rect x="150" y="100" width="500" height="300" fill="#fff"/>`;
  expect((await lookAt(under)).pale).toEqual([]);
  const texts = [{ words: 'Olga Brandt', x: 200, y: 300, size: 60, font: 'DejaVu Sans', colour: grey(250) }];
  const page: Page = { name: '', width: 800, height: 500, background: '#fff', under, texts };
  expect(await findUncovered(page)).toEqual([]);
});

async function findUncovered(page: Page): Promise<string[]> {
  const covered = paintAll(await lookAt(page.under, page));
  const missed: string[] = [];
  for (const text of page.texts) {
    const ink = await findInk(page, text);
    expect(ink.length).toBeGreaterThan(0);
    const share = ink.filter((at) => covered[at] === 1).length / ink.length;
    if (share < 0.98) missed.push(`"${text.words}" ${text.size} px: ${share.toFixed(2)}`);
  }
  return missed;
}

function grey(level: number): string {
  return `rgb(${level},${level},${level})`;
}
