import type { Measurement } from '@clearpane/workbench';
import { guessFromFourClasses, guessLengths, type Observation } from '../packages/redaction/masks/length-attack.ts';
import type { PageTruth, Plane } from '../redaction-pages/page-truth.ts';

/** What somebody sees of the mask over each personal text of a page: how far it reaches from its middle, to all sides. */
export function observeMasks({ pii }: PageTruth, mask: Plane): Observation[] {
  return pii.map(({ text, ink }) => {
    const [x, y] = [Math.round((ink.x0 + ink.x1) / 2), Math.round((ink.y0 + ink.y1) / 2)];
    const end = (across: number, down: number): number => {
      let [atX, atY] = [x, y];
      while (atX >= 0 && atY >= 0 && atX < mask.width && atY < mask.height && mask.data[atY * mask.width + atX] === 1) {
        atX += across;
        atY += down;
      }
      return across === 0 ? atY : atX;
    };
    return { length: [...text].length, features: [end(-1, 0), end(1, 0), end(0, 1) - end(0, -1)] };
  });
}

/**
 * How far off the best guess of a text's length is, in doublings; the more, the better. The baseline is somebody who was told
 * which of four width classes the text is in: masks should tell no more.
 */
export function lengthMeasurement(observations: readonly Observation[]): Measurement {
  const told = guessFromFourClasses(observations.map(({ length }) => length));
  return {
    value: guessLengths(observations),
    unit: `doublings, ${observations.length} texts`,
    target: told,
    baseline: told,
  };
}
