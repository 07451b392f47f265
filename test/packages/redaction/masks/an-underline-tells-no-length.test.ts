import { expect, test } from 'vitest';
import { drawPage, type Page } from '../made-up-page.ts';
import { redactAlone } from '../redact-alone.ts';

test('the line under a link goes with its text: two links of one width class look the same', async () => {
  const [shorter, longer] = await Promise.all([
    redactLink('Olga Brandt, Halle', 150),
    redactLink('Olga Brandt, Berlin', 162),
  ]);
  expect(shorter).toEqual(longer);
});

test('a separator that goes on past the text stays', async () => {
  const pixels = await redactLink('Olga Brandt, Halle', 600);
  const row = pixels.subarray(88 * 800 * 4, 89 * 800 * 4);
  expect([...row.subarray(500 * 4, 500 * 4 + 3)]).toEqual([26, 79, 208]);
});

async function redactLink(words: string, lineLength: number): Promise<Uint8Array> {
  const page: Page = {
    name: '',
    width: 800,
    height: 200,
    background: '#ffffff',
    under: `<rect x="60" y="88" width="${lineLength}" height="1" fill="#1a4fd0"/>`,
    texts: [{ words, x: 60, y: 81, size: 16, font: 'DejaVu Sans', colour: '#1a4fd0' }],
  };
  const allowed = [{ x: 0, y: 0, width: page.width, height: page.height }];
  const outcome = await redactAlone({ ...page, pixels: await drawPage(page), allowed });
  if (outcome.kind === 'refused') throw new Error(outcome.reason);
  return outcome.pixels;
}
