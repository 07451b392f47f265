import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Redaction } from '@clearpane/contracts';
import sharp from 'sharp';

const WHITE = 255;

/** RGBA, row by row. */
export interface Picture {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** A picture's pixels, or why there are none. */
export async function readPicture(file: string): Promise<Picture | string> {
  try {
    const image = sharp(file);
    const { format } = await image.metadata();
    if (format !== 'png') return `It is called a PNG and is a picture of another kind (${format}).`;
    const raw = image.toColourspace('srgb').ensureAlpha().raw({ depth: 'uchar' });
    const { data, info } = await raw.toBuffer({ resolveWithObject: true });
    // A Buffer's slice is no copy: masking overwrites what it is handed, and the next look would see nothing but black.
    return { pixels: new Uint8Array(data), width: info.width, height: info.height };
  } catch (error) {
    return `It cannot be read as a picture: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Writes NAME.png, the redacted picture, and NAME.mask.png, white where it is masked. */
export async function writePictures(
  folder: string,
  name: string,
  { pixels, width, height }: Picture,
  redactions: readonly Redaction[],
): Promise<void> {
  const base = path.join(folder, withoutEnding(name));
  await sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png()
    .toFile(`${base}.png`);
  await sharp(drawMask(redactions, width, height), { raw: { width, height, channels: 1 } })
    .toColourspace('b-w')
    .png()
    .toFile(`${base}.mask.png`);
}

/** NAME.json of a picture. */
export function jsonFileOf(folder: string, name: string): string {
  return path.join(folder, `${withoutEnding(name)}.json`);
}

function withoutEnding(name: string): string {
  return name.replace(/\.png$/i, '');
}

/** One byte a pixel, 255 where a region lies. */
function drawMask(redactions: readonly Redaction[], width: number, height: number): Uint8Array {
  const mask = new Uint8Array(width * height);
  for (const region of redactions)
    for (let y = region.y; y < region.y + region.height; y++)
      mask.fill(WHITE, y * width + region.x, y * width + region.x + region.width);
  return mask;
}

/** How many regions of each category there are, and which share of the picture they take. */
export function countRegions(
  redactions: readonly Redaction[],
  pixelCount: number,
): Record<string, { count: number; share: number }> {
  const regions: Record<string, { count: number; share: number }> = {};
  for (const { category, width, height } of redactions) {
    const known = (regions[category] ??= { count: 0, share: 0 });
    known.count += 1;
    known.share += (width * height) / pixelCount;
  }
  return regions;
}

/** Writes a file of JSON for people to read. */
export function writeJson(file: string, content: object): void {
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}
