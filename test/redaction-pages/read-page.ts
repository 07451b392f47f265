import path from 'node:path';
import sharp from 'sharp';
import { readInk, readTruth, type PageTruth, type Plane } from './page-truth.ts';

/** A page of a folder as a screen would give it, with the truth about it. */
export interface ReadPage {
  readonly name: string;
  readonly png: string;
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly truth: PageTruth;
  readonly personalInk: Plane;
  readonly allInk: Plane;
}

/** Reads a page with its truth. */
export async function readPage(folder: string, name: string): Promise<ReadPage> {
  const png = path.join(folder, `${name}.png`);
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return {
    name,
    png,
    pixels: new Uint8Array(data.buffer, data.byteOffset, data.length),
    width: info.width,
    height: info.height,
    truth: readTruth(folder, name),
    personalInk: await readInk(folder, name, 'piiink'),
    allInk: await readInk(folder, name, 'allink'),
  };
}
