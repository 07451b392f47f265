import type { Anchor } from './anchor.ts';
import { dropComingAnchor, readAnchor, readComingAnchor, writeAnchor, writeComingAnchor } from './anchor.ts';
import type { Concern } from './concern.ts';
import type { KeyStore } from './key-store.ts';
import type { Repositories } from './repositories/index.ts';
import type { LedgerHead, LedgerKeys } from './repositories/ledger.ts';

/** In place of a digest once consents were changed by somebody else: it fits nothing, so they count as not given. */
const NOT_TRUSTED = 'not-trusted';

/** What an anchor says, and what of it is known to be ours. */
interface Remembered {
  head: LedgerHead;
  consentsDigest: string;
}

/**
 * Keeps the anchor in the key store in step with the vault. It never takes over what somebody else changed: a ledger or consents
 * that are not what was last written here leave the part of the anchor that concerns them as it was.
 */
export function createAnchorKeeper(parts: {
  store: KeyStore;
  repositories: Pick<Repositories, 'ledger' | 'consents'>;
  concerns: Set<Concern>;
  ledgerKeys: () => LedgerKeys;
}) {
  const { store, repositories, concerns, ledgerKeys } = parts;
  const { ledger, consents } = repositories;
  /** What the store could not take: it is tried again after the next commit. */
  let unwritten: Anchor | null = null;
  let anchor = settle();
  let known: Remembered | null = anchor && { head: ledger.head(ledgerKeys()), consentsDigest: anchor.consentsDigest };
  let isLedgerForeign = false;
  let due = nothingDue();
  let before: { known: Remembered | null; isLedgerForeign: boolean } | null = null;
  let coming: Anchor | null = null;

  /** After a crash between a commit and its anchor, the coming one fits. */
  function settle(): Anchor | null {
    const [present, next] = [readAnchor(store), readComingAnchor(store)];
    if (!next) return present;
    const fits =
      next.consentsDigest === consents.digest() &&
      (next.sequence === 0 || ledger.hashAt(ledgerKeys(), next.sequence) === next.hash);
    if (!fits) {
      dropComingAnchor(store);
      return present;
    }
    if (!writeAnchor(store, next)) unwritten = next;
    return next;
  }
  function begin(): void {
    before ??= { known, isLedgerForeign };
  }
  function nextAnchor(): Anchor {
    const head = ledger.head(ledgerKeys());
    const isDistrusted = known?.consentsDigest === NOT_TRUSTED && !due.settlesConsents;
    const keepsDigest = known !== null && (isDistrusted || !due.consents);
    known = { head, consentsDigest: keepsDigest && known ? known.consentsDigest : consents.digest() };
    const kept = isLedgerForeign && anchor ? { sequence: anchor.sequence, hash: anchor.hash } : head;
    return { ...kept, consentsDigest: known.consentsDigest };
  }
  return {
    current: (): Anchor | null => anchor,
    beforeLedgerGrows(): void {
      begin();
      const head = ledger.head(ledgerKeys());
      const isOurs = !known || due.ledger || head.hash === known.head.hash;
      if (!isOurs) {
        isLedgerForeign = true;
        concerns.add('ledger-broken');
      }
      due.ledger = true;
    },
    beforeConsentsChange(): void {
      begin();
      const isOurs = !known || due.consents || consents.digest() === known.consentsDigest;
      if (!isOurs && known) {
        known = { ...known, consentsDigest: NOT_TRUSTED };
        concerns.add('consents-not-trusted');
      }
      due.consents = true;
    },
    /** The consents as they will be when the running transaction ends are trusted, whatever was found before. */
    settleConsents(): void {
      begin();
      due = { ...due, consents: true, settlesConsents: true };
    },
    /** Nothing of what was remembered counts any more: everything was deleted. */
    startAnew(): void {
      begin();
      due = { ledger: true, consents: true, settlesConsents: true };
      isLedgerForeign = false;
    },
    /** For the opening: what the anchor says of the ledger outlives what was found instead. */
    keepLedger(): void {
      isLedgerForeign = true;
    },
    beforeCommit(): void {
      if (!due.ledger && !due.consents) return;
      coming = nextAnchor();
      // Only where consents changed: a ledger that is ahead of its anchor is no forgery, consents that are, would be.
      if (due.consents) writeComingAnchor(store, coming);
    },
    afterCommit(): void {
      before = null;
      due = nothingDue();
      coming ??= unwritten;
      if (!coming) return;
      // After the commit: an anchor ahead of the files would call an honest crash a forgery.
      if (writeAnchor(store, coming)) {
        anchor = coming;
        unwritten = null;
        concerns.delete('anchor-not-written');
      } else {
        unwritten = coming;
        concerns.add('anchor-not-written');
      }
      coming = null;
    },
    afterRollback(): void {
      if (due.consents) dropComingAnchor(store);
      if (before) ({ known, isLedgerForeign } = before);
      before = null;
      due = nothingDue();
      coming = null;
    },
  };
}

function nothingDue() {
  return { ledger: false, consents: false, settlesConsents: false };
}
