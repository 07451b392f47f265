import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Measurement } from '@clearpane/workbench';
import type { Guard } from './guards.ts';

/** What one run of an attack came to. */
export interface Tried {
  /** How often it was tried. */
  count: number;
  /** How often something came of it that must not. */
  wrongCount: number;
  /** The first of those, in words. */
  firstWrong: string | null;
}

/** The number after a word of the command line, such as `--count 100`; `usual` without it. */
export function numberAfter(word: string, usual: number): number {
  const place = process.argv.indexOf(word);
  const number = place === -1 ? usual : Number(process.argv[place + 1]);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${word} needs a whole number.`);
  return number;
}

/**
 * Runs one part of this script in a process of its own, without a guard where one is named, and answers what it wrote to its
 * last line. The part gets the words after its name.
 */
export async function tryIn(script: string, part: string, count: number, seed: number, guard?: Guard): Promise<Tried> {
  const preload = fileURLToPath(new URL('take-guard-away.ts', import.meta.url));
  const env = { ...process.env };
  // Its own children, if there are any, go without the guard, too.
  if (guard !== undefined) Object.assign(env, { WITHOUT_GUARD: guard, NODE_OPTIONS: `--import=${preload}` });
  const words = [fileURLToPath(script), '--part', part, '--count', String(count), '--seed', String(seed)];
  const running = spawn(process.execPath, words, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  running.stdout.on('data', (data: Buffer) => (said += data.toString()));
  const [code] = (await once(running, 'close')) as [number | null];
  const last = said.trimEnd().split('\n').at(-1) ?? '';
  if (code !== 0 || !last.startsWith('{')) throw new Error(`${part} ended with ${code}: ${said.slice(-500)}`);
  const tried = JSON.parse(last) as Tried;
  console.log(
    `${part}, ${guard === undefined ? 'whole' : `without "${guard}"`}: ${tried.wrongCount} of ${tried.count}`,
  );
  if (guard === undefined && tried.firstWrong !== null) console.log(tried.firstWrong);
  return tried;
}

/** How often it went wrong, in percent of how often it was tried, beside the same without a guard. */
export function shareBeside(whole: Tried, without: Tried): Measurement {
  const percent = ({ wrongCount, count }: Tried): number => Math.round((wrongCount / count) * 10_000) / 100;
  return { value: percent(whole), unit: '%', target: 0, baseline: percent(without) };
}

/** How often it was tried and how often it went wrong. */
export function countOf({ wrongCount, count }: Tried): Measurement {
  return { value: wrongCount, unit: `of ${count}`, target: 0 };
}

/** The part that this process was started for; null in the one that starts the parts. */
export function partAsked(): string | null {
  const place = process.argv.indexOf('--part');
  return place === -1 ? null : (process.argv[place + 1] ?? '');
}

/** Hands over what a part came to. */
export function sayTried({ count, wrongCount, firstWrong }: Tried): void {
  console.log(`\n${JSON.stringify({ count, wrongCount, firstWrong })}`);
}
