import { findResidue } from '@clearpane/vault';
import { scancodesOf } from './keyboard.ts';
import { screenPieces, type RawScreen } from './screen-pieces.ts';

/** X11's key codes are those of the keyboard plus 8. */
const X11_OFFSET = 8;

/** One thing that somebody could look for, in every form in which it might have been kept. */
export interface PlantedMarker {
  readonly kind: 'typed words' | 'window titles' | 'app names' | 'times' | 'pieces of the raw screen' | 'kept images';
  readonly forms: readonly Uint8Array[];
}

/** A typed word: as text in two encodings, and as its key codes in several. */
export function wordMarker(word: string): PlantedMarker {
  const codes = [0, X11_OFFSET].flatMap((offset) => {
    const own = scancodesOf(word).map((code) => code + offset);
    return [
      Buffer.from(own),
      Buffer.from(new Uint16Array(own).buffer),
      Buffer.from(new Uint32Array(own).buffer),
      Buffer.from(own.join(',')),
    ];
  });
  return { kind: 'typed words', forms: [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le'), ...codes] };
}

/** A name or a title, in two encodings. */
export function textMarker(kind: PlantedMarker['kind'], text: string): PlantedMarker {
  return { kind, forms: [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')] };
}

/** An instant: as ISO text to the minute, as milliseconds in digits, and as the numbers that programs and SQLite write. */
export function timeMarker(instant: Date): PlantedMarker {
  const big = Buffer.alloc(8);
  big.writeBigInt64BE(BigInt(instant.getTime()));
  return {
    kind: 'times',
    forms: [
      Buffer.from(instant.toISOString().slice(0, 16)),
      Buffer.from(String(instant.getTime())),
      big,
      big.toReversed(),
      // SQLite keeps such a number in six bytes.
      big.subarray(2),
    ],
  };
}

/** Distinctive runs of a screen's raw pixels, each in the byte orders that programs use. */
export function screenMarkers(screen: RawScreen, count: number): PlantedMarker[] {
  return screenPieces(screen, count).map((forms) => ({ kind: 'pieces of the raw screen', forms }));
}

/** A piece out of the middle of a redacted, encoded frame: it was kept, so it must be there, sealed. */
export function imageMarker(image: Uint8Array): PlantedMarker {
  const middle = Math.floor(image.length / 2);
  return { kind: 'kept images', forms: [image.subarray(middle, middle + 32)] };
}

/** How many of the markers are in the files of these folders, in any of their forms, by kind. */
export async function countFound(
  directories: readonly string[],
  markers: readonly PlantedMarker[],
): Promise<Map<PlantedMarker['kind'], number>> {
  const forms = markers.flatMap((marker) => marker.forms.map((bytes) => ({ marker, bytes })));
  const { hits, fileCount } = await findResidue(
    directories,
    forms.map(({ bytes }) => bytes),
  );
  if (fileCount === 0) throw new Error('There was no file to search.');
  const found = new Set(hits.map((hit) => forms[hit.marker]?.marker));
  const counts = new Map<PlantedMarker['kind'], number>();
  for (const marker of markers) counts.set(marker.kind, (counts.get(marker.kind) ?? 0) + (found.has(marker) ? 1 : 0));
  return counts;
}
