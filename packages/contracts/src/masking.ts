import { z } from 'zod';
import { FrameDetails } from './frame.ts';

/**
 * How frames are masked right now: interface words are read natively, or by WebAssembly (slower), or nothing can be read here
 * and all text is masked.
 */
export const MaskingMode = z.enum(['reading', 'reading-slowly', 'masking-all-text']);
export type MaskingMode = z.infer<typeof MaskingMode>;

/** A word or label of an interface as a person writes it. */
export const InterfaceWord = z.string().trim().min(1).max(40);

/** Changes to the built-in interface words: the employee may add for their own machine, a policy only removes and wins. */
export const InterfaceWords = z.strictObject({
  added: z.array(InterfaceWord).max(1000),
  removed: z.array(InterfaceWord).max(5000),
});
export type InterfaceWords = z.infer<typeof InterfaceWords>;

/** What would be kept of the screen now: made in memory for the employee's eyes, kept nowhere. */
export const ScreenPreview = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('frame'),
    ...FrameDetails.pick({ width: true, height: true, mediaType: true, redactions: true }).shape,
    image: z.instanceof(Uint8Array),
  }),
  /** No allowed window is to be seen. */
  z.strictObject({ kind: z.literal('nothing-allowed') }),
  /** The frame could not be made or could not be masked: nothing would be kept. */
  z.strictObject({ kind: z.literal('failed') }),
]);
export type ScreenPreview = z.infer<typeof ScreenPreview>;
