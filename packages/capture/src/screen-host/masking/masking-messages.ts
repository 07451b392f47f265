import { InterfaceWords, MaskingMode, Rectangle, Redaction } from '@clearpane/contracts';
import { z } from 'zod';

/** What a masking worker is started with. */
export const WorkerSetup = z.strictObject({
  words: InterfaceWords,
  /** False after the models failed: everything that looks like text is masked then. */
  mayRead: z.boolean(),
});
export type WorkerSetup = z.infer<typeof WorkerSetup>;

/** Bytes that no one without the worker's own random key can make from pixels, or tell anything about them by. */
export const Fingerprint = z.instanceof(Uint8Array).refine(({ length }) => length === 16);

/** Screen host → worker: ends the models and the thread, once what it is doing is done. */
export const EndOfMasking = z.strictObject({ type: z.literal('end') });
export type EndOfMasking = z.infer<typeof EndOfMasking>;

/** Screen host → worker: the first width × height × 4 bytes of `buffer` are raw RGBA and are overwritten in place. */
export const MaskingOrder = z.strictObject({
  type: z.literal('mask'),
  number: z.int().min(1),
  buffer: z.instanceof(SharedArrayBuffer),
  width: z.int().min(1),
  height: z.int().min(1),
  allowed: z.array(Rectangle),
  /** The fingerprint of the last stored frame: a frame like it is not encoded again. */
  known: Fingerprint.nullable(),
  /** True to mask as if this were the first frame: nothing that is remembered of earlier ones is used. */
  isFirst: z.boolean(),
});
export type MaskingOrder = z.infer<typeof MaskingOrder>;

/** Screen host → worker. */
export const ToMaskingWorker = z.discriminatedUnion('type', [MaskingOrder, EndOfMasking]);
export type ToMaskingWorker = z.infer<typeof ToMaskingWorker>;

/** False where the same frame again would show more of its interface: not all of it was read. */
const IsComplete = z.boolean();

/** Worker → screen host. Nothing in it can carry an unmasked pixel or a text. */
export const FromMaskingWorker = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready'), mode: MaskingMode }),
  z.strictObject({
    type: z.literal('masked'),
    number: z.int().min(1),
    image: z.instanceof(Uint8Array).refine(isWebp),
    redactions: z.array(Redaction),
    fingerprint: Fingerprint,
    isComplete: IsComplete,
    /** How long masking alone took, without the encoding. */
    maskingMs: z.number().min(0),
  }),
  /** Its redacted pixels are those of the known fingerprint. */
  z.strictObject({ type: z.literal('same'), number: z.int().min(1), isComplete: IsComplete }),
  /** There is no frame. `isFramesFault`: its size or its rectangles were wrong; else masking itself did not hold. */
  z.strictObject({ type: z.literal('refused'), number: z.int().min(1), isFramesFault: z.boolean() }),
]);
export type FromMaskingWorker = z.infer<typeof FromMaskingWorker>;

/** Whether bytes begin as a WebP file of just this length: raw pixels never do. */
function isWebp(bytes: Uint8Array): boolean {
  const word = (at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
  if (bytes.length < 20 || word(0) !== 'RIFF' || word(8) !== 'WEBP') return false;
  const sizeBytes = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
  return sizeBytes + 8 === bytes.length;
}
