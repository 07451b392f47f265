import type { MaskingMode, Redaction } from '@clearpane/contracts';
import type { Veto } from './detectors/veto.ts';
import type { TextReader } from './reading/text-reader.ts';
import { redactFrame, type FrameToRedact, type RefusalReason } from './redact-frame.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

/** What a redactor works with; without a reader nothing is read and all text is masked. */
export interface RedactorOptions {
  readonly reader: TextReader | null;
  readonly vocabulary: Vocabulary;
  readonly veto: Veto;
}

/** The masks of a frame whose pixels are redacted now, or why there are none: then its pixels are zero. */
export type InPlaceOutcome =
  | { readonly kind: 'redacted'; readonly redactions: Redaction[] }
  | { readonly kind: 'refused'; readonly reason: RefusalReason };

/** Masks one frame after another of one screen, in place. One at a time: the next only when the last has been answered. */
export interface Redactor {
  readonly mode: MaskingMode;
  /** Overwrites everything in the frame's own pixels that is not proved to be interface. It never throws and fails closed. */
  redact(frame: FrameToRedact): Promise<InPlaceOutcome>;
  /** Ends the models and overwrites what is remembered of earlier frames. */
  close(): Promise<void>;
}

/** Makes the redactor of one screen. */
export function createRedactor({ reader }: RedactorOptions): Redactor {
  return {
    mode: reader === null ? 'masking-all-text' : reader.mode === 'native' ? 'reading' : 'reading-slowly',
    redact: async (frame) => {
      const outcome = redactFrame(frame);
      if (outcome.kind === 'refused') {
        frame.pixels.fill(0);
        return outcome;
      }
      frame.pixels.set(outcome.pixels);
      return { kind: 'redacted', redactions: outcome.redactions };
    },
    close: async () => reader?.close(),
  };
}
