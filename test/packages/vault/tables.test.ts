import path from 'node:path';
import { TABLES } from '@clearpane/vault';
import Sqlite from 'better-sqlite3';
import { expect, it } from 'vitest';
import { openTestVault } from './made-up-vault.ts';

it('every table is strict, says how long its rows stay and what deletes them, and names what is readable without a key', async () => {
  const vault = await openTestVault();
  const database = new Sqlite(path.join(vault.directory, 'vault.sqlite'), { readonly: true });
  const tables = database.prepare<[], { name: string; strict: number }>(
    "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'",
  );
  const found = Object.fromEntries(
    tables.all().map(({ name, strict }) => [
      name,
      {
        strict,
        inClear: database
          .prepare<[string], string>("SELECT name FROM pragma_table_info(?) WHERE type <> 'BLOB' ORDER BY cid")
          .pluck()
          .all(name),
      },
    ]),
  );
  database.close();
  const declared = Object.fromEntries(
    Object.entries(TABLES).map(([name, { inClear }]) => [name, { strict: 1, inClear: [...inClear] }]),
  );
  expect(found).toEqual(declared);
  for (const { retention, deletedBy } of Object.values(TABLES)) {
    expect(retention.length).toBeGreaterThan(10);
    expect(deletedBy.length).toBeGreaterThan(0);
  }
});
