import sharp, { type Sharp } from 'sharp';
import { madePages } from './made-set.ts';
import type { DrawnPage } from './render-page.ts';
import type { InkBox, Plane } from './page-truth.ts';
import type { PagePlan } from './sets.ts';

/** How a picture of a screen gets worse on its way, and at which size it arrives. */
interface Degradation {
  readonly name: string;
  /** Of the browser's zoom: text is laid out anew. */
  readonly zoom?: number;
  /** Of the finished picture: text is scaled with it. */
  readonly scale?: number;
  readonly encode?: (image: Sharp) => Sharp;
}

const DEGRADATIONS: readonly Degradation[] = [
  { name: 'jpeg30', encode: (image) => image.jpeg({ quality: 30 }) },
  { name: 'webp20', encode: (image) => image.webp({ quality: 20 }) },
  { name: 'pale', encode: (image) => image.linear(0.25, 150).png() },
  { name: 'zoom67', zoom: 0.67 },
  { name: 'zoom150', zoom: 1.5 },
  { name: 'scaled94', scale: 0.94, encode: (image) => image.png() },
  { name: 'call', scale: 0.75, encode: (image) => image.webp({ quality: 30 }) },
];
const PAGES = 21;

/** The set `degraded`: made pages after a video call's compression, with washed-out colours, zoomed, or scaled by part of a pixel. */
export function degradedPages(seed: number): PagePlan[] {
  // Other pages than those of `made`, without the 4K ones: what they would show, the others show sooner.
  const pages = madePages(seed + 7000, PAGES * 2).filter(({ width }) => width < 3000);
  return pages.slice(0, PAGES).map((page, index) => {
    const degradation = DEGRADATIONS[index % DEGRADATIONS.length]!;
    const id = `${page.id}-${degradation.name}`;
    return {
      page: { ...page, id, scale: page.scale * (degradation.zoom ?? 1) },
      change: (drawn) => degrade(drawn, degradation),
    };
  });
}

async function degrade(drawn: DrawnPage, { scale = 1, encode }: Degradation): Promise<DrawnPage> {
  if (encode === undefined) return drawn;
  const width = Math.round(drawn.personalInk.width * scale);
  const height = Math.round(drawn.personalInk.height * scale);
  const scaled = sharp(drawn.png).removeAlpha().resize(width, height, { fit: 'fill', kernel: 'cubic' });
  const png = await sharp(await encode(scaled).toBuffer())
    .png()
    .toBuffer();
  const personalInk = await scalePlane(drawn.personalInk, width, height);
  const allInk = await scalePlane(drawn.allInk, width, height);
  const ink = (box: InkBox): InkBox => scaleInk(box, scale);
  const { truth } = drawn;
  const edge = (value: number): number => Math.round(value * scale);
  return {
    png,
    personalInk,
    allInk,
    truth: {
      ...truth,
      pii: truth.pii.map((line) => ({ ...line, fs: line.fs * scale, ink: ink(line.ink) })),
      words: truth.words.map((word) => ({ ...word, ink: word.ink === null ? null : ink(word.ink) })),
      pictures: (truth.pictures ?? []).map(({ kind, x0, y0, x1, y1 }) => ({
        kind,
        x0: edge(x0),
        y0: edge(y0),
        x1: edge(x1),
        y1: edge(y1),
      })),
    },
  };
}

async function scalePlane({ data, width, height }: Plane, toWidth: number, toHeight: number): Promise<Plane> {
  const image = sharp(data, { raw: { width, height, channels: 1 } }).resize(toWidth, toHeight, {
    fit: 'fill',
    kernel: 'linear',
  });
  const scaled = await image.toColourspace('b-w').raw().toBuffer();
  return { data: new Uint8Array(scaled.map((ink) => (ink >= 128 ? 255 : 0))), width: toWidth, height: toHeight };
}

function scaleInk({ x0, y0, x1, y1, n }: InkBox, scale: number): InkBox {
  const [left, top] = [Math.floor(x0 * scale), Math.floor(y0 * scale)];
  return {
    x0: left,
    y0: top,
    x1: Math.floor(x1 * scale),
    y1: Math.floor(y1 * scale),
    n: Math.round(n * scale * scale),
  };
}
