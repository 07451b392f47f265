import { channelDifference } from '../rgba.ts';
import { isButtonLike } from './find-enclosure.ts';
import type { Surroundings } from './find-surroundings.ts';
import type { Unit } from './unit.ts';

/** The first tag is no farther from the name of its field than this, and tags from each other, in em. */
const WIDEST_BEFORE = 3;
const WIDEST_BETWEEN = 4.5;
const FEWEST = 2;
const BOXED_SHARE = 0.5;
const SAME_GROUND = 7;

/**
 * Finds tags: two and more small boxes right after a text that has none, whose values they are, whatever they say. Not every
 * box's sides are found; another ground than the name's counts for one.
 */
export function findTags(surroundings: ReadonlyMap<Unit, Surroundings>): Set<Unit> {
  const tags = new Set<Unit>();
  for (const unit of surroundings.keys()) {
    if (isButtonLike(unit)) continue;
    const boxes: Unit[] = [];
    for (let last = unit; ;) {
      const next = surroundings.get(last)?.right ?? null;
      if (next === null || boxes.includes(next)) break;
      const widest = unit.run.em * (last === unit ? WIDEST_BEFORE : WIDEST_BETWEEN);
      if (next.run.box.left - last.run.box.right > widest || !isSetOff(next, unit)) break;
      boxes.push(next);
      last = next;
    }
    if (boxes.length < FEWEST || boxes.filter(isButtonLike).length < boxes.length * BOXED_SHARE) continue;
    for (const box of boxes) tags.add(box);
  }
  return tags;
}

function isSetOff(unit: Unit, name: Unit): boolean {
  return isButtonLike(unit) || channelDifference(unit.run.ground, name.run.ground) > SAME_GROUND;
}
