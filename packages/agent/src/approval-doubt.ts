import type { StoredBundle, VaultReader } from '@clearpane/vault';

/**
 * Why an approval does not count, in words; null when it does. A bundle's row can be put back by somebody who kept an older copy
 * of the files, so the ledger has to say that the last thing that happened to the bundle was this very yes.
 */
export function doubtAboutApproval(read: VaultReader, { id, approval }: StoredBundle): string | null {
  if (read.concerns().includes('ledger-broken'))
    return 'Your ledger was changed from outside, so it does not show what you approved. Nothing is sent.';
  const last = read.ledger().findLast(({ facts }) => facts['bundleId'] === id);
  const isThisYes =
    approval !== null &&
    last?.kind === 'bundle-approved' &&
    last.sequence === approval.approvedAt &&
    last.facts['contentSha256'] === approval.contentSha256 &&
    last.facts['sealedSha256'] === approval.sealedSha256;
  return isThisYes ? null : 'Your ledger does not show this approval as your last word. Nothing is sent.';
}
