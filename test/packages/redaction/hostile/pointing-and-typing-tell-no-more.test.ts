import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TextReader } from '@clearpane/redaction';
import { drawPage, findInk, type Page, type PlacedText } from '../made-up-page.ts';
import { redactAlone } from '../redact-alone.ts';
import { makeRandom, makeWords } from '../masks/drawn-screen.ts';
import { guessFromFourClasses, guessLengths, type Observation } from '../masks/length-attack.ts';
import { asRenamed, asSearched, hoveredScreens, overNames, pointedAtScreens } from './pointed-at-screens.ts';
import { makeRedactor, openReader, show, type Shown } from './redact-with-reader.ts';

const LIMIT = { timeout: 300_000 };
const SECRET = 'Wilma is ill until Monday';
const LEAST_OBSERVATIONS = 150;
/** Chance of so few texts. */
const TOLERANCE = 0.85;
const WIDTH_CLASSES = 4;
const COVERED_SHARE = 0.95;
const OPEN_SHARE = 0.5;
const DARK = 110;
const LABELS = new Set(['File', 'Edit', 'View', 'Insert', 'Tools', 'Help', 'Cancel', 'Save', 'Name', 'Amount']);

let reader: TextReader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

describe.each(pointedAtScreens())('while $name', (screen) => {
  let pages: Page[];
  let shown: Shown[];
  beforeAll(async () => {
    pages = screen.stepsWith(SECRET);
    shown = await showInTurn(pages);
  }, LIMIT.timeout);

  test('no step shows a part of a personal text, nor do all steps together', LIMIT, async () => {
    const open: string[] = [];
    const together = new Map<string, { open: Set<number>; size: number }>();
    for (const [at, page] of pages.entries()) {
      for (const text of textsOf(page).filter(({ words }) => !LABELS.has(words))) {
        const ink = await inkOf(page, text);
        // By where the letter has it, so that a text that moves is put together as well.
        const own = ink.open(shown[at]!).map((place) => place - Math.round(text.y) * page.width - text.x);
        if (own.length > ink.size * (1 - COVERED_SHARE)) open.push(`${at}: ${text.words}`);
        const all = together.get(text.words) ?? { open: new Set(), size: ink.size };
        for (const place of own) all.open.add(place);
        together.set(text.words, all);
      }
    }
    for (const [words, { open: places, size }] of together)
      if (places.size > size * (1 - COVERED_SHARE)) open.push(`together: ${words}`);
    expect(open).toEqual([]);
  });

  test('no step shows a label that the step alone would not show', LIMIT, async () => {
    const more: string[] = [];
    let count = 0;
    for (const [at, page] of pages.entries()) {
      const alone = await settle(page);
      for (const text of textsOf(page)) {
        const ink = await inkOf(page, text);
        const isShown = ink.open(shown[at]!).length > ink.size * OPEN_SHARE;
        if (isShown) count++;
        if (isShown && ink.open(alone).length <= ink.size * OPEN_SHARE) more.push(`${at}: ${text.words}`);
      }
    }
    expect(more).toEqual([]);
    // The menu, at least: where nothing is shown nothing is shown.
    expect(count).toBeGreaterThanOrEqual(pages.length * 3);
  });
});

test.each(hoveredScreens())(
  'the masks of $name, at rest and under a pointer, tell no more of the length than which of four classes it is',
  LIMIT,
  async ({ count, stepsWith }) => {
    const random = makeRandom(11);
    const observations: Observation[] = [];
    while (observations.length < LEAST_OBSERVATIONS) {
      const texts = Array.from({ length: count }, () => makeWords(2 + random(24), random));
      const pages = stepsWith(texts);
      const masked = await Promise.all(pages.map(mapAlone));
      for (const [at, { words, x, y }] of pages[0]!.texts.slice(-count).entries()) {
        // At rest, under the pointer, and with the pointer over the next one.
        const steps = [0, at + 1, at === count - 1 ? at : at + 2];
        const features = steps.flatMap((step) => extentOf(masked[step]!, pages[0]!.width, x + 4, y - 4));
        observations.push({ length: words.length, features });
      }
    }
    const told = guessFromFourClasses(observations.map(({ length }) => length));
    expect(guessLengths(observations)).toBeGreaterThan(told * TOLERANCE);
  },
);

test.each([
  { what: 'as they are', isBold: false, most: 1 },
  // Bold letters are wider: a text close to the end of its class passes it, once, and its column's ladder with it.
  { what: 'with what was typed in bold', isBold: true, most: 2 },
])(
  'a search letter by letter, with suggestions $what, shows at most four widths, and $most of the suggestions',
  LIMIT,
  async ({ isBold, most }) => {
    const suggestions = [SECRET, 'Wilma Roth', 'Wilma Roth, Grippe'];
    const fields = new Set<string>();
    const others = new Set<string>();
    for (let length = 1; length <= SECRET.length; length++) {
      const page = asSearched(SECRET.slice(0, length), suggestions, isBold);
      const masked = await mapAlone(page);
      fields.add(extentOf(masked, page.width, 58, 76).join());
      others.add([0, 1, 2].flatMap((at) => extentOf(masked, page.width, 60, 116 + at * 30)).join());
    }
    expect(fields.size).toBeLessThanOrEqual(WIDTH_CLASSES);
    expect(others.size).toBeLessThanOrEqual(most);
  },
);

test.each(['Search', 'Settings', 'Cancel'])(
  '"%s" that somebody types stays masked at every letter, at the end, and when the caret is gone',
  LIMIT,
  async (word) => {
    const redactor = makeRedactor(reader);
    const open: string[] = [];
    const steps = Array.from({ length: word.length }, (_, at) => asSearched(word.slice(0, at + 1), ['Search', 'Help']));
    const last = steps.at(-1)!;
    for (const page of [...steps, last, last, { ...last, over: '' }, { ...last, over: '' }]) {
      const result = await show(redactor, { ...page, pixels: await drawPage(page) });
      const field = textsOf(page).find(({ x, y }) => x === 56 && y === 80)!;
      const ink = await inkOf(page, field);
      if (ink.open(result).length > ink.size * (1 - COVERED_SHARE)) open.push(field.words);
      const menu = await inkOf(page, page.texts[0]!);
      expect(menu.size).toBeGreaterThan(0);
    }
    expect(open).toEqual([]);
  },
);

test(
  'an entry of a list that is renamed to a label stays masked in its field, beside entries that are shown',
  LIMIT,
  async () => {
    const redactor = makeRedactor(reader);
    const open = new Set<string>();
    for (const typed of ['S', 'Se', 'Set', 'Sett', 'Settings', 'New', 'Favorites']) {
      for (let look = 0; look < 3; look++) {
        const page = asRenamed(typed);
        const result = await show(redactor, { ...page, pixels: await drawPage(page) });
        for (const text of textsOf(page)) {
          const ink = await inkOf(page, text);
          const isOpen = ink.open(result).length > ink.size * (1 - COVERED_SHARE);
          if (isOpen) open.add(text.words === typed ? `typed: ${typed}` : text.words);
        }
      }
    }
    expect([...open]).toEqual(expect.arrayContaining(['Drafts', 'Archive']));
    expect([...open].filter((words) => words.startsWith('typed'))).toEqual([]);
  },
);

test('a window dragged over names that begin as labels do shows none of what it leaves of them', LIMIT, async () => {
  const redactor = makeRedactor(reader);
  const open: string[] = [];
  for (let at = 0; at < 24; at++) {
    const page = overNames(40 + at * 11, 40 + ((at * 13) % 150));
    const result = await show(redactor, { ...page, pixels: await drawPage(page) });
    for (const text of page.texts.filter(({ words }) => !LABELS.has(words))) {
      const ink = await inkOf(page, text);
      if (ink.open(result).length > ink.size * (1 - COVERED_SHARE)) open.push(`${at}: ${text.words}`);
    }
  }
  expect(open).toEqual([]);
});

/** All steps by one redactor, which has seen the first one until it had read all of it. */
async function showInTurn(pages: readonly Page[]): Promise<Shown[]> {
  const redactor = makeRedactor(reader);
  const shown: Shown[] = [];
  for (const page of [...Array.from({ length: 4 }, () => pages[0]!), ...pages])
    shown.push(await show(redactor, { ...page, pixels: await drawPage(page) }));
  expect(shown.map(({ outcome }) => outcome.kind)).toEqual(shown.map(() => 'redacted'));
  return shown.slice(4);
}

/** A page as somebody sees it who has seen nothing before and looks until all of it is read. */
async function settle(page: Page): Promise<Shown> {
  const redactor = makeRedactor(reader);
  const frame = { ...page, pixels: await drawPage(page) };
  for (let look = 0; look < 10; look++) {
    const shown = await show(redactor, frame);
    if (shown.outcome.kind === 'redacted' && shown.outcome.isComplete) return shown;
  }
  throw new Error('It was not read to its end.');
}

async function mapAlone(page: Page): Promise<Uint8Array> {
  const allowed = [{ x: 0, y: 0, width: page.width, height: page.height }];
  const outcome = await redactAlone({ ...page, pixels: await drawPage(page), allowed });
  if (outcome.kind === 'refused') throw new Error(outcome.reason);
  const map = new Uint8Array(page.width * page.height);
  for (const { x, y, width, height } of outcome.redactions)
    for (let row = y; row < y + height; row++) map.fill(1, row * page.width + x, row * page.width + x + width);
  return map;
}

/** The ends of the mask at a place. */
function extentOf(isMasked: Uint8Array, width: number, x: number, y: number): [number, number] {
  const row = y * width;
  let [left, right] = [x, x];
  while (left > 0 && isMasked[row + left - 1] === 1) left--;
  while (right < width && isMasked[row + right] === 1) right++;
  return [left, right];
}

function textsOf({ texts, above = [] }: Page): PlacedText[] {
  return [...texts, ...above].filter(({ words }) => words !== '');
}

const inks = new Map<string, Promise<number[]>>();

/** The ink of a text that nothing lies over, and what of it a redacted frame leaves. All pages have one size. */
async function inkOf(page: Page, text: PlacedText): Promise<{ size: number; open: (shown: Shown) => number[] }> {
  const key = JSON.stringify(text);
  const found = inks.get(key) ?? findInk(page, text);
  inks.set(key, found);
  const ink = await found;
  const open = ({ isMasked, pixels }: Shown): number[] => {
    return ink.filter((at) => isMasked[at] === 0 && pixels[at * 4]! < DARK);
  };
  return { size: ink.length, open };
}
