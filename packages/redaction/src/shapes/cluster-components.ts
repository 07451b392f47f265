import { unite, type Box } from '../geometry.ts';
import type { Components } from './connect-spans.ts';

/** Pieces of one code lie apart by half their own size at most, in these limits. */
const NARROWEST_GAP = 3;
const WIDEST_GAP = 16;

/** Boxes of connected edges joined where they lie close to each other for their size; larger ones than `largest` are left out. */
export function clusterComponents(components: Components, largest: number): Box[] {
  const boxes: Box[] = [];
  for (let at = 0; at < components.count; at++) {
    const [left, right] = [components.lefts[at]!, components.rights[at]!];
    const [top, bottom] = [components.tops[at]!, components.bottoms[at]!];
    if (right - left <= largest && bottom - top <= largest) boxes.push({ left, top, right, bottom });
  }
  const leaders = Int32Array.from(boxes.keys());
  const lead = (at: number): number => {
    let leader = at;
    while (leaders[leader] !== leader) leader = leaders[leader] = leaders[leaders[leader]!]!;
    return leader;
  };
  // Components come by their tops: those that ended long above are dropped from the open ones.
  let open: number[] = [];
  for (let at = 0; at < boxes.length; at++) {
    const box = boxes[at]!;
    let kept = 0;
    for (const other of open) {
      const above = boxes[other]!;
      if (above.bottom + WIDEST_GAP < box.top) continue;
      open[kept++] = other;
      const gap = Math.max(above.left - box.right, box.left - above.right, box.top - above.bottom);
      if (gap <= WIDEST_GAP && gap <= reach(box) && gap <= reach(above)) leaders[lead(at)] = lead(other);
    }
    open = open.slice(0, kept);
    open.push(at);
  }
  const clusters = new Map<number, Box>();
  boxes.forEach((box, at) => {
    const leader = lead(at);
    const known = clusters.get(leader);
    clusters.set(leader, known === undefined ? box : unite(known, box));
  });
  return [...clusters.values()];
}

function reach({ left, top, right, bottom }: Box): number {
  return Math.max(NARROWEST_GAP, Math.min(right - left, bottom - top) / 2);
}
