import { overlaps, type Box } from '../geometry.ts';
import type { Enclosure } from './find-enclosure.ts';
import type { Ink } from './inspect-ink.ts';

/** What the pixels around one run said. */
export interface UnitLook {
  readonly ink: Ink;
  /** The key of its pixels among the decisions; null where it is no candidate. */
  readonly key: string | null;
  readonly enclosure: Enclosure | null;
}

/**
 * What was seen of the runs of the last frame, so that only what changed is looked at pixel by pixel. It holds places, widths
 * and keyed hashes, no pixels and no text.
 */
export class UnitLooks {
  #last = new Map<string, UnitLook>();
  #next = new Map<string, UnitLook>();
  #changed: readonly Box[] | 'all' = 'all';

  /** Begins a frame that differs from the last one in these boxes at most. */
  begin(changed: readonly Box[] | 'all'): void {
    this.#last = this.#next;
    this.#next = new Map();
    this.#changed = changed;
  }

  /** What is seen in `box`; `place` says where that is and in which way it is looked at. */
  at(place: string, box: Box, look: () => UnitLook, lookAround: () => Enclosure | null): UnitLook {
    const known = this.#last.get(place);
    const found = known !== undefined && this.#isAsBefore(box) ? this.#renew(known, box, lookAround) : look();
    this.#next.set(place, found);
    return found;
  }

  /** Forgets everything. */
  clear(): void {
    this.#last.clear();
    this.#next.clear();
  }

  /** An enclosure depends on all that lies in it and on its sides; where there is none it is looked for again. */
  #renew(look: UnitLook, box: Box, lookAround: () => Enclosure | null): UnitLook {
    if (look.key === null) return look;
    const { enclosure } = look;
    if (enclosure !== null && this.#isAsBefore(around(box, enclosure))) return look;
    return { ...look, enclosure: lookAround() };
  }

  #isAsBefore(box: Box): boolean {
    return this.#changed !== 'all' && !this.#changed.some((changed) => overlaps(changed, box));
  }
}

function around(box: Box, { left, right, above, below }: Enclosure): Box {
  return {
    left: box.left - 1 - left,
    top: box.top - 1 - above,
    right: box.right + right + 1,
    bottom: box.bottom + below + 1,
  };
}
