import { encode } from 'uqr';

/** A QR code as one SVG path of unit squares, with the quiet zone of four modules that readers need (ISO/IEC 18004). */
export interface QrDrawing {
  /** Width and height in modules. */
  size: number;
  path: string;
}

/** Draws a text: level M, so that a crumpled print can still be read. */
export function drawQr(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const squares: string[] = [];
  for (const [y, row] of data.entries())
    for (const [x, isBlack] of row.entries()) if (isBlack) squares.push(`M${x} ${y}h1v1h-1z`);
  return { size, path: squares.join('') };
}
