import { Monitor } from 'node-screenshots';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import type { Window } from './person.ts';

/** A picture in memory: RGBA, one byte a channel. */
export interface Picture {
  pixels: Uint8Array;
  width: number;
  height: number;
}

/** A rectangle in desktop pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A pixel differs from its surroundings by at least this in some channel: it is ink. */
const INK_CONTRAST = 40;
/** An edge of ink counts as kept when the frame has an edge of at least this in the same place: a mask has none. */
const KEPT_CONTRAST = 20;
/** A text counts as readable when more than this share of its ink is kept (the redaction benchmarks use the same 5 %). */
const READABLE_SHARE = 0.05;
/** A word of the interface counts as kept when this share of its ink is what the screen showed. */
const READABLE_LABEL_SHARE = 0.95;
/** What an encoder with losses may change of a pixel in a channel. */
const ENCODING_LOSS = 16;
/** Borders of fields are interface, not text: boxes of elements are judged so many pixels further in. */
const INSET = 4;

/** Takes the whole screen, unmasked, into this process's memory: of invented data, and never written by Clearpane. */
export function takeRawPicture(): Picture {
  const monitor = Monitor.all()[0];
  if (monitor === undefined) throw new Error('There is no monitor.');
  const image = monitor.captureImageSync();
  return { pixels: new Uint8Array(image.toRawSync()), width: image.width, height: image.height };
}

/** Decodes a redacted frame as the vault keeps it. */
export async function decodeFrame(image: Uint8Array): Promise<Picture> {
  const { data, info } = await sharp(image).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { pixels: new Uint8Array(data), width: info.width, height: info.height };
}

/** Writes a picture as PNG for people to look at. */
export async function writePicture({ pixels, width, height }: Picture, file: string): Promise<void> {
  await sharp(pixels, { raw: { width, height, channels: 4 } })
    .png()
    .toFile(file);
}

/** Where the personal texts of a window lie on the desktop. */
export async function personalBoxes({ application }: Window, page: Page): Promise<Box[]> {
  const origin = await application.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getContentBounds(),
  );
  const boxes = await page.$$eval('[data-personal], #comment, #reply', (elements) =>
    elements.map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const view = { left, top, right, bottom };
      // A line that is scrolled out of its list is nowhere on the screen.
      const list = element.parentElement?.closest('.notes')?.getBoundingClientRect();
      if (list !== undefined) {
        view.top = Math.max(view.top, list.top);
        view.bottom = Math.min(view.bottom, list.bottom);
      }
      return { x: view.left, y: view.top, width: view.right - view.left, height: view.bottom - view.top };
    }),
  );
  return boxes.map((box) => ({ ...box, x: box.x + (origin?.x ?? 0), y: box.y + (origin?.y ?? 0) }));
}

/** Where the words of a window's own interface lie on the desktop: its title, names of fields, buttons, days. */
export async function labelBoxes({ application }: Window, page: Page): Promise<Box[]> {
  const origin = await application.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getContentBounds(),
  );
  const boxes = await page.$$eval('h1, h2, button, label span', (elements) =>
    elements.map((element) => {
      const words = element.ownerDocument.createRange();
      words.selectNodeContents(element);
      const { left, top, width, height } = words.getBoundingClientRect();
      return { x: left, y: top, width, height };
    }),
  );
  return boxes.map((box) => ({ ...box, x: box.x + (origin?.x ?? 0), y: box.y + (origin?.y ?? 0) }));
}

/** How many of the boxes hold ink in the raw picture, and in how many of those the frame shows it as the screen did. */
export function countAsOnScreen(
  raw: Picture,
  frame: Picture,
  boxes: readonly Box[],
): { written: number; asOnScreen: number } {
  let written = 0;
  let asOnScreen = 0;
  for (const { x, y, width, height } of boxes) {
    // Tight around the words: nothing of a border lies in it.
    const { ink, same } = inkIn(raw, frame, {
      x: x - INSET,
      y: y - INSET,
      width: width + 2 * INSET,
      height: height + 2 * INSET,
    });
    if (ink < 20) continue;
    written += 1;
    if (same / ink > READABLE_LABEL_SHARE) asOnScreen += 1;
  }
  return { written, asOnScreen };
}

/** How many of the boxes hold ink in the raw picture, and in how many of those the frame keeps it readable. */
export function countReadable(
  raw: Picture,
  frame: Picture,
  boxes: readonly Box[],
): { written: number; readable: number } {
  let written = 0;
  let readable = 0;
  for (const box of boxes) {
    const { ink, kept } = inkIn(raw, frame, box);
    if (ink < 20) continue; // Empty, scrolled out of sight, or off the screen.
    written += 1;
    if (kept / ink > READABLE_SHARE) readable += 1;
  }
  return { written, readable };
}

/** How many pixels of a box are not black in the frame: a denied window must leave none. */
export function countShown(frame: Picture, box: Box): number {
  let shown = 0;
  for (const at of offsetsIn(frame, box)) if (brightest(frame, at) > 8) shown += 1;
  return shown;
}

/** Runs of raw pixels that are distinctive enough to be searched for in files, in the byte orders that programs use. */
export function rawPixelRuns({ pixels, width, height }: Picture, count: number): Buffer[] {
  const runs: Buffer[] = [];
  const RUN_PIXELS = 24;
  for (let index = 0; runs.length < count * 3 && index < width * height; index += 997) {
    const start = index * 4;
    const run = Buffer.from(pixels.subarray(start, start + RUN_PIXELS * 4));
    const colours = new Set(Array.from({ length: run.length / 4 }, (_, pixel) => run.readUInt32LE(pixel * 4)));
    if (run.length < RUN_PIXELS * 4 || colours.size < 8) continue;
    const swapped = Buffer.from(run);
    for (let at = 0; at < swapped.length; at += 4) swapped.set([run[at + 2] ?? 0, run[at + 1] ?? 0, run[at] ?? 0], at);
    const packed = Buffer.from(run.filter((_, at) => at % 4 !== 3));
    runs.push(run, swapped, packed);
  }
  return runs;
}

function inkIn(raw: Picture, frame: Picture, box: Box): { ink: number; kept: number; same: number } {
  let ink = 0;
  let kept = 0;
  let same = 0;
  for (const at of offsetsIn(raw, box)) {
    if (contrast(raw, at) < INK_CONTRAST) continue;
    ink += 1;
    if (contrast(frame, at) >= KEPT_CONTRAST) kept += 1;
    if (isSame(raw, frame, at)) same += 1;
  }
  return { ink, kept, same };
}

function* offsetsIn({ width, height }: Picture, box: Box): Generator<number> {
  for (let y = Math.max(0, Math.round(box.y) + INSET); y < Math.min(height, box.y + box.height - INSET); y += 1)
    for (let x = Math.max(0, Math.round(box.x) + INSET); x < Math.min(width - 1, box.x + box.width - INSET); x += 1)
      yield (y * width + x) * 4;
}

function isSame(raw: Picture, frame: Picture, at: number): boolean {
  return [0, 1, 2].every(
    (channel) => Math.abs((raw.pixels[at + channel] ?? 0) - (frame.pixels[at + channel] ?? 0)) <= ENCODING_LOSS,
  );
}

function contrast({ pixels }: Picture, at: number): number {
  return Math.max(
    ...[0, 1, 2].map((channel) => Math.abs((pixels[at + channel] ?? 0) - (pixels[at + 4 + channel] ?? 0))),
  );
}

function brightest({ pixels }: Picture, at: number): number {
  return Math.max(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0);
}
