import type { Rgba } from '@clearpane/redaction';

/** What somebody makes of all redacted frames of one sequence to see what no single one shows. */
export interface Composite {
  readonly name: string;
  readonly frame: Rgba;
}

/** Differences of a few levels are drawn so much stronger. */
const AMPLIFIED = 30;

/** The darkest, the lightest and the middle value of every pixel over a sequence, and what changed from each frame to the next, amplified. */
export function compose(frames: readonly Rgba[]): Composite[] {
  const [first] = frames;
  if (first === undefined) return [];
  const { width, height } = first;
  const combine = (name: string, pick: (sorted: readonly number[]) => number): Composite => {
    const pixels = new Uint8Array(first.pixels.length);
    for (let at = 0; at < pixels.length; at++) {
      pixels[at] = pick(frames.map((frame) => frame.pixels[at]!).sort((one, other) => one - other));
    }
    return { name, frame: { pixels, width, height } };
  };
  const differences = frames.slice(1).map((frame, index) => {
    const before = frames[index]!.pixels;
    const pixels = frame.pixels.map((value, at) =>
      at % 4 === 3 ? 255 : Math.max(0, 255 - AMPLIFIED * Math.abs(value - before[at]!)),
    );
    return { name: `difference ${index + 1}`, frame: { pixels, width, height } };
  });
  return [
    combine('darkest', (sorted) => sorted[0]!),
    combine('lightest', (sorted) => sorted.at(-1)!),
    combine('middle', (sorted) => sorted[sorted.length >> 1]!),
    ...differences,
  ];
}
