import type { BitWriter } from './bit-writer.ts';

/** The longest code of a symbol, and of a length of codes (RFC 9649, 3.7.2.1). */
const LONGEST_CODE = 15;
const LONGEST_LENGTH_CODE = 7;
/** The order in which the lengths of the lengths' own codes are written. */
const LENGTH_ORDER = [17, 18, 0, 1, 2, 3, 4, 5, 16, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];
const REPEAT_ZEROS = 17;
const REPEAT_MANY_ZEROS = 18;

/** One canonical prefix code: the bits of every symbol, reversed as they are written, and how many they are. */
export interface PrefixCode {
  readonly bits: Int32Array;
  readonly lengths: Uint8Array;
}

/** Makes the code for these counts, writes it down, and answers it. */
export function writePrefixCode(writer: BitWriter, counts: Int32Array): PrefixCode {
  const used: number[] = [];
  for (let symbol = 0; symbol < counts.length; symbol++) if (counts[symbol] !== 0) used.push(symbol);
  if (used.length <= 1 && (used[0] ?? 0) < 256) {
    // A simple code of one symbol; it takes no bits.
    writer.write(0b101, 3);
    writer.write(used[0] ?? 0, 8);
    return { bits: new Int32Array(counts.length), lengths: new Uint8Array(counts.length) };
  }
  writer.write(0, 1);
  const lengths = codeLengths(counts, LONGEST_CODE);
  writeLengths(writer, lengths);
  return asCode(lengths);
}

function writeLengths(writer: BitWriter, lengths: Uint8Array): void {
  const symbols: [symbol: number, extra: number, extraCount: number][] = [];
  for (let at = 0; at < lengths.length;) {
    let zeros = 0;
    while (zeros < 138 && at + zeros < lengths.length && lengths[at + zeros] === 0) zeros++;
    if (zeros >= 11) symbols.push([REPEAT_MANY_ZEROS, zeros - 11, 7]);
    else if (zeros >= 3) symbols.push([REPEAT_ZEROS, zeros - 3, 3]);
    else symbols.push([lengths[at]!, 0, 0]);
    at += zeros >= 3 ? zeros : 1;
  }
  const counts = new Int32Array(LENGTH_ORDER.length);
  for (const [symbol] of symbols) counts[symbol]!++;
  const code = asCode(codeLengths(counts, LONGEST_LENGTH_CODE));
  writer.write(LENGTH_ORDER.length - 4, 4);
  const isAlone = counts.filter((count) => count > 0).length === 1;
  for (const symbol of LENGTH_ORDER) writer.write(code.lengths[symbol]!, 3);
  // The list is as long as the alphabet.
  writer.write(0, 1);
  for (const [symbol, extra, extraCount] of symbols) {
    if (!isAlone) writer.write(code.bits[symbol]!, code.lengths[symbol]!);
    writer.write(extra, extraCount);
  }
}

/** Huffman's lengths; where one is too long, rare symbols are counted as if they were more frequent. */
function codeLengths(counts: Int32Array, longest: number): Uint8Array {
  for (let least = 1; ; least *= 2) {
    const lengths = huffmanLengths(counts, least);
    if (lengths.every((length) => length <= longest)) return lengths;
  }
}

function huffmanLengths(counts: Int32Array, least: number): Uint8Array {
  const lengths = new Uint8Array(counts.length);
  const leaves = [...counts.keys()]
    .filter((symbol) => counts[symbol] !== 0)
    .map((symbol) => ({ symbol, weight: Math.max(least, counts[symbol]!) }))
    .sort((one, other) => one.weight - other.weight || one.symbol - other.symbol);
  if (leaves.length === 1) lengths[leaves[0]!.symbol] = 1;
  // Two queues that are sorted by themselves: leaves, and what was joined. Nodes are numbered leaves first.
  const weights = leaves.map(({ weight }) => weight);
  const parents: number[] = [];
  let leaf = 0;
  let joined = leaves.length;
  const takeLightest = (): number =>
    leaf < leaves.length && (joined >= weights.length || weights[leaf]! <= weights[joined]!) ? leaf++ : joined++;
  while (leaves.length - leaf + weights.length - joined > 1) {
    const one = takeLightest();
    const other = takeLightest();
    parents[one] = weights.length;
    parents[other] = weights.length;
    weights.push(weights[one]! + weights[other]!);
  }
  const depths = new Int32Array(weights.length);
  for (let node = weights.length - 2; node >= 0; node--) depths[node] = depths[parents[node]!]! + 1;
  if (leaves.length > 1) for (const [node, { symbol }] of leaves.entries()) lengths[symbol] = depths[node]!;
  return lengths;
}

/** Codes in the order of their lengths, then of the symbols. */
function asCode(lengths: Uint8Array): PrefixCode {
  const next = new Int32Array(LONGEST_CODE + 2);
  for (const length of lengths) if (length > 0) next[length + 1]!++;
  for (let length = 1; length < next.length; length++) next[length] = (next[length]! + next[length - 1]!) << 1;
  const bits = new Int32Array(lengths.length);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol]!;
    if (length > 0) bits[symbol] = reverse(next[length]!++, length);
  }
  return { bits, lengths };
}

function reverse(value: number, bitCount: number): number {
  let reversed = 0;
  for (let bit = 0; bit < bitCount; bit++) reversed |= ((value >> bit) & 1) << (bitCount - 1 - bit);
  return reversed;
}
