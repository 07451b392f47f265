import { DETECTORS } from './find-personal.ts';
import type { Veto } from './veto.ts';

/** Names the first thing that any detector finds; the machine's own words do not weaken it. What a detector throws is thrown. */
export function createVeto(): Veto {
  return (text) => {
    for (const detect of DETECTORS) {
      const [found] = detect(text);
      if (found !== undefined) return found.kind;
    }
    return null;
  };
}
