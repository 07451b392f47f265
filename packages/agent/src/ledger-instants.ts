import type { LedgerEntry } from '@clearpane/contracts';
import type { Vault } from '@clearpane/vault';
import type { Clock } from './clock.ts';

/** Milliseconds for which what was read stays good: opening every entry again each second would cost more than recording. */
const STAYS_GOOD_MS = 10_000;

/**
 * Sequence and instant of the ledger's entries, read again every few seconds, and at once when the clock was set back: that is
 * when they are needed.
 */
export class LedgerInstants {
  readonly #vault: Vault;
  readonly #clock: Clock;
  #read: { entries: Pick<LedgerEntry, 'sequence' | 'at'>[]; atMs: number; monotonicMs: number } | null = null;

  constructor(vault: Vault, clock: Clock) {
    this.#vault = vault;
    this.#clock = clock;
  }

  /** The entries, oldest first. */
  entries(): readonly Pick<LedgerEntry, 'sequence' | 'at'>[] {
    const atMs = this.#clock.now().getTime();
    const monotonicMs = this.#clock.monotonicMs();
    const known = this.#read;
    if (known !== null && atMs >= known.atMs && monotonicMs < known.monotonicMs + STAYS_GOOD_MS) {
      known.atMs = atMs;
      return known.entries;
    }
    const entries = this.#vault.read.ledger().map(({ sequence, at }) => ({ sequence, at }));
    this.#read = { entries, atMs, monotonicMs };
    return entries;
  }
}
