import type { TrayShape } from './menu-words.ts';

/** A raw picture: `sizePixels` squared, four bytes a pixel (blue, green, red, alpha, premultiplied). */
export interface Bitmap {
  sizePixels: number;
  pixels: Uint8Array;
}

/** What the strokes are drawn in; `template` is black on nothing, for macOS to colour. */
export type IconInk = 'template' | 'dark' | 'light';

const samplesPerSide = 4;
// Everything below is in units of the icon's side: x to the right, y down, 0..1.
const pane = { left: 0.1, top: 0.1, right: 0.9, bottom: 0.9, radius: 0.14, stroke: 0.09 };
const glass = { margin: 0.06, opacity: 0.9 };

/**
 * Draws one state of the tray icon: a pane of glass that is empty (off), holds a dot (recording) or two bars (paused), or is
 * slashed (cannot record). The states differ by shape, so that no colour has to be told apart. Outside macOS the glass is filled
 * in the opposite tone: panels do not follow the desktop's light or dark setting, and the strokes must be seen on any of them.
 */
export function drawTrayIcon(shape: TrayShape, sizePixels: number, ink: IconInk): Bitmap {
  const pixels = new Uint8Array(sizePixels * sizePixels * 4);
  const tone = ink === 'light' ? 255 : ink === 'dark' ? 24 : 0;
  for (let row = 0; row < sizePixels; row += 1) {
    for (let column = 0; column < sizePixels; column += 1) {
      const strokes = coverage(sizePixels, column, row, (x, y) => distance(shape, x, y));
      const behind = coverage(
        sizePixels,
        column,
        row,
        (x, y) => Math.min(paneDistance(x, y), distance(shape, x, y)) - glass.margin,
      );
      const filled = ink === 'template' ? 0 : glass.opacity * behind * (1 - strokes);
      const value = Math.round(tone * strokes + (255 - tone) * filled);
      pixels.set([value, value, value, Math.round(255 * (strokes + filled))], (row * sizePixels + column) * 4);
    }
  }
  return { sizePixels, pixels };
}

/** The share (0..1) of one pixel that lies inside, where the distance is negative. */
function coverage(sizePixels: number, column: number, row: number, at: (x: number, y: number) => number): number {
  let inside = 0;
  for (let sample = 0; sample < samplesPerSide ** 2; sample += 1) {
    const x = (column + ((sample % samplesPerSide) + 0.5) / samplesPerSide) / sizePixels;
    const y = (row + (Math.floor(sample / samplesPerSide) + 0.5) / samplesPerSide) / sizePixels;
    if (at(x, y) <= 0) inside += 1;
  }
  return inside / samplesPerSide ** 2;
}

/** Signed distance to the shape: negative inside. */
function distance(shape: TrayShape, x: number, y: number): number {
  const frame = Math.abs(paneDistance(x, y) + pane.stroke / 2) - pane.stroke / 2;
  switch (shape) {
    case 'off':
      return frame;
    case 'recording':
      return Math.min(frame, Math.hypot(x - 0.5, y - 0.5) - 0.2);
    case 'paused':
      return Math.min(frame, barDistance(x - 0.365, y - 0.5), barDistance(x - 0.635, y - 0.5));
    case 'cannot-record': {
      const along = Math.abs(x + y - 1) / Math.SQRT2;
      const slash = Math.max(along - 0.06, Math.abs(x - y) / Math.SQRT2 - 0.66);
      // A gap on both sides, so that the slash is seen to cross the pane and not to be part of it.
      return Math.min(slash, Math.max(frame, 0.13 - along));
    }
    default:
      return shape satisfies never;
  }
}

function paneDistance(x: number, y: number): number {
  const halfWidth = (pane.right - pane.left) / 2;
  const halfHeight = (pane.bottom - pane.top) / 2;
  const dx = Math.abs(x - 0.5) - halfWidth + pane.radius;
  const dy = Math.abs(y - 0.5) - halfHeight + pane.radius;
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - pane.radius;
}

function barDistance(x: number, y: number): number {
  return Math.max(Math.abs(x) - 0.065, Math.abs(y) - 0.2);
}
