/** Modules of a QR code without its quiet zone; true is dark. */
export type Modules = boolean[][];

// ISO/IEC 18004, table 9, level M: error correction codewords in a block, and blocks, by version from 1.
const CORRECTION_CODEWORDS = [
  10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28, 28, 28, 28, 28,
  28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
];
const BLOCKS = [
  1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35,
  37, 38, 40, 43, 45, 47, 49,
];
const CHARACTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
const FORMAT_MASK = 0b101_0100_0001_0010;

/**
 * Reads an undamaged QR code of level M in the alphanumeric mode, written from the standard and not from the library that
 * draws it. It corrects no errors: a module out of its place gives other characters, or throws.
 */
export function readQr(modules: Modules): string {
  const version = (modules.length - 17) / 4;
  const bits = dataCodewords(modules, version).flatMap((byte) => toBits(byte, 8));
  const take = (count: number) => bits.splice(0, count).reduce((value, bit) => value * 2 + bit, 0);
  if (take(4) !== 0b0010) throw new Error('This is not in the alphanumeric mode.');
  const count = take(version <= 9 ? 9 : version <= 26 ? 11 : 13);
  let text = '';
  while (text.length + 2 <= count) {
    const pair = take(11);
    text += `${CHARACTERS[Math.floor(pair / 45)]}${CHARACTERS[pair % 45]}`;
  }
  return text.length < count ? text + CHARACTERS[take(6)] : text;
}

/** The codewords without their correction, in the order in which they were written. */
function dataCodewords(modules: Modules, version: number): number[] {
  const codewords = readCodewords(modules, version);
  const blockCount = BLOCKS[version - 1] ?? 0;
  const correction = CORRECTION_CODEWORDS[version - 1] ?? 0;
  const shortLength = Math.floor(codewords.length / blockCount) - correction;
  const shortCount = blockCount - (codewords.length % blockCount);
  const blocks = Array.from({ length: blockCount }, (): number[] => []);
  let next = 0;
  for (let index = 0; index <= shortLength; index += 1)
    for (const [number, block] of blocks.entries())
      if (index < shortLength || number >= shortCount) block.push(codewords[next++] ?? 0);
  return blocks.flat();
}

function readCodewords(modules: Modules, version: number): number[] {
  const size = modules.length;
  const isMasked = maskOf(modules);
  const isFunction = functionModules(size, version);
  const bits: number[] = [];
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5; // The timing column is no data.
    for (let step = 0; step < size; step += 1) {
      const y = ((right + 1) & 2) === 0 ? size - 1 - step : step;
      for (const x of [right, right - 1])
        if (!isFunction(x, y)) bits.push((modules[y]?.[x] ?? false) === isMasked(x, y) ? 0 : 1);
    }
  }
  const byteAt = (start: number) => bits.slice(start, start + 8).reduce((value, bit) => value * 2 + bit, 0);
  return Array.from({ length: Math.floor(bits.length / 8) }, (_, index) => byteAt(index * 8));
}

/** The mask that the format information beside the first finder names. */
function maskOf(modules: Modules): (x: number, y: number) => boolean {
  const down = [0, 1, 2, 3, 4, 5, 7, 8].map((y) => [8, y] as const);
  const places = [...down, ...[7, 5, 4, 3, 2, 1, 0].map((x) => [x, 8] as const)];
  const format = places.reduce((value, [x, y], index) => value | (modules[y]?.[x] ? 1 << index : 0), 0) ^ FORMAT_MASK;
  if (format >> 13 !== 0) throw new Error('This is not of level M.');
  const masks: ((x: number, y: number) => number)[] = [
    (x, y) => (x + y) % 2,
    (_, y) => y % 2,
    (x) => x % 3,
    (x, y) => (x + y) % 3,
    (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2,
    (x, y) => ((x * y) % 2) + ((x * y) % 3),
    (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2,
    (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2,
  ];
  const mask = masks[(format >> 10) & 7];
  return (x, y) => mask?.(x, y) === 0;
}

/** Finders, timing, alignment, format and version information: everything that is no data. */
function functionModules(size: number, version: number): (x: number, y: number) => boolean {
  const centres = alignmentCentres(size, version);
  const last = centres.length - 1;
  const isAlignment = (x: number, y: number) =>
    centres.some((cy, row) =>
      centres.some((cx, column) => {
        const isFinder = (row === 0 && (column === 0 || column === last)) || (row === last && column === 0);
        return !isFinder && Math.abs(x - cx) <= 2 && Math.abs(y - cy) <= 2;
      }),
    );
  return (x, y) =>
    x === 6 ||
    y === 6 ||
    (x < 9 && y < 9) ||
    (x >= size - 8 && y < 9) ||
    (x < 9 && y >= size - 8) ||
    (version >= 7 && ((x < 6 && y >= size - 11) || (y < 6 && x >= size - 11))) ||
    isAlignment(x, y);
}

function alignmentCentres(size: number, version: number): number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = version === 32 ? 26 : Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2;
  return [6, ...Array.from({ length: count - 1 }, (_, index) => size - 7 - (count - 2 - index) * step)];
}

function toBits(value: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => (value >> (count - 1 - index)) & 1);
}
