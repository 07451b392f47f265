import { hkdfSync } from 'node:crypto';
import path from 'node:path';
import type { Vault } from '@clearpane/vault';
import Sqlite from 'better-sqlite3';
import type { createMemoryKeyStore } from './made-up-vault-parts.ts';

/** Opens a vault's database past the vault, as somebody else would: no foreign keys, and able to drop triggers. */
export function openForeign({ directory }: Pick<Vault, 'directory'>): Sqlite.Database {
  const foreign = new Sqlite(path.join(directory, 'vault.sqlite'));
  foreign.pragma('foreign_keys = OFF');
  return foreign;
}

/** Takes every trigger away, as somebody does who knows the vault. */
export function dropTriggers(foreign: Sqlite.Database): void {
  const names = foreign.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'trigger'").pluck().all();
  for (const name of names) foreign.exec(`DROP TRIGGER ${String(name)}`);
}

/** The keys of a vault, as somebody has them who got at the key store. */
export function stolenKeys({ items }: ReturnType<typeof createMemoryKeyStore>) {
  const newest = (kind: string) =>
    [...items].filter(([name]) => name.startsWith(kind)).toSorted(([a], [b]) => a.localeCompare(b))[0]?.[1] ??
    new Uint8Array();
  const root = newest('device-root-');
  return {
    vaultKey: newest('vault-key-'),
    derive: (purpose: string) => Buffer.from(hkdfSync('sha256', root, new Uint8Array(), `clearpane/${purpose}`, 32)),
  };
}
