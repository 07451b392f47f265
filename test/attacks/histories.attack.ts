/*
 * Random histories of joining, declining, leaving, revoking, pausing, changed policies and studies, clocks, full disks and
 * restarts: is anything ever decided or captured that the small model of the tests does not allow? Baselines: the same with one
 * guard taken away. `--full`: many more than the tests play.
 */
import { recordMeasurements, type Measurement } from '@clearpane/workbench';
import { judgeForReal, judgeInMemory } from '../packages/consent/histories/judge-histories.ts';
import type { Guard } from './guards.ts';
import { countOf, numberAfter, partAsked, sayTried, shareBeside, tryIn } from './try-attack.ts';

const isFull = process.argv.includes('--full');
const seed = numberAfter('--seed', 1);
const part = partAsked();
if (part === null) await attack();
else {
  const judge = part === 'real' ? judgeForReal : judgeInMemory;
  sayTried(await judge(numberAfter('--count', 1), seed));
}

async function attack(): Promise<void> {
  const measurements: Record<string, Measurement> = {};
  const tryPart = async (name: string, title: string, count: number, guards: readonly Guard[]): Promise<void> => {
    const whole = await tryIn(import.meta.url, name, count, seed);
    measurements[`histories ${title} that went wrong`] = countOf(whole);
    for (const guard of guards) {
      const without = await tryIn(import.meta.url, name, Math.ceil(count / 20), seed, guard);
      measurements[`${title}; baseline without "${guard}"`] = shareBeside(whole, without);
    }
  };
  await tryPart('memory', 'in memory', numberAfter('--in-memory', isFull ? 100_000 : 10_000), [
    'a consent expires',
    'a stopped study stays stopped',
    'a clock that was set back is noticed',
    'a changed study suspends',
    'a widened policy suspends',
    'who left is not recorded before it is written',
  ]);
  await tryPart('real', 'of a real agent', numberAfter('--real', isFull ? 2000 : 200), [
    'a stopped study stays stopped',
    'a widened policy suspends',
  ]);
  recordMeasurements('histories', measurements);
}
