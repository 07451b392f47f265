import type { LedgerReport } from '@clearpane/contracts';
import { canonicalJson, ClearpaneError, Ed25519PublicKey, LedgerExport } from '@clearpane/contracts';
import type { LedgerItem } from '../repositories/ledger.ts';
import { readText } from '../repositories/ledger.ts';
import type { VaultState } from '../vault-state.ts';
import { checkChain } from './check-chain.ts';
import { compareCheckpoints } from './verify.ts';

/** The whole ledger as canonical JSON: what opens, in its order, with the newest checkpoint that a council cosigned. */
export function exportLedger(state: VaultState): string {
  const ledgerKeys = state.ledgerKeys();
  const checkpoints = state.repositories.cosignedCheckpoints.list(state.keys.derive('cosigned-checkpoints'));
  const newest = checkpoints.findLast(({ checkpoint }) => checkpoint !== null)?.checkpoint ?? null;
  const exported: LedgerExport = {
    schema: 'clearpane-ledger/1',
    publicKey: ledgerKeys.signing.publicKey,
    entries: state.repositories.ledger.items(ledgerKeys).flatMap(({ signed }) => signed ?? []),
    checkpoint: newest?.note ?? null,
  };
  return canonicalJson(exported);
}

/**
 * Checks a saved ledger by itself: its order, its signatures, its chain, and the checkpoint in it by the key that the ledger names
 * for the council. It cannot know whose ledger it is, whether it was longer, or what the vault held. Throws 'bad-input' for
 * what is no saved ledger.
 */
export function checkExportedLedger(text: string): LedgerReport {
  const { entries, publicKey, checkpoint } = parse(text);
  const items = entries.map((signed, index): LedgerItem => ({
    place: readText(signed.text)?.sequence ?? index + 1,
    signed,
    sealedFor: null,
  }));
  const ordered = items.toSorted((left, right) => left.place - right.place);
  const moved = items.filter(({ place }, index) => items.slice(0, index).some((earlier) => earlier.place >= place));
  const walked = checkChain(ordered, publicKey);
  const noted = walked.entries.findLast(({ kind }) => kind === 'checkpoint-cosigned');
  const council = Ed25519PublicKey.safeParse(noted?.facts['publicKey']).data;
  const stored =
    checkpoint !== null && noted && council
      ? [
          {
            sequence: noted.sequence,
            checkpoint: { note: checkpoint, council: String(noted.facts['council']), publicKey: council },
          },
        ]
      : [];
  const { problems, cosigned } = compareCheckpoints(walked, stored);
  // One that is noted was taken out, or one that is not noted was put in.
  const isOther = (checkpoint === null) !== (noted === undefined);
  return {
    entryCount: walked.length,
    rowCount: 0,
    problems: [
      ...moved.map(({ place }) => ({ kind: 'reordered' as const, sequence: place, subject: null })),
      ...walked.problems,
      ...problems,
      ...(isOther
        ? [{ kind: 'differs-from-cosigned' as const, sequence: noted?.sequence ?? null, subject: null }]
        : []),
    ],
    rollback: 'cannot-tell',
    cosigned,
  };
}

function parse(text: string): LedgerExport {
  const parsed = LedgerExport.safeParse(tryJson(text));
  if (parsed.success) return parsed.data;
  throw new ClearpaneError('bad-input', 'This file is not a saved ledger.', { cause: parsed.error });
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // No JSON is no saved ledger, which the shape says.
  }
}
