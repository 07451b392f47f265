import { expect, test } from 'vitest';
import { MASK_COLOUR } from '@clearpane/redaction';
import type { Redaction } from '@clearpane/contracts';
import { maskScreen, makeRandom, makeWords, type DrawnText, type Screen } from './drawn-screen.ts';
import { KINDS, makeScreens } from './screens-of-known-lengths.ts';

const STEPS = 9;
/** Of so few letters it is not sure where their baseline lies: a mask may lie some pixels higher or lower. */
const FEW_LETTERS = 6;

test.each(Object.keys(KINDS) as (keyof typeof KINDS)[])(
  'a window with %s that moves by single pixels shows the same masks at every step',
  async (kind) => {
    const screen = makeScreens(kind, 1)[0]!;
    const seen = new Set<string>();
    for (let step = 0; step < STEPS; step++) {
      const { redactions } = await maskScreen(moveWindow(screen, step * 3 + 1, step + 1));
      seen.add(JSON.stringify(relative(redactions, step * 3 + 1, step + 1)));
    }
    expect(seen.size).toBe(1);
  },
);

test('a list that scrolls pixel by pixel shows the same masks at every step, where it is not cut off', async () => {
  const screen = makeScreens('chat', 1)[0]!;
  const seen = new Set<string>();
  for (let step = 0; step < STEPS; step++) {
    const texts = screen.texts.map((text) => ({ ...text, y: text.y - step }));
    const { redactions } = await maskScreen({ ...screen, texts });
    seen.add(JSON.stringify(relative(redactions, 0, -step)));
  }
  expect(seen.size).toBe(1);
});

test.each([
  ['alone on a line', 60, ''],
  ['in the middle of nowhere', 301, ''],
  ['in a field', 60, '<rect x="50.5" y="80.5" width="700" height="30" fill="none" stroke="#888"/>'],
  ['in a large box', 60, '<rect x="50.5" y="80.5" width="700" height="300" fill="none" stroke="#888"/>'],
])(
  'typing letter by letter %s shows at most four widths, and one height from the seventh letter',
  async (_place, x, under) => {
    const words = makeWords(48, makeRandom(5));
    const elsewhere = { words: 'Something of the same size stands elsewhere', x: 500, y: 400, size: 14 };
    const extents = new Set<string>();
    const others = new Set<string>();
    for (let length = 1; length <= words.length; length++) {
      const text: DrawnText = { words: words.slice(0, length), x, y: 100, size: 14 };
      const { redactions } = await maskScreen({ width: 960, height: 420, under, texts: [elsewhere, text] });
      const own = redactions.find((mask) => mask.y < 96 && mask.y + mask.height > 96 && mask.x <= x + 3)!;
      extents.add(`${own.x} ${own.width}`);
      if (length > FEW_LETTERS) others.add(`${own.y} ${own.height} ${redactions.length}`);
    }
    expect(extents.size).toBeLessThanOrEqual(4);
    expect(others.size).toBe(1);
  },
);

test('typing among others of a column changes none of their masks, and shows a fifth and sixth width only past all of them', async () => {
  const words = makeWords(80, makeRandom(5));
  const others = [22, 25, 19, 24].map((length, at): DrawnText => {
    return { words: makeWords(length, makeRandom(at + 40)), x: 60, y: 150 + at * 40, size: 14 };
  });
  const longest = 25;
  const ends = new Set<number>();
  const endsPast = new Set<number>();
  const masksOfOthers = new Set<string>();
  for (let length = 1; length <= words.length; length++) {
    const text: DrawnText = { words: words.slice(0, length), x: 60, y: 110, size: 14 };
    const { redactions } = await maskScreen({ width: 960, height: 420, under: '', texts: [text, ...others] });
    const own = redactions.find((mask) => mask.y < 106 && mask.y + mask.height > 106)!;
    (length <= longest ? ends : endsPast).add(own.x + own.width);
    if (length > FEW_LETTERS) {
      const rest = redactions.filter((mask) => mask.y > 125).map(({ x, y, width, height }) => [x, y, width, height]);
      masksOfOthers.add(JSON.stringify(rest));
    }
  }
  expect(ends.size).toBeLessThanOrEqual(4);
  expect([...endsPast].filter((end) => !ends.has(end)).length).toBeLessThanOrEqual(2);
  expect(masksOfOthers.size).toBe(1);
});

test('nothing of a masked text is in the darkest, brightest or middle of a sequence of frames', async () => {
  const screen = makeScreens('paragraphs', 1)[0]!;
  const frames: Int32Array[] = [];
  for (let step = 0; step < STEPS; step++) {
    frames.push((await maskScreen(moveWindow({ ...screen, under: '' }, step, step * 2))).words);
  }
  const grey = MASK_COLOUR.red;
  const colours = new Set<number>();
  for (let at = 0; at < frames[0]!.length; at++) {
    const shades = frames.map((frame) => frame[at]! & 255).sort((one, other) => one - other);
    for (const shade of [shades[0]!, shades[STEPS >> 1]!, shades[STEPS - 1]!]) colours.add(shade);
  }
  expect([...colours].sort((one, other) => one - other)).toEqual([0, grey, 255]);
});

/** The same content in a window that lies elsewhere on a larger screen. */
function moveWindow({ width, height, under, texts }: Screen, x: number, y: number): Screen {
  return {
    width: width + 40,
    height: height + 40,
    under: `<g transform="translate(${x} ${y})">${under}</g>`,
    texts: texts.map((text) => ({ ...text, x: text.x + x, y: text.y + y })),
    window: { x, y, width, height },
  };
}

function relative(redactions: readonly Redaction[], x: number, y: number): Redaction[] {
  return redactions
    .filter(({ category }) => category !== 'outside')
    .map((mask) => ({ ...mask, x: mask.x - x, y: mask.y - y }));
}
