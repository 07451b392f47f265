import { unite, type Box } from '../geometry.ts';
import { measureText } from './measure-text.ts';
import type { Shapes } from '../shapes/shapes.ts';
import { RowIndex } from './row-index.ts';

/** Marks that belong together: a word or a part of one. Its em is estimated from its own ink. */
export interface Piece {
  box: Box;
  marks: Box[];
  em: number;
  /** Where its letters stand, in pixels from the top of the frame. */
  baseline: number;
  /** A single mark that is too large for a letter, or holds several: a frame, a picture, a drawing. It joins nothing. */
  readonly isAlone: boolean;
}

/** Ink that is larger than a letter, or holds letters: a frame whose outline was not proved, a picture, a drawing. */
const LARGEST_LETTER = 420;
/** Letters of one size: an x and a bracket differ by this much. */
const LETTER_RATIO = 2.2;
/** Letters of one word, measured by the larger of two: script fonts and monospaced ones included. */
const LETTER_GAP = 0.45;
const SAME_ROW_SHARE = 0.5;
/** What is this much smaller than a letter is a dot, an accent, a comma or a dash, and belongs to its neighbour. */
const SMALL_SHARE = 0.4;
/** A colon has two, an ellipsis three: what has more is text of its own. */
const MOST_SMALL_MARKS = 3;
/** The thinnest dash against its em. */
const LARGEST_SCALE = 16;
const REACH_ABOVE_AND_BELOW = 0.35;
const REACH_BESIDE = 0.25;
interface Node {
  readonly box: Box;
  readonly at: number;
}

/** Joins marks to pieces: letters of the same height beside each other, then dots and accents to the letters they belong to. */
export function findPieces({ marks, edges, width }: Shapes): Piece[] {
  const nodes = marks.map((box, at): Node => ({ box, at }));
  const index = new RowIndex(nodes);
  const leaders = Int32Array.from(marks.keys());
  const lonely = nodes.map(({ box }) => isLonely(box, index));
  for (const { box, at } of nodes) {
    if (lonely[at]) continue;
    const height = box.bottom - box.top;
    const reach = height * LETTER_GAP * LETTER_RATIO;
    index.visit(box.top, box.bottom, box.left, box.right + reach, (other) => {
      if (other.at === at || lonely[other.at] || !areLetters(box, other.box)) return;
      joinLeaders(leaders, at, other.at);
    });
  }
  const byLeader = new Map<number, Piece>();
  for (const { box, at } of nodes) {
    const leader = findLeader(leaders, at);
    const piece = byLeader.get(leader);
    if (piece === undefined) byLeader.set(leader, { box, marks: [box], em: 0, baseline: 0, isAlone: lonely[at]! });
    else {
      piece.box = unite(piece.box, box);
      piece.marks.push(box);
    }
  }
  const pieces = [...byLeader.values()];
  for (const piece of pieces) Object.assign(piece, measureText(edges, width, piece.box));
  return attachSmall(pieces);
}

function areLetters(one: Box, other: Box): boolean {
  const height = one.bottom - one.top;
  const otherHeight = other.bottom - other.top;
  const larger = Math.max(height, otherHeight);
  const smaller = Math.min(height, otherHeight);
  if (larger > smaller * LETTER_RATIO) return false;
  if (other.left - one.right > larger * LETTER_GAP) return false;
  return Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) >= smaller * SAME_ROW_SHARE;
}

/** A mark too large for a letter, or wide with two or more letters in it, stands for itself. */
function isLonely(box: Box, index: RowIndex<Node>): boolean {
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  if (height > LARGEST_LETTER) return true;
  // A part of a border that was not proved: no stem is so thin for its height, no dash for its length.
  if ((height >= 32 && height > width * 9) || (height <= 3 && width >= 40)) return true;
  if (height < 10 || width < height * 1.4) return false;
  let inside = 0;
  return index.visit(box.top, box.bottom, box.left + 1, box.right - 1, ({ box: other }) => {
    if (other.right > box.right || other.top < box.top || other.bottom > box.bottom) return false;
    if (other.bottom - other.top < height * 0.25) return false;
    return ++inside >= 2;
  });
}

/** Gives dots, accents and punctuation to the letters they belong to; their ink counts no more for the em. */
function attachSmall(pieces: Piece[]): Piece[] {
  const nodes = pieces.map((piece) => ({ box: piece.box, piece, isGone: false }));
  const index = new RowIndex(nodes);
  const widest = 8;
  const bySize = [...nodes].sort((one, other) => heightOf(one.box) - heightOf(other.box));
  const leaders = new Map<Piece, Piece>();
  for (const node of bySize) {
    const { box, piece } = node;
    if (piece.isAlone || piece.marks.length > MOST_SMALL_MARKS) continue;
    const height = heightOf(box);
    // Letters up to eight em wide to the left: words are no wider, and a frame of noise stays fast.
    const reach = Math.max(48, height * widest * 4);
    let best: Piece | null = null;
    let least = Infinity;
    index.visit(
      box.top - 2 * height - 4,
      box.bottom + 2 * height + 4,
      box.left - reach,
      box.right + 2 * height + 8,
      (other) => {
        if (other === node || other.isGone) return;
        const { em } = other.piece;
        if (other.piece.isAlone || height > em * SMALL_SHARE || !isSmall(piece, em)) return;
        const above = other.box.top - box.bottom;
        const below = box.top - other.box.bottom;
        const beside = Math.max(other.box.left - box.right, box.left - other.box.right);
        if (Math.max(above, below) > em * REACH_ABOVE_AND_BELOW || beside > em * REACH_BESIDE) return;
        const far = Math.max(0, above, below) + Math.max(0, beside);
        if (far < least) {
          least = far;
          best = other.piece;
        }
      },
    );
    if (best !== null) {
      leaders.set(piece, best);
      node.isGone = true;
    }
  }
  for (const { piece } of bySize) {
    const leader = leaders.get(piece);
    if (leader === undefined) continue;
    leader.box = unite(leader.box, piece.box);
    leader.marks.push(...piece.marks);
  }
  return pieces.filter((piece) => !leaders.has(piece));
}

/** Whether a piece could be a dot, a dash or another sign that is smaller than the letters of a text of this em. */
export function isSmall({ box, marks }: Piece, em: number): boolean {
  const isNarrow = box.right - box.left <= em;
  return isNarrow && marks.length <= MOST_SMALL_MARKS && em <= heightOf(box) * LARGEST_SCALE + 8;
}

function heightOf({ top, bottom }: Box): number {
  return bottom - top;
}

/** The one that stands for a set of joined items; `leaders` holds for each item one that is nearer to it. */
export function findLeader(leaders: Int32Array, at: number): number {
  let leader = at;
  while (leaders[leader] !== leader) {
    leaders[leader] = leaders[leaders[leader]!]!;
    leader = leaders[leader]!;
  }
  return leader;
}

/** Joins the sets of two items. */
export function joinLeaders(leaders: Int32Array, one: number, other: number): void {
  const first = findLeader(leaders, one);
  const second = findLeader(leaders, other);
  if (first !== second) leaders[Math.max(first, second)] = Math.min(first, second);
}
