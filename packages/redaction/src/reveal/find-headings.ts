import { channelDifference } from '../rgba.ts';
import { haveSameStyle, isIcon, type Unit } from './unit.ts';

/** A text over a list of other style in a side panel of the frame. */
export interface Heading {
  readonly unit: Unit;
  /** What stands at the same edge of the panel in the same style: other headings, or a list of which this is one. */
  readonly sisters: readonly Unit[];
}

/** So many entries follow before anything in the heading's own style does. A note's title has one or two lines below it. */
const LEAST_ENTRIES = 3;
/** How far below its heading, and below each other, entries are, in em of the heading. */
const FIRST_STEP = 3.6;
const LONGEST_STEP = 4.2;
const INDENT = 2.6;
const SAME_LEFT = 4;
/** A heading's strokes are wider than those of its list, or its letters larger, or its colour is another. */
const BOLDER = 1.18;
const LARGER = 1.25;
const OTHER_COLOUR = 72;
/** A panel is no wider than this, in em of the heading, and goes down farther than a card does. */
const WIDEST_PANEL = 30;
const WIDEST_MARGIN = 4;
const LEAST_DEPTH = 26;
const STRAIGHT_SHARE = 0.9;
const SAME_GROUND = 2;

/** Finds what stands over lists in the side panels of a frame; `words` are its pixels. */
export function findHeadings(units: readonly Unit[], words: Int32Array, width: number): Heading[] {
  const sorted = units
    .filter((unit) => !isIcon(unit, unit.run.em))
    .sort((one, other) => one.run.box.top - other.run.box.top);
  const headings: Heading[] = [];
  for (const [at, unit] of sorted.entries()) {
    if (unit.key === null || !isInSidePanel(unit, words, width) || !isOverList(unit, sorted.slice(at + 1))) continue;
    const sisters = sorted.filter(
      (other) =>
        other !== unit &&
        Math.abs(other.run.box.left - unit.run.box.left) <= SAME_LEFT &&
        isOfSameSize(unit, other) &&
        !isSetOff(unit, other),
    );
    headings.push({ unit, sisters });
  }
  return headings;
}

/** Whether nothing but three and more entries of another style follow, at its edge or a little farther right. */
function isOverList(heading: Unit, below: readonly Unit[]): boolean {
  const { box, em } = heading.run;
  let last = box;
  let entries = 0;
  for (const unit of below) {
    const at = unit.run.box;
    const isBeside = at.bottom > box.top && at.top < box.bottom;
    if (at.right < box.left - SAME_LEFT || at.left > box.left + em * WIDEST_PANEL) continue;
    // Beside it stands nothing that could be the rest of it.
    if (isBeside && at.left < box.right + em * 3) return false;
    if (at.left < box.left - SAME_LEFT || at.left > box.left + em * INDENT) continue;
    if (at.top < last.bottom - 2) continue;
    if (at.top - last.top > em * (entries === 0 ? FIRST_STEP : LONGEST_STEP)) return false;
    if (!isSetOff(heading, unit)) return false;
    entries++;
    if (entries >= LEAST_ENTRIES) return true;
    last = at;
  }
  return false;
}

function isSetOff(heading: Unit, other: Unit): boolean {
  if (other.stroke > 0 && heading.stroke >= other.stroke * BOLDER) return true;
  if (heading.run.em >= other.run.em * LARGER) return true;
  return channelDifference(heading.run.ink, other.run.ink) > OTHER_COLOUR && haveSameStyle(heading, heading);
}

function isOfSameSize(one: Unit, other: Unit): boolean {
  return Math.max(one.run.em, other.run.em) <= Math.min(one.run.em, other.run.em) * LARGER;
}

/** Whether the ground of a text ends near its left and not far to its right at straight sides that go far down, or at the screen's edge. */
function isInSidePanel({ run, box }: Unit, words: Int32Array, width: number): boolean {
  const height = Math.floor(words.length / width);
  const { em } = run;
  const ground = words[box.top * width + box.left]!;
  const differs = (x: number, y: number): boolean => channelDifference(words[y * width + x]!, ground) > SAME_GROUND;
  let left = box.left - 1;
  while (left >= 0 && box.left - left <= em * WIDEST_MARGIN && !differs(left, box.top)) left--;
  if (box.left - left > em * WIDEST_MARGIN) return false;
  let right = box.right;
  while (right < width && right - box.left <= em * WIDEST_PANEL && !differs(right, box.top)) right++;
  if (right >= width || right - box.left > em * WIDEST_PANEL) return false;
  /** Whether a straight side stands at x with the panel's own ground at `inside`. */
  const isSide = (x: number, inside: number): boolean => {
    let rows = 0;
    let whole = 0;
    for (let y = box.top; y < Math.min(height - 1, box.top + em * LEAST_DEPTH); y += 2) {
      rows++;
      if ((x < 0 || differs(x, y)) && !differs(inside, y)) whole++;
    }
    return rows * 2 >= em * LEAST_DEPTH * 0.9 && whole >= rows * STRAIGHT_SHARE;
  };
  return isSide(right, right - 2) && isSide(left, left + 2);
}
