import type { MaskedByChild, MaskingProcess } from '../redaction-pages/masking-process.ts';
import type { ReadPage } from '../redaction-pages/read-page.ts';

/**
 * What is timed of a frame: masking alone, from raw pixels to masked and checked ones, which is what has targets; all of it,
 * handed to the thread and back with its encoded picture; and what all threads of the process worked for that.
 */
export const NAMES = {
  maskingMs: 'masked',
  ms: 'masked and encoded',
  processorMs: 'processor time',
} as const;
export type Times = keyof typeof NAMES;

/** A host that records has long since opened its models and compiled its code: the first frames do not count. */
export async function warmUp(masking: MaskingProcess, page: ReadPage): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await maskPage(masking, page, true);
}

/** Masks a page; `isFirst` as if no frame had come before. */
export function maskPage(
  masking: MaskingProcess,
  { pixels, width, height }: ReadPage,
  isFirst: boolean,
): Promise<MaskedByChild> {
  return masking.mask({ pixels, width, height, isFirst });
}
