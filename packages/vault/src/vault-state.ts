import type { LedgerEntry, LedgerKind } from '@clearpane/contracts';
import type { Database } from 'better-sqlite3';
import type { Anchor } from './anchor.ts';
import { readAnchor, writeAnchor } from './anchor.ts';
import { translated } from './failures.ts';
import type { KeyRing } from './key-ring.ts';
import type { KeyStore } from './key-store.ts';
import type { Outbox } from './outbox.ts';
import { createAgreedStudiesRepository } from './repositories/agreed-studies.ts';
import { createActionsRepository } from './repositories/actions.ts';
import { createBundlesRepository } from './repositories/bundles.ts';
import { createConsentsRepository } from './repositories/consents.ts';
import { createFramesRepository } from './repositories/frames.ts';
import type { LedgerKeys } from './repositories/ledger.ts';
import { createLedgerRepository } from './repositories/ledger.ts';
import { createSessionsRepository } from './repositories/sessions.ts';
import { createSettingsRepository } from './repositories/settings.ts';
import { createVaultRowRepository } from './repositories/vault-row.ts';

/** Something that was found wrong with what the vault holds, and what follows from it. */
export type Concern =
  /** Consents did not open, or an older state of them was put back: they count as not given. */
  | 'consents-not-trusted'
  /** The ledger was changed or cut short from outside. */
  | 'ledger-broken'
  /** The key store did not take the last state: consents count as not given until it does. */
  | 'anchor-not-written';

/** Everything that reader, writer and deletion work on. */
export interface VaultState {
  readonly directory: string;
  readonly database: Database;
  readonly keys: KeyRing;
  readonly store: KeyStore;
  readonly outbox: Outbox;
  readonly concerns: Set<Concern>;
  readonly now: () => Date;
  readonly repositories: Repositories;
  /** Runs work in one transaction, inside the running one where there is one; then anchors what changed. */
  transact<Result>(work: () => Result): Result;
  appendLedger(kind: LedgerKind, facts: LedgerEntry['facts']): LedgerEntry;
  ledgerKeys(): LedgerKeys;
  /** What the key store last took; null when that is not known. */
  anchor(): Anchor | null;
  /** Says that consents or ledger changed, so that the running transaction ends with a new anchor. */
  touchAnchor(): void;
}

export type Repositories = ReturnType<typeof createRepositories>;

/** Prepares every statement once. */
export function createRepositories(database: Database) {
  return {
    vaultRow: createVaultRowRepository(database),
    consents: createConsentsRepository(database),
    agreedStudies: createAgreedStudiesRepository(database),
    ledger: createLedgerRepository(database),
    sessions: createSessionsRepository(database),
    actions: createActionsRepository(database),
    frames: createFramesRepository(database),
    bundles: createBundlesRepository(database),
    settings: createSettingsRepository(database),
  };
}

/** Puts the parts of an open vault together. */
export function createVaultState(parts: {
  directory: string;
  database: Database;
  keys: KeyRing;
  store: KeyStore;
  outbox: Outbox;
  repositories: Repositories;
  now: () => Date;
}): VaultState {
  const { database, keys, repositories, store } = parts;
  const concerns = new Set<Concern>();
  let anchor = readAnchor(store);
  let depth = 0;
  let isAnchorDue = false;

  function ledgerKeys(): LedgerKeys {
    return { sealing: keys.derive('ledger'), chaining: keys.derive('ledger-chain') };
  }
  function writeDueAnchor(): void {
    const head = repositories.ledger.head();
    const next = {
      sequence: head.sequence,
      hash: head.hash.toString('hex'),
      consentsDigest: repositories.consents.digest(),
    };
    // After the commit: an anchor ahead of the files would call an honest crash a forgery.
    isAnchorDue = !writeAnchor(store, next);
    if (isAnchorDue) concerns.add('anchor-not-written');
    else concerns.delete('anchor-not-written');
    if (!isAnchorDue) anchor = next;
  }
  function transact<Result>(work: () => Result): Result {
    const result = translated(() => {
      depth += 1;
      try {
        const transaction = database.transaction(work);
        return depth === 1 ? transaction.immediate() : transaction();
      } finally {
        depth -= 1;
      }
    });
    if (depth === 0 && isAnchorDue) writeDueAnchor();
    return result;
  }
  return {
    ...parts,
    concerns,
    transact,
    ledgerKeys,
    anchor: () => anchor,
    touchAnchor: () => {
      isAnchorDue = true;
    },
    appendLedger: (kind, facts) =>
      transact(() => {
        isAnchorDue = true;
        return repositories.ledger.append(ledgerKeys(), { kind, at: parts.now().toISOString(), facts });
      }),
  };
}
