export * from './redact-frame.ts';
export { createRedactor, type InPlaceOutcome, type Redactor, type RedactorOptions } from './redactor.ts';
export { verifyRedaction, MASK_COLOUR } from './masks/verify-redaction.ts';
export type { Box } from './geometry.ts';
export type { Rgba } from './rgba.ts';
export type { Reading, TextReader } from './reading/text-reader.ts';
export type { Vocabulary, VocabularyChanges } from './vocabulary/vocabulary.ts';
export type { Finding, Veto } from './detectors/veto.ts';
