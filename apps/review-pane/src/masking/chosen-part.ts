import type { Rectangle } from '@clearpane/contracts';

/** A place in pixels of the frame; it may lie beside it. */
export interface Point {
  x: number;
  y: number;
}

interface Size {
  width: number;
  height: number;
}

/** The part that is offered first: the middle of the frame. */
export function firstPart({ width, height }: Size): Rectangle {
  return fitted({ x: width * 0.4, y: height * 0.4, width: width * 0.2, height: height * 0.2 }, { width, height });
}

/** The part between two places, in whole pixels and within the frame. */
export function between(one: Point, other: Point, frame: Size): Rectangle {
  const [left, right] = [Math.min(one.x, other.x), Math.max(one.x, other.x)];
  const [top, bottom] = [Math.min(one.y, other.y), Math.max(one.y, other.y)];
  const x = Math.max(0, left);
  const y = Math.max(0, top);
  return fitted({ x, y, width: right - x, height: bottom - y }, frame);
}

/** The part as it was asked for, in whole pixels, within the frame and never empty. */
export function fitted(part: Rectangle, frame: Size): Rectangle {
  const x = clamp(Math.floor(part.x), 0, frame.width - 1);
  const y = clamp(Math.floor(part.y), 0, frame.height - 1);
  return {
    x,
    y,
    width: clamp(Math.ceil(part.width), 1, frame.width - x),
    height: clamp(Math.ceil(part.height), 1, frame.height - y),
  };
}

/** The part after an arrow key: moved, or its lower right corner moved; null for any other key. */
export function afterKey(part: Rectangle, key: string, changesSize: boolean, frame: Size): Rectangle | null {
  const step = STEPS[key];
  if (!step) return null;
  if (changesSize) return fitted({ ...part, width: part.width + step.x, height: part.height + step.y }, frame);
  return {
    ...part,
    x: clamp(part.x + step.x, 0, frame.width - part.width),
    y: clamp(part.y + step.y, 0, frame.height - part.height),
  };
}

const STEP = 8;
const STEPS: Record<string, Point> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
};

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, Number.isFinite(value) ? value : least));
}
