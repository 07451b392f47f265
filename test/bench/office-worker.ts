import { execFileSync } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import type { Place } from './customer-form.ts';

/** Sentences of invented office work, for a person who types about 200 keys a minute. */
const SENTENCES = [
  'Called back about the second delivery, will confirm on Thursday.',
  'Invoice corrected; the new total is 418.60 and was sent again.',
  'Prefers mornings. Asked twice for the extended warranty terms.',
  'Moved the appointment to the office on the third floor.',
];
const KEY_INTERVAL_MS = 150;

/**
 * Works at a human pace by real X input until `endMs` (of performance.now()): clicks into a field, types a sentence, corrects
 * it, saves, scrolls, drags across a line, reads for a while. Answers how many inputs were made.
 */
export async function workUntil(endMs: number, env: NodeJS.ProcessEnv, place: Place, field: Place): Promise<number> {
  let inputs = 0;
  const use = async (pauseMs: number, ...words: string[]): Promise<void> => {
    execFileSync('xdotool', words, { env });
    inputs += 1;
    await delay(pauseMs);
  };
  const at = (target: Place, across: number, down: number): string[] => [
    String(Math.round(target.x + target.width * across)),
    String(Math.round(target.y + target.height * down)),
  ];
  const tasks = [
    () => use(700, 'mousemove', ...at(field, 0.5, 0.5), 'click', '1'),
    ...SENTENCES.map((sentence) => async () => {
      for (const letter of sentence) {
        if (performance.now() > endMs) return;
        await use(KEY_INTERVAL_MS, 'type', '--', letter);
      }
      await use(2500, 'key', 'Return');
    }),
    () => use(300, 'key', 'BackSpace'),
    () => use(900, 'key', 'ctrl+s'),
    () => use(1200, 'key', 'Tab'),
    () => use(400, 'mousemove', ...at(place, 0.5, 0.8), 'click', '5'),
    () => use(400, 'click', '5'),
    () => use(2500, 'click', '4'),
    () => use(150, 'mousemove', ...at(field, 0.2, 0.5), 'mousedown', '1'),
    () => use(150, 'mousemove', ...at(field, 0.5, 0.5)),
    () => use(800, 'mousemove', ...at(field, 0.7, 0.5), 'mouseup', '1'),
    () => use(1500, 'key', 'ctrl+c'),
    () => delay(6000), // Reads.
    () => use(300, 'key', 'ctrl+a'),
    () => use(500, 'key', 'Delete'),
  ];
  for (let turn = 0; performance.now() < endMs; turn += 1) await tasks[turn % tasks.length]?.();
  return inputs;
}
