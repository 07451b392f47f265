import { Ed25519PublicKey } from '@clearpane/contracts';
import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { sealValue, tryOpen } from '../sealing.ts';

/** A checkpoint of this ledger with the cosignature of a works council. */
export const CosignedCheckpoint = z.strictObject({
  note: z.string(),
  council: z.string(),
  publicKey: Ed25519PublicKey,
});
export type CosignedCheckpoint = z.infer<typeof CosignedCheckpoint>;

/** One checkpoint and the sequence of its ledger entry; null where it does not open. */
export interface StoredCheckpoint {
  sequence: number;
  checkpoint: CosignedCheckpoint | null;
}

/** Keeps cosigned checkpoints, sealed, by the sequence of their ledger entries. */
export function createCosignedCheckpointsRepository(database: Database) {
  const select = database.prepare<[], { sequence: number; sealed: Buffer }>(
    'SELECT sequence, sealed FROM cosigned_checkpoints ORDER BY sequence',
  );
  const insert = database.prepare<[number, Buffer]>(
    'INSERT INTO cosigned_checkpoints (sequence, sealed) VALUES (?, ?)',
  );
  const clear = database.prepare('DELETE FROM cosigned_checkpoints');
  return {
    list: (key: Uint8Array): StoredCheckpoint[] =>
      select.all().map(({ sequence, sealed }) => {
        const plain = tryOpen(key, identityOf(sequence), sealed);
        const checkpoint = plain ? CosignedCheckpoint.safeParse(JSON.parse(plain.toString('utf8'))).data : undefined;
        return { sequence, checkpoint: checkpoint ?? null };
      }),
    save(key: Uint8Array, sequence: number, checkpoint: CosignedCheckpoint): void {
      insert.run(sequence, sealValue(key, identityOf(sequence), checkpoint));
    },
    clear: () => clear.run(),
  };
}

function identityOf(sequence: number): string {
  return `cosigned_checkpoints:${sequence}`;
}
