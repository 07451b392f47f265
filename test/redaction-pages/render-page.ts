import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { MEASURE_WORDS, type LaidOutPage, type LaidOutWord } from './measure-words.ts';
import type { InkBox, PageTruth, Plane } from './page-truth.ts';

/** A page to be drawn: its name, the program that it plays, its HTML and the size of its screen in pixels. */
export interface PageToDraw {
  readonly id: string;
  readonly app: string;
  readonly css: string;
  readonly body: string;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** A drawn page in memory: the screenshot, and which of its pixels are ink (255). */
export interface DrawnPage {
  readonly truth: PageTruth;
  readonly png: Buffer;
  readonly personalInk: Plane;
  readonly allInk: Plane;
}

/** A pixel is ink when it differs by this much (0–255, in any channel) from the same page with transparent text. */
const INK_DIFFERENCE = 8;
const HIDE_PERSONAL =
  '[data-personal], [data-personal] * { color: transparent !important; fill: transparent !important; text-shadow: none !important; }';
const HIDE_ALL =
  '* { color: transparent !important; text-shadow: none !important; } svg text { fill: transparent !important; }';

/** Opens a page in the browser at its size and scale. */
export async function openPage(
  browser: Browser,
  { width, height, scale, css, body }: PageToDraw,
): Promise<{ readonly tab: Page; close(): Promise<void> }> {
  const viewport = { width: Math.round(width / scale), height: Math.round(height / scale) };
  const context = await browser.newContext({ viewport, deviceScaleFactor: scale });
  const tab = await context.newPage();
  await tab.setContent(`<!doctype html><meta charset="utf-8"><style>${css}</style><body>${body}</body>`);
  return { tab, close: () => context.close() };
}

/** Draws what an open page shows now, and finds out what is where on it. */
export async function drawTab(
  tab: Page,
  { id, app, scale }: Pick<PageToDraw, 'id' | 'app' | 'scale'>,
): Promise<DrawnPage> {
  const laidOut = (await tab.evaluate(MEASURE_WORDS)) as LaidOutPage;
  const png = await tab.screenshot({ animations: 'disabled', caret: 'hide' });
  const shown = await pixelsOf(png);
  const personalInk = difference(shown, await shotWith(tab, HIDE_PERSONAL));
  const allInk = difference(shown, await shotWith(tab, HIDE_ALL));
  const otherInk = { ...allInk, data: allInk.data.map((ink, at) => (personalInk.data[at] === 255 ? 0 : ink)) };
  const truth = findTruth(laidOut, { id, app }, scale, personalInk, otherInk);
  return { truth, png, personalInk, allInk };
}

/** Writes NAME.png, NAME.json, NAME.piiink.png and NAME.allink.png into a folder. */
export async function writePage(folder: string, { truth, png, personalInk, allInk }: DrawnPage): Promise<void> {
  const file = (ending: string): string => path.join(folder, `${truth.id}${ending}`);
  await writeFile(file('.png'), png);
  await writeFile(file('.piiink.png'), await asPng(personalInk));
  await writeFile(file('.allink.png'), await asPng(allInk));
  await writeFile(file('.json'), JSON.stringify(truth));
}

function findTruth(
  { words, personal, pictures }: LaidOutPage,
  name: Pick<PageTruth, 'id' | 'app'>,
  scale: number,
  personalInk: Plane,
  otherInk: Plane,
): PageTruth {
  const inked = words
    .map((word) => ({ word, ink: findInk(word, scale, word.personal === null ? otherInk : personalInk) }))
    .filter(({ ink }) => ink.n > 0);
  // A line is what has one text and one top; letters of several sizes in one text count as lines of their own.
  const lines = Map.groupBy(
    inked.filter(({ word }) => word.personal !== null),
    ({ word }) => `${word.personal} ${Math.round(word.y0)}`,
  );
  return {
    ...name,
    pii: [...lines.values()].map((line) => {
      const first = line[0]?.word;
      const sid = first?.personal ?? 0;
      return {
        sid,
        type: personal[sid]?.type ?? '',
        full: personal[sid]?.text ?? '',
        text: line.map(({ word }) => word.t).join(' '),
        fs: (first?.fontSize ?? 0) * scale,
        ink: unite(line.map(({ ink }) => ink)),
      };
    }),
    words: inked.map(({ word, ink }) => ({ t: word.t, pii: word.personal, ui: word.ui, ink })),
    pictures: pictures.map(({ kind, x0, y0, x1, y1 }) => ({
      kind,
      x0: Math.round(x0 * scale),
      y0: Math.round(y0 * scale),
      x1: Math.round(x1 * scale),
      y1: Math.round(y1 * scale),
    })),
  };
}

function findInk({ x0, y0, x1, y1 }: LaidOutWord, scale: number, { data, width, height }: Plane): InkBox {
  const box = { x0: width, y0: height, x1: -1, y1: -1, n: 0 };
  const [left, right] = [Math.max(0, Math.floor(x0 * scale)), Math.min(width, Math.ceil(x1 * scale))];
  const [top, bottom] = [Math.max(0, Math.floor(y0 * scale)), Math.min(height, Math.ceil(y1 * scale))];
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      if (data[y * width + x] !== 255) continue;
      box.n++;
      box.x0 = Math.min(box.x0, x);
      box.x1 = Math.max(box.x1, x);
      box.y0 = Math.min(box.y0, y);
      box.y1 = Math.max(box.y1, y);
    }
  }
  return box;
}

function unite(boxes: readonly InkBox[]): InkBox {
  return boxes.reduce((one, other) => ({
    x0: Math.min(one.x0, other.x0),
    y0: Math.min(one.y0, other.y0),
    x1: Math.max(one.x1, other.x1),
    y1: Math.max(one.y1, other.y1),
    n: one.n + other.n,
  }));
}

async function shotWith(tab: Page, css: string): Promise<Plane> {
  const style = await tab.addStyleTag({ content: css });
  const png = await tab.screenshot({ animations: 'disabled', caret: 'hide' });
  await style.evaluate((element) => (element as unknown as { remove(): void }).remove());
  return pixelsOf(png);
}

async function pixelsOf(png: Buffer): Promise<Plane> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

function difference(one: Plane, other: Plane): Plane {
  const data = new Uint8Array(one.width * one.height);
  for (let at = 0; at < data.length; at++) {
    for (let channel = at * 3; channel < at * 3 + 3; channel++) {
      if (Math.abs(one.data[channel]! - other.data[channel]!) >= INK_DIFFERENCE) data[at] = 255;
    }
  }
  return { data, width: one.width, height: one.height };
}

function asPng({ data, width, height }: Plane): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels: 1 } })
    .png({ compressionLevel: 6 })
    .toBuffer();
}
