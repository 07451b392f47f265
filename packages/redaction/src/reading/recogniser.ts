import { ClearpaneError } from '@clearpane/contracts';
import type { Box } from '../geometry.ts';
import type { Rgba } from '../rgba.ts';
import { columnInFrame, cutStrip, STRIP_HEIGHT, stripWidth } from './cut-strip.ts';
import { decodeCharacters } from './decode-characters.ts';
import type { Network } from './runtime.ts';
import type { Reading, TextReader } from './text-reader.ts';

/** Longer texts are no labels: they are not read. */
const LONGEST_STRIP = 1280;
/** Strips in one run of the model: more are not faster, and memory goes with them. */
const LARGEST_RUN = 8;
/** Strip pixels become one step of the model. */
const COLUMNS_A_STEP = 8;

/** Reads boxes by the recognition model. */
export type Recogniser = Pick<TextReader, 'costOf' | 'read'>;

/** Makes a recogniser on a loaded recognition model. */
export function createRecogniser(network: Network, characters: readonly string[]): Recogniser {
  const classes = characters.length + 1;
  const buffers = { input: new Float32Array(0), output: new Float32Array(0) };

  async function run(frame: Rgba, boxes: readonly Box[], columns: number): Promise<Reading[]> {
    const size = 3 * STRIP_HEIGHT * columns;
    const steps = columns / COLUMNS_A_STEP;
    const input = reserve(buffers, 'input', boxes.length * size);
    const output = reserve(buffers, 'output', boxes.length * steps * classes);
    boxes.forEach((box, index) => cutStrip(frame, box, columns, input.subarray(index * size, (index + 1) * size)));
    await network.run(
      { values: input, dimensions: [boxes.length, 3, STRIP_HEIGHT, columns] },
      { values: output, dimensions: [boxes.length, steps, classes] },
    );
    const readings = boxes.map((box, index) => {
      const rows = output.subarray(index * steps * classes, (index + 1) * steps * classes);
      const { text, confidence, steps: middles } = decodeCharacters(rows, steps, characters);
      return { text, confidence, centres: middles.map((step) => columnInFrame(box, columns, step * COLUMNS_A_STEP)) };
    });
    // Nothing of a frame stays in memory in clear.
    input.fill(0);
    output.fill(0);
    return readings;
  }

  return {
    costOf,
    read: async (frame, boxes) => {
      const readings: (Reading | null)[] = boxes.map(() => null);
      const strips = boxes.map((box, index) => {
        checkBox(box, frame);
        return { box, index, columns: stripWidth(box) };
      });
      for (const [columns, alike] of byWidth(strips.filter(({ box }) => costOf(box) !== Infinity))) {
        const read = await run(
          frame,
          alike.map(({ box }) => box),
          columns,
        );
        alike.forEach(({ index }, at) => (readings[index] = read[at]!));
      }
      return readings;
    },
  };
}

function costOf(box: Box): number {
  const columns = stripWidth(box);
  return columns > LONGEST_STRIP ? Infinity : columns;
}

interface Strip {
  readonly box: Box;
  readonly index: number;
  readonly columns: number;
}

/** Strips of the same width together, in runs of few: padding them to one width would cost as much as reading it. */
function byWidth(strips: readonly Strip[]): [number, Strip[]][] {
  const runs: [number, Strip[]][] = [];
  for (const [columns, alike] of groupByWidth(strips)) {
    for (let at = 0; at < alike.length; at += LARGEST_RUN) runs.push([columns, alike.slice(at, at + LARGEST_RUN)]);
  }
  return runs;
}

/** A buffer is made once and grown when a run needs more. */
function reserve<Name extends string>(buffers: Record<Name, Float32Array>, name: Name, length: number): Float32Array {
  if (buffers[name].length < length) buffers[name] = new Float32Array(length);
  return buffers[name].subarray(0, length);
}

function checkBox({ left, top, right, bottom }: Box, { width, height }: Rgba): void {
  const isWhole = [left, top, right, bottom].every(Number.isInteger);
  if (!isWhole || left < 0 || top < 0 || right > width || bottom > height || left >= right || top >= bottom) {
    throw new ClearpaneError('bad-input', 'A box to read is empty or reaches out of the frame.');
  }
}

/** Map.groupBy is younger than the Node in some Electrons. */
function groupByWidth(strips: readonly Strip[]): Map<number, Strip[]> {
  const groups = new Map<number, Strip[]>();
  for (const strip of strips) {
    const alike = groups.get(strip.columns);
    if (alike === undefined) groups.set(strip.columns, [strip]);
    else alike.push(strip);
  }
  return groups;
}
