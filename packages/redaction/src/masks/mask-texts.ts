import type { Box } from '../geometry.ts';
import { CELL, FIELD, PARAGRAPH, TEXT } from '../categories.ts';
import { findAnchor, type Anchor } from './find-anchor.ts';
import { bottomWithUnderline } from './find-underline.ts';
import type { Ground } from './ground.ts';
import type { MaskPlan } from './mask-plan.ts';
import { COLUMN_COUNT, type PlacedText } from './place-texts.ts';
import { PADDING } from './text-rows.ts';
import type { Stack } from './stacks.ts';
import { classAmong, classWidth, roundEm } from './width-classes.ts';

export interface Mask {
  box: Box;
  category: number;
}

/** A field or button is at most this many em high. */
const HIGHEST_FIELD = 3.6;
/** An outline that leaves its text no more room than this, in em, was made to measure: its own width tells the length. */
const MADE_TO_MEASURE = 3;
/** How much room in em the class of such a button is measured by. */
const LARGEST_BUTTON = 16;
/** About how many em high a field is. */
const FIELD_HEIGHT = 2;
/** The share of a field's height that its mask takes where its text is smaller. */
const FIELD_ROWS = 0.5;
/** How far a field's border reaches inwards. */
const FIELD_INSET = 3;
/** Lines of one paragraph are at most this far apart from top to top, in em. */
const WIDEST_PITCH = 1.8;

/** The masks of all hidden texts. */
export function maskTexts(plan: MaskPlan, texts: readonly PlacedText[], ground: Ground): Mask[] {
  const fields = findFields(plan, texts);
  const masks: Mask[] = [];
  const loose: PlacedText[] = [];
  for (const text of texts) {
    const field = text.outline === null ? undefined : fields.get(text.outline);
    if (field === undefined) loose.push(text);
    else masks.push({ box: maskField(plan, text, field, ground), category: FIELD });
  }
  masks.push(...nameMasks(extendAll(loose), ground, plan));
  return masks;
}

/** Left and right end of a mask. */
interface Ends {
  readonly left: number;
  readonly right: number;
}

interface Extent extends Ends {
  readonly text: PlacedText;
  /** Which side the class was measured from. */
  readonly side: Anchor['side'];
}

/** Each text from where it is anchored to the end of its class, as far as the ground reaches. */
function extendAll(texts: readonly PlacedText[]): Extent[] {
  const anchored = texts.map((text) => ({ text, anchor: findAnchor(text) }));
  const columns = new Map<Stack, number[]>();
  for (const { text, anchor } of anchored) {
    if (anchor.side === 'centre') continue;
    const widths = columns.get(text[anchor.side]);
    if (widths === undefined) columns.set(text[anchor.side], [anchor.width]);
    else widths.push(anchor.width);
  }
  return anchored.map(({ text, anchor }) => {
    const stack = anchor.side === 'centre' ? undefined : text[anchor.side];
    const widths = stack === undefined ? [] : columns.get(stack)!;
    const isAmongOthers = stack !== undefined && widths.length >= COLUMN_COUNT;
    const width = isAmongOthers
      ? classAmong(anchor.width, widths, anchor.side === 'left' ? text.leftEm : text.rightEm)
      : classWidth(anchor.width, anchor.room, text.em);
    return { text, side: anchor.side, ...extend(text, anchor, width) };
  });
}

/** From a text's anchor over the width of its class, as far as the ground reaches. */
function extend({ ink, fromColumn, toColumn }: PlacedText, { side, edge, room }: Anchor, width: number): Ends {
  if (side === 'centre') {
    const rest = (room - Math.min(room, width)) / 2;
    return { left: Math.floor(fromColumn + rest), right: Math.ceil(toColumn - rest) };
  }
  const left = side === 'left' ? edge : Math.min(ink.left - PADDING, edge - width);
  const right = side === 'right' ? edge : Math.max(ink.right + PADDING, edge + width);
  return {
    left: Math.min(ink.left, Math.max(fromColumn, left)),
    right: Math.max(ink.right, Math.min(toColumn, right)),
  };
}

/** A mask for each; lines that follow each other are a paragraph's. The room between lines stays: it tells nothing. */
function nameMasks(extents: readonly Extent[], ground: Ground, { shapes }: MaskPlan): Mask[] {
  const masks: Mask[] = [];
  const order = [...extents].sort((one, other) => one.text.ink.top - other.text.ink.top);
  const open: { last: Extent; mask: Mask }[] = [];
  for (const extent of order) {
    const { text, left, right } = extent;
    const bottom = Math.max(text.bottom, bottomWithUnderline(text.ink, text.em, shapes));
    const mask = { box: { left, right, top: text.top, bottom }, category: isCell(text) ? CELL : TEXT };
    masks.push(mask);
    const at = open.findIndex(({ last }) => isNextLine(last, extent, ground));
    if (at < 0) {
      open.push({ last: extent, mask });
      if (open.length > MOST_OPEN) open.shift();
      continue;
    }
    mask.category = PARAGRAPH;
    open[at]!.mask.category = PARAGRAPH;
    open[at] = { last: extent, mask };
  }
  return masks;
}

function isCell({ isInTable, left, right }: PlacedText): boolean {
  return isInTable && (left.count >= COLUMN_COUNT || right.count >= COLUMN_COUNT);
}

/** So many paragraphs beside each other are followed at once. */
const MOST_OPEN = 64;

function isNextLine(last: Extent, next: Extent, ground: Ground): boolean {
  const em = Math.max(last.text.em, next.text.em);
  if (next.text.top - last.text.top > em * WIDEST_PITCH || next.text.top < last.text.top + em / 2) return false;
  if (last.side !== next.side || isCell(last.text) || isCell(next.text)) return false;
  const isSameColumn =
    last.side === 'left'
      ? last.text.left === next.text.left
      : last.side === 'right'
        ? last.text.right === next.text.right
        : false;
  if (!isSameColumn || Math.max(last.left, next.left) >= Math.min(last.right, next.right)) return false;
  const [left, right] = [Math.max(last.left, next.left), Math.min(last.right, next.right)];
  for (let y = last.text.bottom; y < next.text.top; y++) if (ground.isSeparator(y, left, right)) return false;
  return true;
}

/** Outlines that hold one line of text in little height, by index. */
function findFields({ shapes: { outlines }, lines }: MaskPlan, texts: readonly PlacedText[]): Map<number, Box> {
  const spans = new Map<number, { top: number; bottom: number }>();
  for (const { runs } of lines) {
    for (const { outline, box } of runs) {
      if (outline === null) continue;
      const span = spans.get(outline);
      if (span === undefined) spans.set(outline, { top: box.top, bottom: box.bottom });
      else {
        span.top = Math.min(span.top, box.top);
        span.bottom = Math.max(span.bottom, box.bottom);
      }
    }
  }
  const fields = new Map<number, Box>();
  for (const { outline, em } of texts) {
    if (outline === null || fields.has(outline)) continue;
    const box = outlines[outline]!;
    const span = spans.get(outline);
    if (span === undefined || box.bottom - box.top > HIGHEST_FIELD * em || span.bottom - span.top > 1.7 * em) continue;
    fields.set(outline, box);
  }
  return fields;
}

/** One of the classes of the field's room; where a button was made to measure its border goes as well, and the class is the button's. */
function maskField({ shapes }: MaskPlan, text: PlacedText, field: Box, ground: Ground): Box {
  const { ink, em } = text;
  const isMeasured = field.right - field.left - (ink.right - ink.left) <= MADE_TO_MEASURE * em;
  if (isMeasured && !hasTwin(field, shapes.outlines)) {
    const outer = { left: field.left - 1, right: field.right + 1, top: field.top - 1, bottom: field.bottom + 1 };
    const reach = ground.reachRight({ ...outer, left: field.right, right: field.right + 2 });
    const right =
      outer.left + classWidth(outer.right - outer.left, Math.min(reach - outer.left, LARGEST_BUTTON * em), em);
    return {
      ...outer,
      left: Math.max(0, outer.left),
      top: Math.max(0, outer.top),
      right: Math.max(outer.right, Math.min(reach, right)),
    };
  }
  const anchor = findAnchor(text);
  // The field's own height says in which steps: the letters in it look larger and smaller while somebody types.
  const step = roundEm((field.bottom - field.top) / FIELD_HEIGHT);
  const { left, right } = extend(text, anchor, classWidth(anchor.width, anchor.room, step));
  return {
    left: Math.min(ink.left, Math.max(field.left + FIELD_INSET, left)),
    right: Math.max(ink.right, Math.min(field.right - FIELD_INSET, right)),
    ...fieldRows(ink, field),
  };
}

/** The middle of a field where its text leaves room above and below, else all of it: its height follows from the field. */
function fieldRows(ink: Box, field: Box): { top: number; bottom: number } {
  const rest = Math.round(((field.bottom - field.top) * (1 - FIELD_ROWS)) / 2);
  const hasRoom = ink.top - PADDING >= field.top + rest && ink.bottom + PADDING <= field.bottom - rest;
  const inset = hasRoom ? rest : FIELD_INSET;
  return { top: Math.min(ink.top, field.top + inset), bottom: Math.max(ink.bottom, field.bottom - inset) };
}

/** Whether another outline has the same width: then the layout gave it, and not the text. */
function hasTwin(field: Box, outlines: readonly Box[]): boolean {
  const width = field.right - field.left;
  return outlines.some((other) => other !== field && Math.abs(other.right - other.left - width) <= 2);
}
