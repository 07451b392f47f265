import { sha256Hex, verifyUploadReceipt, verifyWithdrawalReceipt } from '@clearpane/bundle';
import {
  ClearpaneError,
  type BundleId,
  type Launcher,
  type RunningProcess,
  type UploaderAnswer,
  type UploaderOrder,
  type WithdrawalOrder,
} from '@clearpane/contracts';
import type { StoredBundle, Vault } from '@clearpane/vault';
import type { Clock } from './clock.ts';
import { findCalledOff } from './called-off.ts';
import { CoolingOff } from './cooling-off.ts';
import { log } from './log.ts';
import { UploadFailures, type UploaderFailureCode } from './upload-failures.ts';
import { converse, orderFor, type Conversation } from './upload-order.ts';

/** What the queue works with. */
export interface UploadsParts {
  vault: Vault;
  launcher: Launcher;
  clock: Clock;
  /** Why an approved bundle may not leave now, in words; null when it may. Asked before every attempt. */
  hindrance(bundle: StoredBundle): string | null;
  onChange(): void;
}

interface Attempt {
  bundleId: BundleId;
  process: RunningProcess | null;
  isInterrupted: boolean;
  done: Promise<void>;
}

/**
 * Sends approved bundles once their cooling-off time has passed, and takes bundles back. One uploader process at a time,
 * started for one order and ended after it. Only a stored approval can become an order. A bundle of which a byte may have
 * moved stays 'sending' until its receipt is here: from then on it can be taken back, but not forgotten.
 */
export class Uploads {
  readonly #parts: UploadsParts;
  readonly #failures = new UploadFailures();
  readonly #coolingOff: CoolingOff;
  #current: Attempt | null = null;
  #hasEnded = false;
  /** Deletions under way during which no order begins. */
  #holds = 0;

  constructor(parts: UploadsParts) {
    this.#parts = parts;
    this.#coolingOff = new CoolingOff(parts.clock);
  }

  /** Starts the next order that is due. Called every second and after every change. */
  tick(): void {
    if (this.#hasEnded || this.#holds > 0) return;
    // Here, too: what a crash kept from being cancelled is cancelled now.
    if (findCalledOff(this.#parts.vault.read).length > 0) void this.cancelCalledOff().catch(noteFailure);
    if (this.#current !== null) return;
    // Every one is looked at, so that each cooling-off time runs from when its approval is first seen.
    const due = this.#parts.vault.read.bundles().filter((bundle) => this.#isDue(bundle));
    if (due[0] !== undefined) void this.#begin(due[0]);
  }

  /** Asks the collector to delete what was sent, or may have been; resolves after the first attempt, whatever came of it. */
  async takeBack(id: BundleId): Promise<void> {
    const { vault } = this.#parts;
    if (vault.read.bundle(id)?.state === 'sending') await this.interrupt((other) => other === id);
    const bundle = vault.read.bundle(id);
    if (bundle === null || !['sending', 'sent', 'taking-back'].includes(bundle.state))
      throw new ClearpaneError('bad-input', 'Only a bundle that was sent can be taken back.');
    this.#failures.forget(id);
    vault.write.saveBundle({ ...bundle, state: 'taking-back', problem: null });
    this.#parts.onChange();
    while (this.#current !== null) await this.#current.done;
    const waiting = vault.read.bundle(id);
    if (waiting?.state === 'taking-back' && !this.#failures.has(id)) await this.#begin(waiting);
  }

  /** Ends a running attempt for a bundle that is meant, whether its process runs already or is still being started. */
  async interrupt(isMeant: (bundleId: BundleId) => boolean): Promise<void> {
    const attempt = this.#current;
    if (attempt === null || !isMeant(attempt.bundleId)) return;
    attempt.isInterrupted = true;
    attempt.process?.stop();
    await attempt.done;
  }

  /**
   * Before the content behind these bundles is deleted or its consent ends: ends what is under way, and turns what may have
   * arrived into a taking back, so that its deletion secret is kept until the collector has answered.
   */
  async letGo(isMeant: (bundle: StoredBundle) => boolean): Promise<void> {
    const { vault } = this.#parts;
    const underWay = vault.read.bundles().filter((bundle) => bundle.state === 'sending' && isMeant(bundle));
    if (underWay.length === 0) return;
    await this.interrupt((id) => underWay.some((bundle) => bundle.id === id));
    const left = underWay
      .flatMap(({ id }) => vault.read.bundle(id) ?? [])
      .filter(({ state }) => state === 'sending' || state === 'sent');
    vault.write.together(() => {
      for (const bundle of left) vault.write.saveBundle({ ...withoutContent(bundle), state: 'taking-back' });
    });
    for (const { id, sealedFileName } of left) {
      this.#failures.forget(id);
      if (sealedFileName !== null) vault.write.removeOutboxFile(sealedFileName);
    }
  }

  /**
   * Cancels whatever had not arrived of the studies that the person left: sealed files go, each approval ends with an entry in
   * the ledger, and what may have arrived is taken back. What was sent keeps what takes it back.
   */
  async cancelCalledOff(): Promise<void> {
    const { vault } = this.#parts;
    const calledOff = new Set(findCalledOff(vault.read).map(({ id }) => id));
    await this.letGo(({ id }) => calledOff.has(id));
    for (const { id, state, studyId } of findCalledOff(vault.read))
      vault.write.together(() => {
        if (state === 'approved') vault.write.appendLedger('upload-cancelled', { studyId, bundleId: id });
        vault.write.removeBundle(id);
      });
    this.#parts.onChange();
  }

  /** Lets nothing be sent or taken back while something is deleted. */
  async withoutUploads<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#holds += 1;
    try {
      await this.interrupt(() => true);
      return await work();
    } finally {
      this.#holds -= 1;
    }
  }

  /** Gives the uploader an order for a bundle that is not kept here, once no other is at work, and answers its answer. */
  async ask(order: WithdrawalOrder): Promise<Conversation['answer']> {
    while (this.#current !== null) await this.#current.done;
    if (this.#hasEnded) throw new ClearpaneError('process-ended', 'Clearpane is ending.');
    const attempt: Attempt = { bundleId: order.bundleId, process: null, isInterrupted: false, done: Promise.resolve() };
    this.#current = attempt;
    const answer = this.#hand(attempt, order).then((conversation) => conversation?.answer ?? null);
    attempt.done = answer.then(
      () => void (this.#current = null),
      () => void (this.#current = null),
    );
    const answered = await answer;
    if (answered === null) throw new ClearpaneError('process-ended', 'The uploader could not be started.');
    return answered;
  }

  /** What the uploader last said of a bundle that it could not send or take back; null where nothing failed. */
  failureOf(id: BundleId): UploaderFailureCode | null {
    return this.#failures.codeOf(id);
  }

  /** Ends for good. */
  async end(): Promise<void> {
    this.#hasEnded = true;
    await this.interrupt(() => true);
  }

  #isDue(bundle: StoredBundle): boolean {
    const now = this.#parts.clock.now();
    if (this.#failures.keepsWaiting(bundle.id, now)) return false;
    if (bundle.state === 'taking-back') return true;
    if (bundle.state !== 'approved' && bundle.state !== 'sending') return false;
    if (!this.#coolingOff.isOver(bundle)) return false;
    const hindrance = this.#parts.hindrance(bundle);
    if (hindrance !== null && hindrance !== bundle.problem)
      this.#parts.vault.write.saveBundle({ ...bundle, problem: hindrance });
    return hindrance === null;
  }

  #begin(bundle: StoredBundle): Promise<void> {
    const attempt: Attempt = { bundleId: bundle.id, process: null, isInterrupted: false, done: Promise.resolve() };
    this.#current = attempt;
    attempt.done = this.#run(attempt, bundle)
      .catch((error: unknown) => this.#fail(bundle.id, { problem: describe(error), mayRetry: true, hasMoved: true }))
      .catch(noteFailure)
      .finally(() => {
        this.#current = null;
        this.#parts.onChange();
      });
    return attempt.done;
  }

  async #run(attempt: Attempt, bundle: StoredBundle): Promise<void> {
    const { vault } = this.#parts;
    const order = orderFor(bundle, vault);
    const wasMoving = bundle.state === 'sending';
    if (order.task === 'upload') vault.write.saveBundle({ ...bundle, state: 'sending', problem: null });
    this.#parts.onChange();
    const conversation = await this.#hand(attempt, order);
    if (conversation === null)
      return this.#fail(bundle.id, {
        problem: attempt.isInterrupted ? null : 'The uploader could not be started. It is tried again.',
        mayRetry: true,
        hasMoved: wasMoving,
      });
    const { answer, hasMoved } = conversation;
    switch (answer.result) {
      case 'sent':
        return this.#sent(bundle.id, answer);
      case 'taken-back':
        return this.#takenBack(bundle.id, answer);
      default:
        if (order.task === 'take-back' && this.#wasNeverThere(bundle.id, answer)) return;
        return this.#fail(bundle.id, {
          problem: attempt.isInterrupted ? null : answer.message,
          mayRetry: answer.mayRetry,
          hasMoved: hasMoved || wasMoving,
          code: answer.code,
        });
    }
  }

  /** Starts an uploader, hands it the order and waits for its answer; null where it was not started, or had to end before. */
  async #hand(attempt: Attempt, order: UploaderOrder): Promise<Conversation | null> {
    const running = await this.#parts.launcher.launch('uploader').catch(() => null);
    if (running === null) return null;
    attempt.process = running;
    if (attempt.isInterrupted) {
      running.stop();
      return null;
    }
    return converse(running, order);
  }

  #sent(id: BundleId, { receipt }: Extract<UploaderAnswer, { result: 'sent' }>): void {
    const { vault } = this.#parts;
    const bundle = this.#stored(id);
    verifyUploadReceipt(receipt, {
      collectorPublicKey: bundle.collectorPublicKey,
      bundleId: id,
      sealedSha256: bundle.sealedSha256,
      sizeBytes: bundle.sealedSizeBytes,
      deletionSecretSha256: sha256Hex(bundle.deletionSecret),
    });
    vault.write.together(() => {
      vault.write.appendLedger('bundle-sent', { bundleId: id, sealedSha256: bundle.sealedSha256 });
      vault.write.saveBundle({ ...withoutContent(bundle), state: 'sent', receipt });
    });
    this.#failures.forget(id);
    if (bundle.sealedFileName !== null) vault.write.removeOutboxFile(bundle.sealedFileName);
  }

  #takenBack(id: BundleId, { receipt }: Extract<UploaderAnswer, { result: 'taken-back' }>): void {
    const { vault } = this.#parts;
    const bundle = this.#stored(id);
    verifyWithdrawalReceipt(receipt, { collectorPublicKey: bundle.collectorPublicKey, bundleId: id });
    vault.write.together(() => {
      vault.write.appendLedger('bundle-taken-back', { bundleId: id });
      vault.write.saveBundle({ ...withoutContent(bundle), state: 'taken-back', withdrawalReceipt: receipt });
    });
    this.#failures.forget(id);
    if (bundle.sealedFileName !== null) vault.write.removeOutboxFile(bundle.sealedFileName);
  }

  /** An upload that was cut short and never arrived leaves nothing to take back, and nothing to keep a record of. */
  #wasNeverThere(id: BundleId, answer: Extract<UploaderAnswer, { result: 'failed' }>): boolean {
    const bundle = this.#parts.vault.read.bundle(id);
    if (answer.code !== 'unknown-bundle' || bundle === null || bundle.receipt !== null) return false;
    this.#parts.vault.write.removeBundle(id);
    this.#failures.forget(id);
    return true;
  }

  #fail(
    id: BundleId,
    failure: { problem: string | null; mayRetry: boolean; hasMoved: boolean; code?: UploaderFailureCode },
  ): void {
    const count = this.#failures.note(id, this.#parts.clock.now(), failure);
    log('warn', { event: 'upload-attempt-failed', count });
    const bundle = this.#parts.vault.read.bundle(id);
    if (bundle === null) return; // Deleted while it was on its way.
    // Nothing has moved: the approval can still be undone.
    const state = bundle.state === 'sending' && !failure.hasMoved ? 'approved' : bundle.state;
    this.#parts.vault.write.saveBundle({ ...bundle, state, problem: failure.problem });
  }

  /** As it is now: it can have changed while the uploader was at work. */
  #stored(id: BundleId): StoredBundle {
    const bundle = this.#parts.vault.read.bundle(id);
    if (bundle === null) throw new ClearpaneError('not-found', 'This bundle does not exist any more.');
    return bundle;
  }
}

function noteFailure(error: unknown): void {
  log('error', { event: 'upload-not-noted', code: describe(error) });
}

/** What left keeps what takes it back, and nothing that could be read. */
function withoutContent(bundle: StoredBundle): StoredBundle {
  return { ...bundle, ownIdentity: null, sealedFileName: null, problem: null };
}

function describe(error: unknown): string {
  return error instanceof ClearpaneError ? error.message : 'The upload failed. It is tried again.';
}
