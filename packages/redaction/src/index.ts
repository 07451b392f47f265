export * from './redact-frame.ts';
export { verifyRedaction, MASK_COLOUR } from './verify-redaction.ts';
export type { Rgba } from './rgba.ts';
