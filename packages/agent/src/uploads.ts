import { sha256Hex, verifyUploadReceipt, verifyWithdrawalReceipt } from '@clearpane/bundle';
import {
  ClearpaneError,
  UploaderAnswer,
  type Launcher,
  type RunningProcess,
  type UploaderOrder,
} from '@clearpane/contracts';
import type { StoredBundle, Vault } from '@clearpane/vault';
import type { Clock } from './clock.ts';
import { log } from './log.ts';

/** Waits between attempts, in seconds; the last one repeats. */
const BACKOFF_SECONDS = [5, 15, 60, 300, 900, 3600];
const ATTEMPT_LIMIT_MS = 15 * 60_000;

interface Attempt {
  bundleId: StoredBundle['id'];
  process: RunningProcess | null;
  done: Promise<void>;
}

/**
 * Sends approved bundles once their cooling-off time has passed, and takes bundles back. One uploader process at a time,
 * started for one order and ended after it. Only a stored approval can become an order.
 */
export class Uploads {
  readonly #vault: Vault;
  readonly #launcher: Launcher;
  readonly #clock: Clock;
  readonly #onChange: () => void;
  readonly #failures = new Map<string, { count: number; nextAt: number; mayRetry: boolean }>();
  #current: Attempt | null = null;

  constructor(parts: { vault: Vault; launcher: Launcher; clock: Clock; onChange: () => void }) {
    this.#vault = parts.vault;
    this.#launcher = parts.launcher;
    this.#clock = parts.clock;
    this.#onChange = parts.onChange;
  }

  /** Starts the next order that is due. Called every second and after every change. */
  tick(): void {
    if (this.#current !== null) return;
    const due = this.#vault.read.bundles().find((bundle) => this.#isDue(bundle));
    if (due !== undefined) this.#begin(due);
  }

  /** Asks the collector to delete a sent bundle; resolves after the first attempt, whatever came of it. */
  async takeBack(bundle: StoredBundle): Promise<void> {
    if (bundle.state !== 'sent' && bundle.state !== 'taking-back')
      throw new ClearpaneError('bad-input', 'Only a bundle that was sent can be taken back.');
    this.#failures.delete(bundle.id);
    this.#vault.write.saveBundle({ ...bundle, state: 'taking-back', problem: null });
    await this.#current?.done;
    this.tick();
    await this.#current?.done;
  }

  /** Ends a running upload of these bundles (all when none are named) before their rows are touched. */
  async interrupt(isMeant: (bundleId: StoredBundle['id']) => boolean): Promise<void> {
    if (this.#current === null || !isMeant(this.#current.bundleId)) return;
    this.#current.process?.stop();
    await this.#current.done;
  }

  #isDue(bundle: StoredBundle): boolean {
    const now = this.#clock.now().getTime();
    const failure = this.#failures.get(bundle.id);
    if (failure !== undefined && (!failure.mayRetry || failure.nextAt > now)) return false;
    if (bundle.state === 'taking-back') return true;
    if (bundle.state !== 'approved' && bundle.state !== 'sending') return false;
    return bundle.approval !== null && Date.parse(bundle.approval.notBefore) <= now;
  }

  #begin(bundle: StoredBundle): void {
    const attempt: Attempt = { bundleId: bundle.id, process: null, done: Promise.resolve() };
    this.#current = attempt;
    attempt.done = this.#run(attempt, bundle)
      .catch((error: unknown) => this.#failed(bundle.id, describe(error), true))
      .finally(() => {
        this.#current = null;
        this.#onChange();
      });
  }

  async #run(attempt: Attempt, bundle: StoredBundle): Promise<void> {
    const order = orderFor(bundle, this.#vault);
    if (order.task === 'upload') this.#vault.write.saveBundle({ ...bundle, state: 'sending', problem: null });
    this.#onChange();
    const running = await this.#launcher.launch('uploader');
    attempt.process = running;
    const answer = await converse(running, order);
    switch (answer.result) {
      case 'sent':
        return this.#sent(bundle, answer);
      case 'taken-back':
        return this.#takenBack(bundle, answer);
      default:
        return this.#failed(bundle.id, answer.message, answer.mayRetry);
    }
  }

  #sent(bundle: StoredBundle, answer: Extract<UploaderAnswer, { result: 'sent' }>): void {
    verifyUploadReceipt(answer.receipt, {
      collectorPublicKey: bundle.collectorPublicKey,
      bundleId: bundle.id,
      sealedSha256: bundle.sealedSha256,
      sizeBytes: bundle.sealedSizeBytes,
      deletionSecretSha256: sha256Hex(bundle.deletionSecret),
    });
    this.#failures.delete(bundle.id);
    this.#vault.write.appendLedger('bundle-sent', { bundleId: bundle.id, sealedSha256: bundle.sealedSha256 });
    this.#vault.write.saveBundle({
      ...bundle,
      state: 'sent',
      receipt: answer.receipt,
      ownIdentity: null,
      sealedFileName: null,
      problem: null,
    });
    if (bundle.sealedFileName !== null) this.#vault.write.removeOutboxFile(bundle.sealedFileName);
  }

  #takenBack(bundle: StoredBundle, answer: Extract<UploaderAnswer, { result: 'taken-back' }>): void {
    verifyWithdrawalReceipt(answer.receipt, { collectorPublicKey: bundle.collectorPublicKey, bundleId: bundle.id });
    this.#failures.delete(bundle.id);
    this.#vault.write.appendLedger('bundle-taken-back', { bundleId: bundle.id });
    this.#vault.write.saveBundle({ ...bundle, state: 'taken-back', withdrawalReceipt: answer.receipt, problem: null });
  }

  #failed(bundleId: StoredBundle['id'], problem: string, mayRetry: boolean): void {
    const count = (this.#failures.get(bundleId)?.count ?? 0) + 1;
    const wait = BACKOFF_SECONDS[Math.min(count, BACKOFF_SECONDS.length) - 1] ?? 3600;
    this.#failures.set(bundleId, { count, nextAt: this.#clock.now().getTime() + wait * 1000, mayRetry });
    log('warn', { event: 'upload-attempt-failed', count });
    const bundle = this.#vault.read.bundle(bundleId);
    if (bundle === null) return; // Deleted while it was on its way.
    const state = bundle.state === 'sending' ? 'approved' : bundle.state;
    this.#vault.write.saveBundle({ ...bundle, state, problem });
  }
}

/** The only place that makes an order: from a stored approval and the sealed file it names, or from a deletion secret. */
function orderFor(bundle: StoredBundle, vault: Vault): UploaderOrder {
  const { collectorUrl, collectorPublicKey } = bundle;
  if (bundle.state === 'taking-back')
    return {
      task: 'take-back',
      bundleId: bundle.id,
      deletionSecret: bundle.deletionSecret,
      collectorUrl,
      collectorPublicKey,
    };
  if (bundle.approval === null || bundle.sealedFileName === null)
    throw new ClearpaneError('not-approved', 'This bundle was not approved.');
  return {
    task: 'upload',
    approval: bundle.approval,
    sealedFile: vault.read.outboxPath(bundle.sealedFileName),
    deletionSecretSha256: sha256Hex(bundle.deletionSecret),
    collectorUrl,
    collectorPublicKey,
  };
}

/** Hands the order over and waits for the one answer that ends it. */
function converse(
  running: RunningProcess,
  order: UploaderOrder,
): Promise<Exclude<UploaderAnswer, { result: 'progress' }>> {
  return new Promise((resolve) => {
    const failed = (message: string): void => resolve({ result: 'failed', code: 'internal', message, mayRetry: true });
    const limit = setTimeout(() => running.stop(), ATTEMPT_LIMIT_MS);
    running.channel.onMessage((message) => {
      const answer = UploaderAnswer.safeParse(message);
      if (!answer.success) failed('The uploader answered something it may not.');
      else if (answer.data.result !== 'progress') resolve(answer.data);
    });
    void running.exited.then(() => {
      clearTimeout(limit);
      failed('The uploader ended before it was done.');
    });
    running.channel.send(order);
  });
}

function describe(error: unknown): string {
  return error instanceof ClearpaneError ? error.message : 'The upload failed.';
}
