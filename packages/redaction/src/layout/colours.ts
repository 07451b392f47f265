import type { Box } from '../geometry.ts';
import { channelDifference } from '../rgba.ts';

const MOST_SAMPLES = 600;

/**
 * The colours of a piece of text, as RGB words of 5 bits a channel: the commonest one is the ground, the one farthest
 * from it the ink. A sample of rows is looked at.
 */
export function findColours(words: Int32Array, width: number, box: Box): { ink: number; ground: number } {
  const counts = new Map<number, number>();
  const wide = box.right - box.left;
  const rowStep = Math.max(1, Math.round((wide * (box.bottom - box.top)) / MOST_SAMPLES));
  const step = wide > MOST_SAMPLES ? Math.ceil(wide / MOST_SAMPLES) : 1;
  // From the middle of the first step: the edge row of a mark is ground alone.
  for (let y = box.top + (Math.min(rowStep, box.bottom - box.top) >> 1); y < box.bottom; y += rowStep) {
    for (let at = y * width + box.left, end = y * width + box.right; at < end; at += step) {
      const colour = words[at]! & 0xf8f8f8;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  }
  let ground = 0;
  let most = 0;
  for (const [colour, count] of counts) {
    if (count > most) {
      most = count;
      ground = colour;
    }
  }
  let ink = ground;
  let farthest = 0;
  for (const colour of counts.keys()) {
    const far = channelDifference(colour, ground);
    if (far > farthest) {
      farthest = far;
      ink = colour;
    }
  }
  return { ink, ground };
}
