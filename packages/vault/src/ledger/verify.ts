import type { LedgerProblem, LedgerReport, Sha256 } from '@clearpane/contracts';
import { ClearpaneError } from '@clearpane/contracts';
import type { Checkpoint } from '@clearpane/signing';
import { readCheckpoint, verifyCosignature } from '@clearpane/signing';
import type { CosignedCheckpoint } from '../repositories/cosigned-checkpoints.ts';
import type { VaultState } from '../vault-state.ts';
import { auditVault } from './audit.ts';
import type { WalkedLedger } from './check-chain.ts';
import { checkChain, findRollback } from './check-chain.ts';
import { countRows, gatherFacts } from './gather.ts';
import { merkleRoot } from './merkle-tree.ts';

/** Checks the ledger itself, against what the key store remembers and councils cosigned, and against everything in the vault. */
export function verifyLedger(state: VaultState): LedgerReport {
  const { keys, repositories, database } = state;
  const ledgerKeys = state.ledgerKeys();
  const walked = checkChain(repositories.ledger.items(ledgerKeys), ledgerKeys.signing.publicKey);
  const { lastNamed, rowCount } = countRows(database);
  const facts = gatherFacts(state);
  const stored = facts.checkpoints.flatMap(({ sequence, checkpoint }) =>
    checkpoint ? [{ sequence, checkpoint }] : [],
  );
  const { problems, cosigned } = compareCheckpoints(walked, stored);
  return {
    entryCount: walked.length,
    rowCount,
    problems: [
      ...walked.problems,
      ...findRollback(walked, state.anchor(), lastNamed),
      ...problems,
      ...auditVault({ ...facts, entries: walked.entries }),
    ],
    // Whoever puts back a folder puts back the anchor that lies in it.
    rollback: keys.protection === 'operating-system' && state.anchor() !== null ? 'excluded' : 'cannot-tell',
    cosigned,
  };
}

/** Compares what councils cosigned with the tree over the first entries of this ledger. */
export function compareCheckpoints(
  walked: Pick<WalkedLedger, 'leaves' | 'length'>,
  stored: readonly { sequence: number; checkpoint: CosignedCheckpoint }[],
): Pick<LedgerReport, 'problems' | 'cosigned'> {
  const problems: LedgerProblem[] = [];
  const cosigned: LedgerReport['cosigned'] = [];
  for (const { sequence, checkpoint } of stored) {
    const read = tryRead(checkpoint.note);
    const at = read && verifyCosignature(read, checkpoint.publicKey);
    if (read && at && isRootOf(walked, read))
      cosigned.push({ council: checkpoint.council, entryCount: read.size, at: at.toISOString() });
    else problems.push({ kind: 'differs-from-cosigned', sequence, subject: checkpoint.council });
  }
  return { problems, cosigned };
}

/** Whether a checkpoint tells the tree over the first leaves of this ledger; false where one of them is not known. */
export function isRootOf(
  { leaves, length }: Pick<WalkedLedger, 'leaves' | 'length'>,
  { size, root }: Checkpoint,
): boolean {
  if (size > length) return false;
  const first = Array.from({ length: size }, (_, index) => leaves.get(index + 1));
  if (!first.every((leaf): leaf is Sha256 => leaf !== undefined)) return false;
  return merkleRoot(first.map((leaf) => Buffer.from(leaf, 'hex'))).equals(Buffer.from(root));
}

function tryRead(note: string): Checkpoint | null {
  try {
    return readCheckpoint(note);
  } catch (cause) {
    if (cause instanceof ClearpaneError && cause.code === 'checkpoint-invalid') return null;
    throw cause;
  }
}
