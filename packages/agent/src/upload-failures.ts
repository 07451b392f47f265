import type { BundleId, UploaderAnswer } from '@clearpane/contracts';

/** Waits between attempts, in seconds; the last one repeats. */
const BACKOFF_SECONDS = [5, 15, 60, 300, 900, 3600];

/** Why an uploader failed, by its code. */
export type UploaderFailureCode = Extract<UploaderAnswer, { result: 'failed' }>['code'];

interface Failure {
  count: number;
  nextAt: number;
  mayRetry: boolean;
  code: UploaderFailureCode | null;
}

/** What failed since the start, and when it may be tried again. */
export class UploadFailures {
  readonly #failures = new Map<BundleId, Failure>();

  /** Notes a failure, by its code where the uploader answered one; answers how many there were in a row. */
  note(id: BundleId, now: Date, failure: { mayRetry: boolean; code?: UploaderFailureCode }): number {
    const count = (this.#failures.get(id)?.count ?? 0) + 1;
    const waitSeconds = BACKOFF_SECONDS[Math.min(count, BACKOFF_SECONDS.length) - 1] ?? 3600;
    const nextAt = now.getTime() + waitSeconds * 1000;
    this.#failures.set(id, { count, nextAt, mayRetry: failure.mayRetry, code: failure.code ?? null });
    return count;
  }

  /** Whether a bundle has to wait, or is not tried again at all. */
  keepsWaiting(id: BundleId, now: Date): boolean {
    const failure = this.#failures.get(id);
    return failure !== undefined && (!failure.mayRetry || failure.nextAt > now.getTime());
  }

  has(id: BundleId): boolean {
    return this.#failures.has(id);
  }

  codeOf(id: BundleId): UploaderFailureCode | null {
    return this.#failures.get(id)?.code ?? null;
  }

  forget(id: BundleId): void {
    this.#failures.delete(id);
  }
}
