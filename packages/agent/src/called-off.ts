import type { Consent } from '@clearpane/contracts';
import type { StoredBundle, VaultReader } from '@clearpane/vault';

/**
 * The bundles that wait for nothing any more: they have not arrived, and the person left their study, or its works council
 * stopped it. What the vault says decides, not who asks: a crash in the middle of leaving only delays it.
 */
export function findCalledOff(read: VaultReader): StoredBundle[] {
  const unsent = read.bundles().filter(({ state }) => ['prepared', 'stale', 'approved', 'sending'].includes(state));
  if (unsent.length === 0) return [];
  const consents = read.consents();
  return unsent.filter((bundle) => isCalledOff(bundle, consents, read));
}

function isCalledOff({ sessionId, studyId }: StoredBundle, consents: readonly Consent[], read: VaultReader): boolean {
  const consentId = read.consentOf(sessionId);
  const own = consents.find(({ id }) => id === consentId);
  const latest = consents.filter((consent) => consent.studyId === studyId).toSorted((a, b) => b.givenAt - a.givenAt)[0];
  return [own, latest].some((consent) => consent !== undefined && isNo(consent));
}

function isNo({ decision, ending }: Consent): boolean {
  return decision === 'refused' || ending?.how === 'withdrawn' || ending?.how === 'revoked';
}
