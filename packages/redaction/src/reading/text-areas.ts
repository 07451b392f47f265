import { ClearpaneError } from '@clearpane/contracts';
import type { Box } from '../geometry.ts';

const LOWEST_PROBABILITY = 0.3;
/** How much larger than its shrunk core a text is: the model is trained to mark the core only. */
const UNCLIP_RATIO = 1.6;

/**
 * Boxes around connected pixels of a probability map that are taken for text, each grown to the text that the model
 * shrank; in pixels of the map, clipped to it. One pixel alone is noise, anything more is a box however faint.
 */
export function findTextAreas(probabilities: Float32Array, width: number, height: number): Box[] {
  const isOpen = new Uint8Array(width * height);
  for (let at = 0; at < isOpen.length; at++) {
    const probability = probabilities[at]!;
    if (!(probability >= 0 && probability <= 1.001))
      throw new ClearpaneError('internal', 'The detection answered no probability.');
    if (probability > LOWEST_PROBABILITY) isOpen[at] = 1;
  }
  const areas: Box[] = [];
  const waiting: number[] = [];
  for (let start = 0; start < isOpen.length; start++) {
    if (isOpen[start] !== 1) continue;
    const core = { left: width, top: height, right: 0, bottom: 0 };
    let count = 0;
    isOpen[start] = 0;
    waiting.push(start);
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      const y = Math.floor(at / width);
      const x = at - y * width;
      count++;
      core.left = Math.min(core.left, x);
      core.right = Math.max(core.right, x + 1);
      core.top = Math.min(core.top, y);
      core.bottom = Math.max(core.bottom, y + 1);
      for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
        for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
          const next = row * width + column;
          if (isOpen[next] === 1) {
            isOpen[next] = 0;
            waiting.push(next);
          }
        }
      }
    }
    if (count > 1) areas.push(unclip(core, width, height));
  }
  return areas;
}

function unclip({ left, top, right, bottom }: Box, width: number, height: number): Box {
  const across = right - left;
  const down = bottom - top;
  const by = (across * down * UNCLIP_RATIO) / (2 * (across + down));
  return {
    left: Math.max(0, Math.floor(left - by)),
    top: Math.max(0, Math.floor(top - by)),
    right: Math.min(width, Math.ceil(right + by)),
    bottom: Math.min(height, Math.ceil(bottom + by)),
  };
}
