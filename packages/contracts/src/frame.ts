import { z } from 'zod';

/** A rectangle in whole pixels of the frame, or of the desktop where so said. */
export const Rectangle = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(0),
  height: z.int().min(0),
});
export type Rectangle = z.infer<typeof Rectangle>;

/**
 * What made a region a mask: where it lay or what it looked like; never what it said. `field`: text in an outline, `cell`: in a
 * grid, `paragraph`: several lines, `text`: any other; `code`: a QR or bar code; `manual`: the employee's own.
 */
export const RedactionCategory = z.enum(['outside', 'text', 'field', 'cell', 'paragraph', 'picture', 'code', 'manual']);
export type RedactionCategory = z.infer<typeof RedactionCategory>;

/** One masked region with its category; never its content. */
export const Redaction = z.strictObject({ category: RedactionCategory, ...Rectangle.shape });
export type Redaction = z.infer<typeof Redaction>;

/** What is known of one redacted frame besides its pixels. */
export const FrameDetails = z.strictObject({
  number: z.int().min(1),
  /** Whole seconds since the session's start. */
  second: z.int().min(0),
  width: z.int().min(1).max(16_384),
  height: z.int().min(1).max(16_384),
  mediaType: z.literal('image/webp'),
  redactions: z.array(Redaction),
});
export type FrameDetails = z.infer<typeof FrameDetails>;
