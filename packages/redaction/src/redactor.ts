import type { MaskingMode, Redaction } from '@clearpane/contracts';
import type { Veto } from './detectors/veto.ts';
import { findFault, type FrameToRedact } from './frame-to-redact.ts';
import type { Box } from './geometry.ts';
import { findLines } from './layout/find-lines.ts';
import { listRedactions, mapAllowed } from './masks/category-map.ts';
import { layMasks } from './masks/lay-masks.ts';
import { overwrite, overwriteMasked } from './masks/overwrite.ts';
import { verifyMasks } from './masks/verify-masks.ts';
import type { TextReader } from './reading/text-reader.ts';
import { chooseInterface } from './reveal/choose-interface.ts';
import { RevealCache } from './reveal/reveal-cache.ts';
import { asWords } from './rgba.ts';
import { createShapeFinder, type ShapeFinder } from './shapes/shape-finder.ts';
import { createTileWatch } from './shapes/tile-watch.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

/**
 * How much is read in one frame, in pixels of strips 48 high; what is left stays masked, and is read in a later frame. It is no
 * time, because the same screen is to be masked the same way on a busy machine. Decision 0054 has the figures.
 */
const READING_BUDGETS: Readonly<Record<TextReader['mode'], number>> = { native: 2048, webassembly: 512 };
/** On a screen that stands still nobody waits for a frame, and the fewer it takes to read all, the fewer are stored. */
const MORE_WHERE_NOTHING_CHANGED = 6;

/** What a redactor works with; without a reader nothing is read and all text is masked. */
export interface RedactorOptions {
  readonly reader: TextReader | null;
  readonly vocabulary: Vocabulary;
  readonly veto: Veto;
}

/** Why there is no redacted frame. */
export type RefusalReason = 'bad-size' | 'wrong-length' | 'bad-rectangle' | 'masking-failed' | 'check-failed';

/** The masks of a frame whose pixels are redacted now, or why there are none: then its pixels are zero. */
export type RedactionOutcome =
  | {
      readonly kind: 'redacted';
      readonly redactions: Redaction[];
      /** False where the same frame again would show more of its interface: not all of it was read. */
      readonly isComplete: boolean;
    }
  | { readonly kind: 'refused'; readonly reason: RefusalReason };

/** Masks one frame after another of one screen, in place. One at a time: the next only when the last has been answered. */
export interface Redactor {
  readonly mode: MaskingMode;
  /** Overwrites everything in the frame's own pixels that is not proved to be interface. It never throws and fails closed. */
  redact(frame: FrameToRedact): Promise<RedactionOutcome>;
  /** Ends the models and overwrites what is remembered of earlier frames. */
  close(): Promise<void>;
}

/** Makes the redactor of one screen. */
export function createRedactor(options: RedactorOptions): Redactor {
  const { reader } = options;
  const memory = createMemory();
  return {
    mode: reader === null ? 'masking-all-text' : reader.mode === 'native' ? 'reading' : 'reading-slowly',
    redact: async (frame) => {
      const refuse = (reason: RefusalReason): RedactionOutcome => {
        frame.pixels.fill(0);
        // What was remembered half way may not be what the next frame is compared with.
        memory.forget();
        return { kind: 'refused', reason };
      };
      const fault = findFault(frame);
      if (fault !== null) return refuse(fault);
      try {
        return (await mask(frame, options, memory)) ?? refuse('check-failed');
      } catch {
        // Whatever failed, and wherever: there is no frame, and the gap says so to the person.
        return refuse('masking-failed');
      }
    },
    close: async () => {
      memory.forget();
      await reader?.close();
    },
  };
}

/** The pipeline, from what may be looked at to what stays; null when the result does not stand a second look. */
async function mask(frame: FrameToRedact, options: RedactorOptions, memory: Memory): Promise<RedactionOutcome | null> {
  const { width, height } = frame;
  const { reader, vocabulary, veto } = options;
  const words = asWords(frame.pixels);
  const categories = memory.mapAllowed(frame);
  // First of all: what may not be looked at is gone before anything looks.
  overwrite(words, categories);
  const changed = memory.whatChanged(frame, words);
  const shapes = memory.finder.find(words, categories, width, height, changed);
  const lines = findLines(shapes, words);
  const whole = [{ left: 0, top: 0, right: width, bottom: height }];
  const detected =
    reader === null ? [] : await reader.detect(frame, changed === 'all' ? whole : changed, shapes.unexplained);
  const { boxes: revealed, isComplete } = await chooseInterface({
    frame,
    words,
    shapes,
    lines,
    detected,
    reader,
    vocabulary,
    veto,
    cache: memory.decisions,
    changed,
    budget: READING_BUDGETS[reader?.mode ?? 'native'] * (changed.length === 0 ? MORE_WHERE_NOTHING_CHANGED : 1),
  });
  layMasks({ shapes, categories, lines, revealed, detected });
  overwriteMasked(words, categories);
  if (!verifyMasks(words, categories, shapes.edges, width, height)) return null;
  return { kind: 'redacted', redactions: listRedactions(categories, width, height), isComplete };
}

/** What is remembered from frame to frame: edges, keyed sums and hashes, decisions. Never pixels in clear, never text. */
interface Memory {
  readonly finder: ShapeFinder;
  readonly decisions: RevealCache;
  /** The frame's map of categories, in the room of the last one: a new one for each frame is two megabytes to be cleaned up. */
  mapAllowed(frame: FrameToRedact): Uint8Array;
  whatChanged(frame: FrameToRedact, words: Int32Array): Box[] | 'all';
  forget(): void;
}

function createMemory(): Memory {
  const finder = createShapeFinder();
  const tiles = createTileWatch();
  const decisions = new RevealCache();
  let categories: Uint8Array = new Uint8Array(0);
  let lastAllowed = '';
  return {
    finder,
    decisions,
    mapAllowed({ width, height, allowed }) {
      categories = mapAllowed(width, height, allowed, categories);
      return categories;
    },
    whatChanged({ width, height, allowed }, words) {
      const changed = tiles.look(words, width, height);
      const isSameArea = JSON.stringify(allowed) === lastAllowed;
      lastAllowed = JSON.stringify(allowed);
      return isSameArea ? changed : 'all';
    },
    forget() {
      finder.forget();
      tiles.forget();
      decisions.clear();
      categories.fill(0);
      categories = new Uint8Array(0);
      lastAllowed = '';
    },
  };
}
