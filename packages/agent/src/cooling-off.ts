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

  /** Notes when an approval is first seen: its time runs from then. */
  see({ id, approval }: StoredBundle): void {
    if (approval === null || this.#seen.get(id)?.notBefore === approval.notBefore) return;
    const { notBefore } = approval;
    const remainingMs = Math.max(0, Date.parse(notBefore) - this.#clock.now().getTime());
    this.#seen.set(id, { notBefore, notBeforeMs: this.#clock.monotonicMs() + remainingMs });
  }

  /** False also for an approval that was not seen, or whose instant cannot be read. */
  isOver({ id, approval }: StoredBundle): boolean {
    const seen = this.#seen.get(id);
    if (approval === null || seen?.notBefore !== approval.notBefore) return false;
    return (
      Date.parse(approval.notBefore) <= this.#clock.now().getTime() && this.#clock.monotonicMs() >= seen.notBeforeMs
    );
  }
}
