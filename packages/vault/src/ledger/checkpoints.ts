import type { LedgerReport } from '@clearpane/contracts';
import { ClearpaneError, Ed25519PublicKey } from '@clearpane/contracts';
import { createCheckpoint, readCheckpoint, signingKeyFromSeed, verifyCosignature } from '@clearpane/signing';
import type { VaultState } from '../vault-state.ts';
import { checkChain } from './check-chain.ts';
import { merkleRoot } from './merkle-tree.ts';
import { isRootOf, verifyLedger } from './verify.ts';

/** The same for every ledger on every machine, so that it names none (decision 0028). */
const ORIGIN = 'clearpane/ledger';

/** A works council as a study that was agreed to names it. */
export interface Council {
  name: string;
  publicKey: string;
}

/**
 * The present head as a C2SP tlog-checkpoint. Its signature is by a key for this tree size alone, so that nothing links two
 * checkpoints. Throws 'checkpoint-invalid' for a ledger that does not hold together: nobody shall be asked to vouch for it.
 */
export function makeCheckpoint(state: VaultState): string {
  const walked = walk(state);
  const leaves = Array.from(walked.leaves.values(), (leaf) => Buffer.from(leaf, 'hex'));
  if (walked.problems.length > 0 || leaves.length === 0)
    throw new ClearpaneError('checkpoint-invalid', 'The ledger is empty or does not hold together.');
  const { privateKey } = signingKeyFromSeed(state.keys.derive(`checkpoint/${walked.length}`));
  return createCheckpoint({ origin: ORIGIN, size: walked.length, root: merkleRoot(leaves) }, privateKey);
}

/**
 * Keeps a checkpoint that one of these councils cosigned and notes it in the ledger. Throws 'checkpoint-invalid' when it is of
 * another ledger, tells another tree than ours, or carries no cosignature of theirs.
 */
export function addCosignedCheckpoint(state: VaultState, note: string, councils: readonly Council[]): LedgerReport {
  const read = readCheckpoint(note);
  if (read.origin !== ORIGIN || read.size === 0 || !isRootOf(walk(state), read))
    throw new ClearpaneError('checkpoint-invalid', 'This checkpoint is not one of this ledger.');
  const found = councils.flatMap((council) => {
    const at = verifyCosignature(read, council.publicKey);
    return at ? [{ ...council, at }] : [];
  })[0];
  if (!found)
    throw new ClearpaneError(
      'checkpoint-invalid',
      'No works council of a study that you agreed to cosigned this checkpoint.',
    );
  const publicKey = Ed25519PublicKey.parse(found.publicKey);
  state.transact(() => {
    const { sequence } = state.appendLedger('checkpoint-cosigned', {
      council: found.name,
      publicKey,
      entryCount: read.size,
      root: Buffer.from(read.root).toString('hex'),
      cosignedAt: found.at.toISOString(),
    });
    const key = state.keys.derive('cosigned-checkpoints');
    state.repositories.cosignedCheckpoints.save(key, sequence, { note, council: found.name, publicKey });
  });
  return verifyLedger(state);
}

function walk(state: VaultState) {
  return checkChain(state.repositories.ledger.items(state.ledgerKeys()), null);
}
