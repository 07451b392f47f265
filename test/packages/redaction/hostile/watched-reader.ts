import type { TextReader, Vocabulary } from '@clearpane/redaction';

/** Pixels in which the reader saw a whole label, row by row, so many across. */
export interface SeenLabel {
  readonly crop: Int32Array;
  readonly across: number;
}

/** The reader itself, and what it saw. Closing it leaves the models open for the next redactor. */
export interface WatchedReader {
  readonly reader: TextReader;
  readonly seen: SeenLabel[];
}

/** Watches which boxes are read as labels, for somebody who wants to know why a text stays. */
export function watchReader(reader: TextReader, vocabulary: Vocabulary): WatchedReader {
  const seen: SeenLabel[] = [];
  return {
    seen,
    reader: {
      mode: reader.mode,
      detect: (frame, changed, places) => reader.detect(frame, changed, places),
      costOf: (box) => reader.costOf(box),
      read: async (frame, boxes) => {
        const words = new Int32Array(frame.pixels.buffer, frame.pixels.byteOffset, frame.pixels.length >> 2);
        const readings = await reader.read(frame, boxes);
        for (const [at, { left, top, right, bottom }] of boxes.entries()) {
          const reading = readings[at] ?? null;
          if (reading === null || reading.confidence < 0.5 || !vocabulary.isLabel(reading.text)) continue;
          const across = right - left;
          const crop = new Int32Array(across * (bottom - top));
          for (let y = top; y < bottom; y++)
            crop.set(words.subarray(y * frame.width + left, y * frame.width + right), (y - top) * across);
          seen.push({ crop, across });
        }
        return readings;
      },
      close: async () => {},
    },
  };
}
