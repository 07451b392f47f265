import { unite, type Box } from '../geometry.ts';
import type { Ground } from './ground.ts';
import type { HiddenText } from './hidden-text.ts';
import { RowIndex } from '../layout/row-index.ts';
import type { MaskPlan } from './mask-plan.ts';
import { findStacks, type Stack } from './stacks.ts';
import { findBaseline, findRows, PADDING } from './text-rows.ts';
import { TextSizes } from './text-sizes.ts';

/** A hidden text with everything that its mask may follow from. */
export interface PlacedText {
  /** Tight around its ink. */
  readonly ink: Box;
  /** The rows of its mask. */
  readonly top: number;
  readonly bottom: number;
  /** The em of its height class. */
  readonly em: number;
  /** That of the columns in which it begins and ends. */
  readonly leftEm: number;
  readonly rightEm: number;
  readonly outline: number | null;
  readonly left: Stack;
  readonly right: Stack;
  /** The columns that its mask may take at most. */
  readonly fromColumn: number;
  readonly toColumn: number;
  /** Whether the next or the last text on its line stands in a column as well: it is a table's. */
  readonly isInTable: boolean;
}

/** So many texts that share an edge show a column and not a coincidence. */
export const COLUMN_COUNT = 3;
/** Texts of one line that are this near, in em, get one mask; up to the second limit unless the next stands in a column. */
const NEAR = 1.5;
const NEAR_UNALIGNED = 4;

interface Joined {
  ink: Box;
  em: number;
  readonly line: number;
  readonly outline: number | null;
  readonly left: Stack;
  right: Stack;
}

/** Joins the texts of a line where the gap between two would tell how long the first is, and finds the place of each. */
export function placeTexts(plan: MaskPlan, texts: readonly HiddenText[], ground: Ground): PlacedText[] {
  const { shapes } = plan;
  const shown = plan.revealed.map((box) => ({ box, em: (box.bottom - box.top) / SHOWN_HEIGHT }));
  const items = [...texts, ...shown];
  const lefts = findStacks(items, 'left');
  const rights = findStacks(items, 'right');
  const joined: Joined[] = [];
  texts.forEach(({ box, em, line, outline }, at) => {
    const left = lefts[at]!;
    const right = rights[at]!;
    const last = joined.at(-1);
    if (last !== undefined && last.line === line && isNear(last, box, left, right, ground)) {
      last.ink = unite(last.ink, box);
      last.em = Math.max(last.em, em);
      last.right = right;
    } else joined.push({ ink: box, em: em, line, outline, left, right });
  });
  const sizes = new TextSizes(plan.lines);
  const baselines = new Map<number, number>();
  const columns = new RowIndex(
    joined.map((text) => ({ box: text.ink, text })).filter(({ text }) => isColumn(text.left)),
  );
  return joined.map((text, at) => place(text, joined[at - 1], joined[at + 1]));

  /** Whether a line of a grid runs close above the text and another close below it. */
  function isBetweenLines(ink: Box, em: number): boolean {
    const nearest = Math.round(em);
    let above = ink.top - 1;
    while (above > ink.top - nearest && above >= 0 && !ground.isSeparator(above, ink.left, ink.right)) above--;
    let below = ink.bottom;
    while (below < ink.bottom + nearest && below < shapes.height && !ground.isSeparator(below, ink.left, ink.right))
      below++;
    return above > ink.top - nearest && above >= 0 && below < ink.bottom + nearest && below < shapes.height;
  }

  /** Where the next text on the line begins, or, beside it, the next column of texts. */
  function findNextEdge({ ink }: Joined, next: Joined | null): number {
    let edge = Infinity;
    if (next !== null) edge = isColumn(next.right) && !isColumn(next.left) ? next.ink.right : next.left.edge - PADDING;
    columns.visit(ink.top, ink.bottom, ink.right, edge, ({ box, text: { left } }) => {
      if (box.top < ink.bottom && box.bottom > ink.top && left.edge - PADDING < edge) edge = left.edge - PADDING;
    });
    return edge;
  }

  function place(text: Joined, before: Joined | undefined, after: Joined | undefined): PlacedText {
    const em = sizes.find(text);
    let baseline = baselines.get(text.line);
    if (baseline === undefined) {
      baseline = findBaseline(shapes, plan.lines[text.line]!.box, em);
      baselines.set(text.line, baseline);
    }
    const goal = findRows(text.ink, baseline, em);
    const top = Math.max(0, ground.growUp(text.ink, goal.top));
    const bottom = Math.min(shapes.height, ground.growDown(text.ink, goal.bottom));
    const next = after?.line === text.line ? after : null;
    const previous = before?.line === text.line ? before : null;
    const border = ground.reachRight(text.ink);
    const edge = findNextEdge(text, next);
    // Between two columns stays a gap, so that one can see them, unless the text itself reaches into it.
    const spaced = edge - Math.round(em * COLUMN_GAP);
    const end = Math.min(border, text.ink.right + PADDING <= spaced ? spaced : edge);
    return {
      ink: text.ink,
      top,
      bottom,
      em,
      leftEm: sizes.ofColumn(text.left),
      rightEm: sizes.ofColumn(text.right),
      outline: text.outline,
      left: text.left,
      right: text.right,
      fromColumn: ground.reachLeft(text.ink),
      toColumn: Math.max(text.ink.right, end),
      isInTable:
        [previous, next].some((other) => other !== null && (isColumn(other.left) || isColumn(other.right))) ||
        (border < shapes.width && isBetweenLines(text.ink, em)),
    };
  }
}

/** In em: what stays free before the next column. */
const COLUMN_GAP = 0.8;

/** Height of a revealed box by its em. */
const SHOWN_HEIGHT = 0.95;

function isColumn(stack: Stack): boolean {
  return stack.count >= COLUMN_COUNT;
}

function isNear(last: Joined, box: Box, left: Stack, right: Stack, ground: Ground): boolean {
  const gap = box.left - last.ink.right;
  const em = Math.max(last.em, 1);
  if (gap >= em * NEAR_UNALIGNED) return false;
  if (gap >= em * 0.5 && (isColumn(left) || isColumn(right))) return false;
  if (gap >= em * NEAR && (left.count > 1 || right.count > 1)) return false;
  return gap <= 0 || ground.reachRight(last.ink) >= box.left;
}
