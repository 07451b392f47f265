import { expect, test } from 'vitest';
import { MASK_COLOUR } from '@clearpane/redaction';
import { drawPage, makePages, type Page } from '../made-up-page.ts';
import { redactAlone } from '../redact-alone.ts';

const upright = makePages().filter(({ name }) => /^(light|dark|coloured|low contrast|huge)/.test(name));

test.each(upright)('on the page "$name" nothing of a text is left around its mask', async (page) => {
  expect(await findRemains(page)).toEqual([]);
});

test.each([2, 3, 4, 6])('nothing of a text is left that comes within %i px of a round border', async (gap) => {
  const sizes = [11, 13, 16, 20];
  const boxes = sizes.map((size, at) => {
    const y = 40 + at * 70;
    return `<rect x="40.5" y="${y}.5" width="${260 + size}" height="${size + 2 * gap}" rx="6" fill="#eef3ff" stroke="#6080c0"/>`;
  });
  const texts = sizes.map((size, at) => {
    const y = 40 + at * 70 + gap + Math.round(size * 0.82);
    return { words: 'Olga Brandt, jqy 47', x: 40 + gap, y, size, font: 'DejaVu Sans', colour: '#102040' };
  });
  const page: Page = { name: '', width: 640, height: 360, background: '#ffffff', under: boxes.join(''), texts };
  expect(await findRemains(page)).toEqual([]);
});

/** Pixels that stay in sight and differ by a single level from the page without its texts. */
async function findRemains(page: Page): Promise<string[]> {
  const ground = await drawPage({ ...page, texts: [] });
  const allowed = [{ x: 0, y: 0, width: page.width, height: page.height }];
  const outcome = await redactAlone({ ...page, pixels: await drawPage(page), allowed });
  if (outcome.kind === 'refused') throw new Error(outcome.reason);
  const { pixels } = outcome;
  const remains: string[] = [];
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = pixels.subarray(at, at + 3);
    if (colour[0] === MASK_COLOUR.red && colour[1] === MASK_COLOUR.green && colour[2] === MASK_COLOUR.blue) continue;
    if (colour.every((level, channel) => level === ground[at + channel])) continue;
    remains.push(`${(at / 4) % page.width} ${Math.floor(at / 4 / page.width)}`);
  }
  return remains;
}
