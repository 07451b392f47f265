import { contains, unite, type Box } from '../geometry.ts';
import { channelDifference } from '../rgba.ts';
import type { Shapes } from '../shapes/shapes.ts';
import { findColours } from './colours.ts';
import { hasBorder } from './has-border.ts';
import type { Line, Run } from './layout.ts';
import { measureText } from './measure-text.ts';
import { findLeader, findPieces, isSmall, joinLeaders, type Piece } from './pieces.ts';
import { RowIndex } from './row-index.ts';
import { splitWords } from './split-words.ts';

/** Two menu entries or cells lie this far apart or farther, two words of a text nearer; in em. */
const RUN_GAP = 0.7;
/** A capital alone, an x alone: their em is estimated by these factors apart. */
const EM_RATIO = 1.75;
/** Words of several letters are measured better. */
const WORD_EM_RATIO = 1.35;
const BASELINE_SLACK = 0.3;
/** A dash or a dot between two words. */
const SMALL_SHARE = 0.45;
/** Grounds that differ by more, of 255, belong to different areas. */
const SAME_GROUND = 7;

/**
 * Groups the marks of a frame to words, runs and lines, top to bottom. Every mark lies in the box of exactly one run: what
 * is no text (icons, frames, pictures) is a run of its own. `words` are the frame's RGBA pixels as little-endian words.
 */
export function findLines(shapes: Shapes, words: Int32Array): Line[] {
  const pieces = findPieces(shapes);
  const runs = joinRuns(pieces, shapes).map((parts) => describeRun(parts, shapes, words));
  return joinLines(runs, shapes);
}

interface Node<Item> {
  readonly box: Box;
  readonly item: Item;
  readonly at: number;
}

function joinRuns(pieces: readonly Piece[], shapes: Shapes): Piece[][] {
  const nodes = pieces.map((item, at): Node<Piece> => ({ box: item.box, item, at }));
  const index = new RowIndex(nodes);
  const leaders = Int32Array.from(pieces.keys());
  for (const { box, item, at } of nodes) {
    if (item.isAlone) continue;
    const reach = Math.max(item.em, box.bottom - box.top) * RUN_GAP * EM_RATIO;
    index.visit(box.top, box.bottom, box.left, box.right + reach, (other) => {
      if (other.at === at || other.item.isAlone || !isSameRow(item, other.item)) return;
      const gap = other.box.left - box.right;
      const em = Math.max(item.em, other.item.em);
      if (gap >= em * RUN_GAP || gap < -em) return;
      if (gap > 0 && hasBorder(shapes, box, other.box)) return;
      joinLeaders(leaders, at, other.at);
    });
  }
  const groups = new Map<number, Piece[]>();
  for (const { item, at } of nodes) {
    const leader = findLeader(leaders, at);
    const group = groups.get(leader);
    if (group === undefined) groups.set(leader, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

function isSameRow(one: Piece, other: Piece): boolean {
  const [larger, smaller] = one.em >= other.em ? [one, other] : [other, one];
  const overlap = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
  const height = smaller.box.bottom - smaller.box.top;
  if (height < larger.em * SMALL_SHARE) return isSmall(smaller, larger.em) && overlap >= height * 0.5;
  if (larger.em > smaller.em * (isWord(larger) && isWord(smaller) ? WORD_EM_RATIO : EM_RATIO)) return false;
  return Math.abs(larger.baseline - smaller.baseline) <= larger.em * BASELINE_SLACK && overlap >= height * 0.5;
}

function isWord({ box, em }: Piece): boolean {
  return box.right - box.left > em * 1.5;
}

function describeRun(parts: readonly Piece[], shapes: Shapes, words: Int32Array): Run {
  const box = parts.map((part) => part.box).reduce(unite);
  const { em } = measureText(shapes.edges, shapes.width, box);
  return {
    box,
    words: splitWords(
      parts.flatMap((part) => part.marks),
      em,
    ),
    em,
    ...findColours(words, shapes.width, box),
    outline: findOutline(box, shapes.outlines),
  };
}

function findOutline(box: Box, outlines: readonly Box[]): number | null {
  let smallest: number | null = null;
  let least = Infinity;
  for (let at = 0; at < outlines.length; at++) {
    const outline = outlines[at]!;
    if (!contains(outline, box)) continue;
    const size = (outline.right - outline.left) * (outline.bottom - outline.top);
    if (size < least) {
      least = size;
      smallest = at;
    }
  }
  return smallest;
}

/** Joins runs of one baseline from left to right where nothing lies between them: no border, no other ground. */
function joinLines(runs: readonly Run[], shapes: Shapes): Line[] {
  const nodes = runs.map((item, at): Node<Run> => ({ box: item.box, item, at }));
  const index = new RowIndex(nodes);
  const leaders = Int32Array.from(runs.keys());
  for (const { box, item, at } of nodes) {
    // The first to the right on the same row decides: across it nothing is joined.
    let nearest: Node<Run> | null = null;
    index.visit(box.top, box.bottom, box.right, shapes.width, (other) => {
      if (other.at === at || (nearest !== null && other.box.left >= nearest.box.left)) return;
      const overlap = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      if (overlap >= Math.min(box.bottom - box.top, other.box.bottom - other.box.top) * 0.5) nearest = other;
    });
    const next = nearest as Node<Run> | null;
    if (next === null || next.item.outline !== item.outline) continue;
    const em = Math.max(item.em, next.item.em);
    if (em > Math.min(item.em, next.item.em) * EM_RATIO) continue;
    if (
      Math.abs(box.bottom - next.box.bottom) > em * BASELINE_SLACK &&
      Math.abs(box.top - next.box.top) > em * BASELINE_SLACK
    )
      continue;
    if (channelDifference(item.ground, next.item.ground) > SAME_GROUND || hasBorder(shapes, box, next.box)) continue;
    joinLeaders(leaders, at, next.at);
  }
  const lines = new Map<number, Run[]>();
  for (const { item, at } of nodes) {
    const leader = findLeader(leaders, at);
    const line = lines.get(leader);
    if (line === undefined) lines.set(leader, [item]);
    else line.push(item);
  }
  return [...lines.values()]
    .map((members): Line => ({
      box: members.map((run) => run.box).reduce(unite),
      runs: members.sort((one, other) => one.box.left - other.box.left),
    }))
    .sort((one, other) => one.box.top - other.box.top || one.box.left - other.box.left);
}
