import { openTextReader, type Box, type Rgba, type TextReader } from '@clearpane/redaction';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { drawFrame } from './drawn-labels.ts';

const WIDTH = 1280;
const HEIGHT = 720;
const ALL: Box = { left: 0, top: 0, right: WIDTH, bottom: HEIGHT };
const LEFT = `<text x="60" y="200" font-size="64" font-family="DejaVu Sans">Monday</text>`;
const RIGHT = `<text x="900" y="600" font-size="64" font-family="DejaVu Sans">Tuesday</text>`;
const open: TextReader[] = [];
let reader: TextReader;

beforeEach(async () => {
  reader = await openReader();
});
afterAll(async () => {
  for (const each of open) await each.close();
});

describe('detection', () => {
  test('finds large text that is all but invisible, on light and on dark ground', async () => {
    const missed = [];
    for (const [ground, ink] of [
      ['#fafafa', '#f4f4f4'],
      ['#1e1e1e', '#232323'],
      ['#204060', '#244464'],
    ] as const) {
      for (const size of [24, 48, 120]) {
        const text = `<text x="60" y="300" font-size="${size}" fill="${ink}" font-family="DejaVu Sans">Olga Brandt</text>`;
        const boxes = await reader.detect(await draw(text, ground), [ALL]);
        const middle = { left: 60 + size, top: 300 - size * 0.4, right: 60 + size * 4, bottom: 300 - size * 0.35 };
        if (share(middle, boxes) < 0.8) missed.push([ground, size]);
      }
    }
    expect(missed).toEqual([]);
  });

  test('finds nothing on a plain frame', async () => {
    expect(await reader.detect(await draw(''), [ALL])).toEqual([]);
  });

  test('keeps what it found where nothing is said to have changed', async () => {
    const before = await reader.detect(await draw(LEFT), [ALL]);
    expect(await reader.detect(await draw(''), [])).toEqual(before);
  });

  test('after a change finds what it would have found at first sight', async () => {
    await reader.detect(await draw(LEFT), [ALL]);
    const both = await draw(LEFT + RIGHT);
    const changed = { left: 832, top: 512, right: 1280, bottom: 640 };
    expect(await reader.detect(both, [changed])).toEqual(await (await openReader()).detect(both, [ALL]));
  });

  test('looks at named places only, and there finds what it would have found everywhere', async () => {
    const both = await draw(LEFT + RIGHT);
    const place = { left: 900, top: 552, right: 1100, bottom: 608 };
    const everywhere = await (await openReader()).detect(both, [ALL]);
    const there = everywhere.filter(({ left }) => left > WIDTH / 2);
    expect([there.length > 0, there.length < everywhere.length]).toEqual([true, true]);
    expect(await reader.detect(both, [ALL], [place])).toEqual(there);
    expect(await reader.detect(both, [], [])).toEqual([]);
    expect(await reader.detect(both, [], [ALL])).toEqual(everywhere);
  });

  test('does not take what it saw before a change for what is there when it is asked again', async () => {
    await reader.detect(await draw(LEFT), [ALL]);
    const empty = await draw('');
    const changed = { left: 60, top: 140, right: 330, bottom: 220 };
    expect(await reader.detect(empty, [changed], [])).toEqual([]);
    expect(await reader.detect(empty, [], [ALL])).toEqual([]);
  });

  test('forgets what is gone', async () => {
    await reader.detect(await draw(LEFT), [ALL]);
    expect(await reader.detect(await draw(''), [{ left: 60, top: 140, right: 330, bottom: 220 }])).toEqual([]);
  });

  test('begins anew with a frame of another size', async () => {
    await reader.detect(await draw(LEFT), [ALL]);
    const smaller: Rgba = { pixels: new Uint8Array(40 * 30 * 4), width: 40, height: 30 };
    expect(await reader.detect(smaller, [])).toEqual([]);
  });

  test('keeps every box inside frames of any size', async () => {
    for (const [width, height] of [
      [1, 1],
      [33, 700],
      [1366, 768],
      [2000, 90],
    ] as const) {
      const text = `<text x="2" y="${height - 4}" font-size="40" font-family="DejaVu Sans">Monday</text>`;
      const boxes = await reader.detect(await draw(text, '#fff', width, height), []);
      const isInside = ({ left, top, right, bottom }: Box): boolean =>
        left >= 0 && top >= 0 && right <= width && bottom <= height;
      expect(boxes.filter((box) => !isInside(box) || box.left >= box.right || box.top >= box.bottom)).toEqual([]);
    }
  });
});

async function openReader(): Promise<TextReader> {
  const opened = await openTextReader();
  if (opened.kind !== 'reader') throw new Error(opened.reason);
  open.push(opened.reader);
  return opened.reader;
}

async function draw(content: string, ground = '#fff', width = WIDTH, height = HEIGHT): Promise<Rgba> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${ground}"/>${content}</svg>`;
  return await drawFrame(svg, width, height);
}

function share({ left, right, top, bottom }: Box, boxes: readonly Box[]): number {
  const y = (top + bottom) / 2;
  const columns = Array.from({ length: 100 }, (_, index) => left + ((right - left) * (index + 0.5)) / 100);
  return (
    columns.filter((x) => boxes.some((box) => box.left <= x && x < box.right && box.top <= y && y < box.bottom))
      .length / 100
  );
}
