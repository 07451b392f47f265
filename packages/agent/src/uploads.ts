import { ClearpaneError, type BundleId, type Launcher, type WithdrawalOrder } from '@clearpane/contracts';
import type { StoredBundle, Vault } from '@clearpane/vault';
import type { Clock } from './clock.ts';
import { findCalledOff } from './called-off.ts';
import { CoolingOff } from './cooling-off.ts';
import { codeOf, log } from './log.ts';
import { attemptFor, handOver, interruptAttempt, type Attempt } from './upload-attempt.ts';
import { UploadFailures, type UploaderFailureCode } from './upload-failures.ts';
import { orderFor, type Conversation } from './upload-order.ts';
import { UploadOutcomes, withoutContent } from './upload-outcomes.ts';

/** What the queue works with. */
export interface UploadsParts {
  vault: Vault;
  launcher: Launcher;
  clock: Clock;
  /** Why an approved bundle may not leave now, in words; null when it may. Asked before every attempt. */
  hindrance(bundle: StoredBundle): string | null;
  onChange(): void;
}

/**
 * Sends approved bundles once their cooling-off time has passed, and takes bundles back. One uploader process at a time,
 * started for one order and ended after it. Only a stored approval can become an order. A bundle of which a byte may have
 * moved stays 'sending' until its receipt is here: from then on it can be taken back, but not forgotten.
 */
export class Uploads {
  readonly #parts: UploadsParts;
  readonly #failures = new UploadFailures();
  readonly #outcomes: UploadOutcomes;
  readonly #coolingOff: CoolingOff;
  #current: Attempt | null = null;
  #hasEnded = false;
  /** Deletions under way during which no order begins. */
  #holds = 0;

  constructor(parts: UploadsParts) {
    this.#parts = parts;
    this.#outcomes = new UploadOutcomes(parts.vault, parts.clock, this.#failures);
    this.#coolingOff = new CoolingOff(parts.clock);
  }

  /** Starts the next order that is due. Called every second and after every change. */
  tick(): void {
    if (this.#hasEnded || this.#holds > 0) return;
    // Here, too: what a crash kept from being cancelled is cancelled now.
    if (findCalledOff(this.#parts.vault.read).length > 0) void this.cancelCalledOff().catch(noteFailure);
    if (this.#current !== null) return;
    const bundles = this.#parts.vault.read.bundles();
    for (const bundle of bundles) this.#coolingOff.see(bundle);
    const due = bundles.find((bundle) => this.#isDue(bundle));
    if (due !== undefined) void this.#begin(due);
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
    if (attempt !== null && isMeant(attempt.bundleId)) await interruptAttempt(attempt);
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
    const attempt = attemptFor(order.bundleId);
    this.#current = attempt;
    const answer = handOver(this.#parts.launcher, attempt, order).then((conversation) => conversation?.answer ?? null);
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
    const attempt = attemptFor(bundle.id);
    this.#current = attempt;
    attempt.done = this.#run(attempt, bundle)
      .catch((error: unknown) =>
        this.#outcomes.failed(bundle.id, { problem: describe(error), mayRetry: true, hasMoved: true }),
      )
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
    const conversation = await handOver(this.#parts.launcher, attempt, order);
    if (conversation === null)
      return this.#outcomes.failed(bundle.id, {
        problem: attempt.isInterrupted ? null : 'The uploader could not be started. It is tried again.',
        mayRetry: true,
        hasMoved: wasMoving,
      });
    const { answer, hasMoved } = conversation;
    switch (answer.result) {
      case 'sent':
        return this.#outcomes.sent(bundle.id, answer);
      case 'taken-back':
        return this.#outcomes.takenBack(bundle.id, answer);
      default:
        if (order.task === 'take-back' && this.#outcomes.forgetIfItNeverArrived(bundle.id, answer)) return;
        return this.#outcomes.failed(bundle.id, {
          problem: attempt.isInterrupted ? null : answer.message,
          mayRetry: answer.mayRetry,
          hasMoved: hasMoved || wasMoving,
          code: answer.code,
        });
    }
  }
}

function noteFailure(error: unknown): void {
  log('error', { event: 'upload-not-noted', code: codeOf(error) });
}

function describe(error: unknown): string {
  return error instanceof ClearpaneError ? error.message : 'The upload failed. It is tried again.';
}
