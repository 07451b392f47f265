import { dropDistrust, isDistrusted } from './distrust.ts';
import { CARRIED_OVER, CarriedOver, WIDENING_SETTINGS } from './kept-settings.ts';
import { checkChain, findRollback } from './ledger/check-chain.ts';
import type { VaultState } from './vault-state.ts';

/**
 * At opening: when the consents are not the ones that the key store remembers, an older state was put back, or rows were
 * planted, or a crash came between a row and its anchor. Whichever it was, they end here and the person is asked again.
 */
export function distrustChangedConsents(state: VaultState): void {
  const { keys, repositories } = state;
  const anchor = state.anchor();
  const { readable, unreadable } = repositories.consents.read(keys.derive('consents'));
  const isLatest =
    anchor?.consentsDigest === repositories.consents.digest() && !isDistrusted(state.directory, state.store);
  if (isLatest && unreadable.length === 0) return;
  state.transact(() => {
    state.settleConsents();
    for (const id of unreadable) repositories.consents.endUnreadable(id);
    // Every yes ends here, so nothing is judged by these any more; left there, they would keep the person from answering again.
    if (!isLatest) repositories.settings.removeUnreadable(keys.derive('settings'));
    // From here on what is there counts as ours again: nothing that widens may be among it.
    if (!isLatest) for (const name of WIDENING_SETTINGS) repositories.settings.remove(name);
    const untrusted = isLatest ? [] : readable;
    // Nor is what they say of apps: somebody may have left, and who comes back chooses anew.
    for (const consent of untrusted.filter(({ endedAt, allowedApps }) => endedAt !== null && allowedApps.length > 0))
      repositories.consents.save(keys.derive('consents'), { ...consent, allowedApps: [] });
    const living = untrusted.filter(({ endedAt }) => endedAt === null);
    for (const consent of living) {
      const { sequence } = state.appendLedger('consent-suspended', {
        studyId: consent.studyId,
        consentId: consent.id,
        cause: 'not-trusted',
      });
      const ending = { how: 'suspended', at: state.now().toISOString() } as const;
      repositories.consents.save(keys.derive('consents'), { ...consent, endedAt: sequence, ending, allowedApps: [] });
    }
    if (living.length > 0 || unreadable.length > 0) state.concerns.add('consents-not-trusted');
  });
  if (!state.concerns.has('anchor-not-written')) dropDistrust(state.directory, state.store);
}

/** At opening: notes a ledger that was changed or cut from outside; it stays readable as far as it opens. */
export function noteBrokenLedger(state: VaultState): void {
  const { keys, repositories } = state;
  const carried = repositories.settings.tryGet(keys.derive('settings'), CARRIED_OVER, CarriedOver);
  // Signatures are left to the check that is asked for: whoever opens entries with our key signs with it as well.
  const found = checkChain(repositories.ledger.items(state.ledgerKeys()), null);
  const isBroken = found.problems.length > 0 || findRollback(found, state.anchor(), 0).length > 0;
  if (isBroken) state.keepLedgerAnchor();
  if (isBroken || carried?.isWhole === false) state.concerns.add('ledger-broken');
}
