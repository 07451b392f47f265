import type { Redaction } from '@clearpane/contracts';
import { createRedactor, type FrameToRedact, type RefusalReason } from '@clearpane/redaction';

/** A copy of the frame, redacted as the first frame of a screen where nothing can be read: all text is masked. */
export async function redactAlone(
  frame: FrameToRedact,
): Promise<
  | { readonly kind: 'redacted'; readonly pixels: Uint8Array; readonly redactions: Redaction[] }
  | { readonly kind: 'refused'; readonly reason: RefusalReason }
> {
  const redactor = createRedactor({
    reader: null,
    vocabulary: { isLabel: () => false, isPlaceholder: () => false },
    veto: () => null,
  });
  const pixels = Uint8Array.from(frame.pixels);
  const outcome = await redactor.redact({ ...frame, pixels });
  await redactor.close();
  if (outcome.kind === 'redacted') return { ...outcome, pixels };
  if (pixels.some((value) => value !== 0)) throw new Error('A refused frame still has pixels.');
  return outcome;
}
