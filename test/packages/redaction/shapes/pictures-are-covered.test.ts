import sharp from 'sharp';
import { expect, test } from 'vitest';
import { findShapes } from '@clearpane/redaction';
import { lookAt, paintAll } from './look-at.ts';

const FACE = `<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256" viewBox="0 0 100 100">
  <defs><radialGradient id="s"><stop offset="0" stop-color="#f2c9a1"/><stop offset="1" stop-color="#6b4423"/></radialGradient>
  <linearGradient id="b" x2="1" y2="1"><stop offset="0" stop-color="#4a7a6a"/><stop offset="1" stop-color="#b0a060"/></linearGradient></defs>
  <rect width="100" height="100" fill="url(#b)"/><ellipse cx="50" cy="95" rx="40" ry="25" fill="#405080"/>
  <ellipse cx="50" cy="50" rx="24" ry="32" fill="url(#s)"/><path d="M24 45Q50 0 76 45Q50 25 24 45" fill="#2b1b10"/>
  <circle cx="41" cy="47" r="3"/><circle cx="59" cy="47" r="3"/><path d="M40 65Q50 72 60 65" stroke="#a33" stroke-width="2.5" fill="none"/></svg>`;
const SIZES = [32, 40, 48, 64, 92];
const KINDS = ['in colour', 'grey', 'blurred', 'compressed'] as const;
const GROUNDS = [
  ['light', '#ffffff'],
  ['dark', '#1e1e1e'],
  ['like skin', '#b48c6e'],
] as const;

test.each(GROUNDS)('round portraits of 32 to 92 px are covered on a ground that is %s', async (_name, ground) => {
  for (const kind of KINDS) {
    for (const size of SIZES) {
      const [x, y, side] = [37, 29, 200];
      const circle = Buffer.from(`<svg width="${size}" height="${size}"><circle cx="50%" cy="50%" r="50%"/></svg>`);
      const portrait = await sharp(await drawFace(kind, size))
        .ensureAlpha()
        .composite([{ input: circle, blend: 'dest-in' }])
        .png()
        .toBuffer();
      const pixels = await sharp({ create: { width: side, height: side, channels: 4, background: ground } })
        .composite([{ input: portrait, left: x, top: y }])
        .raw()
        .toBuffer();
      const words = new Int32Array(new Uint8Array(pixels).buffer);
      const covered = paintAll(findShapes(words, new Uint8Array(words.length), side, side));
      let inside = 0;
      let hidden = 0;
      for (let at = 0; at < words.length; at++) {
        const distance = Math.hypot((at % side) + 0.5 - x - size / 2, Math.floor(at / side) + 0.5 - y - size / 2);
        if (distance > size / 2 - 1) continue;
        inside++;
        hidden += covered[at]!;
      }
      expect({ kind, size, isCovered: hidden >= inside * 0.98 }).toEqual({ kind, size, isCovered: true });
    }
  }
});

test('flat avatars with initials are covered', async () => {
  for (const size of SIZES) {
    const found = await lookAt(
      `<circle cx="${100 + size / 2}" cy="${100 + size / 2}" r="${size / 2}" fill="#c05070"/>`,
    );
    const covered = paintAll(found);
    for (const [x, y] of [
      [size / 2, 2],
      [2, size / 2],
      [size / 2, size / 2],
      [size / 2, size - 3],
    ] as const) {
      expect(covered[(100 + Math.floor(y)) * 800 + 100 + Math.floor(x)]).toBe(1);
    }
  }
});

test('a greyscale photo is a picture, text of any density is none', async () => {
  const side = 240;
  const words = new Int32Array(side * side).fill(-1);
  let state = 9;
  for (let y = 60; y < 180; y++) {
    for (let x = 60; x < 180; x++) {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      const level = Math.round(100 + 60 * Math.sin(x / 19) * Math.cos(y / 23)) + ((state >>> 20) % 9);
      words[y * side + x] = 0xff000000 | (level << 16) | (level << 8) | level;
    }
  }
  const { pictures } = findShapes(words, new Uint8Array(words.length), side, side);
  expect(
    pictures.some(({ left, top, right, bottom }) => left <= 60 && top <= 60 && right >= 180 && bottom >= 180),
  ).toBe(true);
  const texts = Array.from({ length: 30 }, (_, row) => ({
    words: 'Sehr geehrte Frau Brandt, anbei die Rechnung vom 14.3. mit allen Posten und Belegen',
    x: 12,
    y: 18 + row * 15,
    size: 8 + (row % 8),
    font: row % 2 === 0 ? 'DejaVu Sans' : 'DejaVu Serif',
    colour: '#2040a0',
  }));
  expect((await lookAt('', { texts })).pictures).toEqual([]);
});

async function drawFace(kind: (typeof KINDS)[number], size: number): Promise<Buffer> {
  const face = await sharp(Buffer.from(FACE)).resize(size, size).png().toBuffer();
  if (kind === 'grey') return await sharp(face).greyscale().toColourspace('srgb').png().toBuffer();
  if (kind === 'blurred')
    return await sharp(face)
      .blur(size / 12)
      .png()
      .toBuffer();
  return kind === 'compressed' ? await sharp(face).jpeg({ quality: 25 }).toBuffer() : face;
}
