import type { MaskingMode } from '@clearpane/contracts';
import {
  createRedactor,
  createVeto,
  createVocabulary,
  openTextReader,
  type FrameToRedact,
  type RedactionOutcome,
  type TextReader,
} from '@clearpane/redaction';
import type { WorkerSetup } from './masking-messages.ts';

/** A redactor with its models open. */
export interface OpenRedactor {
  readonly mode: MaskingMode;
  redact(frame: FrameToRedact): Promise<RedactionOutcome>;
  /** Begins anew: nothing that was remembered of earlier frames is used from here on. */
  forget(): Promise<void>;
  /** Ends the models. */
  close(): Promise<void>;
}

/**
 * Opens the models, the interface words with this machine's changes, and the detectors. Where there are no models, or nothing
 * that could run them, all text is masked; throws when something that is there does not work.
 */
export async function openRedactor({ words, mayRead }: WorkerSetup): Promise<OpenRedactor> {
  const opened = mayRead ? await openTextReader() : null;
  const reader = opened?.kind === 'reader' ? opened.reader : null;
  const vocabulary = createVocabulary(words);
  const veto = createVeto();
  // Forgetting a screen closes its redactor, and must not close the models.
  const make = () => createRedactor({ reader: reader === null ? null : lend(reader), vocabulary, veto });
  let redactor = make();
  return {
    mode: redactor.mode,
    redact: (frame) => redactor.redact(frame),
    forget: async () => {
      await redactor.close();
      redactor = make();
    },
    close: async () => {
      await redactor.close();
      await reader?.close();
    },
  };
}

/** The same reader, left open by whoever closes this one. */
function lend(reader: TextReader): TextReader {
  return {
    mode: reader.mode,
    detect: (frame, changed, places) => reader.detect(frame, changed, places),
    costOf: (box) => reader.costOf(box),
    read: (frame, boxes) => reader.read(frame, boxes),
    close: async () => {},
  };
}
