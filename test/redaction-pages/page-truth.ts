import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';

/** The tight box of the ink of a text in pixels, both ends included, and how many pixels of ink it has. */
export interface InkBox {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly n: number;
}

/** One line of a personal text. `type` is name, email, phone, address, iban, card, amount, date, id, secret, health or free. */
export interface PersonalLine {
  readonly sid: number;
  readonly type: string;
  readonly text: string;
  readonly full: string;
  readonly ink: InkBox;
  /** Font size in pixels of the frame. */
  readonly fs: number;
}

/** One word of the page; `pii` is the `sid` of the personal text that it belongs to, `ui` says that it is a word of the interface. */
interface PageWord {
  readonly t: string;
  readonly pii: number | null;
  readonly ui: boolean;
  readonly ink: InkBox | null;
}

/** Something that is no text and must not be seen, in pixels; `x1` and `y1` are not part of it. */
export interface PagePicture {
  readonly kind: string;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The truth about one page, as it lies in NAME.json. Pages that others drew have no `pictures`. */
export interface PageTruth {
  readonly id: string;
  readonly app: string;
  readonly pii: readonly PersonalLine[];
  readonly words: readonly PageWord[];
  readonly pictures?: readonly PagePicture[];
}

/** One channel of a picture, one byte a pixel. */
export interface Plane {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** The names of the pages of a folder, in order. */
export function pageNames(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
}

/** What is true of a page. */
export function readTruth(folder: string, name: string): PageTruth {
  return JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')) as PageTruth;
}

/** Which pixels are ink: of personal text (`piiink`) or of any text (`allink`). 255 is ink. */
export async function readInk(folder: string, name: string, which: 'piiink' | 'allink'): Promise<Plane> {
  const image = sharp(path.join(folder, `${name}.${which}.png`)).greyscale();
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  return { data: new Uint8Array(data.buffer, data.byteOffset, data.length), width: info.width, height: info.height };
}
