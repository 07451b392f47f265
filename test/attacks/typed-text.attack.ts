/*
 * What can be told of a text from everything that is stored of it: how long it was, and who typed it. Texts go as raw key events
 * through the real reducer and the real frame timing; the same attacker gets the raw stream for comparison. Baselines are
 * chance: the best guess of somebody who saw nothing.
 */
import { existsSync, readFileSync } from 'node:fs';
import { recordMeasurements, type Measurement } from '@clearpane/workbench';
import { mean, quantile } from '../bench/statistics.ts';
import { joined, nearestCentroidAccuracy, type Sample } from './nearest-centroid.ts';
import { recordTyping, type StoredTyping } from './record-typing.ts';
import { seededRandom } from './seeded-random.ts';
import { inventTypist, typeText, type KeyStroke } from './typist.ts';
import { rawFeatures, rawFeaturesOfSameText, storedFeatures } from './typing-features.ts';

/** Pairs of people, and how many texts each pair types. */
const PAIRS = 20;
const TEXTS = 2000;
const LONGEST_TEXT = 40;
/** An hour: texts begin anywhere in it, so that whole seconds fall anywhere in a text. */
const SESSION_MS = 3_600_000;
/** Texts of one person that an attacker knows to belong together: a session's worth. */
const SESSION_TEXTS = 20;
const CMU_TRAINING_ROWS = 200;

interface TypedText {
  readonly who: string;
  readonly strokes: readonly KeyStroke[];
  readonly stored: StoredTyping;
}

const random = seededRandom(20_260_714);
const measurements: Record<string, Measurement> = {};
const percent = (share: number): number => Math.round(share * 1000) / 10;
/** `target` only for what is stored: the raw stream is there to compare with. */
const hits = (value: number, chance: number, target?: number): Measurement => ({
  value: percent(value),
  unit: '% right',
  ...(target === undefined ? {} : { target: percent(target) }),
  baseline: percent(chance),
});

const pairs = Array.from({ length: PAIRS }, typeTexts);
attackLength(pairs);
attackTypist('two typists, one text', 1);
attackTypist(`two typists, ${SESSION_TEXTS} texts`, SESSION_TEXTS);
attackPassword();
recordMeasurements('typed-text', measurements);

/** Two people with rhythms of their own; the second also types a fifth faster. */
function typeTexts(): TypedText[] {
  const people = { first: inventTypist(random, 190), second: inventTypist(random, 150) };
  return Array.from({ length: TEXTS }, (_, index) => {
    const who = index % 2 === 0 ? 'first' : 'second';
    const strokes = typeText(random, people[who], random.between(1, LONGEST_TEXT));
    return { who, strokes, stored: recordTyping(strokes, random.between(0, SESSION_MS)) };
  });
}

/** Learns from half of the texts which length goes with what is stored, and guesses the other half. */
function attackLength(all: readonly (readonly TypedText[])[]): void {
  const training = all.flatMap((texts) => texts.slice(0, TEXTS / 2));
  const test = all.flatMap((texts) => texts.slice(TEXTS / 2));
  const guess = (evidenceOf: (text: TypedText) => string): { exact: number; errorKeys: number } => {
    const known = Map.groupBy(training, evidenceOf);
    const blind = guessesFrom(training);
    const guesses = new Map([...known].map(([evidence, alike]) => [evidence, guessesFrom(alike)]));
    let right = 0;
    let errorKeys = 0;
    for (const text of test) {
      const { mostFrequent, median } = guesses.get(evidenceOf(text)) ?? blind;
      if (mostFrequent === text.strokes.length) right += 1;
      errorKeys += Math.abs(median - text.strokes.length) / test.length;
    }
    return { exact: right / test.length, errorKeys };
  };
  const chance = guess(() => '');
  const ways = {
    'all that is stored': guess(({ stored }) => storedFeatures(stored).join()),
    'the buckets alone': guess(({ stored }) => storedFeatures(stored).slice(0, 3).join()),
    'the raw stream': guess(({ strokes }) => String(strokes.length)),
  };
  // The buckets are in the data contract: what is stored besides them should tell nothing more.
  const contract = ways['the buckets alone'];
  for (const [evidence, { exact }] of Object.entries(ways)) {
    const isStored = evidence === 'all that is stored';
    measurements[`exact length of a text, from ${evidence}`] = hits(
      exact,
      chance.exact,
      isStored ? contract.exact : undefined,
    );
  }
  for (const [evidence, { errorKeys }] of Object.entries(ways))
    measurements[`mean error of the length, from ${evidence}`] = {
      value: errorKeys,
      unit: 'keys',
      ...(evidence === 'all that is stored' ? { target: contract.errorKeys } : {}),
      baseline: chance.errorKeys,
    };
}

/** Learns two people's profiles from half of their texts and names the writer of the others; the mean of all pairs. */
function attackTypist(what: string, textsPerSample: number): void {
  const half = TEXTS / 2;
  const judge = (featuresOf: (text: TypedText) => number[]): number =>
    mean(
      pairs.map((texts) => {
        const samples = texts.map((text): Sample => ({ who: text.who, features: featuresOf(text) }));
        return nearestCentroidAccuracy(
          joined(samples.slice(0, half), textsPerSample),
          joined(samples.slice(half), textsPerSample),
        );
      }),
    );
  measurements[`${what}, from all that is stored`] = hits(
    judge(({ stored }) => storedFeatures(stored)),
    0.5,
    0.5,
  );
  measurements[`${what}, from the raw stream`] = hits(
    judge(({ strokes }) => rawFeatures(strokes)),
    0.5,
  );
}

/** The CMU benchmark (Killourhy and Maxion, DSN 2009): many people type one password many times. */
function attackPassword(): void {
  const file = process.env['CLEARPANE_ATTACK_DATA'];
  if (file === undefined || !existsSync(file)) {
    console.log('skipped: no data (set CLEARPANE_ATTACK_DATA to the CSV of the CMU keystroke benchmark)');
    return;
  }
  const raw: Record<'training' | 'test', Sample[]> = { training: [], test: [] };
  const stored: Record<'training' | 'test', Sample[]> = { training: [], test: [] };
  const rowsOf = new Map<string, number>();
  for (const line of readFileSync(file, 'utf8').trim().split('\n').slice(1)) {
    const [who = '', , ...times] = line.split(',');
    const row = rowsOf.get(who) ?? 0;
    rowsOf.set(who, row + 1);
    const part = row < CMU_TRAINING_ROWS ? 'training' : 'test';
    const strokes = passwordStrokes(times.map(Number));
    raw[part].push({ who, features: rawFeaturesOfSameText(strokes) });
    const kept = recordTyping(strokes.slice(0, -1), random.between(0, SESSION_MS));
    stored[part].push({ who, features: storedFeatures(kept) });
  }
  const chance = 1 / rowsOf.size;
  const what = `${rowsOf.size} people, one password`;
  measurements[`${what}, from all that is stored`] = hits(
    nearestCentroidAccuracy(stored.training, stored.test),
    chance,
    chance,
  );
  measurements[`${what}, from the raw stream`] = hits(nearestCentroidAccuracy(raw.training, raw.test), chance);
}

/** A row holds, in seconds: hold, down-down, up-down, hold, down-down, … The keys are those of `.tie5Roanl` and Return. */
function passwordStrokes(times: readonly number[]): KeyStroke[] {
  const scancodes = [0x34, 0x14, 0x17, 0x12, 0x06, 0x13, 0x18, 0x1e, 0x31, 0x26, 0x1c];
  let downMs = 0;
  return scancodes.map((scancode, index) => {
    if (index > 0) downMs += (times[index * 3 - 2] ?? 0) * 1000;
    return { scancode, downMs, upMs: downMs + (times[index * 3] ?? 0) * 1000 };
  });
}

/** The two best guesses for texts that look alike: one to hit the length, one to come near it. */
function guessesFrom(alike: readonly TypedText[]): { mostFrequent: number; median: number } {
  const lengths = alike.map(({ strokes }) => strokes.length).sort((one, other) => one - other);
  const counts = Map.groupBy(lengths, (length) => length);
  const [mostFrequent] = [...counts].reduce(
    (best, one) => (one[1].length > best[1].length ? one : best),
    [0, [] as number[]],
  );
  return { mostFrequent, median: quantile(lengths, 0.5) };
}
