import { ClearpaneError } from '@clearpane/contracts';

/** Crockford's base 32: no I, L, O or U, so that nobody has to guess what a printed letter is. */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const DATA_SYMBOLS = 22;
const CHECK_SYMBOLS = 2;
const LINE_SYMBOLS = DATA_SYMBOLS + CHECK_SYMBOLS;
const SYMBOL_BITS = 5;

/**
 * Writes bytes as lines of six groups of four letters and digits. The last two of each line check it: a line in which one or
 * two of them are wrong, or two exchanged, or that stands in another's place, is always noticed.
 */
export function writeLines(bytes: Uint8Array): string {
  const values = toSymbolValues(bytes);
  const lines: string[] = [];
  for (let start = 0; start < values.length; start += DATA_SYMBOLS) {
    const data = values.slice(start, start + DATA_SYMBOLS);
    while (data.length < DATA_SYMBOLS) data.push(0);
    const line = [...data, ...checksOf(data, lines.length)].map((value) => SYMBOLS[value]).join('');
    lines.push(line.replace(/.{4}(?=.)/g, '$& '));
  }
  return lines.join('\n');
}

/**
 * Reads what {@link writeLines} wrote, typed in any case and spacing, with O for 0 and I or L for 1; the bytes come with the
 * zeros that filled the last line. Throws `code-invalid` and names the first line that cannot be right.
 */
export function readLines(text: string): Uint8Array {
  const typedLines = text
    .split(/\r\n|\r|\n/)
    .map(lettersOf)
    .filter((line) => line.length > 0);
  const letters = typedLines.join('');
  for (const [index, line] of typedLines.entries()) {
    const stray = /[^0-9A-HJKMNP-TV-Z]/u.exec(line)?.[0];
    if (stray !== undefined) throw wrong(index, `holds “${stray}”, which is never part of a code`);
  }
  if (letters.length === 0) throw new ClearpaneError('code-invalid', 'There is no code in this.');
  if (letters.length % LINE_SYMBOLS !== 0) {
    const short = typedLines.findIndex((line) => line.length % LINE_SYMBOLS !== 0);
    const found = typedLines[short]?.length ?? 0;
    throw wrong(short, `has ${found} letters and digits; a whole line has ${LINE_SYMBOLS}`);
  }
  const values: number[] = [];
  for (let start = 0, index = 0; start < letters.length; start += LINE_SYMBOLS, index += 1) {
    const line = Array.from(letters.slice(start, start + LINE_SYMBOLS), (letter) => SYMBOLS.indexOf(letter));
    const data = line.slice(0, DATA_SYMBOLS);
    const [first, second] = checksOf(data, index);
    if (line[DATA_SYMBOLS] !== first || line[DATA_SYMBOLS + 1] !== second) {
      throw wrong(index, 'has a typing error, or is not in its place');
    }
    values.push(...data);
  }
  return toBytes(values);
}

function lettersOf(line: string): string {
  return line
    .toUpperCase()
    .replace(/[\s.,:\u2010-\u2015-]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}

function wrong(index: number, detail: string): ClearpaneError {
  return new ClearpaneError('code-invalid', `Line ${index + 1} of the code ${detail}.`);
}

/** The two checks of a Reed-Solomon code over GF(32), distance 3; the line's number is counted in, so that lines cannot be exchanged. */
function checksOf(data: readonly number[], lineIndex: number): [number, number] {
  let sum = 0;
  let weighted = 0;
  for (const value of [lineIndex % SYMBOLS.length, ...data]) {
    sum ^= value;
    weighted = timesTwo(weighted ^ value);
  }
  return [sum, weighted];
}

/** Doubles in GF(32), modulo x^5 + x^2 + 1. */
function timesTwo(value: number): number {
  const doubled = value << 1;
  return doubled >= SYMBOLS.length ? doubled ^ 0b10_0101 : doubled;
}

function toSymbolValues(bytes: Uint8Array): number[] {
  const values: number[] = [];
  let held = 0;
  let heldBits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    heldBits += 8;
    while (heldBits >= SYMBOL_BITS) {
      heldBits -= SYMBOL_BITS;
      values.push(held >> heldBits);
      held &= (1 << heldBits) - 1;
    }
  }
  if (heldBits > 0) values.push(held << (SYMBOL_BITS - heldBits));
  return values;
}

function toBytes(values: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  let held = 0;
  let heldBits = 0;
  for (const value of values) {
    held = (held << SYMBOL_BITS) | value;
    heldBits += SYMBOL_BITS;
    if (heldBits < 8) continue;
    heldBits -= 8;
    bytes.push(held >> heldBits);
    held &= (1 << heldBits) - 1;
  }
  // What is left of the last symbols is filling: a byte more, so that whoever reads on sees whether it is zero.
  if (heldBits > 0) bytes.push(held << (8 - heldBits));
  return new Uint8Array(bytes);
}
