import sharp from 'sharp';
import { expect, test } from 'vitest';
import { findShapes, type Box } from '@clearpane/redaction';

const WIDTH = 960;
const HEIGHT = 640;
const GROUND = '#202124';

/** Hills under a sky, each with soft clouds: neighbouring pixels hardly differ, and no two places are alike. */
function drawLandscape(seed: number): string {
  const hue = (seed * 97) % 360;
  const hills = [0, 1, 2, 3].map((at) => {
    const y = 130 + at * 55;
    const path = `M0 ${y}C90 ${y - 60} 160 ${y + 50} 230 ${y - 10}S330 ${y - 40} 360 ${y}V360H0Z`;
    return `<path d="${path}" fill="hsl(${(hue + at * 35) % 360},45%,${55 - at * 11}%)"/>`;
  });
  return `<defs><filter id="clouds"><feTurbulence type="fractalNoise" baseFrequency="0.011 0.03" numOctaves="2" seed="${seed}"/>
    <feColorMatrix values="0 0 0 0 0.5 0 0 0 0 0.5 0 0 0 0 0.5 0.5 0 0 0 0"/></filter>
    <linearGradient id="sky" x2="0" y2="1"><stop offset="0" stop-color="hsl(${hue},60%,55%)"/><stop offset="1" stop-color="hsl(${hue},60%,75%)"/></linearGradient></defs>
    <rect width="360" height="360" fill="url(#sky)"/>${hills.join('')}<rect width="360" height="360" filter="url(#clouds)"/>`;
}

test('soft landscapes are pictures as a whole', async () => {
  for (const seed of [3, 8, 21]) {
    const pictures = await findPictures(`<svg x="120" y="90" width="360" height="360">${drawLandscape(seed)}</svg>`);
    expect(shareCovered(pictures, { left: 120, top: 90, right: 480, bottom: 450 })).toBe(1);
  }
});

test('gradients, shadows, flat panels and text on them are none', async () => {
  const words = Array.from({ length: 30 }, (_, line) => {
    return `<text x="40" y="${60 + line * 16}" font-size="13" fill="#222">The quick brown fox jumps over the lazy dog, again and again and again</text>`;
  });
  const gradients = ['x2="1" y2="1"', 'x2="0" y2="1"', 'x2="1"'].map((direction) => {
    return `<defs><linearGradient id="g" ${direction}><stop offset="0" stop-color="#1a4a7a"/><stop offset="0.5" stop-color="#7a3a6a"/><stop offset="1" stop-color="#d28a4a"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#g)"/>`;
  });
  const shadow = `<defs><filter id="blur" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="14"/></filter></defs>
    <rect x="200" y="150" width="500" height="300" filter="url(#blur)"/><rect x="200" y="140" width="500" height="300" fill="#fff"/>`;
  const panel = '<rect x="20" y="30" width="700" height="560" fill="#f4f4f4"/>';
  for (const drawing of [...gradients, shadow, panel + words.join(''), gradients[0] + words.join('')])
    expect(await findPictures(drawing)).toEqual([]);
});

test('the ground between the tiles of a call stays in sight, and nothing of the tiles', async () => {
  const tiles = [0, 1, 2, 3, 4, 5].map((at) => {
    const [left, top] = [20 + (at % 3) * 310, 24 + Math.floor(at / 3) * 210];
    return { left, top, right: left + 298, bottom: top + 198 };
  });
  const drawing = tiles.map(({ left, top }, at) => {
    return `<filter id="n${at}" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency="0.7" seed="${at}"/><feColorMatrix values="1 0 0 0 0 0 1 0 0 0 0 0 1 0 0 0 0 0 0 1"/></filter>
      <rect x="${left}" y="${top}" width="298" height="198" rx="10" filter="url(#n${at})"/>`;
  });
  const pictures = await findPictures(drawing.join(''));
  for (const tile of tiles) expect(shareCovered(pictures, tile)).toBe(1);
  const between = [1, 2].map((column) => ({
    left: 13 + column * 310,
    top: 0,
    right: 15 + column * 310,
    bottom: HEIGHT,
  }));
  for (const gap of [...between, { left: 0, top: 226, right: WIDTH, bottom: 230 }])
    expect(shareCovered(pictures, gap)).toBe(0);
});

async function findPictures(drawing: string): Promise<readonly Box[]> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" font-family="DejaVu Sans"><rect width="100%" height="100%" fill="${GROUND}"/>${drawing}</svg>`;
  const data = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer();
  const words = new Int32Array(new Uint8Array(data).buffer);
  return findShapes(words, new Uint8Array(words.length), WIDTH, HEIGHT).pictures;
}

function shareCovered(boxes: readonly Box[], { left, top, right, bottom }: Box): number {
  let covered = 0;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++)
      if (boxes.some((box) => x >= box.left && x < box.right && y >= box.top && y < box.bottom)) covered++;
  }
  return covered / ((right - left) * (bottom - top));
}
