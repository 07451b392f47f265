import type { Rectangle } from '@clearpane/contracts';

/** The part of two rectangles that both cover; null where they do not meet. */
export function intersect(one: Rectangle, other: Rectangle): Rectangle | null {
  const x = Math.max(one.x, other.x);
  const y = Math.max(one.y, other.y);
  const width = Math.min(one.x + one.width, other.x + other.width) - x;
  const height = Math.min(one.y + one.height, other.y + other.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

/** What is left of rectangles when another one lies on them: at most four pieces of each. */
export function subtract(rectangles: readonly Rectangle[], cover: Rectangle): Rectangle[] {
  return rectangles.flatMap((rectangle) => {
    const hidden = intersect(rectangle, cover);
    if (hidden === null) return [rectangle];
    const right = rectangle.x + rectangle.width;
    const bottom = rectangle.y + rectangle.height;
    const hiddenRight = hidden.x + hidden.width;
    const hiddenBottom = hidden.y + hidden.height;
    return [
      { x: rectangle.x, y: rectangle.y, width: rectangle.width, height: hidden.y - rectangle.y },
      { x: rectangle.x, y: hiddenBottom, width: rectangle.width, height: bottom - hiddenBottom },
      { x: rectangle.x, y: hidden.y, width: hidden.x - rectangle.x, height: hidden.height },
      { x: hiddenRight, y: hidden.y, width: right - hiddenRight, height: hidden.height },
    ].filter(({ width, height }) => width > 0 && height > 0);
  });
}

/** Number of pixels in a rectangle. */
export function areaOf({ width, height }: Rectangle): number {
  return width * height;
}
