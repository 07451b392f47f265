/*
 * What the masking covers, keeps and costs on pages with ground truth: the given ones and those that we draw. It is the screen
 * host's own masking, thread and all, in a process of its own. `--full` takes all pages, `--sets made,changes` some sets,
 * `--pages FOLDER` pages that are drawn already (FOLDER/SET), `--no-tesseract` leaves out the baselines that read.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { recordMeasurements, type Measurement } from '@clearpane/workbench';
import sharp from 'sharp';
import { INTERFACE_ANSWERS } from '../redaction-pages/interface-sentences.ts';
import { startMaskingProcess, type MaskedByChild, type MaskingProcess } from '../redaction-pages/masking-process.ts';
import type { Plane } from '../redaction-pages/page-truth.ts';
import { readPage, type ReadPage } from '../redaction-pages/read-page.ts';
import { maskOf, maskOfBoxes, scorePage, type PageScore } from '../redaction-pages/score-page.ts';
import { foundByDetectors, readByTesseract, type Baseline } from './redaction-baselines.ts';
import { PAGE_SETS, pagesOf, wordAfter, type PageFolder } from './redaction-page-sets.ts';
import { maskPage, NAMES, warmUp, type Times } from './masking-turns.ts';
import { measureChanges } from './redaction-changes.ts';
import { mean, quantile, sum } from './statistics.ts';

interface Result {
  readonly pixelCount: number;
  readonly masked: MaskedByChild;
  readonly ours: PageScore;
  /** The same picture after three frames of a screen that stands still, or after fewer where all was read. */
  readonly third: MaskedByChild;
  readonly oursThird: PageScore;
  readonly upsideDown: PageScore;
  /** Everything that tesseract takes for a word masked, and what detectors find in it; null without tesseract. */
  readonly tesseract: PageScore | null;
  readonly detectors: PageScore | null;
  readonly tesseractMs: number | null;
  readonly personalShare: number;
  readonly unmaskedBytes: number;
}

const PICTURE_KINDS: readonly (readonly [string, readonly string[]])[] = [
  ['avatars and faces', ['photo', 'grey', 'cartoon']],
  ['codes', ['qr-code', 'bar-code']],
  ['landscapes', ['landscape']],
];
const PIXELS_1080P = 1920 * 1080;
const isFull = process.argv.includes('--full');
const withTesseract = !process.argv.includes('--no-tesseract');
const sets = wordAfter('--sets')?.split(',') ?? PAGE_SETS;
const given = wordAfter('--pages');
const directory = given ?? (await mkdtemp(path.join(tmpdir(), 'clearpane-pages-')));
const measurements: Record<string, Measurement> = {};
const percent = (share: number): number => Math.round(share * 1000) / 10;

try {
  for (const set of sets) {
    const pages = await pagesOf(set, directory, isFull);
    if (pages === null) {
      console.log(`skipped ${set}: no data (set CLEARPANE_REDACTION_DATA to a folder of pages with ground truth)`);
      continue;
    }
    const masking = startMaskingProcess();
    if (set === 'changes') Object.assign(measurements, await measureChanges(masking, pages));
    else await measureSet(set, masking, pages);
    await masking.close();
  }
} finally {
  if (given === null) await rm(directory, { recursive: true, force: true });
}
if (Object.keys(measurements).length > 0) recordMeasurements('redaction', measurements);

async function measureSet(set: string, masking: MaskingProcess, { folder, names }: PageFolder): Promise<void> {
  const results: Result[] = [];
  const readings = await readAll(folder, names);
  for (const name of await smallestFirst(folder, names)) {
    const page = await readPage(folder, name);
    if (results.length === 0) await warmUp(masking, page);
    const result = await measurePage(masking, page, readings.get(name) ?? null);
    results.push(result);
    for (const { type, text } of [...result.ours.uncovered, ...result.oursThird.uncovered])
      console.log(`uncovered: ${name}, ${type}: ${text}`);
    for (const { kind, x0, y0 } of result.ours.uncoveredPictures)
      console.log(`uncovered: ${name}, ${kind} at ${x0}, ${y0}`);
  }
  reportCover(set, results);
  reportCost(set, results);
}

/** All that tesseract reads, before masking is timed: it takes the processor's caches and the machine's memory for itself. */
async function readAll(folder: string, names: readonly string[]): Promise<Map<string, Baseline>> {
  const readings = new Map<string, Baseline>();
  if (!withTesseract) return readings;
  for (const name of names) {
    const reading = await readByTesseract((await readPage(folder, name)).png);
    if (reading !== null) readings.set(name, reading);
  }
  return readings;
}

async function measurePage(masking: MaskingProcess, page: ReadPage, read: Baseline | null): Promise<Result> {
  const { truth, personalInk, allInk, width, height } = page;
  const score = (mask: Plane): PageScore => scorePage(truth, personalInk, allInk, mask);
  const masked = await maskPage(masking, page, true);
  const mask = maskOf(masked.redacted, masked.redactions, width, height);
  let third = masked;
  for (let frame = 1; frame < 3 && !third.isComplete; frame++) third = await maskPage(masking, page, false);
  const scoreBoxes = (boxes: Parameters<typeof maskOfBoxes>[0]): PageScore => score(maskOfBoxes(boxes, width, height));
  return {
    pixelCount: width * height,
    masked,
    ours: score(mask),
    third,
    oursThird: score(maskOf(third.redacted, third.redactions, width, height)),
    upsideDown: score({ ...mask, data: mask.data.toReversed() }),
    tesseract: read && scoreBoxes(read.words.map(({ box }) => box)),
    detectors: read && scoreBoxes(foundByDetectors(read.words).map(({ box }) => box)),
    tesseractMs: read && read.ms,
    personalShare: scoreBoxes(truth.pii.map(({ ink }) => ink)).maskedShare,
    unmaskedBytes: (await sharp(page.png).webp({ quality: 75, effort: 0 }).toBuffer()).length,
  };
}

function reportCover(set: string, results: readonly Result[]): void {
  const total = (count: (score: PageScore) => number): number => sum(results.map(({ ours }) => count(ours)));
  const boxes = total(({ personalCount }) => personalCount);
  const uncoveredOf = (scores: readonly (PageScore | null)[]): Measurement => ({
    value: sum(scores.map((score) => score?.uncovered.length ?? 0)),
    unit: `of ${boxes}`,
  });
  const detectors = withTesseract && results.every((result) => result.detectors !== null);
  measurements[`${set}: personal boxes uncovered`] = {
    ...uncoveredOf(results.map(({ ours, oursThird }) => (ours.uncovered.length > 0 ? ours : oursThird))),
    target: 0,
    baseline: uncoveredOf(results.map((result) => (detectors ? result.detectors : result.upsideDown))).value,
  };
  if (detectors) {
    const found = uncoveredOf(results.map(({ tesseract }) => tesseract));
    measurements[`${set}: the same, all that tesseract finds masked`] = found;
  }
  measurements[`${set}: the same, our mask upside down`] = uncoveredOf(results.map(({ upsideDown }) => upsideDown));
  if (set === 'sentences') {
    const answers = results
      .flatMap(({ ours }) => ours.uncovered)
      .filter(({ text }) => INTERFACE_ANSWERS.includes(text));
    measurements[`${set}: of them answers of one interface word`] = { value: answers.length, unit: 'boxes', target: 0 };
  }
  const words = total(({ interfaceCount }) => interfaceCount);
  if (words > 0) {
    const kept = (scores: readonly (PageScore | null)[]): number =>
      percent(sum(scores.map((score) => score?.keptCount ?? 0)) / words);
    measurements[`${set}: interface words kept in a first frame`] = {
      value: kept(results.map(({ ours }) => ours)),
      unit: `% of ${words}`,
    };
    measurements[`${set}: interface words kept after three frames`] = {
      value: kept(results.map(({ oursThird }) => oursThird)),
      unit: `% of ${words}`,
      target: 65,
      // Masking everything keeps none; what detectors do not find they keep, and it is not the interface alone.
      baseline: detectors ? kept(results.map((result) => result.detectors)) : 0,
    };
  }
  measurements[`${set}: screen masked`] = {
    value: percent(mean(results.map(({ oursThird }) => oursThird.maskedShare))),
    unit: '%',
    target: 16,
    baseline: percent(mean(results.map(({ personalShare }) => personalShare))),
  };
  for (const [what, kinds] of PICTURE_KINDS) {
    const count = total(({ pictures }) => pictures.filter(({ kind }) => kinds.includes(kind)).length);
    if (count === 0) continue;
    const uncovered = (score: PageScore): number =>
      score.uncoveredPictures.filter(({ kind }) => kinds.includes(kind)).length;
    measurements[`${set}: ${what} uncovered`] = {
      value: total(uncovered),
      unit: `of ${count}`,
      target: 0,
      baseline: sum(results.map(({ upsideDown }) => uncovered(upsideDown))),
    };
  }
}

/** Times and memory of frames up to 1080p, for which the targets are; those of larger ones in rows of their own. */
function reportCost(set: string, results: readonly Result[]): void {
  const usual = results.filter(({ pixelCount }) => pixelCount <= PIXELS_1080P);
  const large = results.filter(({ pixelCount }) => pixelCount > PIXELS_1080P);
  const time = (those: readonly Result[], of: Times, share: number, target?: number): Measurement => {
    const times = those.map(({ masked }) => masked[of]);
    const others = those.flatMap(({ tesseractMs }) => tesseractMs ?? []);
    return {
      value: Math.round(quantile(times, share)),
      unit: 'ms',
      ...(target === undefined ? {} : { target }),
      ...(others.length === 0 ? {} : { baseline: Math.round(quantile(others, share)) }),
    };
  };
  const memory = (those: readonly Result[]): number =>
    Math.round(Math.max(...those.map(({ third }) => third.memoryMiB)));
  if (usual.length > 0) {
    const name = `${set}: cold frame up to 1080p`;
    measurements[`${name}, ${NAMES.maskingMs}, p50`] = time(usual, 'maskingMs', 0.5, 200);
    measurements[`${name}, ${NAMES.maskingMs}, p95`] = time(usual, 'maskingMs', 0.95, 350);
    measurements[`${name}, ${NAMES.ms}, p50`] = time(usual, 'ms', 0.5);
    measurements[`${name}, ${NAMES.ms}, p95`] = time(usual, 'ms', 0.95);
    measurements[`${name}, ${NAMES.processorMs}, p50`] = time(usual, 'processorMs', 0.5);
    const target = { target: 350 };
    measurements[`${set}: memory up to 1080p, greatest`] = { value: memory(usual), unit: 'MiB', ...target };
  }
  if (large.length > 0) {
    measurements[`${set}: cold frame of 4K, ${NAMES.maskingMs}, p50`] = time(large, 'maskingMs', 0.5);
    measurements[`${set}: cold frame of 4K, ${NAMES.ms}, p50`] = time(large, 'ms', 0.5);
    measurements[`${set}: memory at 4K, greatest`] = { value: memory(large), unit: 'MiB' };
  }
  const kilobytes = (bytes: readonly number[]): number => Math.round(mean(bytes) / 100) / 10;
  measurements[`${set}: stored frame, mean`] = {
    value: kilobytes(results.map(({ third }) => third.storedBytes)),
    unit: 'kB',
    target: 15,
    baseline: kilobytes(results.map(({ unmaskedBytes }) => unmaskedBytes)),
  };
  console.log(`${set}: ${results.length} pages, ${results[0]?.masked.mode ?? 'none'}`);
}

/** Buffers grow with the largest frame and stay: what a 1080p frame needs is seen before a larger one comes. */
async function smallestFirst(folder: string, names: readonly string[]): Promise<string[]> {
  const sizes = new Map<string, number>();
  for (const name of names) {
    const { width, height } = await sharp(path.join(folder, `${name}.png`)).metadata();
    sizes.set(name, width * height);
  }
  return names.toSorted((one, other) => (sizes.get(one) ?? 0) - (sizes.get(other) ?? 0));
}
