import { sha256Hex, verifyUploadReceipt, verifyWithdrawalReceipt } from '@clearpane/bundle';
import { ClearpaneError, type BundleId, type UploaderAnswer } from '@clearpane/contracts';
import type { StoredBundle, Vault } from '@clearpane/vault';
import type { Clock } from './clock.ts';
import { log } from './log.ts';
import type { UploaderFailureCode, UploadFailures } from './upload-failures.ts';

/** Why an attempt came to nothing: in words (null where it was interrupted), and whether a byte of the bundle may have moved. */
export interface AttemptFailure {
  problem: string | null;
  mayRetry: boolean;
  hasMoved: boolean;
  code?: UploaderFailureCode;
}

/** Writes what an attempt came to: bundle, ledger and outbox. What a collector claims counts only with its signature. */
export class UploadOutcomes {
  readonly #vault: Vault;
  readonly #clock: Clock;
  readonly #failures: UploadFailures;

  constructor(vault: Vault, clock: Clock, failures: UploadFailures) {
    this.#vault = vault;
    this.#clock = clock;
    this.#failures = failures;
  }

  /** The collector's receipt, checked: what takes the bundle back stays, its content goes. */
  sent(id: BundleId, { receipt }: Extract<UploaderAnswer, { result: 'sent' }>): void {
    const { write } = this.#vault;
    const bundle = this.#stored(id);
    verifyUploadReceipt(receipt, {
      collectorPublicKey: bundle.collectorPublicKey,
      bundleId: id,
      sealedSha256: bundle.sealedSha256,
      sizeBytes: bundle.sealedSizeBytes,
      deletionSecretSha256: sha256Hex(bundle.deletionSecret),
    });
    write.together(() => {
      write.appendLedger('bundle-sent', { bundleId: id, sealedSha256: bundle.sealedSha256 });
      write.saveBundle({ ...withoutContent(bundle), state: 'sent', receipt });
    });
    this.#failures.forget(id);
    if (bundle.sealedFileName !== null) write.removeOutboxFile(bundle.sealedFileName);
  }

  /** The collector's receipt of the taking back, checked. */
  takenBack(id: BundleId, { receipt }: Extract<UploaderAnswer, { result: 'taken-back' }>): void {
    const { write } = this.#vault;
    const bundle = this.#stored(id);
    verifyWithdrawalReceipt(receipt, { collectorPublicKey: bundle.collectorPublicKey, bundleId: id });
    write.together(() => {
      write.appendLedger('bundle-taken-back', { bundleId: id });
      write.saveBundle({ ...withoutContent(bundle), state: 'taken-back', withdrawalReceipt: receipt });
    });
    this.#failures.forget(id);
    if (bundle.sealedFileName !== null) write.removeOutboxFile(bundle.sealedFileName);
  }

  /** An upload that was cut short and never arrived leaves nothing to take back, and nothing to keep a record of: true, and it is gone. */
  forgetIfItNeverArrived(id: BundleId, answer: Extract<UploaderAnswer, { result: 'failed' }>): boolean {
    const bundle = this.#vault.read.bundle(id);
    if (answer.code !== 'unknown-bundle' || bundle === null || bundle.receipt !== null) return false;
    this.#vault.write.removeBundle(id);
    this.#failures.forget(id);
    return true;
  }

  /** Notes an attempt that came to nothing, and when the next may be made. */
  failed(id: BundleId, failure: AttemptFailure): void {
    const count = this.#failures.note(id, this.#clock.now(), failure);
    log('warn', { event: 'upload-attempt-failed', count });
    const bundle = this.#vault.read.bundle(id);
    if (bundle === null) return; // Deleted while it was on its way.
    // Nothing has moved: the approval can still be undone.
    const state = bundle.state === 'sending' && !failure.hasMoved ? 'approved' : bundle.state;
    this.#vault.write.saveBundle({ ...bundle, state, problem: failure.problem });
  }

  /** As it is now: it can have changed while the uploader was at work. */
  #stored(id: BundleId): StoredBundle {
    const bundle = this.#vault.read.bundle(id);
    if (bundle === null) throw new ClearpaneError('not-found', 'This bundle does not exist any more.');
    return bundle;
  }
}

/** What left keeps what takes it back, and nothing that could be read. */
export function withoutContent(bundle: StoredBundle): StoredBundle {
  return { ...bundle, ownIdentity: null, sealedFileName: null, problem: null };
}
