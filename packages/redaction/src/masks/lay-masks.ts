import { pad, type Box } from '../geometry.ts';
import { CODE, INTERFACE, OUTSIDE, PICTURE, TEXT } from '../categories.ts';
import { Ground } from './ground.ts';
import { findHiddenText, type HiddenText } from './hidden-text.ts';
import type { MaskPlan } from './mask-plan.ts';
import { maskFoundBoxes } from './mask-found-boxes.ts';
import { maskTexts, type Mask } from './mask-texts.ts';
import { placeTexts } from './place-texts.ts';
import { PADDING } from './text-rows.ts';

/** A dense sheet has a thousand texts; a frame with more than this is noise, of which nothing but revealed boxes stays. */
const MOST_TEXTS = 8000;

/**
 * Writes a category for every pixel into `plan.categories`: all ink that is not in a revealed box gets a mask whose extent
 * follows from its place, its size class and one of four width classes, and every picture, code, pale area and detected
 * box gets one too. Revealed boxes become INTERFACE; outside stays outside.
 */
export function layMasks(plan: MaskPlan): void {
  const { shapes, categories, revealed } = plan;
  const { width, height } = shapes;
  const ground = new Ground(shapes, categories, revealed);
  const hidden = findHiddenText(plan);
  const masks = hidden.length > MOST_TEXTS ? [maskAll(width, height)] : maskHidden(plan, hidden, ground);
  const isBounded = categories.includes(OUTSIDE);
  for (const { box, category } of masks) paint(categories, width, height, box, category, isBounded);
  for (const box of revealed) paint(categories, width, height, box, INTERFACE, isBounded);
}

function maskHidden(plan: MaskPlan, hidden: readonly HiddenText[], ground: Ground): Mask[] {
  const { shapes, revealed, detected } = plan;
  const drawn = hidden.filter(({ isShape }) => isShape);
  const texts = hidden.filter(({ isShape }) => !isShape);
  const masks: Mask[] = drawn.map(({ box }) => {
    return { box: pad(box, PADDING, shapes.width, shapes.height), category: TEXT };
  });
  masks.push(...maskTexts(plan, placeTexts(plan, texts, ground), ground));
  masks.push(...maskFoundBoxes([...shapes.pale, ...detected], masks, revealed));
  for (const box of shapes.pictures) masks.push({ box, category: PICTURE });
  for (const box of shapes.codes) masks.push({ box, category: CODE });
  return masks;
}

function maskAll(width: number, height: number): Mask {
  return { box: { left: 0, top: 0, right: width, bottom: height }, category: TEXT };
}

function paint(
  categories: Uint8Array,
  width: number,
  height: number,
  box: Box,
  category: number,
  isBounded: boolean,
): void {
  const left = Math.max(0, box.left);
  const right = Math.min(width, box.right);
  const bottom = Math.min(height, box.bottom);
  if (right <= left) return;
  for (let y = Math.max(0, box.top); y < bottom; y++) {
    const from = y * width + left;
    const to = y * width + right;
    if (!isBounded) categories.fill(category, from, to);
    else for (let at = from; at < to; at++) if (categories[at] !== OUTSIDE) categories[at] = category;
  }
}
