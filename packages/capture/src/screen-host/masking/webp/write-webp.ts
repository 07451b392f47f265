import { createBitWriter, type BitWriter } from './bit-writer.ts';
import { findRepeats, type Repeats } from './find-repeats.ts';
import { writePrefixCode } from './prefix-code.ts';

/** What libwebp reads; the format itself has one more. */
const LONGEST_SIDE = (1 << 14) - 1;
const SIGNATURE = 0x2f;
const SUBTRACT_GREEN = 2;
const COLOUR_COUNT = 256;
const LENGTH_SYMBOLS = 24;
const DISTANCE_SYMBOLS = 40;
/** Distances of places nearby have codes of their own; we use those of the pixel above and the one before. */
const NEARBY_CODES = 120;
const LARGEST_CACHE_BITS = 11;
const CACHE_FACTOR = 0x1e35a7bd;

/**
 * Writes opaque pixels (little-endian RGBA words) as a WebP file without loss (RFC 9649), whose pictures are mostly flat: it
 * copies from above, from before and from anywhere earlier, and names colours that came before by a place in a cache. Answers
 * null for pictures with sides beyond 16,383, and where more than `mostPairs` copies and colours are needed.
 */
export function writeWebp(
  words: Int32Array,
  width: number,
  height: number,
  mostPairs: number,
): Uint8Array<ArrayBuffer> | null {
  if (width > LONGEST_SIDE || height > LONGEST_SIDE) return null;
  const repeats = findRepeats(words, width, mostPairs);
  if (repeats === null) return null;
  const writer = createBitWriter();
  writer.write(SIGNATURE, 8);
  writer.write(width - 1, 14);
  writer.write(height - 1, 14);
  // No alpha, version 0.
  writer.write(0, 4);
  writer.write(1 | (SUBTRACT_GREEN << 1), 3);
  writer.write(0, 1);
  writePixels(writer, repeats, width);
  return inContainer(writer.finish());
}

function writePixels(writer: BitWriter, repeats: Repeats, width: number): void {
  const { pairs, count } = repeats;
  const cache = chooseCache(repeats);
  if (cache.bitCount === 0) writer.write(0, 1);
  else {
    writer.write(1, 1);
    writer.write(cache.bitCount, 4);
  }
  // One set of codes for the whole picture.
  writer.write(0, 1);
  // The first pass counts symbols, the second writes them.
  const greens = new Int32Array(COLOUR_COUNT + LENGTH_SYMBOLS + (cache.bitCount === 0 ? 0 : 1 << cache.bitCount));
  const reds = new Int32Array(COLOUR_COUNT);
  const blues = new Int32Array(COLOUR_COUNT);
  const alphas = new Int32Array(COLOUR_COUNT);
  const distances = new Int32Array(DISTANCE_SYMBOLS);
  alphas[255] = 1;
  const places = new Int32Array(count >> 1);
  for (let at = 0; at < count; at += 2) {
    const value = pairs[at + 1]!;
    if (pairs[at] !== 0) {
      greens[COLOUR_COUNT + symbolOf(pairs[at]!)]!++;
      distances[symbolOf(distanceCode(value, width))]!++;
      continue;
    }
    const place = cache.placeOf(value);
    places[at >> 1] = place;
    if (place >= 0) greens[COLOUR_COUNT + LENGTH_SYMBOLS + place]!++;
    else {
      const colour = withoutGreen(value);
      greens[(colour >>> 8) & 255]!++;
      reds[(colour >>> 16) & 255]!++;
      blues[colour & 255]!++;
    }
  }
  const green = writePrefixCode(writer, greens);
  const red = writePrefixCode(writer, reds);
  const blue = writePrefixCode(writer, blues);
  writePrefixCode(writer, alphas);
  const distance = writePrefixCode(writer, distances);
  const put = ({ bits, lengths }: typeof green, symbol: number): void => writer.write(bits[symbol]!, lengths[symbol]!);
  for (let at = 0; at < count; at += 2) {
    const value = pairs[at + 1]!;
    if (pairs[at] !== 0) {
      put(green, COLOUR_COUNT + symbolOf(pairs[at]!));
      writeExtra(writer, pairs[at]!);
      const code = distanceCode(value, width);
      put(distance, symbolOf(code));
      writeExtra(writer, code);
    } else if (places[at >> 1]! >= 0) put(green, COLOUR_COUNT + LENGTH_SYMBOLS + places[at >> 1]!);
    else {
      const colour = withoutGreen(value);
      put(green, (colour >>> 8) & 255);
      put(red, (colour >>> 16) & 255);
      put(blue, colour & 255);
    }
  }
}

/** Where a colour that came before lies in the reader's cache. */
interface Cache {
  /** 0 for no cache. */
  readonly bitCount: number;
  /** The colour's place from its second time on; -1 the first time, and for one that shares its place. */
  placeOf(word: number): number;
}

/**
 * A reader puts every pixel into the cache, copied ones too. A colour that has a place to itself stays there from its first
 * time on, so that copies need not be followed; colours that share one are never looked for there.
 */
function chooseCache({ pairs, count }: Repeats): Cache {
  const uses = new Map<number, number>();
  for (let at = 0; at < count; at += 2)
    if (pairs[at] === 0) uses.set(pairs[at + 1]!, (uses.get(pairs[at + 1]!) ?? 0) + 1);
  let best: { bitCount: number; owners: Map<number, number | null>; lost: number } | null = null;
  for (let bitCount = 1; bitCount <= LARGEST_CACHE_BITS; bitCount++) {
    const owners = new Map<number, number | null>();
    for (const word of uses.keys()) {
      const place = hash(word, bitCount);
      owners.set(place, owners.has(place) ? null : word);
    }
    let lost = 0;
    for (const [word, times] of uses) if (owners.get(hash(word, bitCount)) === null) lost += times - 1;
    if (best === null || lost < best.lost) best = { bitCount, owners, lost };
    if (lost === 0) break;
  }
  const { bitCount, owners } = best!;
  const seen = new Set<number>();
  return {
    bitCount,
    placeOf: (word) => {
      if (!seen.has(word)) {
        seen.add(word);
        return -1;
      }
      const place = hash(word, bitCount);
      return owners.get(place) === word ? place : -1;
    },
  };
}

function hash(word: number, bitCount: number): number {
  return Math.imul(withoutGreen(word), CACHE_FACTOR) >>> (32 - bitCount);
}

/** ARGB with the green taken from red and blue, which leaves nothing of them in a grey. */
function withoutGreen(word: number): number {
  const green = (word >>> 8) & 255;
  const red = (word - green) & 255;
  const blue = ((word >>> 16) - green) & 255;
  return 0xff000000 | (red << 16) | (green << 8) | blue;
}

function distanceCode(distance: number, width: number): number {
  // The pixel above has the first code, the one before the second; in a picture of one column they are the same.
  return distance === width ? 1 : distance === 1 ? 2 : distance + NEARBY_CODES;
}

/** The symbol of a length or distance code from 1 on: its two highest bits, and how many follow. */
function symbolOf(value: number): number {
  if (value <= 4) return value - 1;
  const highest = 31 - Math.clz32(value - 1);
  return 2 * highest + (((value - 1) >> (highest - 1)) & 1);
}

function writeExtra(writer: BitWriter, value: number): void {
  if (value <= 4) return;
  const bitCount = 30 - Math.clz32(value - 1);
  writer.write((value - 1) & ((1 << bitCount) - 1), bitCount);
}

function inContainer(data: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = data.length + (data.length & 1);
  const file = new Uint8Array(20 + padded);
  const view = new DataView(file.buffer);
  const name = (at: number, text: string): void => {
    for (let index = 0; index < 4; index++) file[at + index] = text.charCodeAt(index);
  };
  name(0, 'RIFF');
  view.setUint32(4, 12 + padded, true);
  name(8, 'WEBP');
  name(12, 'VP8L');
  view.setUint32(16, data.length, true);
  file.set(data, 20);
  return file;
}
