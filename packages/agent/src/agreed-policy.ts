import { widensPolicy } from '@clearpane/consent';
import { ConsentId, PolicyReading, type Consent } from '@clearpane/contracts';
import type { Vault } from '@clearpane/vault';
import { z } from 'zod';

const AGREED = 'agreed-policies';
const SEEN = 'seen-policy';
const AgreedPolicies = z.record(ConsentId, PolicyReading);

/**
 * Remembers for every living consent the narrowest policy since it was given: anything wider suspends capture until the
 * person agrees again (promise 7), also when a policy was narrowed for a while and is only put back.
 */
export class AgreedPolicy {
  readonly #vault: Vault;

  constructor(vault: Vault) {
    this.#vault = vault;
  }

  /** The narrowest policy since each living consent was given. */
  all(): Partial<Record<ConsentId, PolicyReading>> {
    return this.#vault.read.setting(AGREED, AgreedPolicies) ?? {};
  }

  /** The person agreed under this policy. Runs inside the transaction of that answer. */
  agree(consent: Consent, policy: PolicyReading, living: readonly Consent[]): void {
    const kept = Object.entries(this.all()).filter(([id]) => living.some((other) => other.id === id));
    this.#vault.write.saveSetting(AGREED, { ...Object.fromEntries(kept), [consent.id]: policy });
    // Beside other living consents, what changed for them is still to be noted.
    if (living.length === 0) this.#vault.write.saveSetting(SEEN, policy);
  }

  /** Notes a changed policy in the ledger, once, and narrows what counts as agreed. Without a living consent nothing is kept. */
  notice(policy: PolicyReading, living: readonly Consent[]): void {
    if (living.length === 0) return;
    const seen = this.#vault.read.setting(SEEN, PolicyReading);
    if (seen !== null && isSame(seen, policy)) return;
    const agreed = this.all();
    const suspended = living.filter(({ id }) => agreed[id] !== undefined && widensPolicy(agreed[id], policy));
    this.#vault.write.together(() => {
      if (seen !== null)
        this.#vault.write.appendLedger('policy-changed', { kind: policy.kind, suspends: suspended.length > 0 });
      this.#vault.write.saveSetting(SEEN, policy);
      // Under an invalid policy nothing is captured and nothing can be agreed to: it is no measure of anything.
      if (policy.kind === 'invalid') return;
      const narrowed = living.flatMap(({ id }) => {
        const before = agreed[id];
        if (before === undefined) return []; // What is not known is not made up.
        return [[id, widensPolicy(before, policy) ? before : policy] as const];
      });
      this.#vault.write.saveSetting(AGREED, Object.fromEntries(narrowed));
    });
  }
}

function isSame(one: PolicyReading, other: PolicyReading): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
