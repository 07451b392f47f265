import { dropDistrust, isDistrusted } from './distrust.ts';
import { verifyLedger } from './reader.ts';
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
    for (const id of unreadable) repositories.consents.endUnreadable(id);
    const living = isLatest ? [] : readable.filter(({ endedAt }) => endedAt === null);
    for (const consent of living) {
      const { sequence } = state.appendLedger('consent-suspended', {
        studyId: consent.studyId,
        cause: 'not-trusted',
      });
      const ending = { how: 'suspended', at: state.now().toISOString() } as const;
      repositories.consents.save(keys.derive('consents'), { ...consent, endedAt: sequence, ending });
    }
    if (living.length > 0 || unreadable.length > 0) state.concerns.add('consents-not-trusted');
    state.touchAnchor();
  });
  if (!state.concerns.has('anchor-not-written')) dropDistrust(state.directory, state.store);
}

/** At opening: notes a ledger that was changed or cut from outside; it stays readable as far as it opens. */
export function noteBrokenLedger(state: VaultState): void {
  if (verifyLedger(state).kind === 'broken') state.concerns.add('ledger-broken');
}
