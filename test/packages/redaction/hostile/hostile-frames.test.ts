import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TextReader } from '@clearpane/redaction';
import { seededRandom } from '../../../attacks/seeded-random.ts';
import { drawPage, findInk, type Page, type PlacedText } from '../made-up-page.ts';
import { drawBarCode, drawDataMatrix, drawQrCode } from '../shapes/drawn-codes.ts';
import { makeRedactor, openReader, show, type Shown } from './redact-with-reader.ts';

/** A text counts as covered from here on; what is left are soft rims. */
const COVERED_SHARE = 0.95;
/** Of letters this high nothing may be left: five percent of one is a stroke that a person recognises. */
const LARGE = 100;
const WHOLE_SCREEN = { timeout: 240_000 };
const PHOTO = `<defs><filter id="n"><feTurbulence type="fractalNoise" baseFrequency="0.04" numOctaves="4" seed="7"/></filter></defs>
  <rect x="20" y="20" width="600" height="360" filter="url(#n)"/>`;

let reader: TextReader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

test.each([
  [1, 1],
  [1, 400],
  [3000, 1],
  [2, 2],
  [641, 333],
])('a frame of one colour of %d × %d pixels stays as it is', async (width, height) => {
  const pixels = new Uint8Array(width * height * 4).fill(255).map((value, at) => (at % 4 === 2 ? 90 : value));
  const { outcome, pixels: after } = await once({ pixels, width, height });
  expect([outcome, Buffer.compare(after, pixels)]).toMatchObject([{ kind: 'redacted', redactions: [] }, 0]);
});

test('a frame of 8K with texts in all corners and the middle shows none of them', WHOLE_SCREEN, async () => {
  const places = [
    [20, 60],
    [7200, 60],
    [20, 4290],
    [7200, 4290],
    [3840, 2160],
  ] as const;
  const texts = places.map(([x, y], at) => text('Olga Brandt', x, y, 14 + at * 6));
  expect(await findOpen({ ...page(7680, 4320), texts })).toEqual([]);
});

test.each([
  [1, 1],
  [320, 200],
  [1280, 720],
])('noise of %d × %d pixels is masked', async (width, height) => {
  const random = seededRandom(width);
  const pixels = Uint8Array.from({ length: width * height * 4 }, () => random.between(0, 255));
  const { outcome, isMasked } = await once({ pixels, width, height });
  expect(outcome.kind).toBe('redacted');
  // A single pixel has no edge, so there is nothing to be seen on it.
  expect(share(isMasked)).toBeGreaterThan(width > 1 ? 0.99 : -1);
});

test.each([6, 7, 120, 300])('text of %d px is covered', async (size) => {
  const words = size < LARGE ? ['Olga Brandt, Grippe', 'Cancel Olga', '4 711,90 EUR'] : ['Olga', 'Lilith'];
  const texts = words.map((word, line) => text(word, 30, Math.round(40 + size + line * size * 1.6), size));
  expect(await findOpen({ ...page(1400, 1000), texts })).toEqual([]);
});

test.each([90, 270, 45, -30, 8, 180])('text turned by %d degrees is covered', async (rotate) => {
  const texts = ['Olga Brandt', 'Grippe', 'Wilma Roth'].map((words, at) => ({
    ...text(words, 200 + at * 180, 240, 16 + at * 4),
    rotate,
  }));
  expect(await findOpen({ ...page(800, 480), texts })).toEqual([]);
});

test('letters below one another are covered', async () => {
  const texts = [...'BRANDT'].map((letter, at) => text(letter, 100, 60 + at * 24, 18));
  const help = [...'HELP'].map((letter, at) => text(letter, 180, 60 + at * 22, 18));
  expect(await findOpen({ ...page(300, 260), texts: [...texts, ...help] })).toEqual([]);
});

// The palest differs from its ground by less than what makes an edge: a person sees it, and anybody who spreads the contrast.
test.each(['#f3f3f3', '#ececec', '#e6eef6', '#d8d8d8'])('a watermark of %s is covered', async (colour) => {
  const texts = [0, 1, 2].map((at) => ({ ...text('OLGA BRANDT 4711', 40, 220 + at * 120, 44), colour, rotate: -20 }));
  expect(await findOpen({ ...page(700, 520), background: '#fafafa', texts })).toEqual([]);
});

test('text over a photo is covered with it, also where it says a label', async () => {
  const texts = ['Olga Brandt', 'Settings', 'File', 'Search'].map((words, at) => ({
    ...text(words, 60 + at * 120, 90 + at * 70, 14 + at * 8),
    colour: '#ffffff',
  }));
  expect(await findOpen({ ...page(640, 400), under: PHOTO, texts })).toEqual([]);
});

test.each([drawQrCode(25, 4), drawQrCode(41, 3), drawDataMatrix(18, 5), drawBarCode(2, 70), drawBarCode(3, 40)])(
  'a $name beside labels is masked, every module of it',
  async ({ svg, width, height }) => {
    const under = `<g transform="translate(120 90)">${svg}</g>`;
    const made = { ...page(700, 400), under, texts: [text('Settings', 20, 40, 15), text('Help', 620, 40, 15)] };
    const { isMasked } = await shown(made);
    let open = 0;
    for (let y = 90; y < 90 + height; y++) for (let x = 120; x < 120 + width; x++) open += 1 - isMasked[y * 700 + x]!;
    expect(open).toBe(0);
  },
);

test.each([0.4, 0.65, 1])('a picture of another screen at scale %d shows no text of it', async (scale) => {
  const inner = {
    ...page(700, 420),
    under:
      '<rect width="700" height="40" fill="#2060c0"/><rect x="40.5" y="90.5" width="300" height="34" fill="none" stroke="#888"/>',
    texts: [
      text('Olga Brandt', 52, 112, 14),
      text('Grippe bis 14.3.', 40, 200, 15),
      text('Kündigung von Wilma Roth', 40, 240, 17),
    ],
  };
  const raw = { width: inner.width, height: inner.height, channels: 4 as const };
  const small = await sharp(await drawPage(inner), { raw })
    .resize({ width: Math.round(700 * scale) })
    .webp({ quality: 60 })
    .toBuffer();
  const pixels = await sharp({ create: { width: 900, height: 600, channels: 4, background: '#ffffff' } })
    .composite([{ input: small, left: 90, top: 70 }])
    .raw()
    .toBuffer();
  const { isMasked } = await once({ pixels: new Uint8Array(pixels), width: 900, height: 600 });
  for (const one of inner.texts) {
    const ink = await findInk(inner, one);
    const places = new Set(
      ink.map((at) => (70 + Math.floor(Math.floor(at / 700) * scale)) * 900 + 90 + Math.floor((at % 700) * scale)),
    );
    const covered = [...places].filter((at) => isMasked[at] === 1).length;
    expect(covered / places.size).toBeGreaterThan(COVERED_SHARE);
  }
});

test('a name that the border of its window cuts off is no label, wherever it is cut', WHOLE_SCREEN, async () => {
  const made = { ...page(400, 160), texts: [text('Helpmann', 60, 60, 15), text('Edith', 60, 110, 15)] };
  const pixels = await drawPage(made);
  const inks = await Promise.all(made.texts.map((one) => findInk(made, one)));
  for (let cut = 72; cut < 140; cut++) {
    const redactor = makeRedactor(reader);
    const copy = pixels.slice();
    const outcome = await redactor.redact({
      pixels: copy,
      width: 400,
      height: 160,
      allowed: [{ x: 20, y: 20, width: cut - 20, height: 120 }],
    });
    expect(outcome.kind).toBe('redacted');
    const open = inks.flat().filter((at) => at % 400 < cut && copy[at * 4]! < 60);
    expect([cut, open.length]).toEqual([cut, 0]);
  }
});

test('a frame that changes while the models look at it is refused, and its pixels are gone', async () => {
  const made = { ...page(700, 300), texts: [text('Settings', 40, 60, 16), text('Olga Brandt', 40, 120, 16)] };
  const other = await drawPage({ ...made, texts: [text('Wilma Roth', 300, 220, 20)] });
  const meddling: TextReader = {
    ...reader,
    detect: async (frame, changed, places) => {
      const boxes = await reader.detect(frame, changed, places);
      frame.pixels.set(other);
      return boxes;
    },
  };
  const { outcome, pixels } = await show(makeRedactor(meddling), { ...made, pixels: await drawPage(made) });
  expect([outcome, pixels.every((value) => value === 0)]).toEqual([{ kind: 'refused', reason: 'check-failed' }, true]);
});

test.each([
  ['throws', () => Promise.reject(new Error('The model ended.'))],
  ['says nonsense', () => Promise.resolve(null as unknown as [])],
])('there is no frame where the detection %s, and the next one is whole', async (_does, detect) => {
  let isBroken = true;
  const failing: TextReader = {
    ...reader,
    detect: (frame, changed, places) => (isBroken ? detect() : reader.detect(frame, changed, places)),
  };
  const redactor = makeRedactor(failing);
  const made = { ...page(700, 300), texts: [text('Olga Brandt', 40, 120, 16)] };
  const frame = { ...made, pixels: await drawPage(made) };
  const { outcome, pixels } = await show(redactor, frame);
  isBroken = false;
  const next = await show(redactor, frame);
  const alone = await show(makeRedactor(reader), frame);
  expect([outcome.kind, pixels.every((value) => value === 0)]).toEqual(['refused', true]);
  expect([next.outcome.kind, Buffer.compare(next.pixels, alone.pixels)]).toEqual(['redacted', 0]);
});

test('after a frame that failed the next one is looked at as if it were the first', async () => {
  const looks: string[] = [];
  let isBroken = false;
  const watched: TextReader = {
    ...reader,
    detect: async (frame, changed, places) => {
      looks.push(changed.map(({ left, top, right, bottom }) => `${left} ${top} ${right} ${bottom}`).join());
      if (isBroken) throw new Error('The model ended.');
      return await reader.detect(frame, changed, places);
    },
  };
  const redactor = makeRedactor(watched);
  const made = { ...page(700, 300), texts: [text('Olga Brandt', 40, 120, 16)] };
  const frame = { ...made, pixels: await drawPage(made) };
  for (const fails of [false, false, true, false]) {
    isBroken = fails;
    await show(redactor, frame);
  }
  expect(looks).toEqual(['0 0 700 300', '', '', '0 0 700 300']);
});

test.each([
  ['lie outside of the frame', { left: -500, top: -500, right: 9000, bottom: 9000 }],
  ['are no numbers', { left: Number.NaN, top: Number.NaN, right: Number.NaN, bottom: Number.NaN }],
  ['are inside out', { left: 300, top: 200, right: 20, bottom: 10 }],
])('boxes of the detection that %s take no mask away', async (_do, box) => {
  const odd: TextReader = {
    ...reader,
    detect: async (frame, changed, places) => [box, ...(await reader.detect(frame, changed, places))],
  };
  const made = { ...page(700, 300), texts: [text('Olga Brandt', 40, 120, 16)] };
  const result = await show(makeRedactor(odd), { ...made, pixels: await drawPage(made) });
  const isEmpty = result.pixels.every((value) => value === 0);
  expect(isEmpty || (await findOpen(made, result)).length === 0).toBe(true);
});

function page(width: number, height: number): Page {
  return { name: '', width, height, background: '#ffffff', under: '', texts: [] };
}

function text(words: string, x: number, y: number, size: number): PlacedText {
  return { words, x, y, size, font: 'DejaVu Sans', colour: '#202020' };
}

async function once(frame: { pixels: Uint8Array; width: number; height: number }): Promise<Shown> {
  return await show(makeRedactor(reader), frame);
}

async function shown(made: Page): Promise<Shown> {
  return await once({ ...made, pixels: await drawPage(made) });
}

/** Texts of a page that more is left of than soft rims. */
async function findOpen(made: Page, result?: Shown): Promise<string[]> {
  const { outcome, isMasked } = result ?? (await shown(made));
  if (outcome.kind === 'refused') return [outcome.reason];
  const open: string[] = [];
  for (const one of made.texts) {
    const ink = await findInk(made, one);
    const covered = ink.filter((at) => isMasked[at] === 1).length;
    const least = one.size >= LARGE ? ink.length : ink.length * COVERED_SHARE;
    if (ink.length === 0 || covered < least) open.push(`${one.words}: ${covered} of ${ink.length}`);
  }
  return open;
}

function share(map: Uint8Array): number {
  let set = 0;
  for (const value of map) set += value;
  return set / map.length;
}
