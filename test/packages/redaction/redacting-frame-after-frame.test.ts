import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  createRedactor,
  createVeto,
  createVocabulary,
  openTextReader,
  type FrameToRedact,
  type RedactionOutcome,
  type Redactor,
  type TextReader,
} from '@clearpane/redaction';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageNames } from '../../redaction-pages/page-truth.ts';
import { readPage } from '../../redaction-pages/read-page.ts';
import { writeSet } from '../../redaction-pages/sets.ts';

const MOST_PASSES = 30;
const vocabulary = createVocabulary({ added: [], removed: [] });
const veto = createVeto();

type Redacted = Extract<RedactionOutcome, { kind: 'redacted' }> & { readonly pixels: Uint8Array };

let folder: string;
let reader: TextReader;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'clearpane-frames-'));
  const opened = await openTextReader();
  if (opened.kind !== 'reader') throw new Error(opened.reason);
  reader = opened.reader;
});
afterAll(async () => {
  await reader.close();
  await rm(folder, { recursive: true });
});

/** A redactor that remembers no frame. */
function makeRedactor(): Redactor {
  // Closing it would close the models, which the next one needs.
  return createRedactor({ reader: { ...reader, close: async () => {} }, vocabulary, veto });
}

async function redactOnce(redactor: Redactor, frame: FrameToRedact): Promise<Redacted> {
  const pixels = Uint8Array.from(frame.pixels);
  const outcome = await redactor.redact({ ...frame, pixels });
  if (outcome.kind === 'refused') throw new Error(outcome.reason);
  return { ...outcome, pixels };
}

/** Every look at a screen that stands still until all of it is read; the last one is what stays. */
async function redactToTheEnd(redactor: Redactor, frame: FrameToRedact): Promise<Redacted[]> {
  const looks = [await redactOnce(redactor, frame)];
  while (!looks.at(-1)!.isComplete && looks.length < MOST_PASSES) looks.push(await redactOnce(redactor, frame));
  return looks;
}

async function framesOf(names: readonly string[]): Promise<FrameToRedact[]> {
  const pages = await Promise.all(names.map((name) => readPage(folder, name)));
  return pages.map(({ pixels, width, height }) => ({
    pixels,
    width,
    height,
    allowed: [{ x: 0, y: 0, width, height }],
  }));
}

function maskedShare({ redactions }: Redacted): number {
  return redactions.reduce((sum, { width, height }) => sum + width * height, 0);
}

describe('a redactor that goes from frame to frame', { timeout: 600_000 }, () => {
  test('masks each as one that never saw another frame', async () => {
    await writeSet('changes', folder, { seed: 1, count: 1 });
    const frames = await framesOf(pageNames(folder));
    expect(frames.length).toBeGreaterThan(3);
    const followed = makeRedactor();
    for (const frame of frames) {
      const here = (await redactToTheEnd(followed, frame)).at(-1)!;
      const alone = (await redactToTheEnd(makeRedactor(), frame)).at(-1)!;
      expect(here.redactions).toEqual(alone.redactions);
      expect(Buffer.compare(here.pixels, alone.pixels)).toBe(0);
      expect(here.isComplete).toBe(true);
    }
  });

  test('shows the same labels in the same look, however busy the machine is, and never fewer in a later one', async () => {
    const [frame] = await framesOf(pageNames(folder).slice(0, 1));
    const looks = await redactToTheEnd(makeRedactor(), frame!);
    let stillMs = 0;
    const slow: TextReader = {
      ...reader,
      close: async () => {},
      read: async (...asked) => {
        const startedAt = performance.now();
        const readings = await reader.read(...asked);
        // As long again as reading took, and a little more.
        await new Promise((resolve) => void setTimeout(resolve, 20 + performance.now() - startedAt));
        stillMs += performance.now() - startedAt;
        return readings;
      },
    };
    const slowly = await redactToTheEnd(createRedactor({ reader: slow, vocabulary, veto }), frame!);
    expect(stillMs).toBeGreaterThan(0);
    expect(slowly.map(({ redactions }) => redactions)).toEqual(looks.map(({ redactions }) => redactions));
    const shares = looks.map(maskedShare);
    expect(shares).toEqual(shares.toSorted((one, other) => other - one));
    expect((await redactOnce(makeRedactor(), frame!)).redactions).toEqual(looks[0]!.redactions);
  });
});
