import type { Database } from 'better-sqlite3';
import type { KeyKind } from '../key-ring.ts';

/** The one row that says which keys are in use. */
export interface VaultRow {
  generations: Record<KeyKind, number>;
  proofs: Record<KeyKind, Buffer>;
}

interface Row {
  root_generation: number;
  vault_generation: number;
  root_proof: Buffer;
  vault_proof: Buffer;
}

/** Reads and writes the row of key generations. */
export function createVaultRowRepository(database: Database) {
  const select = database.prepare<[], Row>(
    'SELECT root_generation, vault_generation, root_proof, vault_proof FROM vault WHERE id = 1',
  );
  const upsert = database.prepare<[number, number, Buffer, Buffer]>(
    `INSERT INTO vault (id, root_generation, vault_generation, root_proof, vault_proof) VALUES (1, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET root_generation = excluded.root_generation,
       vault_generation = excluded.vault_generation, root_proof = excluded.root_proof, vault_proof = excluded.vault_proof`,
  );
  const countRows = database.prepare<[], number>(
    'SELECT (SELECT count(*) FROM consents) + (SELECT count(*) FROM ledger) + (SELECT count(*) FROM sessions)',
  );
  return {
    read(): VaultRow | null {
      const row = select.get();
      if (!row) return null;
      return {
        generations: { 'device-root': row.root_generation, 'vault-key': row.vault_generation },
        proofs: { 'device-root': row.root_proof, 'vault-key': row.vault_proof },
      };
    },
    save({ generations, proofs }: VaultRow): void {
      upsert.run(generations['device-root'], generations['vault-key'], proofs['device-root'], proofs['vault-key']);
    },
    /** True when nothing was ever kept in this database. */
    isUnused: () => countRows.pluck().get() === 0,
  };
}

export type VaultRowRepository = ReturnType<typeof createVaultRowRepository>;
