import { ClearpaneError } from '@clearpane/contracts';

/** Characters with the place of each, in steps of the model from the strip's left, and the lowest confidence of any but spaces. */
export interface Decoded {
  readonly text: string;
  readonly confidence: number;
  readonly steps: readonly number[];
}

/**
 * The most probable character of every step, repeats folded and gaps left out (greedy CTC). `probabilities` holds `steps` rows of
 * one probability for "no character" and one for each of `characters`; rows that are none throw, whatever they would read as.
 */
export function decodeCharacters(probabilities: Float32Array, steps: number, characters: readonly string[]): Decoded {
  const classes = characters.length + 1;
  let text = '';
  let confidence = 1;
  const middles: number[] = [];
  let last = 0;
  let begin = 0;
  let best = 0;
  const finish = (end: number): void => {
    if (last === 0) return;
    const character = characters[last - 1]!;
    text += character;
    // A space is a guess from a gap: how sure it is says nothing about the letters.
    if (character.trim() !== '') confidence = Math.min(confidence, best);
    middles.push((begin + end) / 2);
  };
  for (let step = 0; step < steps; step++) {
    let highest = -1;
    let chosen = 0;
    let sum = 0;
    const row = step * classes;
    for (let candidate = 0; candidate < classes; candidate++) {
      const probability = probabilities[row + candidate]!;
      sum += probability;
      if (probability > highest) {
        highest = probability;
        chosen = candidate;
      }
    }
    // Also false for NaN.
    if (!(Math.abs(sum - 1) < 0.01 && highest <= 1.001)) {
      throw new ClearpaneError('internal', 'The recognition answered no probabilities.');
    }
    if (chosen !== last) {
      finish(step);
      begin = step;
      best = highest;
      last = chosen;
    } else {
      best = Math.max(best, highest);
    }
  }
  finish(steps);
  return { text, confidence: text.trim() === '' ? 0 : Math.min(1, confidence), steps: middles };
}
