import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MASK_COLOUR, type TextReader } from '@clearpane/redaction';
import { findInk, type Page } from '../made-up-page.ts';
import { drawSteps, movingScreens, type MovingScreen } from './moving-screens.ts';
import { makeRedactor, openReader, show, type Shown } from './redact-with-reader.ts';

const LIMIT = { timeout: 240_000 };
const MENU_LABELS = 7;
const COVERED_SHARE = 0.95;
/** A mask has one of four widths, so that a text that is typed shows no more of them. */
const WIDTH_CLASSES = 4;

let reader: TextReader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

describe.each(movingScreens())('while $name', (moving) => {
  let shown: Shown[] = [];
  beforeAll(async () => {
    shown = await showAll(moving);
  });

  test('every frame covers every personal text', LIMIT, async () => {
    const open: string[] = [];
    for (const [at, page] of moving.steps.entries()) {
      for (const text of page.texts.slice(MENU_LABELS)) {
        const ink = await findInk(page, text);
        const covered = ink.filter((place) => shown[at]!.isMasked[place] === 1).length;
        if (covered < ink.length * COVERED_SHARE) open.push(`${at}: ${text.words}`);
      }
    }
    expect(open).toEqual([]);
  });

  test('what stays the same with its surroundings is masked the same way from frame to frame', LIMIT, async () => {
    const drawn = await drawSteps(moving);
    // The first frames may show less: not all of it is read at once.
    const flickers = shown
      .slice(1)
      .map((after, at) => flickersBetween(moving, drawn[at]!, drawn[at + 1]!, shown[at]!, after));
    expect(flickers.every((count) => count === 0)).toBe(true);
  });

  test(
    'the darkest, brightest and middle of all frames and their differences show nothing that no frame shows',
    LIMIT,
    () => {
      const grey = MASK_COLOUR.red;
      let wrong = 0;
      for (let at = 0; at < shown[0]!.isMasked.length; at++) {
        const open = new Set(shown.filter(({ isMasked }) => isMasked[at] === 0).map(({ pixels }) => pixels[at * 4]!));
        const values = shown.map(({ pixels }) => pixels[at * 4]!).sort((one, other) => one - other);
        for (const value of [values[0]!, values[values.length >> 1]!, values.at(-1)!]) {
          if (value !== grey && !open.has(value)) wrong++;
        }
      }
      expect(wrong).toBe(0);
    },
  );
});

test.each(['text is typed in a field', 'text is typed in a chat'])(
  'while %s its mask has at most four widths',
  LIMIT,
  async (name) => {
    const moving = movingScreens().find((one) => one.name === name)!;
    const shown = await showAll(moving);
    const extents = new Set(
      moving.steps.map((page, at) => {
        const { x, y } = page.texts.find(({ words }) => 'Wilma is ill until Monday'.startsWith(words))!;
        return extentAt(shown[at]!.isMasked, page.width, x + 3, y - 5);
      }),
    );
    expect(extents.size).toBeLessThanOrEqual(WIDTH_CLASSES);
  },
);

test('a label that was revealed stays so while nothing around it changes', LIMIT, async () => {
  for (const moving of movingScreens().filter(({ name }) => /cursor|clock|toast|typed/u.test(name))) {
    const shown = await showAll(moving);
    const labels = moving.steps[0]!.texts.slice(0, MENU_LABELS);
    const inks = await Promise.all(labels.map((label) => findInk(moving.steps[0]!, label)));
    const isOpen = shown.map(({ isMasked }) => inks.map((ink) => ink.every((at) => isMasked[at] === 0)));
    expect(isOpen[0]).toContain(true);
    expect({ name: moving.name, isOpen }).toEqual({ name: moving.name, isOpen: isOpen.map(() => isOpen[0]) });
  }
});

const allShown = new Map<string, Promise<Shown[]>>();

/** Each screen is shown once: reading takes long on a busy machine. */
function showAll(moving: MovingScreen): Promise<Shown[]> {
  const shown = allShown.get(moving.name) ?? showSteps(moving);
  allShown.set(moving.name, shown);
  return shown;
}

/** All steps by one redactor, which has seen the first one until it had read all of it. */
async function showSteps(moving: MovingScreen): Promise<Shown[]> {
  const { width, height } = moving.steps[0]!;
  const drawn = await drawSteps(moving);
  const redactor = makeRedactor(reader);
  for (let round = 0; round < 5; round++) await show(redactor, { pixels: drawn[0]!, width, height });
  const shown: Shown[] = [];
  for (const pixels of drawn) shown.push(await show(redactor, { pixels, width, height }));
  expect(shown.map(({ outcome }) => outcome.kind)).toEqual(shown.map(() => 'redacted'));
  return shown;
}

/** Pixels that changed between being masked and not, in the rows where nothing on the screen changed. */
function flickersBetween(
  moving: MovingScreen,
  before: Uint8Array,
  after: Uint8Array,
  one: Shown,
  other: Shown,
): number {
  const { width, height } = moving.steps[0] as Page;
  const isChanged = new Uint8Array(height);
  for (let y = 0; y < height; y++) {
    const [from, to] = [y * width * 4, (y + 1) * width * 4];
    if (Buffer.compare(before.subarray(from, to), after.subarray(from, to)) === 0) continue;
    // Masks of a changed text reach a line above and below it.
    isChanged.fill(1, Math.max(0, y - 40), Math.min(height, y + 40));
  }
  let count = 0;
  for (let at = 0; at < one.isMasked.length; at++) {
    if (isChanged[Math.floor(at / width)] === 0 && one.isMasked[at] !== other.isMasked[at]) count++;
  }
  return count;
}

function extentAt(isMasked: Uint8Array, width: number, x: number, y: number): string {
  const row = y * width;
  let [left, right] = [x, x];
  while (left > 0 && isMasked[row + left - 1] === 1) left--;
  while (right < width && isMasked[row + right] === 1) right++;
  return `${left} ${right}`;
}
