import type { Veto } from '../detectors/veto.ts';
import type { Box } from '../geometry.ts';
import type { Line } from '../layout/layout.ts';
import type { TextReader } from '../reading/text-reader.ts';
import type { Rgba } from '../rgba.ts';
import type { Shapes } from '../shapes/shapes.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { findGroups, type Groups } from './find-groups.ts';
import { judgeContext } from './judge-context.ts';
import { judgeReading } from './judge-reading.ts';
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
  /** Time for reading, in milliseconds. */
  readonly budgetMs: number;
}

/** Of a list that was not read yet so many entries are read before the others are worth it. */
const FIRST_OF_A_LIST = 3;

/**
 * Answers the boxes of a frame that are proved to be interface: each holds the ink of one label with a little ground around
 * it and no other ink. What was not read in time is not revealed. What is around a unit is judged anew in each frame, from
 * what reading once decided, so that the same screen gives the same boxes whether it was read now or before.
 */
export async function chooseInterface(options: RevealOptions): Promise<Box[]> {
  const { words, shapes, lines, detected, cache, reader } = options;
  if (reader === null) return [];
  const units = describeUnits(words, shapes, lines, detected, cache);
  const groups = findGroups(units, shapes);
  await readUnits(options, reader, units, groups);
  const vetoes = judgeContext(units, groups, isReadAsLabel);
  return units.filter((unit) => isReadAsLabel(unit) && !vetoes.has(unit)).map(({ box }) => box);
}

function isReadAsLabel({ decision }: Unit): boolean {
  return decision?.kind === 'label';
}

function isOpen({ decision, key }: Unit): boolean {
  return decision === null && key !== null;
}

/** Reads in rounds: short ones first, the first few of each list, and no more of one that turns out to be content. */
async function readUnits(
  options: RevealOptions,
  reader: TextReader,
  units: readonly Unit[],
  groups: Groups,
): Promise<void> {
  const { frame, vocabulary, veto, cache } = options;
  const until = performance.now() + options.budgetMs;
  const isPossible = (unit: Unit): boolean => isReadAsLabel(unit) || isOpen(unit);
  /** What the reader cannot read however often it is asked. */
  const tried = new Set<Unit>();
  for (;;) {
    const left = until - performance.now();
    const vetoes = judgeContext(units, groups, isPossible);
    const waiting = units.filter((unit) => isOpen(unit) && !tried.has(unit) && !vetoes.has(unit));
    const round = left > 0 ? chooseRound(waiting, groups) : [];
    if (round.length === 0) return;
    const readings = await reader.read(
      frame,
      round.map(({ box }) => box),
      left,
    );
    for (const [at, unit] of round.entries()) {
      const reading = readings[at] ?? null;
      tried.add(unit);
      if (reading === null || unit.key === null) continue;
      unit.decision = judgeReading(unit.run, reading, vocabulary, veto);
      cache.set(unit.key, unit.decision);
    }
    // What looks the same is read once.
    for (const unit of waiting) if (unit.decision === null && unit.key !== null) unit.decision = cache.get(unit.key);
  }
}

function chooseRound(waiting: readonly Unit[], groups: Groups): Unit[] {
  const isWaiting = new Set(waiting);
  const later = new Set<Unit>();
  for (const column of groups.columns) {
    for (const unit of column.filter((member) => isWaiting.has(member)).slice(FIRST_OF_A_LIST)) later.add(unit);
  }
  const keys = new Set<string>();
  return waiting
    .filter((unit) => !later.has(unit))
    .sort((one, other) => one.run.words.length - other.run.words.length || widthOf(one) - widthOf(other))
    .filter(({ key }) => key !== null && !keys.has(key) && keys.add(key));
}

function widthOf({ box }: Unit): number {
  return box.right - box.left;
}
