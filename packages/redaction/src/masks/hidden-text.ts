import { contains, overlaps, unite, type Box } from '../geometry.ts';
import type { Run } from '../layout/layout.ts';
import { RowIndex } from '../layout/row-index.ts';
import type { MaskPlan } from './mask-plan.ts';

/** What has to go of one run: all of it, or the part between two revealed boxes. */
export interface HiddenText {
  /** Tight around its ink. */
  box: Box;
  readonly em: number;
  /** Index of its line in the plan. */
  readonly line: number;
  readonly outline: number | null;
  /** A single connected shape that is too large for a letter: a drawing, a frame. */
  readonly isShape: boolean;
}

/** A shape of its own is no letter from here on. */
const LARGEST_SINGLE_LETTER = 40;

/** Height of capitals in em, as the layout measures by it. */
const CAPITAL_HEIGHT = 0.72;

/** The parts of all runs that no revealed box holds, so that every mark is in a revealed box or in one of these. */
export function findHiddenText({ lines, revealed, shapes }: MaskPlan): HiddenText[] {
  const hidden: HiddenText[] = [];
  const shown = new RowIndex(revealed.map((box) => ({ box })));
  let marks: RowIndex<{ box: Box }> | null = null;
  lines.forEach((line, lineAt) => {
    for (const run of line.runs) {
      const touching: Box[] = [];
      if (revealed.length > 0) {
        shown.visit(run.box.top, run.box.bottom, -Infinity, run.box.right, ({ box }) => {
          if (overlaps(box, run.box)) touching.push(box);
        });
      }
      if (touching.length === 0) {
        hidden.push(describe(run, run.box, lineAt));
        continue;
      }
      marks ??= new RowIndex(shapes.marks.map((box) => ({ box })));
      for (const box of cutRun(run, touching, marks)) hidden.push(describe(run, box, lineAt));
    }
  });
  return hidden;
}

function describe(run: Run, box: Box, line: number): HiddenText {
  const height = box.bottom - box.top;
  const isShape = run.words.length === 1 && height > LARGEST_SINGLE_LETTER && box.right - box.left < height * 40;
  return { box, em: measureSize(run), line, outline: run.outline, isShape };
}

/**
 * The font size of a run. Without descenders it was measured from the whole height of the box, and that ends one row after
 * the ink: of small letters that row is a tenth of the size.
 */
export function measureSize({ box, em }: Run): number {
  const rise = box.bottom - box.top - 1;
  return em * CAPITAL_HEIGHT > rise - 0.5 && rise > 1 ? (rise - 1) / CAPITAL_HEIGHT : em;
}

/** The boxes around the marks of a run that are not revealed, cut where a revealed box lies between two of them. */
function cutRun(run: Run, touching: readonly Box[], marks: RowIndex<{ box: Box }>): Box[] {
  const open: Box[] = [];
  marks.visit(run.box.top, run.box.bottom, run.box.left, run.box.right, ({ box }) => {
    if (contains(run.box, box) && !touching.some((shown) => contains(shown, box))) open.push(box);
  });
  open.sort((one, other) => one.left - other.left);
  const parts: Box[] = [];
  for (const box of open) {
    const last = parts.at(-1);
    const isCut =
      last !== undefined && touching.some(({ left, right }) => left >= last.right - 1 && right <= box.left + 1);
    if (last === undefined || isCut) parts.push(box);
    else parts[parts.length - 1] = unite(last, box);
  }
  return parts;
}
