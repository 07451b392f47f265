import { unite, type Box } from '../geometry.ts';
import { CELL, FIELD, PARAGRAPH, TEXT } from './category-map.ts';
import { bottomWithUnderline } from './find-underline.ts';
import type { Ground } from './ground.ts';
import type { MaskPlan } from './mask-plan.ts';
import { COLUMN_COUNT, type PlacedText } from './place-texts.ts';
import { PADDING } from './text-rows.ts';
import { classWidth } from './width-classes.ts';

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
/** The share of a field's height that its mask takes where its text is smaller. */
const FIELD_ROWS = 0.5;
/** How far a field's border reaches inwards. */
const FIELD_INSET = 3;
/** How near a text's middle is to its container's where it is centred, in pixels. */
const CENTRE_TOLERANCE = 2;
/** In em: in a wider container, or this near its side, a text is centred by chance: somebody is typing it. */
const WIDEST_CENTRED = 48;
const LEAST_CENTRED = 2;
/** A text starts at its container's side when it is this near, in em. */
const NEAR_SIDE = 3;
/** Where nothing tells where a text is anchored its mask begins at one of so many places of the container. */
const UNSURE_STEPS = 16;
/** Lines of one paragraph are at most this far apart from top to top, in em. */
const WIDEST_PITCH = 1.8;
/** Lines whose classes differ by more are no block: one rectangle around them would mask twice as much. */
const MOST_WASTE = 1.6;

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
  masks.push(
    ...joinParagraphs(
      loose.map((text) => ({ text, ...extend(text) })),
      ground,
      plan,
    ),
  );
  return masks;
}

interface Extent {
  readonly text: PlacedText;
  readonly left: number;
  readonly right: number;
  /** Which side the class was measured from. */
  readonly anchor: 'left' | 'right' | 'centre';
}

/** From where its text is anchored to the end of its class, as far as the ground reaches. */
function extend(text: PlacedText): Omit<Extent, 'text'> {
  const { ink, em, fromColumn, toColumn } = text;
  const fromRight = (edge: number): Omit<Extent, 'text'> => ({
    anchor: 'right',
    left: Math.min(ink.left - PADDING, edge - classWidth(edge - ink.left + PADDING, edge - fromColumn, em)),
    right: edge,
  });
  const fromLeft = (edge: number): Omit<Extent, 'text'> => ({
    anchor: 'left',
    left: edge,
    right: Math.max(ink.right + PADDING, edge + classWidth(ink.right + PADDING - edge, toColumn - edge, em)),
  });
  const clip = ({ anchor, left, right }: Omit<Extent, 'text'>): Omit<Extent, 'text'> => ({
    anchor,
    left: Math.min(ink.left, Math.max(fromColumn, left)),
    right: Math.max(ink.right, Math.min(toColumn, right)),
  });
  if (text.right.count >= COLUMN_COUNT && text.right.count > text.left.count) {
    return clip(fromRight(text.right.edge + PADDING));
  }
  if (text.left.count < 2) {
    const isNearLeft = ink.left - fromColumn <= NEAR_SIDE * em;
    const isCentred = Math.abs(ink.left + ink.right - fromColumn - toColumn) <= 2 * CENTRE_TOLERANCE;
    const isHeading = toColumn - fromColumn <= WIDEST_CENTRED * em && ink.left - fromColumn >= LEAST_CENTRED * em;
    if (isCentred && isHeading) {
      const room = toColumn - fromColumn;
      const rest = (room - Math.min(room, classWidth(ink.right - ink.left + 2 * PADDING, room, em))) / 2;
      return { anchor: 'centre', left: Math.floor(fromColumn + rest), right: Math.ceil(toColumn - rest) };
    }
    if (!isNearLeft && toColumn - ink.right <= NEAR_SIDE * em) return clip(fromRight(ink.right + PADDING));
    if (!isNearLeft) {
      const step = (toColumn - fromColumn) / UNSURE_STEPS;
      return clip(fromLeft(fromColumn + Math.floor(Math.floor((ink.left - PADDING - fromColumn) / step) * step)));
    }
  }
  const left = ink.left - text.left.edge <= em ? text.left.edge : ink.left;
  return clip(fromLeft(left - PADDING));
}

/** One rectangle for the lines of a paragraph, as wide as its widest; the others as they are. */
function joinParagraphs(extents: readonly Extent[], ground: Ground, { shapes }: MaskPlan): Mask[] {
  const masks: Mask[] = [];
  const order = [...extents].sort((one, other) => one.text.ink.top - other.text.ink.top);
  const open: { box: Box; last: Extent; mask: Mask }[] = [];
  for (const extent of order) {
    const { text, left, right } = extent;
    const bottom = Math.max(text.bottom, bottomWithUnderline(text.ink, text.em, shapes));
    const box = { left, right, top: text.top, bottom };
    const at = open.findIndex(({ last }) => isNextLine(last, extent, ground));
    if (at < 0) {
      const mask = { box, category: isCell(text) ? CELL : TEXT };
      masks.push(mask);
      open.push({ box, last: extent, mask });
      if (open.length > MOST_OPEN) open.shift();
      continue;
    }
    const { mask } = open[at]!;
    mask.box = unite(mask.box, box);
    if (mask.category === TEXT) mask.category = PARAGRAPH;
    open[at] = { box, last: extent, mask };
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
  if (last.anchor !== next.anchor || isCell(last.text) || isCell(next.text)) return false;
  const isSameColumn =
    last.anchor === 'left'
      ? last.text.left === next.text.left
      : last.anchor === 'right'
        ? last.text.right === next.text.right
        : false;
  if (!isSameColumn || Math.max(last.left, next.left) >= Math.min(last.right, next.right)) return false;
  const wider = Math.max(last.right - last.left, next.right - next.left);
  if (wider > MOST_WASTE * Math.min(last.right - last.left, next.right - next.left)) return false;
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
  const { left, right } = extend(text);
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
