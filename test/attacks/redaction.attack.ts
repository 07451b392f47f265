/*
 * Programs that read pictures get the redacted frames. Which personal words of the page do they find? The baseline is what the
 * same programs find on the frames before they were redacted. `--full` takes all pages, `--sets made,base` some sets, `--pages
 * FOLDER` pages that are drawn already (FOLDER/SET), `--part 2/4` every fourth page from the second, `--engines gocr,ocrad` some
 * programs (`none`: lengths alone).
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { recordMeasurements, type Measurement } from '@clearpane/workbench';
import { pagesOf, wordAfter } from '../bench/redaction-page-sets.ts';
import { INTERFACES } from '../redaction-pages/interface-words.ts';
import { startMaskingProcess, type MaskedByChild } from '../redaction-pages/masking-process.ts';
import type { PageTruth } from '../redaction-pages/page-truth.ts';
import { readPage, type ReadPage } from '../redaction-pages/read-page.ts';
import { maskOf } from '../redaction-pages/score-page.ts';
import { APPLICATIONS } from '../redaction-pages/sets.ts';
import type { Observation } from '../packages/redaction/masks/length-attack.ts';
import { compose } from './redaction-composites.ts';
import { lengthMeasurement, observeMasks } from './redaction-lengths.ts';
import { openEngines, type Engine } from './redaction-engines.ts';

/** Sequences: a page and what happens on it. */
const CHANGES = 'changes';
const SETS = ['base', 'made', 'sentences', 'degraded', 'pictures', 'traps', 'strips', 'offices', APPLICATIONS, CHANGES];
/** Pages of a set in a run that is not `--full`, spread over it: an engine takes seconds for one. */
const USUAL_PAGES = 4;
/** More looks than any page needed until all of it was read. */
const MOST_LOOKS = 30;
/** Shorter words are found in any noise. */
const LEAST_LETTERS = 4;

interface Tally {
  words: number;
  found: number;
  foundBefore: number;
  /** Words of the page before that are found on this one: what is found by chance. */
  otherWords: number;
  otherFound: number;
  /** Pages that the engine did not finish in its time. */
  unread: number;
}

const isFull = process.argv.includes('--full');
const sets = wordAfter('--sets')?.split(',') ?? SETS;
const given = wordAfter('--pages');
const scratch = await mkdtemp(path.join(tmpdir(), 'clearpane-attack-'));
const interfaceWords = new Set(
  INTERFACES.flatMap(({ menus, actions, places, columns, fields, states, headings }) =>
    [menus, actions, places, columns, fields, states, headings].flat(),
  ).flatMap((label) => label.split(/\s+/).map(fold)),
);
const { engines, missing } = await openEngines(scratch, wordAfter('--engines')?.split(',') ?? null);
const [part = 1, parts = 1] = (wordAfter('--part') ?? '1/1').split('/').map(Number);
for (const name of missing) console.log(`skipped: no ${name}`);
const masking = startMaskingProcess();
const measurements: Record<string, Measurement> = {};
try {
  for (const set of sets) await (set === CHANGES ? attackSequences() : attackSet(set));
} finally {
  await masking.close();
  for (const engine of engines) await engine.close();
  await rm(scratch, { recursive: true, force: true });
}
if (Object.keys(measurements).length > 0) recordMeasurements('redaction', measurements);

async function attackSet(set: string): Promise<void> {
  const pages = await pagesOf(set, given ?? scratch, isFull);
  if (pages === null) return console.log(`skipped ${set}: no data (set CLEARPANE_REDACTION_DATA)`);
  const step = isFull ? 1 : Math.max(1, pages.names.length / USUAL_PAGES);
  const usual = pages.names.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
  const names = usual.filter((_, index) => index % parts === part - 1);
  const tallies = new Map<Engine, Tally>(
    engines.map((engine) => [engine, { words: 0, found: 0, foundBefore: 0, otherWords: 0, otherFound: 0, unread: 0 }]),
  );
  const observations: Observation[] = [];
  let others: readonly string[] = [];
  for (const name of names) {
    const page = await readPage(pages.folder, name);
    const words = personalWords(page.truth);
    const { width, height } = page;
    const { redacted, redactions } = await maskToTheEnd(page);
    observations.push(...observeMasks(page.truth, maskOf(redacted, redactions, width, height)));
    for (const [engine, tally] of tallies) await attackPage({ page, redacted, words, others }, engine, tally);
    others = words;
  }
  for (const [engine, tally] of tallies) {
    measurements[`${set}: personal words found by ${engine.name}`] = {
      value: tally.found,
      unit: `of ${tally.words}`,
      target: 0,
      baseline: tally.foundBefore,
    };
    if (tally.otherFound > 0)
      measurements[`${set}: words of another page "found" by ${engine.name}`] = {
        value: tally.otherFound,
        unit: `of ${tally.otherWords}`,
      };
    if (tally.unread > 0)
      measurements[`${set}: pages that ${engine.name} did not finish`] = {
        value: tally.unread,
        unit: `of ${names.length}`,
      };
    // An engine that cannot read what lies in the open proves nothing by finding nothing.
    if (tally.foundBefore === 0) console.log(`${engine.name} is blind on ${set}`);
  }
  // Where real programs have their texts nobody knows.
  if (set !== APPLICATIONS)
    measurements[`${set}: length of a text, guessed from its mask`] = lengthMeasurement(observations);
}

/** Reads what the redacted frames of a sequence give together: the darkest, lightest and middle of each pixel, and what changed. */
async function attackSequences(): Promise<void> {
  const pages = await pagesOf(CHANGES, given ?? scratch, isFull);
  if (pages === null) return;
  // Steps are named after their page: "01-mail…-1-typing".
  const starts = pages.names.filter((name) => !pages.names.some((other) => name.startsWith(`${other}-`)));
  for (const start of isFull ? starts : starts.slice(0, 2)) {
    const words = new Set<string>();
    const frames = [];
    for (const name of pages.names.filter((other) => other === start || other.startsWith(`${start}-`))) {
      const { pixels, width, height, truth } = await readPage(pages.folder, name);
      for (const word of personalWords(truth)) words.add(word);
      const { redacted } = await masking.mask({ pixels, width, height, isFirst: name === start });
      frames.push({ pixels: redacted, width, height });
    }
    const composites = compose(frames);
    for (const engine of engines) {
      const found = new Set<string>();
      for (const { name, frame } of composites) {
        const text = fold((await engine.read(frame)) ?? '');
        const seen = [...words].filter((word) => text.includes(word));
        if (seen.length > 0) console.log(`${engine.name} on ${start}, ${name}: ${seen.join(', ')}`);
        for (const word of seen) found.add(word);
      }
      const key = `sequences: personal words found by ${engine.name} in composites of redacted frames`;
      const before = measurements[key]?.value ?? 0;
      const counted = Number.parseInt(measurements[key]?.unit.slice(3) ?? '0', 10);
      measurements[key] = { value: before + found.size, unit: `of ${counted + words.size}`, target: 0 };
    }
  }
}

/** The frame in which most is shown: that of a screen that has stood still until all of it was read. */
async function maskToTheEnd({ pixels, width, height }: ReadPage): Promise<MaskedByChild> {
  let masked = await masking.mask({ pixels, width, height, isFirst: true });
  for (let look = 1; look < MOST_LOOKS && !masked.isComplete; look++)
    masked = await masking.mask({ pixels, width, height, isFirst: false });
  return masked;
}

interface Attacked {
  readonly page: ReadPage;
  readonly redacted: Uint8Array;
  readonly words: readonly string[];
  readonly others: readonly string[];
}

async function attackPage({ page, redacted, words, others }: Attacked, engine: Engine, tally: Tally): Promise<void> {
  const { pixels, width, height, name } = page;
  const [seenBefore, seenAfter] = [
    await engine.read({ pixels, width, height }),
    await engine.read({ pixels: redacted, width, height }),
  ];
  if (seenBefore === null || seenAfter === null) {
    console.log(`${engine.name} gave up on ${name}`);
    tally.unread++;
  }
  const [before, after] = [fold(seenBefore ?? ''), fold(seenAfter ?? '')];
  const found = words.filter((word) => after.includes(word));
  const foreign = others.filter((word) => !words.includes(word) && !before.includes(word));
  tally.words += words.length;
  tally.found += found.length;
  tally.foundBefore += words.filter((word) => before.includes(word)).length;
  tally.otherWords += foreign.length;
  tally.otherFound += foreign.filter((word) => after.includes(word)).length;
  if (found.length > 0) console.log(`${engine.name} on ${name}: ${found.join(', ')}`);
}

/** Words of the page's personal texts that are no word of an interface and stand nowhere else on the page. */
function personalWords({ pii, words }: PageTruth): string[] {
  const elsewhere = fold(
    words
      .filter((word) => word.pii === null)
      .map(({ t }) => t)
      .join(' '),
  );
  const all = new Set(pii.flatMap(({ text }) => text.split(/\s+/)).map(fold));
  return [...all].filter(
    (word) => [...word].length >= LEAST_LETTERS && !interfaceWords.has(word) && !elsewhere.includes(word),
  );
}

/** Small letters and digits without accents, so that a slip of an accent does not save a word; other signs are gone, spaces stay one. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s]/gu, '')
    .replaceAll(/\s+/g, ' ');
}
