import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createFrameMasker, type FrameMasker } from '@clearpane/capture/screen-host/masking/frame-masker';
import { maskingWorkerFile } from '@clearpane/capture/screen-host/masking/worker-file';
import type { MaskingMode } from '@clearpane/contracts';
import { afterEach, expect, test } from 'vitest';
import { copyProduct, LIBRARIES } from './copied-product.ts';

const LIMIT = { timeout: 240_000 };
const PATIENT_MS = 120_000;
const MODELS = path.join('@gutenye', 'ocr-models');

const made: FrameMasker[] = [];
const folders: string[] = [];
afterEach(async () => {
  await Promise.all(made.splice(0).map((masker) => masker.close()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

test('what a caller writes into its frame after it was handed over is not in the picture', LIMIT, async () => {
  const { masker } = start(maskingWorkerFile());
  await masker.ready();
  const alone = await masker.mask({ ...frameOf(draw(20)), isFirst: true });
  const frame = frameOf(draw(20));
  const masking = masker.mask({ ...frame, isFirst: true });
  const wasEmptied = frame.pixels.every((value) => value === 0);
  frame.pixels.set(draw(90));
  const meddled = await masking;
  expect([alone.kind, wasEmptied, meddled.kind]).toEqual(['masked', true, 'masked']);
  expect(meddled).toEqual({ ...alone, maskingMs: expect.any(Number) });
});

test('a frame that cannot be encoded is refused, and the next one comes', LIMIT, async () => {
  const { masker } = start(maskingWorkerFile());
  await masker.ready();
  // WebP ends at 16,383 pixels a side, masking at 16,384.
  const [width, height] = [16_384, 2];
  const wide = {
    pixels: new Uint8Array(width * height * 4).fill(255),
    width,
    height,
    allowed: [{ x: 0, y: 0, width, height }],
    known: null,
  };
  expect(await masker.mask(wide)).toEqual({ kind: 'refused', reason: 'masking-failed' });
  expect(wide.pixels.every((value) => value === 0)).toBe(true);
  await masker.ready();
  expect((await masker.mask(frameOf(draw(20)))).kind).toBe('masked');
});

test.each(['missing', 'altered'] as const)(
  'with a model file %s all text is masked, and that is said',
  LIMIT,
  async (fault) => {
    const { masker, modes } = start(workerWithModels(fault));
    expect([await masker.ready(), modes]).toEqual(['masking-all-text', ['masking-all-text']]);
    expect((await masker.mask(frameOf(draw(20)))).kind).toBe('masked');
  },
);

function start(worker: URL): { masker: FrameMasker; modes: MaskingMode[] } {
  const modes: MaskingMode[] = [];
  const masker = createFrameMasker({
    worker,
    words: { added: [], removed: [] },
    onMode: (mode) => modes.push(mode),
    onFailed: () => {},
    limitMs: () => PATIENT_MS,
  });
  made.push(masker);
  return { masker, modes };
}

/** The worker's file in a copy of the packages that has all its libraries, but models that are not whole. */
function workerWithModels(fault: 'missing' | 'altered'): URL {
  const folder = copyProduct('@gutenye/');
  folders.push(folder);
  const models = path.join(folder, 'node_modules', MODELS);
  cpSync(path.join(LIBRARIES, MODELS), models, { recursive: true });
  const model = path.join(models, 'assets', 'ch_PP-OCRv4_det_infer.onnx');
  const bytes = readFileSync(model);
  bytes[bytes.length >> 1]! ^= 1;
  if (fault === 'altered') writeFileSync(model, bytes);
  else rmSync(model);
  return pathToFileURL(path.join(folder, 'packages/capture/src/screen-host/masking/masking-worker.ts'));
}

function frameOf(pixels: Uint8Array) {
  const [width, height] = [160, 60];
  return { pixels, width, height, allowed: [{ x: 0, y: 0, width, height }], known: null };
}

/** White, with marks like a text's from this row on. */
function draw(row: number): Uint8Array {
  return Uint8Array.from({ length: 160 * 60 * 4 }, (_, at) => {
    const [x, y] = [(at >> 2) % 160, Math.floor((at >> 2) / 160)];
    return y >= row % 40 && y < (row % 40) + 9 && x > 20 && x < 110 && x % 4 < 2 && (at & 3) !== 3 ? 20 : 255;
  });
}
