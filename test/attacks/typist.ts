import { scancodesOf } from './keyboard.ts';
import type { SeededRandom } from './seeded-random.ts';

/** One key as a person pressed it, in milliseconds from the first key of its text. */
export interface KeyStroke {
  readonly scancode: number;
  readonly downMs: number;
  readonly upMs: number;
}

/** Somebody's rhythm, in milliseconds. */
export interface Typist {
  readonly holdMs: number;
  readonly intervalMs: number;
  /** How much slower each pair of keys is for this person, by a share of the interval; the habit that identifies people. */
  readonly pairHabits: readonly number[];
  /** Share of the keys before which the person stops to think. */
  readonly pauseShare: number;
}

const PAIRS = 64;
const LETTERS = scancodesOf('qwertyuiopasdfghjklzxcvbnm ');

/** Makes up a person around a mean speed; the spread of people is that of published typing studies (holds 70–120 ms). */
export function inventTypist(random: SeededRandom, intervalMs: number): Typist {
  return {
    holdMs: random.between(70, 120),
    intervalMs,
    pairHabits: Array.from({ length: PAIRS }, () => random.normal(0, 0.25)),
    pauseShare: 0.02 + random.next() * 0.04,
  };
}

/** Types `length` random letters. */
export function typeText(random: SeededRandom, typist: Typist, length: number): KeyStroke[] {
  const strokes: KeyStroke[] = [];
  let downMs = 0;
  let last = 0;
  for (let index = 0; index < length; index += 1) {
    const scancode = random.pick(LETTERS);
    const habit = typist.pairHabits[(last * 7 + scancode) % PAIRS] ?? 0;
    if (index > 0) {
      const isPause = random.next() < typist.pauseShare;
      const steady = typist.intervalMs * Math.max(0.3, 1 + habit + random.normal(0, 0.2));
      downMs += isPause ? steady + random.between(400, 2600) : steady;
    }
    strokes.push({ scancode, downMs, upMs: downMs + Math.max(25, random.normal(typist.holdMs, 15)) });
    last = scancode;
  }
  return strokes;
}
