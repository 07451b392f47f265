import { openTextReader, type TextReader } from '@clearpane/redaction';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tryIn } from '../../../attacks/try-attack.ts';
import { largeSize, playScreens, smallSize, type Played } from './play-screens.ts';

/** `npm run attack -- redaction-fuzz --full` plays 10,000 frames with and without reading, and 50 large ones. */
const SEED = 20_261_122;
const ATTACK = new URL('../../../attacks/redaction-fuzz.attack.ts', import.meta.url).href;
const LIMIT = { timeout: 240_000 };
const NOTHING_WRONG = { wrongCount: 0, firstWrong: null, refusedCount: 0 };

let reader: TextReader;
beforeAll(async () => {
  const opened = await openTextReader();
  if (opened.kind !== 'reader') throw new Error(opened.reason);
  reader = opened.reader;
});
afterAll(() => reader.close());

test('of 600 random frames none shows more than lines and boxes where nothing is read', LIMIT, async () => {
  const played = await playScreens({ count: 600, seed: SEED, reader: null, sizeOf: smallSize });
  expect(played).toMatchObject({ count: 600, ...NOTHING_WRONG, labelCount: 0 });
});

test('of 120 random frames none shows more than lines, boxes and labels that were read', LIMIT, async () => {
  const played = await playScreens({ count: 120, seed: SEED, reader, sizeOf: smallSize });
  expect(played).toMatchObject({ count: 120, ...NOTHING_WRONG });
  expect(played.labelCount).toBeGreaterThan(0);
});

test('a random frame of a whole screen shows no more either', LIMIT, async () => {
  const played = await playScreens({ count: 1, seed: SEED, reader: null, sizeOf: largeSize });
  expect(played).toMatchObject({ count: 1, ...NOTHING_WRONG });
});

test('the same check finds frames on which no masks were laid', LIMIT, async () => {
  const without = await tryIn(ATTACK, 'small-unread', 40, SEED, 'masks are laid, and looked at again');
  expect(without.wrongCount).toBeGreaterThan(10);
});

test('where a mask does not reach the pixels there is no frame', LIMIT, async () => {
  const without = (await tryIn(ATTACK, 'small-unread', 40, SEED, 'masks are in the pixels')) as Played;
  expect(without.wrongCount).toBe(0);
  expect(without.refusedCount).toBeGreaterThan(10);
});
