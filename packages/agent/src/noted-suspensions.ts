import type { ConsentVerdict } from '@clearpane/consent';
import { ConsentId, type Consent } from '@clearpane/contracts';
import type { Vault } from '@clearpane/vault';
import { z } from 'zod';

const NOTED = 'noted-suspensions';
const Noted = z.record(ConsentId, z.string());

/**
 * Notes in the ledger what suspended a living consent, once for each change that is seen: the same change is not noted again
 * until it was undone, and a consent that is suspended does not end by it.
 */
export class NotedSuspensions {
  readonly #vault: Vault;

  constructor(vault: Vault) {
    this.#vault = vault;
  }

  note(living: readonly { consent: Consent; verdict: ConsentVerdict }[]): void {
    const before = this.#vault.read.setting(NOTED, Noted) ?? {};
    const after: Partial<typeof before> = {};
    const changed: { consent: Consent; change: string }[] = [];
    for (const { consent, verdict } of living) {
      const change = changeIn(verdict) ?? (verdict.kind === 'valid' ? undefined : before[consent.id]);
      if (change === undefined) continue;
      after[consent.id] = change;
      if (change !== before[consent.id]) changed.push({ consent, change });
    }
    if (JSON.stringify(before) === JSON.stringify(after)) return;
    this.#vault.write.together(() => {
      for (const { consent, change } of changed)
        this.#vault.write.appendLedger('consent-suspended', {
          studyId: consent.studyId,
          consentId: consent.id,
          cause: change.split(':')[0] ?? change,
        });
      this.#vault.write.saveSetting(NOTED, after);
    });
  }
}

function changeIn(verdict: ConsentVerdict): string | undefined {
  return verdict.kind === 'stopped' && verdict.reason === 'study-changed' ? verdict.change : undefined;
}
