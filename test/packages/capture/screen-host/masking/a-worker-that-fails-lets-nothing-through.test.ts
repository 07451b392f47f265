import { setTimeout as delay } from 'node:timers/promises';
import {
  createFrameMasker,
  type FrameMasker,
  type FrameToMask,
  type MaskedFrame,
} from '@clearpane/capture/screen-host/masking/frame-masker';
import { maskingWorkerFile } from '@clearpane/capture/screen-host/masking/worker-file';
import type { MaskingMode } from '@clearpane/contracts';
import { afterEach, expect, test } from 'vitest';

const WIDTH = 64;
const HEIGHT = 48;
const FAILED = { kind: 'refused', reason: 'masking-failed' };

/** A masker and everything that it told; `buffers` are the shared ones that it made meanwhile. */
interface Tried {
  readonly masker: FrameMasker;
  readonly modes: MaskingMode[];
  readonly buffers: SharedArrayBuffer[];
  hasFailed(): boolean;
}

const made: FrameMasker[] = [];
const RealBuffer = SharedArrayBuffer;
afterEach(async () => {
  globalThis.SharedArrayBuffer = RealBuffer;
  await Promise.all(made.splice(0).map((masker) => masker.close()));
});

test.each([
  'throws',
  'ends',
  'sends-raw-pixels',
  'sends-a-field-more',
  'answers-another-number',
  'says-same-unasked',
  'masks-outside-of-the-frame',
  'says-it-did-not-hold',
  'sends-nonsense',
])('a worker that %s: no frame, a zeroed buffer, and another worker afterwards', { timeout: 60_000 }, async (does) => {
  const { masker, buffers } = tryWorker(does, { limitMs: 30_000 });
  const { outcome, raw } = await maskOne(masker);
  expect(outcome).toEqual(FAILED);
  expect([isZero(raw), buffers.map((buffer) => isZero(new Uint8Array(buffer)))]).toEqual([true, [true]]);
  expect(await masker.ready()).toBe('reading');
});

test.each(['hangs', 'is-late'])(
  'a worker that %s is too slow: no frame, and its answer comes to nothing',
  async (does) => {
    const { masker, buffers } = tryWorker(does, { limitMs: 300 });
    const { outcome, raw } = await maskOne(masker);
    expect(outcome).toEqual({ kind: 'refused', reason: 'masking-too-slow' });
    expect([isZero(raw), buffers.map((buffer) => isZero(new Uint8Array(buffer)))]).toEqual([true, [true]]);
    // The next order goes to another worker; what the first one still says is not taken for its answer.
    expect((await maskOne(masker)).outcome).toEqual({ kind: 'refused', reason: 'masking-too-slow' });
  },
);

test('a worker that says its answer twice is trusted with no other frame', async () => {
  const { masker, modes } = tryWorker('answers-twice');
  expect((await maskOne(masker)).outcome.kind).toBe('masked');
  await delay(300);
  expect((await maskOne(masker)).outcome.kind).toBe('masked');
  // Both came from a first answer of a worker of its own, and nothing was told that did not change.
  expect(modes).toEqual(['reading']);
});

test('a worker that dies between two frames is replaced before the next one', async () => {
  const { masker } = tryWorker('dies-unasked');
  await masker.ready();
  await delay(200);
  expect(await masker.ready()).toBe('reading');
});

test('models that fail three times in a row are left out: from then on all text is masked, and that is told', async () => {
  const { masker, modes, hasFailed } = tryWorker('fails-while-it-reads');
  const outcomes: string[] = [];
  for (let frame = 0; frame < 4; frame++) outcomes.push((await maskOne(masker)).outcome.kind);
  expect(outcomes).toEqual(['refused', 'refused', 'refused', 'masked']);
  expect([modes, hasFailed()]).toEqual([['reading', 'masking-all-text'], false]);
});

test('models that cannot be opened are left out before there is a first frame', async () => {
  const { masker, modes } = tryWorker('starts-only-without-models');
  expect(await masker.ready()).toBe('masking-all-text');
  expect(modes).toEqual(['masking-all-text']);
});

test('masking that fails without the models as well is over: it says so, and no frame comes', async () => {
  const { masker, hasFailed } = tryWorker('never-starts');
  expect(await masker.ready()).toBeNull();
  expect(hasFailed()).toBe(true);
  expect((await maskOne(masker)).outcome).toEqual(FAILED);
  const { masker: other, hasFailed: otherHasFailed } = tryWorker('throws');
  for (let frame = 0; frame < 6; frame++) expect((await maskOne(other)).outcome).toEqual(FAILED);
  expect([await other.ready(), otherHasFailed()]).toEqual([null, true]);
});

test('closed while it masks, there is no frame and the buffer is zero at once', async () => {
  const { masker, buffers } = tryWorker('hangs', { limitMs: 60_000 });
  await masker.ready();
  const frame = frameOf(draw());
  const masking = masker.mask(frame);
  const closing = masker.close();
  expect(buffers.map((buffer) => isZero(new Uint8Array(buffer)))).toEqual([true]);
  await closing;
  expect(await masking).toEqual(FAILED);
});

test('the real worker masks, gives one picture for two equal frames, and leaves the buffer zero', async () => {
  const { masker, buffers } = tryWorker(null);
  const first = (await maskOne(masker)).outcome;
  if (first.kind !== 'masked') throw new Error(`There is no frame: ${JSON.stringify(first)}`);
  const again = (await maskOne(masker, { known: first.fingerprint as Uint8Array<ArrayBuffer> })).outcome;
  const other = (await maskOne(masker, { known: first.fingerprint as Uint8Array<ArrayBuffer> }, '#8fc')).outcome;
  expect([again.kind, other.kind]).toEqual(['same', 'masked']);
  expect(buffers.map((buffer) => isZero(new Uint8Array(buffer)))).toEqual([true]);
});

test('a frame of the wrong length, or a second one at the same time, is refused and overwritten', async () => {
  const { masker } = tryWorker('answers');
  await masker.ready();
  const short = new Uint8Array(WIDTH * HEIGHT * 3).fill(200);
  expect(await masker.mask(frameOf(short))).toEqual(FAILED);
  const second = draw();
  const [one, two] = await Promise.all([masker.mask(frameOf(draw())), masker.mask(frameOf(second))]);
  expect([one.kind, two, isZero(short), isZero(second)]).toEqual(['masked', FAILED, true, true]);
});

/** A masker with the worker that does so; with the real one for null. */
function tryWorker(does: string | null, { limitMs = 10_000 } = {}): Tried {
  const modes: MaskingMode[] = [];
  const buffers: SharedArrayBuffer[] = [];
  let hasFailed = false;
  globalThis.SharedArrayBuffer = class extends RealBuffer {
    constructor(sizeBytes: number) {
      super(sizeBytes);
      if (sizeBytes > 0) buffers.push(this);
    }
  } as typeof SharedArrayBuffer;
  const masker = createFrameMasker({
    worker: does === null ? maskingWorkerFile() : new URL('./hostile-worker-child.ts', import.meta.url),
    words: { added: does === null ? [] : [does], removed: [] },
    onMode: (mode) => modes.push(mode),
    onFailed: () => {
      hasFailed = true;
    },
    limitMs: () => limitMs,
  });
  made.push(masker);
  return { masker, modes, buffers, hasFailed: () => hasFailed };
}

async function maskOne(
  masker: FrameMasker,
  more: Partial<FrameToMask> = {},
  colour = '#fff',
): Promise<{ outcome: MaskedFrame; raw: Uint8Array }> {
  await masker.ready();
  const raw = draw(colour);
  return { outcome: await masker.mask({ ...frameOf(raw), ...more }), raw };
}

function frameOf(pixels: Uint8Array): FrameToMask {
  const allowed = [{ x: 0, y: 0, width: WIDTH, height: HEIGHT }];
  return { pixels, width: WIDTH, height: HEIGHT, allowed, known: null };
}

/** Raw pixels of one colour, with marks like a text's. */
function draw(colour = '#fff'): Uint8Array {
  const [red = 0, green = 0, blue = 0] = Array.from(colour.slice(1), (digit) => parseInt(digit, 16) * 17);
  return Uint8Array.from({ length: WIDTH * HEIGHT * 4 }, (_, at) => {
    const pixel = at >> 2;
    const isMark = pixel % WIDTH > 10 && pixel % WIDTH < 50 && pixel % 3 === 0 && pixel > 640 && pixel < 1280;
    return isMark ? 20 : ([red, green, blue, 255][at & 3] ?? 0);
  });
}

function isZero(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0);
}
