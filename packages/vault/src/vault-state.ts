import type { LedgerEntry, LedgerKind } from '@clearpane/contracts';
import type { Database } from 'better-sqlite3';
import type { Anchor } from './anchor.ts';
import { createAnchorKeeper } from './anchor-keeper.ts';
import { translated } from './failures.ts';
import type { KeyRing } from './key-ring.ts';
import { ledgerKeysOf } from './key-ring.ts';
import type { KeyStore } from './key-store.ts';
import type { Outbox } from './outbox.ts';
import { createActionsRepository } from './repositories/actions.ts';
import { createAgreedStudiesRepository } from './repositories/agreed-studies.ts';
import { createBundlesRepository } from './repositories/bundles.ts';
import { createConsentsRepository } from './repositories/consents.ts';
import { createCosignedCheckpointsRepository } from './repositories/cosigned-checkpoints.ts';
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
  /** Says, before consents are changed, that they are going to be, so that the running transaction ends with a new anchor. */
  beforeConsentsChange(): void;
  /** Says that the consents are the ones to remember as they will be at the end of the running transaction. */
  settleConsents(): void;
  /** Says that nothing of what was remembered counts any more: everything was deleted. */
  startAnchorAnew(): void;
  /** Says that the ledger is not the one that was remembered: what is remembered of it stays, so that it can still be shown. */
  keepLedgerAnchor(): void;
}

export type Repositories = ReturnType<typeof createRepositories>;

/** Prepares every statement once. */
export function createRepositories(database: Database) {
  return {
    vaultRow: createVaultRowRepository(database),
    consents: createConsentsRepository(database),
    agreedStudies: createAgreedStudiesRepository(database),
    ledger: createLedgerRepository(database),
    cosignedCheckpoints: createCosignedCheckpointsRepository(database),
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
  const { database, keys, repositories } = parts;
  const concerns = new Set<Concern>();
  let depth = 0;
  let derived: { generation: number; keys: LedgerKeys } | null = null;

  function ledgerKeys(): LedgerKeys {
    const generation = keys.generation('device-root');
    // Derived once: deriving costs more than signing does.
    if (derived?.generation !== generation) derived = { generation, keys: ledgerKeysOf(keys) };
    return derived.keys;
  }
  const anchor = createAnchorKeeper({ store: parts.store, repositories, concerns, ledgerKeys });

  function transact<Result>(work: () => Result): Result {
    if (depth > 0) return translated(() => inside(() => database.transaction(work)()));
    try {
      const result = translated(() =>
        inside(() =>
          database
            .transaction(() => {
              const done = work();
              anchor.beforeCommit();
              return done;
            })
            .immediate(),
        ),
      );
      anchor.afterCommit();
      return result;
    } catch (cause) {
      anchor.afterRollback();
      throw cause;
    }
  }
  function inside<Result>(work: () => Result): Result {
    depth += 1;
    try {
      return work();
    } finally {
      depth -= 1;
    }
  }
  return {
    ...parts,
    concerns,
    transact,
    ledgerKeys,
    anchor: anchor.current,
    beforeConsentsChange: anchor.beforeConsentsChange,
    settleConsents: anchor.settleConsents,
    startAnchorAnew: anchor.startAnew,
    keepLedgerAnchor: anchor.keepLedger,
    appendLedger: (kind, facts) =>
      transact(() => {
        anchor.beforeLedgerGrows();
        return repositories.ledger.append(ledgerKeys(), { kind, at: parts.now().toISOString(), facts });
      }),
  };
}
