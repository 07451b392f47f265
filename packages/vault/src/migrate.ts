import { ClearpaneError } from '@clearpane/contracts';
import type { Database } from 'better-sqlite3';
import { first } from './migrations/010-first.ts';
import { agreedStudies } from './migrations/020-ledger.ts';

/** Every shape the vault ever had, in order; numbers grow in tens so that a fix can come between. */
const MIGRATIONS: readonly { version: number; statements: string }[] = [
  { version: 10, statements: first },
  { version: 20, statements: agreedStudies },
];

/** The newest shape this build knows. */
const NEWEST_VERSION = Math.max(...MIGRATIONS.map(({ version }) => version));

/** Brings a database to the newest shape, one transaction each; a newer one is refused with 'vault-newer' and left as it is. */
export function migrate(database: Database): void {
  const present = Number(database.pragma('user_version', { simple: true }));
  if (present > NEWEST_VERSION) {
    throw new ClearpaneError('vault-newer', 'The vault was written by a newer Clearpane. Install that version again.');
  }
  for (const { version, statements } of MIGRATIONS) {
    if (version <= present) continue;
    database
      .transaction(() => {
        database.exec(statements);
        database.pragma(`user_version = ${version}`);
      })
      .immediate();
  }
}
