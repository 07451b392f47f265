/** One observation: what an attacker can tell of it in numbers, and whose it is. */
export interface Sample {
  readonly who: string;
  readonly features: readonly number[];
}

/**
 * Learns the mean of each person's features and names the nearest one for each test sample, each feature in units of its mean
 * absolute deviation (scaled Manhattan distance). Answers the share of right names, 0..1.
 */
export function nearestCentroidAccuracy(training: readonly Sample[], test: readonly Sample[]): number {
  const width = training[0]?.features.length ?? 0;
  const centre = meanFeatures(training, width);
  const scale = Array.from(
    { length: width },
    (_, column) =>
      training.reduce((sum, { features }) => sum + Math.abs(at(features, column) - at(centre, column)), 0) /
      training.length,
  );
  const people = [...Map.groupBy(training, ({ who }) => who)].map(([who, samples]) => ({
    who,
    features: meanFeatures(samples, width),
  }));
  const distance = (one: readonly number[], other: readonly number[]): number =>
    // A feature that never varies tells nothing.
    scale.reduce(
      (sum, unit, column) => (unit === 0 ? sum : sum + Math.abs(at(one, column) - at(other, column)) / unit),
      0,
    );
  let right = 0;
  for (const { who, features } of test) {
    let nearest = { who: '', far: Number.POSITIVE_INFINITY };
    for (const person of people) {
      const far = distance(features, person.features);
      if (far < nearest.far) nearest = { who: person.who, far };
    }
    if (nearest.who === who) right += 1;
  }
  return right / test.length;
}

/** Joins each person's samples by `count` into one by their mean: what an attacker sees of somebody over a longer time. */
export function joined(samples: readonly Sample[], count: number): Sample[] {
  return [...Map.groupBy(samples, ({ who }) => who)].flatMap(([who, own]) =>
    Array.from({ length: Math.floor(own.length / count) }, (_, index) => ({
      who,
      features: meanFeatures(own.slice(index * count, (index + 1) * count), own[0]?.features.length ?? 0),
    })),
  );
}

function meanFeatures(samples: readonly Sample[], width: number): number[] {
  return Array.from(
    { length: width },
    (_, column) => samples.reduce((sum, { features }) => sum + at(features, column), 0) / samples.length,
  );
}

function at(features: readonly number[], column: number): number {
  return features[column] ?? 0;
}
