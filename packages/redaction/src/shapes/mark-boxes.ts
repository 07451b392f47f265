import type { Box } from '../geometry.ts';
import { visitComponents, type Component } from './components.ts';
import { STRUCTURE } from './edges.ts';

/** How deep a frame's edges may lie inside its bounding box: a two-pixel border with its soft inner side. */
const BORDER_DEPTH = 4;
const LARGEST_CORNER_RADIUS = 24;
const SIDE_SHARE = 0.95;

/**
 * Marks as structure every outline that is exactly a box with straight sides: a button, a field, a card. Letters are
 * kept out by proportion: a small box must be half as wide again as high (no O, 0 or I is), another one larger than any
 * letter with corners this tight. Answers their outer boxes.
 */
export function markBoxes(edges: Uint8Array, width: number, height: number): Box[] {
  const outlines: Box[] = [];
  const marks = new Uint8Array(edges.length);
  for (let at = 0; at < edges.length; at++) if (edges[at] !== 0) marks[at] = 1;
  visitComponents(marks, width, height, (component) => {
    if (!hasBoxProportions(component) || !isOutline(component, width)) return;
    for (let next = 0; next < component.count; next++) edges[component.members[next]!]! |= STRUCTURE;
    const { left, top, right, bottom } = component;
    outlines.push({ left, top, right, bottom });
  });
  return outlines;
}

function hasBoxProportions({ left, top, right, bottom }: Component): boolean {
  const width = right - left;
  const height = bottom - top;
  const isWide = width >= 40 && height >= 14 && width >= height * 1.5;
  return isWide || (width >= 240 && height >= 120);
}

function isOutline({ left, top, right, bottom, members, count }: Component, width: number): boolean {
  const radius = Math.min(LARGEST_CORNER_RADIUS, (right - left) >> 1, (bottom - top) >> 1);
  const sides = {
    above: new Uint8Array(right - left),
    below: new Uint8Array(right - left),
    before: new Uint8Array(bottom - top),
    after: new Uint8Array(bottom - top),
  };
  for (let next = 0; next < count; next++) {
    const at = members[next]!;
    const y = (at / width) | 0;
    const x = at - y * width;
    const fromLeft = x - left;
    const fromRight = right - 1 - x;
    const fromTop = y - top;
    const fromBottom = bottom - 1 - y;
    const isCorner = Math.min(fromLeft, fromRight) < radius && Math.min(fromTop, fromBottom) < radius;
    const isNearSide = Math.min(fromLeft, fromRight, fromTop, fromBottom) < BORDER_DEPTH;
    if (!isCorner && !isNearSide) return false;
    if (fromTop < BORDER_DEPTH) sides.above[fromLeft] = 1;
    if (fromBottom < BORDER_DEPTH) sides.below[fromLeft] = 1;
    if (fromLeft < BORDER_DEPTH) sides.before[fromTop] = 1;
    if (fromRight < BORDER_DEPTH) sides.after[fromTop] = 1;
  }
  return Object.values(sides).every((side) => isStraight(side, radius));
}

function isStraight(side: Uint8Array, radius: number): boolean {
  const straight = side.subarray(radius, side.length - radius);
  let present = 0;
  for (const mark of straight) present += mark;
  return present >= straight.length * SIDE_SHARE;
}
