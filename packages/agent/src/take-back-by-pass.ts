import { decodePass, verifyWithdrawalReceipt } from '@clearpane/bundle';
import { assertNever, ClearpaneError, type BundleId, type SavedWithdrawal } from '@clearpane/contracts';
import type { Open } from './opening.ts';
import { mayBeElsewhere, orderToTakeBack } from './upload-order.ts';

/** What became of it: it is gone there, with a receipt, or it was never there under this number. */
export interface TakenBackByPass {
  bundleId: BundleId;
  outcome: 'taken-back' | 'unknown-there';
}

type Parts = Pick<Open, 'uploads' | 'vault'>;

/**
 * Takes a bundle back by a saved file's text or a printed code, whether this vault knows it or not. Throws `code-invalid` for
 * what is no pass, and the uploader's own code when the collector was not reached or refused: then it can be tried again.
 */
export async function takeBackByPass(parts: Parts, text: string): Promise<TakenBackByPass> {
  const pass = decodePass(text);
  const { bundleId } = pass;
  const known = parts.vault.read.bundle(bundleId);
  const isOurs = known?.deletionSecret === pass.deletionSecret;
  // It was made by somebody else, who may also have named a collector that confirms what never happened to our bundle.
  if (known !== null && !isOurs)
    throw new ClearpaneError('code-invalid', 'This code names a bundle of yours and does not belong to it.');
  if (isOurs && known.state === 'taken-back') return { bundleId, outcome: 'taken-back' };
  const outcome =
    isOurs && mayBeElsewhere(known) ? await takeBackKnown(parts, bundleId) : await takeBackUnknown(parts, pass);
  return { bundleId, outcome };
}

/** A bundle of this vault: taken back as by its button, so that it is tried again later when it fails. */
async function takeBackKnown({ uploads, vault }: Parts, id: BundleId): Promise<TakenBackByPass['outcome']> {
  await uploads.takeBack(id);
  const left = vault.read.bundle(id);
  if (left === null || uploads.failureOf(id) === 'unknown-bundle') return 'unknown-there';
  if (left.state === 'taken-back') return 'taken-back';
  throw new ClearpaneError(
    uploads.failureOf(id) ?? 'collector-unreachable',
    left.problem ?? 'It is not taken back yet.',
  );
}

/** A bundle of another machine, or of a vault that was deleted: nothing of it is kept here but that it was taken back. */
async function takeBackUnknown({ uploads, vault }: Parts, pass: SavedWithdrawal): Promise<TakenBackByPass['outcome']> {
  const answer = await uploads.ask(orderToTakeBack(pass));
  const { bundleId, collectorPublicKey } = pass;
  switch (answer.result) {
    case 'taken-back':
      verifyWithdrawalReceipt(answer.receipt, { collectorPublicKey, bundleId });
      vault.write.appendLedger('bundle-taken-back', { bundleId, byPass: true });
      return 'taken-back';
    case 'failed':
      if (answer.code === 'unknown-bundle') return 'unknown-there';
      throw new ClearpaneError(answer.code, answer.message);
    case 'sent':
      throw new ClearpaneError('internal', 'The uploader answered something else than what it was asked.');
    default:
      return assertNever(answer);
  }
}
