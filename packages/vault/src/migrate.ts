import { ClearpaneError } from '@clearpane/contracts';
import type { Database } from 'better-sqlite3';
import { readAnchor, writeComingAnchor } from './anchor.ts';
import type { KeyRing } from './key-ring.ts';
import { ledgerKeysOf } from './key-ring.ts';
import type { KeyStore } from './key-store.ts';
import { first } from './migrations/010-first.ts';
import { carryOver } from './migrations/carry-over.ts';
import { createConsentsRepository } from './repositories/consents.ts';
import { createLedgerRepository } from './repositories/ledger.ts';

/** What a migration may need beside the database. */
export interface MigrationParts {
  database: Database;
  store: KeyStore;
  now: () => Date;
  /** Finds or makes the keys; only to be called once the vault has its first shape. */
  keys: () => KeyRing;
}

/** Every shape the vault ever had, in order; numbers grow in tens so that a fix can come between. */
const MIGRATIONS: readonly { version: number; run: (parts: MigrationParts) => void }[] = [
  { version: 10, run: ({ database }) => database.exec(first) },
  { version: 20, run: signLedger },
];

/** The newest shape this build knows. */
const NEWEST_VERSION = Math.max(...MIGRATIONS.map(({ version }) => version));

/** Brings a database to the newest shape, one transaction each; a newer one is refused with 'vault-newer' and left as it is. */
export function migrate(parts: MigrationParts): void {
  const { database } = parts;
  const present = Number(database.pragma('user_version', { simple: true }));
  if (present > NEWEST_VERSION) {
    throw new ClearpaneError('vault-newer', 'The vault was written by a newer Clearpane. Install that version again.');
  }
  for (const { version, run } of MIGRATIONS) {
    if (version <= present) continue;
    database
      .transaction(() => {
        run(parts);
        database.pragma(`user_version = ${version}`);
      })
      .immediate();
  }
}

function signLedger({ database, store, now, keys: findKeys }: MigrationParts): void {
  const keys = findKeys();
  const anchor = readAnchor(store);
  carryOver(database, keys, anchor, now());
  if (!anchor) return;
  const { sequence, hash } = createLedgerRepository(database).head(ledgerKeysOf(keys));
  // Before the commit: after a crash on either side of it, one of the two anchors fits.
  if (!writeComingAnchor(store, { sequence, hash, consentsDigest: createConsentsRepository(database).digest() }))
    throw new ClearpaneError('key-store-unavailable', 'The secret store did not take what it has to remember.');
}
