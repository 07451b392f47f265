import { expect, test } from 'vitest';
import { drawPage, findInk, makePages, type Page } from './made-up-page.ts';
import { redactAlone } from './redact-alone.ts';

const COVERED_SHARE = 0.95;

test.each(makePages())('every text on the page "$name" is covered', async (page) => {
  const masked = await redactWhole(page);
  const uncovered: string[] = [];
  for (const text of page.texts) {
    const ink = await findInk(page, text);
    expect(ink.length).toBeGreaterThan(0);
    const covered = ink.filter((at) => masked[at] === 1).length;
    if (covered < ink.length * COVERED_SHARE) {
      uncovered.push(`"${text.words}" ${text.size} px ${text.colour}: ${covered} of ${ink.length}`);
    }
  }
  expect(uncovered).toEqual([]);
});

test('photos are covered', async () => {
  const page = makePages().find(({ name }) => name === 'over pictures')!;
  const masked = await redactWhole(page);
  let covered = 0;
  for (let y = 60; y < 420; y++) for (let x = 60; x < 520; x++) covered += masked[y * page.width + x]!;
  expect(covered / (360 * 460)).toBeGreaterThan(0.99);
});

test('borders, separators and empty surfaces stay', async () => {
  const under = `<rect x="100" y="100" width="300" height="34" fill="none" stroke="#888"/>
    <rect x="100" y="200" width="700" height="1" fill="#bbb"/><rect x="0" y="0" width="1000" height="40" fill="#2060c0"/>`;
  const page: Page = { name: '', width: 1000, height: 400, background: '#fff', under, texts: [] };
  const masked = await redactWhole(page);
  expect(masked.reduce((sum, mark) => sum + mark, 0)).toBe(0);
});

test('the border of a window stays where another window cuts it off', async () => {
  const under = '<rect x="100" y="100" width="420" height="300" fill="#dff0d8" stroke="#777" stroke-width="2"/>';
  const page: Page = { name: '', width: 600, height: 500, background: '#777', under, texts: [] };
  const allowed = [
    { x: 99, y: 99, width: 422, height: 150 },
    { x: 99, y: 249, width: 200, height: 152 },
  ];
  const outcome = await redactAlone({ ...page, pixels: await drawPage(page), allowed });
  if (outcome.kind === 'refused') throw new Error(outcome.reason);
  expect(outcome.redactions.filter(({ category }) => category !== 'outside')).toEqual([]);
});

async function redactWhole(page: Page): Promise<Uint8Array> {
  const outcome = await redactAlone({ ...page, pixels: await drawPage(page), allowed: [whole(page)] });
  if (outcome.kind === 'refused') throw new Error(outcome.reason);
  const masked = new Uint8Array(page.width * page.height);
  for (const { x, y, width, height } of outcome.redactions) {
    for (let row = y; row < y + height; row++) masked.fill(1, row * page.width + x, row * page.width + x + width);
  }
  return masked;
}

function whole({ width, height }: Page): { x: number; y: number; width: number; height: number } {
  return { x: 0, y: 0, width, height };
}
