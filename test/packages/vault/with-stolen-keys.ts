import { canonicalJson, Consent } from '@clearpane/contracts';
import { signDocument, signingKeyFromSeed } from '@clearpane/signing';
import { leafHash, open, seal, StoredBundle } from '@clearpane/vault';
import { at } from './made-up-vault.ts';
import { entryOf, lastOf, setEntry, type Tampering } from './tampered-vault.ts';

interface Text {
  sequence: number;
  kind: string;
  facts: Record<string, unknown>;
  previous: string;
}

/** Reads and writes ledger entries with stolen keys, as the vault itself would. */
export function forge({ foreign, keys }: Pick<Tampering, 'foreign' | 'keys'>) {
  const sealing = keys.derive('ledger');
  const ours = signingKeyFromSeed(keys.derive('ledger-signing'));
  const read = (sequence: number): Text => {
    const plain = open(sealing, `ledger:${sequence}`, entryOf(foreign, sequence)).toString('utf8');
    return JSON.parse((JSON.parse(plain) as { text: string }).text) as Text;
  };
  const write = (sequence: number, value: Text, privateKey = ours.privateKey): void => {
    const text = canonicalJson(value);
    const { signature } = signDocument(text, privateKey);
    const sealed = seal(sealing, `ledger:${sequence}`, Buffer.from(JSON.stringify({ text, signature })));
    setEntry(foreign, sequence, sealed);
  };
  /** Chains and signs everything again from one entry on. */
  const chainFrom = (sequence: number): void => {
    for (let each = sequence; each <= lastOf(foreign); each += 1) {
      const previous = each === 1 ? '0'.repeat(64) : leafHash(canonicalJson(read(each - 1))).toString('hex');
      write(each, { ...read(each), sequence: each, previous });
    }
  };
  return { read, write, chainFrom };
}

/** Changes an answer and seals it again with stolen keys. */
export function resealConsent({ foreign, keys }: Tampering, id: string, change: Partial<Consent>): void {
  const key = keys.derive('consents');
  const sealed = foreign
    .prepare<[string], Buffer>('SELECT sealed FROM consents WHERE id = ?')
    .pluck()
    .get(id) as Buffer;
  const consent = Consent.parse({ ...JSON.parse(open(key, `consents:${id}`, sealed).toString('utf8')), ...change });
  foreign
    .prepare('UPDATE consents SET sealed = ?, given_at = ?, ended_at = ? WHERE id = ?')
    .run(seal(key, `consents:${id}`, Buffer.from(JSON.stringify(consent))), consent.givenAt, consent.endedAt, id);
}

/** Changes a bundle and seals it again with stolen keys. */
export function resealBundle({ foreign, keys }: Tampering, id: string, change: Partial<StoredBundle>): void {
  const row = foreign.prepare('SELECT wrapped_key, sealed FROM bundles WHERE id = ?').get(id) as {
    wrapped_key: Buffer;
    sealed: Buffer;
  };
  const key = open(keys.vaultKey, `bundles:${id}:key`, row.wrapped_key);
  const bundle = StoredBundle.parse({
    ...JSON.parse(open(key, `bundles:${id}`, row.sealed).toString('utf8')),
    ...change,
  });
  foreign
    .prepare('UPDATE bundles SET sealed = ? WHERE id = ?')
    .run(seal(key, `bundles:${id}`, Buffer.from(JSON.stringify(bundle))), id);
}

/** Adds an action to a session, sealed with stolen keys, and corrects the count beside it. */
export function insertAction({ foreign, keys }: Tampering, id: string): void {
  const wrapped = foreign
    .prepare<[string], Buffer>('SELECT wrapped_key FROM sessions WHERE id = ?')
    .pluck()
    .get(id) as Buffer;
  const dataKey = open(keys.vaultKey, `sessions:${id}:key`, wrapped);
  foreign
    .prepare('INSERT INTO actions SELECT id, 9, ?, written_at FROM sessions WHERE id = ?')
    .run(seal(dataKey, `actions:${id}:9`, Buffer.from(JSON.stringify(at(3)))), id);
  foreign.prepare('UPDATE sessions SET action_count = action_count + 1, last_sequence = 9 WHERE id = ?').run(id);
}

/** Changes a cosigned checkpoint and seals it again with stolen keys. */
export function resealCheckpoint({ foreign, keys }: Tampering, change: (note: string) => Record<string, string>): void {
  const row = foreign.prepare('SELECT sequence, sealed FROM cosigned_checkpoints').get() as {
    sequence: number;
    sealed: Buffer;
  };
  const key = keys.derive('cosigned-checkpoints');
  const identity = `cosigned_checkpoints:${row.sequence}`;
  const checkpoint = JSON.parse(open(key, identity, row.sealed).toString('utf8')) as { note: string };
  const changed = { ...checkpoint, ...change(checkpoint.note) };
  foreign
    .prepare('UPDATE cosigned_checkpoints SET sealed = ?')
    .run(seal(key, identity, Buffer.from(JSON.stringify(changed))));
}
