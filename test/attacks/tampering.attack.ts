/*
 * Somebody with the files but without the keys changes a vault after a random life: deletes, changes or exchanges rows, cuts the
 * ledger's end off, or puts an older copy of everything back. What does `verify` not find, and does it cry where nobody was?
 * Baselines: the same with one of its comparisons taken away. `--full`: many more than the test.
 */
import { recordMeasurements, type Measurement } from '@clearpane/workbench';
import fc from 'fast-check';
import { lives } from '../packages/vault/random-lives.ts';
import { isFound, liveThrough, tamperings } from '../packages/vault/random-tampering.ts';
import { cleanUpNow } from '../support/clean-ups.ts';
import type { Guard } from './guards.ts';
import { countOf, numberAfter, partAsked, sayTried, shareBeside, tryIn, type Tried } from './try-attack.ts';

/** Tamperings with copies of one vault. */
const TAMPERINGS_A_LIFE = 10;

const count = numberAfter('--count', process.argv.includes('--full') ? 5000 : 200);
const seed = numberAfter('--seed', 1);
if (partAsked() === null) await attack();
else sayTried(await tamperWithLives());

async function attack(): Promise<void> {
  const whole = await tryIn(import.meta.url, 'tamper', count, seed);
  const measurements: Record<string, Measurement> = {
    'tamperings not found, or found where nobody was': countOf(whole),
  };
  const guards: Guard[] = ['rows are compared with the ledger', 'the key store remembers the end', 'rows are opened'];
  for (const guard of guards) {
    const without = await tryIn(import.meta.url, 'tamper', Math.max(200, Math.ceil(count / 10)), seed, guard);
    measurements[`not found; baseline without "${guard}"`] = shareBeside(whole, without);
  }
  recordMeasurements('tampering', measurements);
}

async function tamperWithLives(): Promise<Tried> {
  const tried: Tried = { count: 0, wrongCount: 0, firstWrong: null };
  const wrong = (what: string): void => {
    tried.wrongCount += 1;
    tried.firstWrong ??= what;
  };
  const some = fc.array(tamperings, { minLength: TAMPERINGS_A_LIFE, maxLength: TAMPERINGS_A_LIFE });
  // Half as many again as are needed: here and there is nothing to tamper with.
  const numRuns = Math.ceil((count / TAMPERINGS_A_LIFE) * 1.5);
  await fc.assert(
    fc.asyncProperty(lives, some, async (steps, all) => {
      if (tried.count >= count) return;
      const lived = await liveThrough(steps);
      if (lived.falseAlarms.length > 0) wrong(`${lived.falseAlarms.join()} after ${JSON.stringify(steps)}`);
      for (const tampering of all) {
        const answer = await isFound(lived, tampering);
        if (answer !== null) tried.count += 1;
        if (answer === false) wrong(`${JSON.stringify(tampering)} after ${JSON.stringify(steps)}`);
      }
      await cleanUpNow();
    }),
    { numRuns, seed },
  );
  return tried;
}
