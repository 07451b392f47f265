import type { LedgerEntry, LedgerKind } from '@clearpane/contracts';
import type { Database } from 'better-sqlite3';
import type { Anchor } from './anchor.ts';
import { createAnchorKeeper } from './anchor-keeper.ts';
import type { Concern } from './concern.ts';
import { translated } from './failures.ts';
import type { KeyRing } from './key-ring.ts';
import { ledgerKeysOf } from './key-ring.ts';
import type { KeyStore } from './key-store.ts';
import type { Outbox } from './outbox.ts';
import type { Repositories } from './repositories/index.ts';
import type { LedgerKeys } from './repositories/ledger.ts';

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
