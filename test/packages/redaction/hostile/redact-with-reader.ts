import {
  createRedactor,
  createVeto,
  createVocabulary,
  openTextReader,
  type FrameToRedact,
  type RedactionOutcome,
  type Redactor,
  type TextReader,
} from '@clearpane/redaction';

/** A redacted copy of a frame; `isMasked` has one byte a pixel. */
export interface Shown {
  readonly outcome: RedactionOutcome;
  readonly pixels: Uint8Array;
  readonly isMasked: Uint8Array;
}

/** The real reader. */
export async function openReader(): Promise<TextReader> {
  const opened = await openTextReader();
  if (opened.kind !== 'reader') throw new Error(opened.reason);
  return opened.reader;
}

/** The whole redactor as hosts make it; closing it leaves the reader open. */
export function makeRedactor(reader: TextReader): Redactor {
  const vocabulary = createVocabulary({ added: [], removed: [] });
  return createRedactor({ reader: { ...reader, close: async () => {} }, vocabulary, veto: createVeto() });
}

/** Shows a copy of a frame to a redactor. */
export async function show(redactor: Redactor, frame: Omit<FrameToRedact, 'allowed'>): Promise<Shown> {
  const { width, height } = frame;
  const pixels = Uint8Array.from(frame.pixels);
  const outcome = await redactor.redact({ pixels, width, height, allowed: [{ x: 0, y: 0, width, height }] });
  const isMasked = new Uint8Array(width * height);
  if (outcome.kind === 'redacted')
    for (const mask of outcome.redactions)
      for (let y = mask.y; y < mask.y + mask.height; y++)
        isMasked.fill(1, y * width + mask.x, y * width + mask.x + mask.width);
  return { outcome, pixels, isMasked };
}
