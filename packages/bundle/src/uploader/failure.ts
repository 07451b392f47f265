import { ClearpaneError } from '@clearpane/contracts';
import type { UploaderAnswer } from '@clearpane/contracts';

/** The answer that says why nothing was sent or taken back. */
export type Failure = Extract<UploaderAnswer, { result: 'failed' }>;

/** Why an upload or a take-back failed, in the words of the answer; `mayRetry` says whether trying again can help. */
export class UploaderFailure extends Error {
  override readonly name = 'UploaderFailure';
  readonly answer: Failure;

  constructor(code: Failure['code'], message: string, mayRetry: boolean, options?: { cause?: unknown }) {
    super(message, options);
    this.answer = { result: 'failed', code, message, mayRetry };
  }
}

/** Turns whatever was thrown into the answer; what has no plain words becomes `internal`, so that no path or stack crosses. */
export function describeFailure(error: unknown): Failure {
  if (error instanceof UploaderFailure) return error.answer;
  if (error instanceof ClearpaneError && error.code === 'receipt-invalid') {
    return { result: 'failed', code: 'receipt-invalid', message: error.message, mayRetry: false };
  }
  const message = error instanceof ClearpaneError ? error.message : 'The uploader failed. Nothing more was sent.';
  return { result: 'failed', code: 'internal', message, mayRetry: false };
}

/** The failure of a collector that was not reached. */
export function unreachable(cause: unknown): UploaderFailure {
  const message = 'The collector cannot be reached. Your bundle stays here and can be sent again.';
  return new UploaderFailure('collector-unreachable', message, true, { cause });
}

/** The failure of a collector that answered something else than success. */
export function refused(status: number): UploaderFailure {
  // Below 400 and 407 it is something on the way that answers, and not the collector.
  if (status < 400 || status === 407 || status >= 500 || status === 408 || status === 423 || status === 429)
    return unreachable(status);
  switch (status) {
    case 409:
      return new UploaderFailure('collector-refused', 'The collector holds another file under this number.', false);
    case 410:
      return new UploaderFailure(
        'collector-refused',
        'This bundle was taken back; the collector takes it no more.',
        false,
      );
    case 413:
      return new UploaderFailure('collector-refused', 'The collector takes no bundle of this size.', false);
    case 422:
      return new UploaderFailure(
        'collector-refused',
        'The bundle was damaged on its way; the collector removed it.',
        true,
      );
    default:
      return new UploaderFailure('collector-refused', `The collector refused (HTTP status ${status}).`, false);
  }
}
