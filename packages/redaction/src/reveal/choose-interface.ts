import type { Veto } from '../detectors/veto.ts';
import type { Box } from '../geometry.ts';
import type { Line } from '../layout/layout.ts';
import type { TextReader } from '../reading/text-reader.ts';
import type { Rgba } from '../rgba.ts';
import type { Shapes } from '../shapes/shapes.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { findBars } from './find-bars.ts';
import { findGroups } from './find-groups.ts';
import { findRepeats } from './find-repeats.ts';
import { inspectInk } from './inspect-ink.ts';
import { judgeContext } from './judge-context.ts';
import { isReadAsLabel, readUnits } from './read-units.ts';
import { withManyEnds } from './reading-order.ts';
import { readRepeats } from './read-repeats.ts';
import type { RevealCache } from './reveal-cache.ts';
import { describeUnits, type Unit } from './unit.ts';

/** A frame, what was found in it, and what may be asked about it. */
export interface RevealOptions {
  readonly frame: Rgba;
  /** The frame's pixels as 32-bit words. */
  readonly words: Int32Array;
  readonly shapes: Shapes;
  readonly lines: readonly Line[];
  /** Boxes of the detection: a unit that is a part of a larger one is not revealed. */
  readonly detected: readonly Box[];
  /** Without one nothing is revealed. */
  readonly reader: TextReader | null;
  readonly vocabulary: Vocabulary;
  readonly veto: Veto;
  /** Kept from frame to frame; it belongs to this vocabulary and veto. */
  readonly cache: RevealCache;
  /** Boxes of every pixel that differs from the last frame that this cache was used for. */
  readonly changed: readonly Box[] | 'all';
  /** How much may be read in this frame, in pixels of strips as the reader counts them; at least one unit is. */
  readonly budget: number;
}

/** What of a frame is interface, as far as it is known. */
export interface ChosenInterface {
  readonly boxes: Box[];
  /** False where units were left for a later frame: they stay masked in this one. */
  readonly isComplete: boolean;
}

/** Of the budget no more than this goes first into what stands on every card. */
const SHARE_OF_CARDS = 0.4;

/**
 * Answers the boxes of a frame that are proved to be interface: each holds the ink of one label with a little ground around
 * it and no other ink. What the budget leaves unread is not revealed. What is around a unit is judged anew in each frame, and
 * what reading once decided counts only where it would be read in this one, so that the same screen gives the same boxes
 * whatever was on it before.
 */
export async function chooseInterface(options: RevealOptions): Promise<ChosenInterface> {
  const { words, shapes, detected, cache, reader } = options;
  if (reader === null) return { boxes: [], isComplete: true };
  const { lines, bars } = findBars(options.lines, words, shapes.width);
  const repeats = findRepeats(lines, words, shapes.width);
  const units = describeUnits(words, shapes, lines, detected, cache, options.changed, new Set(repeats.flat()));
  const groups = findGroups(units, shapes, words, bars);
  const { budget } = options;
  // A program's own words on every card are read once for all of them: no label shows as much for a pixel.
  const onCards = { repeats: withManyEnds(repeats, units), units, groups, budget: budget * SHARE_OF_CARDS };
  const early = await readRepeats(options, reader, onCards);
  const left = await readUnits(options, reader, units, groups, budget * (1 - SHARE_OF_CARDS) + early.left);
  const vetoes = judgeContext(units, groups, isReadAsLabel);
  const shown = units.filter((unit) => isReadAsLabel(unit) && !vetoes.has(unit));
  const boxes = shown.flatMap((unit) => revealedParts(unit, words, shapes.width));
  const isRevealed = new Set(shown);
  const hidden = units.filter((unit) => !isRevealed.has(unit));
  const repeated = await readRepeats(options, reader, { repeats, units: hidden, groups, budget: left ?? 0 });
  return { boxes: [...boxes, ...repeated.boxes], isComplete: left !== null && repeated.isComplete };
}

/** The box of a label, or those of a template's own words. */
function revealedParts({ box, decision }: Unit, words: Int32Array, width: number): Box[] {
  if (decision?.kind !== 'template') return [box];
  return decision.parts
    .map(({ left, right }) => ({ ...box, left: box.left + left, right: box.left + right }))
    .filter((part) => inspectInk(words, width, part).isPlain);
}
