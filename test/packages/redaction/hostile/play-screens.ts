import { createRedactor, createVeto, createVocabulary, type Redactor, type TextReader } from '@clearpane/redaction';
import { seededRandom } from '../../../attacks/seeded-random.ts';
import { drawWords } from './drawn-words.ts';
import { judgeFrame, type Redacted } from './judge-frame.ts';
import { makeScreen, type RandomFrame, type ScreenSize } from './random-screens.ts';
import { watchReader } from './watched-reader.ts';

/** What came of many frames. */
export interface Played {
  /** Frames that were redacted or refused. */
  readonly count: number;
  /** Frames that show what they must not, or something else than they say. */
  readonly wrongCount: number;
  readonly firstWrong: string | null;
  /** Frames that could have been redacted and were not. */
  readonly refusedCount: number;
  /** Labels that were read and stayed. */
  readonly labelCount: number;
  /** Share of the pixels that may be seen which is masked, 0..1. */
  readonly maskedShare: number;
}

export interface PlayOptions {
  readonly count: number;
  readonly seed: number;
  /** Null for masking all text. */
  readonly reader: TextReader | null;
  readonly sizeOf: (seed: number) => ScreenSize;
  /** Hears of each frame that shows what it must not. */
  readonly onWrong?: (what: string) => void;
}

/** Every third frame of a screen that changed is masked a second time by somebody who sees it first. */
const TWICE = 3;
const MOST_ROUNDS = 20;

/** Sizes of up to 320 × 200, often odd, sometimes a single row or pixel. */
export function smallSize(seed: number): ScreenSize {
  const random = seededRandom(seed ^ 0x5eed);
  const side = (most: number): number => (random.next() < 0.03 ? random.between(1, 3) : random.between(1, most));
  return { width: side(320), height: side(200), things: 10 };
}

/** Sizes of screens up to 4K, and one of 8K. */
export function largeSize(seed: number): ScreenSize {
  const sizes: [number, number][] = [
    [1366, 768],
    [1920, 1080],
    [2560, 1440],
    [3840, 2160],
    [1080, 1920],
    [3440, 1440],
  ];
  if (seed % 50 === 7) return { width: 7680, height: 4320, things: 400 };
  const [width, height] = sizes[seed % sizes.length] ?? [1920, 1080];
  return { width, height, things: 200 };
}

/** Redacts so many frames of random screens, each screen by a redactor of its own, and judges each of them. */
export async function playScreens({ count, seed, reader, sizeOf, onWrong }: PlayOptions): Promise<Played> {
  const vocabulary = createVocabulary({ added: [], removed: [] });
  const veto = createVeto();
  const drawn = await drawWords();
  const played = { count: 0, wrongCount: 0, firstWrong: null as string | null, refusedCount: 0, labelCount: 0 };
  let [masked, visible] = [0, 0];
  for (let screen = seed; played.count < count; screen++) {
    const watched = reader === null ? null : watchReader(reader, vocabulary);
    const make = () => createRedactor({ reader: watched?.reader ?? null, vocabulary, veto });
    const redactor = make();
    const frames = makeScreen(screen, drawn, sizeOf(screen)).slice(0, count - played.count);
    for (const [at, frame] of frames.entries()) {
      const redacted = await redact(redactor, frame);
      const { faults, labels } = judgeFrame(frame, redacted, watched?.seen ?? []);
      const all = [...faults];
      if (at > 0 && (screen + at) % TWICE === 0) {
        const [one, other] = [await settle(redactor, frame), await settle(make(), frame)];
        if (!other.equals(one)) all.push('it is masked in another way than alone');
      }
      played.count++;
      played.labelCount += labels;
      if (redacted.outcome.kind === 'refused') played.refusedCount++;
      else
        for (const { category, width, height } of redacted.outcome.redactions) {
          visible -= category === 'outside' ? width * height : 0;
          masked += category === 'outside' ? 0 : width * height;
        }
      visible += redacted.outcome.kind === 'refused' ? 0 : frame.width * frame.height;
      if (all.length === 0) continue;
      played.wrongCount++;
      const what = `screen ${screen}, frame ${at + 1}, ${frame.width} × ${frame.height}: ${all.join('; ')}`;
      played.firstWrong ??= what;
      onWrong?.(what);
    }
    await redactor.close();
  }
  return { ...played, maskedShare: masked / Math.max(1, visible) };
}

/** A frame as it looks once a redactor that is shown it again and again has read all of it. */
async function settle(redactor: Redactor, frame: RandomFrame): Promise<Buffer> {
  let last = Buffer.from((await redact(redactor, frame)).pixels);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = Buffer.from((await redact(redactor, frame)).pixels);
    if (next.equals(last)) break;
    last = next;
  }
  return last;
}

async function redact(redactor: Redactor, frame: RandomFrame): Promise<Redacted> {
  const pixels = Uint8Array.from(frame.pixels);
  const { width, height, allowed } = frame;
  return { outcome: await redactor.redact({ pixels, width, height, allowed }), pixels };
}
