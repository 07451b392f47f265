import type { TextReader } from '../reading/text-reader.ts';
import type { RevealOptions } from './choose-interface.ts';
import type { Groups } from './find-groups.ts';
import { judgeContext } from './judge-context.ts';
import { judgeReading } from './judge-reading.ts';
import { chooseRound } from './reading-order.ts';
import type { Unit } from './unit.ts';

/**
 * Pixels of strips in the first round; each later one has so many times more, as there is less and less that it can change. It
 * follows from nothing but the frame, or what was read before it would decide what is read in it.
 */
const FIRST_ROUND = 768;
const GROWTH = 1.5;

/** Whether what was read in a unit may be shown. */
export function isReadAsLabel({ decision }: Unit): boolean {
  return decision !== null && decision.kind !== 'no-label' && decision.kind !== 'withheld';
}

/**
 * Reads in rounds: what promises most labels first, the first few of each list, and no more of one that turns out to be
 * content. A decision from an earlier frame costs nothing, and counts only in the round in which it would be read now. Answers
 * what is left of the budget, or null where units were left for a later frame.
 */
export async function readUnits(
  options: RevealOptions,
  reader: TextReader,
  units: readonly Unit[],
  groups: Groups,
  budget: number,
): Promise<number | null> {
  const { frame, cache } = options;
  const rules = { ...options, width: options.shapes.width };
  let left = budget;
  const isPossible = (unit: Unit): boolean => isReadAsLabel(unit) || isOpen(unit);
  /** What the reader cannot read however often it is asked. */
  const tried = new Set(units.filter(({ box, key }) => key !== null && reader.costOf(box) === Infinity));
  const order = { isLabel: isReadAsLabel, costOf: ({ box }: Unit) => reader.costOf(box) };
  for (let most = FIRST_ROUND; ; most *= GROWTH) {
    const vetoes = judgeContext(units, groups, isPossible);
    const waiting = units.filter((unit) => isOpen(unit) && !tried.has(unit) && !vetoes.has(unit));
    const round = takeRound(chooseRound(waiting, groups, order), most, order.costOf);
    if (round.length === 0) return left;
    const toRead: Unit[] = [];
    let isWhole = true;
    for (const unit of round) {
      unit.decision = cache.get(unit.key!);
      if (unit.decision !== null) continue;
      const cost = order.costOf(unit);
      // The first of a frame is read in any case, so that every frame comes further; after it a narrower one may still fit.
      if (left <= 0 || (cost > left && left < budget)) {
        isWhole = false;
        continue;
      }
      left -= cost;
      toRead.push(unit);
    }
    const boxes = toRead.map(({ box }) => box);
    const readings = boxes.length === 0 ? [] : await reader.read(frame, boxes);
    for (const [at, unit] of toRead.entries()) {
      const reading = readings[at] ?? null;
      tried.add(unit);
      if (reading === null) continue;
      unit.decision = judgeReading(unit, reading, rules);
      cache.set(unit.key!, unit.decision);
    }
    // What looks the same is read once.
    const decisions = new Map(round.map(({ key, decision }) => [key, decision]));
    for (const unit of waiting) unit.decision ??= decisions.get(unit.key) ?? null;
    if (!isWhole) return null;
  }
}

/** Of what is wanted so much as one round reads. */
function takeRound(wanted: readonly Unit[], most: number, costOf: (unit: Unit) => number): Unit[] {
  let asked = 0;
  return wanted.filter((unit) => {
    if (asked >= most) return false;
    asked += costOf(unit);
    return true;
  });
}

function isOpen({ decision, key, isLabelSized }: Unit): boolean {
  return decision === null && key !== null && isLabelSized;
}
