import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMaskingProcess, type MaskingProcess } from './masking-process.ts';
import { readPage } from './read-page.ts';
import { maskOf, scorePage } from './score-page.ts';
import { writeSet } from './sets.ts';

let folder: string;
let masking: MaskingProcess;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'clearpane-pages-'));
  masking = startMaskingProcess();
});
afterAll(async () => {
  await masking.close();
  await rm(folder, { recursive: true, force: true });
});

// Drawn anew each time; the bench measures hundreds of them.
test.each([
  ['made', 3],
  ['sentences', 2],
  ['degraded', 1],
  ['pictures', 2],
  ['offices', 3],
] as const)(
  'Pages of our own keep every personal text and every face covered: %s',
  { timeout: 120_000 },
  async (set, count) => {
    const names = await writeSet(set, folder, { seed: 20_261_122, count });
    const outcomes = [];
    for (const name of names) {
      const { pixels, width, height, truth, personalInk, allInk } = await readPage(folder, name);
      const { redacted, redactions } = await masking.mask({ pixels, width, height, isFirst: true });
      const score = scorePage(truth, personalInk, allInk, maskOf(redacted, redactions, width, height));
      expect(score.personalCount + score.pictures.length).toBeGreaterThan(0);
      outcomes.push({
        name,
        texts: score.uncovered.map(({ text }) => text),
        pictures: score.uncoveredPictures.filter(({ kind }) => kind !== 'landscape'),
      });
    }
    expect(outcomes).toEqual(names.map((name) => ({ name, texts: [], pictures: [] })));
  },
);

test('A mask that lies elsewhere is found out', { timeout: 120_000 }, async () => {
  const [name = ''] = await writeSet('made', folder, { seed: 5, count: 1 });
  const { pixels, width, height, truth, personalInk, allInk } = await readPage(folder, name);
  const { redacted, redactions } = await masking.mask({ pixels, width, height, isFirst: true });
  const mask = maskOf(redacted, redactions, width, height);
  const misplaced = { ...mask, data: mask.data.toReversed() };
  expect(scorePage(truth, personalInk, allInk, misplaced).uncovered.length).toBeGreaterThan(truth.pii.length / 3);
});
