import { pad, type Box } from '../geometry.ts';
import type { Line, Run } from '../layout/layout.ts';
import { RowIndex } from '../layout/row-index.ts';
import { channelDifference } from '../rgba.ts';
import type { Shapes } from '../shapes/shapes.ts';
import { findEnclosure, type Enclosure } from './find-enclosure.ts';
import { inspectInk, type Ink } from './inspect-ink.ts';
import { isPartOfMore } from './is-part-of-more.ts';
import type { Decision, RevealCache } from './reveal-cache.ts';
import type { UnitLook } from './unit-looks.ts';

/** A run with what revealing needs to know of it. */
export interface Unit {
  readonly at: number;
  readonly run: Run;
  readonly line: Line;
  /** The run's ink with two pixels of ground around it: what is read, and what would be revealed. */
  readonly box: Box;
  /** Width of its strokes in pixels; 0 where its ink was not looked at. */
  readonly stroke: number;
  /** The key of its pixels in the cache; null when it cannot be a label whatever it says. */
  readonly key: string | null;
  /** Whether it has a label's size; what has not is read only where it stands often on the frame. */
  readonly isLabelSized: boolean;
  readonly enclosure: Enclosure | null;
  /** What reading it said in this frame, or would have said; null as long as it is not its turn. */
  decision: Decision | null;
}

/** An icon beside its label is no wider, in em. */
export const WIDEST_ICON = 1.8;
const MARGIN = 2;
/** Where the next line is near. */
const LEAST_MARGIN = 1;
const MOST_WORDS = 5;
const WIDEST_LABEL = 16;
const LOWEST_INK = 5;
const HIGHEST_INK = 66;
/**
 * Pictures are found in blocks of 8 pixels and one around: what is higher than a run by no more than this is its own soft
 * letters, whose ink is looked at here pixel by pixel.
 */
const LETTERS_AS_PICTURE = 30;
/** Strokes are compared on the beginning of a run. */
const STROKE_SAMPLE = 240;

/**
 * Describes every run of a frame, in the order of its lines; which may be labels is told by their ink alone. `changed` holds
 * every pixel that differs from the last frame of this cache; `repeated` are runs that may have templates, however long.
 */
export function describeUnits(
  words: Int32Array,
  shapes: Shapes,
  lines: readonly Line[],
  detected: readonly Box[],
  cache: RevealCache,
  changed: readonly Box[] | 'all',
  repeated: ReadonlySet<Run>,
): Unit[] {
  const { width, height } = shapes;
  const runs = lines.flatMap((line) => line.runs.map((run) => ({ run, line, box: run.box })));
  const runIndex = new RowIndex(runs);
  const pictures = new RowIndex(shapes.pictures.map((box) => ({ box })));
  const foreign = new RowIndex([...shapes.codes, ...shapes.pale].map((box) => ({ box })));
  const detectedIndex = new RowIndex(detected.map((box) => ({ box })));
  cache.looks.begin(changed);
  return runs.map(({ run, line }, at): Unit => {
    const wide = pad(run.box, MARGIN, width, height);
    const box = hasStrangers(run, wide, runIndex) ? pad(run.box, LEAST_MARGIN, width, height) : wide;
    const isLabelSized = mayBeLabel(run);
    const mayBe =
      (isLabelSized || repeated.has(run)) &&
      !meets(foreign, box, 0) &&
      !meets(pictures, box, run.box.bottom - run.box.top + LETTERS_AS_PICTURE) &&
      !hasStrangers(run, box, runIndex) &&
      !isPartOfMore(run, words, width, detectedIndex, runIndex);
    const shape = mayBe ? shapeOf(run) : '';
    const lookAround = (): Enclosure | null => findEnclosure(words, width, height, box);
    const look = (): UnitLook => {
      const ink = inspectBeginning(words, width, box, mayBe);
      const isCandidate = mayBe && ink.isPlain;
      const key = isCandidate ? cache.keyOf(words, width, box, shape) : null;
      return { ink, key, enclosure: isCandidate ? lookAround() : null };
    };
    const place = `${box.left} ${box.top} ${box.right} ${box.bottom} ${shape}`;
    const { ink, key, enclosure } = cache.looks.at(place, box, look, lookAround);
    return {
      at,
      run,
      line,
      box,
      stroke: ink.stroke,
      key,
      isLabelSized,
      enclosure,
      decision: null,
    };
  });
}

/** Size and proportion of a label: one to five words in at most sixteen em, upright. */
function mayBeLabel({ box, words, em }: Run): boolean {
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  if (words.length > MOST_WORDS || width > em * WIDEST_LABEL || width < height * 0.5) return false;
  return height >= LOWEST_INK && height <= HIGHEST_INK && height <= em * 1.7;
}

/** Whether one of the boxes that is higher than `height` meets `box`. */
function meets(index: RowIndex<{ box: Box }>, box: Box, height: number): boolean {
  return index.visit(box.top, box.bottom, -Infinity, box.right - 1, ({ box: other }) => {
    const isHigh = other.bottom - other.top > height;
    return isHigh && other.right > box.left && other.top < box.bottom && other.bottom > box.top;
  });
}

/** Whether ink of another run may lie in the box. A frame around all of it has none in it: the ink's own check sees that. */
function hasStrangers(run: Run, box: Box, runs: RowIndex<{ box: Box; run: Run }>): boolean {
  return runs.visit(box.top, box.bottom, -Infinity, box.right - 1, ({ run: other, box: otherBox }) => {
    if (other === run || otherBox.right <= box.left || otherBox.top >= box.bottom || otherBox.bottom <= box.top)
      return false;
    const isAround =
      otherBox.left < box.left && otherBox.right > box.right && otherBox.top < box.top && otherBox.bottom > box.bottom;
    return !isAround;
  });
}

function inspectBeginning(words: Int32Array, width: number, box: Box, isWhole: boolean): Ink {
  if (isWhole) return inspectInk(words, width, box);
  if (box.bottom - box.top > HIGHEST_INK * 1.5) return { stroke: 0, isPlain: false };
  return inspectInk(words, width, { ...box, right: Math.min(box.right, box.left + STROKE_SAMPLE) });
}

/** Where a run is cut follows from its words, so that they are a part of what is remembered. */
function shapeOf({ box, words, em }: Run): string {
  return `${em.toFixed(1)} ${words.map(({ left, right }) => `${left - box.left}-${right - box.left}`).join(' ')}`;
}

/** Whether two units look as if they were of the same kind: size, colour and weight. */
export function haveSameStyle(one: Unit, other: Unit): boolean {
  if (Math.max(one.run.em, other.run.em) > Math.min(one.run.em, other.run.em) * 1.45) return false;
  if (channelDifference(one.run.ink, other.run.ink) > 72) return false;
  const [more, less] = one.stroke > other.stroke ? [one.stroke, other.stroke] : [other.stroke, one.stroke];
  return less === 0 || more / less < 1.3;
}

/** As high as an icon is beside its label, or as low as an arrow: two letters are neither. */
export function isIcon({ run }: Unit, em: number): boolean {
  const width = run.box.right - run.box.left;
  const height = run.box.bottom - run.box.top;
  if (run.words.length !== 1 || width > em * WIDEST_ICON) return false;
  return (height >= em * 0.9 && height <= em * 2.2 && width >= em * 0.7) || height <= em * 0.42;
}
