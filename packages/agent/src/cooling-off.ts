import type { BundleId } from '@clearpane/contracts';
import type { StoredBundle } from '@clearpane/vault';
import type { Clock } from './clock.ts';

/**
 * Whether the time in which an approval can be undone is over: the clock on the wall has to say so, and as much time has to
 * have gone by since this process first saw the approval, whatever the clock was set to. After a restart the clock alone can say.
 */
export class CoolingOff {
  readonly #clock: Clock;
  readonly #seen = new Map<BundleId, { notBefore: string; notBeforeMs: number }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** False also for an instant that cannot be read. */
  isOver({ id, approval }: StoredBundle): boolean {
    if (approval === null) return false;
    const { notBefore } = approval;
    const remainingMs = Date.parse(notBefore) - this.#clock.now().getTime();
    const monotonicMs = this.#clock.monotonicMs();
    const seen = this.#seen.get(id);
    if (seen?.notBefore === notBefore) return remainingMs <= 0 && monotonicMs >= seen.notBeforeMs;
    this.#seen.set(id, { notBefore, notBeforeMs: monotonicMs + Math.max(0, remainingMs) });
    return remainingMs <= 0;
  }
}
