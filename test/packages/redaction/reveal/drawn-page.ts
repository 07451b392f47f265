import sharp from 'sharp';

/** One text of a page: what it says, where it begins, where it stands, and whether it is somebody's own. */
export interface DrawnText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
  readonly mono?: boolean;
  readonly fill?: string;
  readonly own?: boolean;
  /** A label that must not be lost. */
  readonly kept?: boolean;
}

/** A page of texts and boxes. */
export interface DrawnPage {
  readonly texts: readonly DrawnText[];
  /** SVG elements behind the texts. */
  readonly boxes?: string;
  readonly ground?: string;
  readonly fill?: string;
}

export const PAGE_WIDTH = 900;
export const PAGE_HEIGHT = 520;

/** Draws a page as a screen would show it: 900 × 520 RGBA pixels. */
export async function drawPage({
  texts,
  boxes = '',
  ground = '#ffffff',
  fill = '#202020',
}: DrawnPage): Promise<Uint8Array> {
  const drawn = texts.map((text) => {
    const family = text.mono === true ? 'DejaVu Sans Mono' : 'DejaVu Sans';
    const weight = text.bold === true ? 'bold' : 'normal';
    const words = text.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return `<text x="${text.x}" y="${text.y}" font-family="${family}" font-size="${text.size ?? 15}" font-weight="${weight}" fill="${text.fill ?? fill}">${words}</text>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${PAGE_WIDTH}" height="${PAGE_HEIGHT}"><rect width="100%" height="100%" fill="${ground}"/>${boxes}${drawn.join('')}</svg>`;
  return new Uint8Array(await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer());
}

/** The least that a text's ink covers: DejaVu's letters are wider than 0.4 em. */
export function inkOf({ text, x, y, size = 15 }: DrawnText): {
  left: number;
  top: number;
  right: number;
  bottom: number;
} {
  return { left: x + 1, top: y - Math.round(size * 0.5), right: x + Math.round(text.length * size * 0.4), bottom: y };
}
