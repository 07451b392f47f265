import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { redactFrame } from '@clearpane/redaction';
import { checkoutDirectory, recordMeasurements } from '@clearpane/workbench';
import { quantile } from './statistics.ts';

/**
 * Recall, masked share and time of the masking on pages with ground truth: `NAME.png`, `NAME.json` with `pii[].ink` and
 * `NAME.piiink.png`. They lie where CLEARPANE_REDACTION_DATA says or in ../shared/data/screens beside the checkout.
 */
const data =
  process.env['CLEARPANE_REDACTION_DATA'] ?? path.resolve(checkoutDirectory, '..', 'shared', 'data', 'screens');
const REPEATS = 5;
const COVERED_SHARE = 0.95;

interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

interface Truth {
  readonly pii: readonly { readonly ink: Box }[];
}

interface Pixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

if (existsSync(data)) await measure();
else console.log('skipped: no data (set CLEARPANE_REDACTION_DATA to a folder of pages with ground truth)');

async function measure(): Promise<void> {
  const names = readdirSync(data).filter((name) => name.endsWith('.json'));
  const times: number[] = [];
  const plainTimes: number[] = [];
  let boxes = 0;
  let covered = 0;
  let coveredByChance = 0;
  let personalPixels = 0;
  let maskedPixels = 0;
  let pixelCount = 0;
  for (const name of names) {
    const file = (ending: string): string => path.join(data, name.replace(/\.json$/, ending));
    const truth = JSON.parse(readFileSync(file('.json'), 'utf8')) as Truth;
    const page = await read(file('.png'), 4);
    const ink = await read(file('.piiink.png'), 1);
    const mask = redactRepeatedly(page, times, plainTimes);
    const misplaced = mask.toReversed();
    for (const box of truth.pii) {
      boxes++;
      if (shareCovered(box.ink, ink, mask) >= COVERED_SHARE) covered++;
      if (shareCovered(box.ink, ink, misplaced) >= COVERED_SHARE) coveredByChance++;
      personalPixels += (box.ink.x1 - box.ink.x0 + 1) * (box.ink.y1 - box.ink.y0 + 1);
    }
    maskedPixels += mask.reduce((sum, mark) => sum + mark, 0);
    pixelCount += mask.length;
  }
  // Baselines: for what is covered the same mask upside down, which is chance; for what is masked the personal boxes alone.
  recordMeasurements('redaction', {
    'personal boxes covered': {
      value: (100 * covered) / boxes,
      unit: '%',
      target: 99.9,
      baseline: (100 * coveredByChance) / boxes,
    },
    'personal boxes uncovered': {
      value: boxes - covered,
      unit: `of ${boxes}`,
      target: 0,
      baseline: boxes - coveredByChance,
    },
    'screen masked': {
      value: (100 * maskedPixels) / pixelCount,
      unit: '%',
      target: 16,
      baseline: (100 * personalPixels) / pixelCount,
    },
    'time a frame, p50': { value: quantile(times, 0.5), unit: 'ms', baseline: quantile(plainTimes, 0.5) },
    'time a frame, p95': { value: quantile(times, 0.95), unit: 'ms', baseline: quantile(plainTimes, 0.95) },
  });
}

/** Masks a page; the baseline is what any per-pixel masking costs at least: one pass that copies each pixel by itself. */
function redactRepeatedly({ data: pixels, width, height }: Pixels, times: number[], plainTimes: number[]): Uint8Array {
  const mask = new Uint8Array(width * height);
  const allowed = [{ x: 0, y: 0, width, height }];
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    const plainStart = performance.now();
    copyPixelByPixel(pixels);
    plainTimes.push(performance.now() - plainStart);
    const start = performance.now();
    const outcome = redactFrame({ pixels, width, height, allowed });
    times.push(performance.now() - start);
    if (outcome.kind === 'refused') throw new Error(`A page was refused: ${outcome.reason}`);
    if (repeat > 0) continue;
    for (const region of outcome.redactions) {
      for (let y = region.y; y < region.y + region.height; y++) {
        mask.fill(1, y * width + region.x, y * width + region.x + region.width);
      }
    }
  }
  return mask;
}

function copyPixelByPixel(pixels: Uint8Array): Uint8Array {
  const copy = new Uint8Array(pixels.length);
  for (let at = 0; at < pixels.length; at++) copy[at] = pixels[at]!;
  return copy;
}

function shareCovered(box: Box, ink: Pixels, mask: Uint8Array): number {
  let total = 0;
  let hidden = 0;
  for (let y = box.y0; y <= Math.min(box.y1, ink.height - 1); y++) {
    for (let x = box.x0; x <= Math.min(box.x1, ink.width - 1); x++) {
      if (ink.data[y * ink.width + x]! < 128) continue;
      total++;
      hidden += mask[y * ink.width + x]!;
    }
  }
  return total === 0 ? 1 : hidden / total;
}

async function read(file: string, channels: 1 | 4): Promise<Pixels> {
  const image = channels === 1 ? sharp(file).greyscale() : sharp(file).ensureAlpha();
  const { data: pixels, info } = await image.raw().toBuffer({ resolveWithObject: true });
  return {
    data: new Uint8Array(pixels.buffer, pixels.byteOffset, pixels.length),
    width: info.width,
    height: info.height,
  };
}
