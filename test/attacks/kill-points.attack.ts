/*
 * Agents that are killed at random points of joining, renewing, leaving and approving: does the next one find anything else than
 * the state before or after, or capture or keep something queued without a whole consent? Baselines: the same without that an
 * answer is one transaction, and without that the key store learns of it before the commit. `--full`: many more than the test.
 */
import { recordMeasurements, type Measurement } from '@clearpane/workbench';
import { killAgents } from '../journeys/killed-lives.ts';
import type { Guard } from './guards.ts';
import { countOf, numberAfter, partAsked, sayTried, shareBeside, tryIn } from './try-attack.ts';

const count = numberAfter('--count', process.argv.includes('--full') ? 2000 : 200);
const seed = numberAfter('--seed', 1);
if (partAsked() === null) await attack();
else {
  const { wrong } = await killAgents(count, seed);
  sayTried({ count, wrongCount: wrong.length, firstWrong: wrong[0] ?? null });
}

async function attack(): Promise<void> {
  const whole = await tryIn(import.meta.url, 'kill', count, seed);
  const measurements: Record<string, Measurement> = { 'agents killed that came back wrong': countOf(whole) };
  const guards: Guard[] = ['an answer is one transaction', 'the anchor is announced before a commit'];
  for (const guard of guards) {
    const without = await tryIn(import.meta.url, 'kill', Math.max(50, Math.ceil(count / 10)), seed, guard);
    measurements[`came back wrong; baseline without "${guard}"`] = shareBeside(whole, without);
  }
  recordMeasurements('kill-points', measurements);
}
