import { maskKeptFrame } from '@clearpane/capture/kept-frame';
import type { Redaction } from '@clearpane/contracts';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';

const [WIDTH, HEIGHT] = [320, 200];
const RECTANGLE = { x: 64, y: 32, width: 128, height: 64 };

/** A picture as it is kept: a masked area, and writing that nobody masked. */
async function keptPicture(options: { quality: number } | { lossless: true }): Promise<Uint8Array> {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="#f4f6f7"/><rect width="32" height="100%"/><text x="70" y="80" font-family="DejaVu Sans" font-size="40" fill="#1b2a8a">Ada Lo</text><text x="210" y="180" font-family="DejaVu Sans" font-size="30">Save</text></svg>`;
  return new Uint8Array(await sharp(Buffer.from(drawing)).webp(options).toBuffer());
}
const before: Redaction[] = [{ category: 'outside', x: 0, y: 0, width: 32, height: HEIGHT }];

async function pixelsOf(image: Uint8Array) {
  const { data, info } = await sharp(image).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, info };
}

function coloursWithin(data: Buffer, area: typeof RECTANGLE): Set<number> {
  const colours = new Set<number>();
  for (let y = area.y; y < area.y + area.height; y++)
    for (let x = area.x; x < area.x + area.width; x++) colours.add(data.readUInt32BE((y * WIDTH + x) * 4));
  return colours;
}

describe('a part of a kept frame', () => {
  it.each([{ quality: 75 }, { lossless: true as const }])(
    'is one flat colour afterwards, and everything else is still to be seen: %j',
    async (options) => {
      const kept = await keptPicture(options);
      const older = await pixelsOf(kept);
      // There was writing to lose, and there is some to keep: the test can fail.
      expect(coloursWithin(older.data, RECTANGLE).size).toBeGreaterThan(20);
      const masked = await maskKeptFrame(kept, before, RECTANGLE);
      const newer = await pixelsOf(masked.image);
      expect([newer.info.width, newer.info.height, newer.info.format]).toEqual([WIDTH, HEIGHT, 'raw']);
      expect(coloursWithin(newer.data, RECTANGLE).size).toBe(1);
      const saved = { x: 200, y: 150, width: 100, height: 40 };
      expect(coloursWithin(newer.data, saved).size).toBeGreaterThan(20);
      expect(await sharp(masked.image).metadata()).toMatchObject({ format: 'webp', width: WIDTH, height: HEIGHT });
      expect(masked.redactions.filter(({ category }) => category === 'manual')).toEqual([
        { category: 'manual', ...RECTANGLE },
      ]);
      expect(masked.redactions.filter(({ category }) => category === 'outside')).toEqual(before);
    },
  );

  it('that reaches out of the frame is masked as far as there is a frame; one beside it is refused', async () => {
    const kept = await keptPicture({ lossless: true });
    const { redactions } = await maskKeptFrame(kept, before, { x: 300, y: 190, width: 500, height: 500 });
    expect(redactions).toContainEqual({ category: 'manual', x: 300, y: 190, width: 20, height: 10 });
    const beside = maskKeptFrame(kept, before, { x: 400, y: 0, width: 10, height: 10 });
    await expect(beside).rejects.toEqual(expect.objectContaining({ code: 'bad-input' }));
  });

  it('that is no picture any more is refused, instead of being replaced by an empty one', async () => {
    await expect(maskKeptFrame(new Uint8Array(64), before, RECTANGLE)).rejects.toThrow(/unsupported image format/);
  });
});
