/*
 * Random frames and sequences of frames, small and as large as 8K, through the redactor with and without the real reader. Does
 * one come out with a mask that was not applied, an edge that is no line, no box and no label that was read, or a personal text?
 * Baselines: the same with one guard taken away. `--full`: 10,000 small frames with each, and 50 large ones.
 */
import { openTextReader, type TextReader } from '@clearpane/redaction';
import { recordMeasurements, type Measurement } from '@clearpane/workbench';
import { largeSize, playScreens, smallSize, type Played } from '../packages/redaction/hostile/play-screens.ts';
import type { Guard } from './guards.ts';
import { countOf, numberAfter, partAsked, shareBeside, tryIn } from './try-attack.ts';

const PARTS = {
  'small-unread': { title: 'small frames, all text masked', isRead: false, sizeOf: smallSize },
  'small-read': { title: 'small frames, with reading', isRead: true, sizeOf: smallSize },
  'large-unread': { title: 'large frames, all text masked', isRead: false, sizeOf: largeSize },
  'large-read': { title: 'large frames, with reading', isRead: true, sizeOf: largeSize },
} as const;
/** Of so many frames each baseline is tried on. */
const BASELINE_COUNT = 150;

type Part = keyof typeof PARTS;

const isFull = process.argv.includes('--full');
const seed = numberAfter('--seed', 1);
const part = partAsked();
if (part === null) await attack();
else if (part in PARTS) await playPart(part as Part);
else throw new RangeError(`There is no part ${part}.`);

async function playPart(name: Part): Promise<void> {
  const { isRead, sizeOf, title } = PARTS[name];
  // The runtime of the models is refused in a process that may report its use.
  const reader = isRead ? await openReader() : null;
  const started = performance.now();
  // All of them are told where all should be well; a baseline only counts.
  const onWrong = (what: string): void =>
    process.env['WITHOUT_GUARD'] === undefined ? console.error(what) : undefined;
  const played = await playScreens({ count: numberAfter('--count', 1), seed, reader, sizeOf, onWrong });
  await reader?.close();
  console.log(describe(title, played, performance.now() - started));
  console.log(JSON.stringify(played));
}

async function openReader(): Promise<TextReader> {
  const opened = await openTextReader();
  if (opened.kind !== 'reader') throw new Error(`There is no reader: ${opened.reason}`);
  return opened.reader;
}

function describe(title: string, { count, refusedCount, labelCount, maskedShare }: Played, ms: number): string {
  const percent = Math.round(maskedShare * 100);
  return `${title}: ${count} in ${Math.round(ms / 1000)} s, ${refusedCount} refused, ${labelCount} labels stayed, ${percent} % masked`;
}

async function attack(): Promise<void> {
  const measurements: Record<string, Measurement> = {};
  const tryPart = async (name: Part, count: number, guards: readonly Guard[]): Promise<void> => {
    const { title } = PARTS[name];
    const whole = await tryIn(import.meta.url, name, count, seed);
    measurements[`${title}: frames that show more than they may`] = countOf(whole);
    for (const guard of guards) {
      const without = await tryIn(import.meta.url, name, Math.min(count, BASELINE_COUNT), seed, guard);
      measurements[`${title}; baseline without "${guard}"`] = shareBeside(whole, without);
    }
  };
  await tryPart('small-unread', numberAfter('--small', isFull ? 10_000 : 1000), [
    'masks are laid, and looked at again',
    'only the allowed area is looked at',
    'a line is long and thin',
  ]);
  await tryPart('small-read', numberAfter('--read', isFull ? 10_000 : 300), ['only words of interfaces are revealed']);
  await tryPart('large-unread', numberAfter('--large', isFull ? 50 : 4), []);
  await tryPart('large-read', numberAfter('--large', isFull ? 50 : 2), []);
  recordMeasurements('redaction-fuzz', measurements);
}
