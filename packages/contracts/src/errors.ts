import { z } from 'zod';

/** Every failure a person or a program can be told of. */
export const ErrorCode = z.enum([
  'bad-input',
  'not-found',
  'no-consent',
  'study-invalid',
  'study-revoked',
  'revocation-invalid',
  'policy-invalid',
  'no-recipient',
  'hash-mismatch',
  'bundle-changed',
  'not-approved',
  'cooling-off',
  'already-sent',
  'collector-unreachable',
  'collector-refused',
  'unknown-bundle',
  'code-invalid',
  'checkpoint-invalid',
  'receipt-invalid',
  'disk-full',
  'vault-damaged',
  'vault-newer',
  'vault-locked',
  'key-missing',
  'key-store-unavailable',
  'database-busy',
  'display-unavailable',
  'library-missing',
  'wayland-unsupported',
  'platform-unsupported',
  'process-ended',
  'already-running',
  'data-directory-unsafe',
  'internal',
]);
export type ErrorCode = z.infer<typeof ErrorCode>;

/** A failure in words for a person: what happened, what it means for their data, what they can do. */
export const ErrorBody = z.strictObject({
  code: ErrorCode,
  happened: z.string(),
  meaning: z.string(),
  remedy: z.string(),
});
export type ErrorBody = z.infer<typeof ErrorBody>;

/** The one class of failures. Its message is safe to show: no stack, SQL, path or content belongs in it. */
export class ClearpaneError extends Error {
  override readonly name = 'ClearpaneError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}

/** Ends a switch over a closed union: the compiler refuses a case that was forgotten, and at run time it throws. */
export function assertNever(value: never): never {
  throw new ClearpaneError('internal', `A case was not handled: ${JSON.stringify(value)}`);
}
