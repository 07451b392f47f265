import type { Box } from '../geometry.ts';
import type { TextReader } from '../reading/text-reader.ts';
import type { RevealOptions } from './choose-interface.ts';
import type { Groups } from './find-groups.ts';
import { cutInLastSpace } from './cut-parts.ts';
import { countSameColumns, type Repeat } from './find-repeats.ts';
import { inspectInk } from './inspect-ink.ts';
import { judgeReading } from './judge-reading.ts';
import { isIcon, type Unit } from './unit.ts';

/** Two words at least: one word is a label or none. */
const SHORTEST_BEGINNING = 6;
/** Of one group so many are read: the beginnings of the others are the same, or they stay masked. */
const MOST_PROBES = 2;

/** What stands often on a frame and was not revealed as a label. */
export interface RepeatsToRead {
  readonly repeats: readonly Repeat[];
  readonly units: readonly Unit[];
  readonly groups: Groups;
  /** Pixels of strips that may still be read. */
  readonly budget: number;
}

/**
 * The boxes of a program's own words in texts that begin alike on a frame ("Last seen 2 hours ago from …" on every card).
 * Only the beginning that at least three of them share is read, once; each of the others shows of it what has the very
 * same pixels. Their surroundings do not count, except what stands beside them. `left` is what remains of the budget.
 */
export async function readRepeats(
  options: RevealOptions,
  reader: TextReader,
  { repeats, units, groups, budget }: RepeatsToRead,
): Promise<{ boxes: Box[]; isComplete: boolean; left: number }> {
  const { words, shapes, frame, cache } = options;
  const { width } = shapes;
  const unitOf = new Map(units.map((unit) => [unit.run, unit]));
  const boxes: Box[] = [];
  let left = budget;
  let isComplete = true;
  for (const repeat of repeats) {
    let members = repeat.flatMap((run) => {
      const unit = unitOf.get(run);
      return unit !== undefined && isOpen(unit) && standsAlone(unit, groups) ? [unit] : [];
    });
    for (let probes = 0; probes < MOST_PROBES && members.length > 2; probes++) {
      const probe = members[0]!;
      const beginning = findBeginning(probe, members, words, width);
      if (beginning === null) break;
      const key = cache.keyOf(words, width, beginning, 'beginning');
      let decision = cache.get(key);
      if (decision === null) {
        const cost = reader.costOf(beginning);
        if (cost > left) {
          isComplete &&= cost === Infinity;
          break;
        }
        left -= cost;
        const [reading] = await reader.read(frame, [beginning]);
        if (reading === null || reading === undefined) break;
        const run = { em: probe.run.em, box: { ...probe.run.box, right: beginning.right } };
        decision = judgeReading({ run, box: beginning, isBeginning: true }, reading, { ...options, width });
        cache.set(key, decision);
      }
      if (decision.kind !== 'template') break;
      const parts = decision.parts.map((part) => ({
        ...beginning,
        left: beginning.left + part.left,
        right: beginning.left + part.right,
      }));
      const rest: Unit[] = [];
      for (const unit of members) {
        const same = sameParts(parts, probe, unit, words, width);
        if (same.length < parts.length) rest.push(unit);
        boxes.push(...same);
      }
      if (rest.length === members.length) break;
      members = rest;
    }
  }
  return { boxes, isComplete, left };
}

/** What was read as anything else is no template. */
function isOpen({ key, decision }: Unit): boolean {
  return key !== null && (decision === null || decision.kind === 'template');
}

/** Whether no other text stands beside a unit. */
function standsAlone(unit: Unit, groups: Groups): boolean {
  return (groups.neighbours.get(unit) ?? []).every((other) => isIcon(other, unit.run.em));
}

/** The box of what at least two others have in common with the probe; null where that is less than two words. */
function findBeginning(probe: Unit, members: readonly Unit[], words: Int32Array, width: number): Box | null {
  const { box, run } = probe;
  const lengths = members
    .filter((unit) => unit !== probe)
    .map((unit) => countSameColumns(words, width, box, placeOf(unit, probe)))
    .sort((one, other) => other - one);
  const same = lengths[1] ?? 0;
  // Slots that begin with the same stem are told apart in the middle of a letter.
  const isAll = same === box.right - box.left;
  const shared = isAll ? same : cutInLastSpace(words, width, { ...box, right: box.left + same });
  return shared < run.em * SHORTEST_BEGINNING ? null : { ...box, right: box.left + shared };
}

/** Where the probe's box would be if it were this unit. */
function placeOf({ run }: Unit, probe: Unit): Box {
  const top = run.box.top - (probe.run.box.top - probe.box.top);
  const left = run.box.left - (probe.run.box.left - probe.box.left);
  const { right, bottom } = probe.box;
  return { left, top, right: left + right - probe.box.left, bottom: top + bottom - probe.box.top };
}

/** The probe's parts at this unit's place, up to the first whose pixels differ. */
function sameParts(parts: readonly Box[], probe: Unit, unit: Unit, words: Int32Array, width: number): Box[] {
  const place = placeOf(unit, probe);
  const across = place.left - probe.box.left;
  const down = place.top - probe.box.top;
  const same: Box[] = [];
  for (const part of parts) {
    const moved = {
      left: part.left + across,
      right: part.right + across,
      top: part.top + down,
      bottom: part.bottom + down,
    };
    if (moved.left < 0 || moved.top < 0 || countSameColumns(words, width, part, moved) < part.right - part.left) break;
    if (!inspectInk(words, width, moved).isPlain) break;
    same.push(moved);
  }
  return same;
}
