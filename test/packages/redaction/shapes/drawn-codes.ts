/** Codes as SVG around the origin's lower right, of made-up modules; sizes in pixels. */
export interface DrawnCode {
  readonly name: string;
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** A QR-like code: three finder patterns, everything else by chance. */
export function drawQrCode(modules: number, size: number): DrawnCode {
  const chance = createChance(modules * size);
  const isDark = (x: number, y: number): boolean => {
    for (const [left, top] of [
      [0, 0],
      [modules - 7, 0],
      [0, modules - 7],
    ] as const) {
      const distance = Math.max(Math.abs(x - left - 3), Math.abs(y - top - 3));
      if (distance <= 4) return distance === 3 || distance <= 1;
    }
    return chance() < 0.5;
  };
  return drawModules(`QR code of ${modules} modules of ${size} px`, modules, size, isDark);
}

/** A Data-Matrix-like code: two solid sides, two dotted ones, everything else by chance. */
export function drawDataMatrix(modules: number, size: number): DrawnCode {
  const chance = createChance(modules * size + 1);
  const isDark = (x: number, y: number): boolean => {
    if (x === 0 || y === modules - 1) return true;
    if (y === 0) return x % 2 === 0;
    return x === modules - 1 ? y % 2 === 1 : chance() < 0.5;
  };
  return drawModules(`Data Matrix of ${modules} modules of ${size} px`, modules, size, isDark);
}

/** A bar code of thirty bars, one to four modules wide. */
export function drawBarCode(size: number, height: number): DrawnCode {
  const chance = createChance(size);
  let svg = '';
  let x = 0;
  for (let bar = 0; bar < 30; bar++) {
    const width = size * (1 + Math.floor(chance() * 4));
    svg += `<rect x="${x}" y="0" width="${width}" height="${height}"/>`;
    x += width + size * (1 + Math.floor(chance() * 4));
  }
  return { name: `bar code with bars of ${size} px`, svg, width: x, height };
}

function drawModules(
  name: string,
  modules: number,
  size: number,
  isDark: (x: number, y: number) => boolean,
): DrawnCode {
  let svg = '';
  for (let y = 0; y < modules; y++) {
    for (let x = 0; x < modules; x++) {
      // A little wider, so that a turned code has no seams.
      if (isDark(x, y)) svg += `<rect x="${x * size}" y="${y * size}" width="${size + 0.02}" height="${size + 0.02}"/>`;
    }
  }
  return { name, svg, width: modules * size, height: modules * size };
}

function createChance(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
}
