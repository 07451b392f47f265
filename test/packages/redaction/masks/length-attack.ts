/** What an attacker sees of one mask, and what they want to know. */
export interface Observation {
  readonly features: readonly number[];
  /** Characters of the text under it. */
  readonly length: number;
}

const NEIGHBOURS = 5;

/**
 * The mean error, in doublings of the length, of the best attacker found: one who looks at everything, one who looks at the
 * two ends of the mask only, and one who looks at its width. The smaller, the more the masks tell.
 */
export function guessLengths(observations: readonly Observation[]): number {
  const see = (choose: (features: readonly number[]) => number[]): number => {
    return guessByNeighbours(observations.map(({ features, length }) => ({ length, features: choose(features) })));
  };
  return Math.min(
    see((features) => [...features]),
    see((features) => features.slice(0, 2)),
    see(([left = 0, right = 0]) => [right - left]),
  );
}

/** Learns from every other two observations and guesses the rest by the median of the nearest ones. */
function guessByNeighbours(observations: readonly Observation[]): number {
  const learned = observations.filter((_, at) => (at >> 1) % 2 === 0);
  const unknown = observations.filter((_, at) => (at >> 1) % 2 === 1);
  const scales = learned[0]!.features.map((_, feature) => {
    const values = learned.map(({ features }) => features[feature]!);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
  });
  const errors = unknown.map(({ features, length }) => {
    const near = learned
      .map((other) => ({
        length: other.length,
        distance: other.features.reduce((sum, value, at) => sum + ((value - features[at]!) / scales[at]!) ** 2, 0),
      }))
      .sort((one, other) => one.distance - other.distance);
    // All that are as near as the last of the nearest count: equal masks tell the same.
    const limit = near[NEIGHBOURS - 1]!.distance + 1e-9;
    const lengths = near.filter(({ distance }) => distance <= limit).map((other) => other.length);
    return Math.abs(Math.log2(length / median(lengths)));
  });
  return errors.reduce((sum, error) => sum + error, 0) / errors.length;
}

/** The same attacker who is told nothing but in which quarter of all lengths a text lies. */
export function guessFromFourClasses(lengths: readonly number[]): number {
  const sorted = [...lengths].sort((one, other) => one - other);
  const limits = [0.25, 0.5, 0.75].map((share) => sorted[Math.floor(sorted.length * share)]!);
  return guessLengths(
    lengths.map((length) => ({ length, features: [limits.filter((limit) => length >= limit).length] })),
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
