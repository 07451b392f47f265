import { createOwnIdentity, signReceipt } from '@clearpane/bundle';
import {
  UploaderOrder,
  type Channel,
  type Launcher,
  type Recipient,
  type UploaderAnswer,
  type WithdrawalReceipt,
} from '@clearpane/contracts';
import { createSigningKey } from '@clearpane/signing';

/** What the stand-in uploader does with the next order. */
export type Script = (order: UploaderOrder, say: (answer: UploaderAnswer | unknown) => void, end: () => void) => void;

/** Stands in for the uploader process: follows a script and counts what was asked of it. */
export class MadeUpUploader implements Launcher {
  readonly orders: UploaderOrder[] = [];
  readonly #key = createSigningKey();
  running = 0;
  mostRunning = 0;
  script: Script = () => undefined;
  /** Resolves before a launch is answered: a process that takes its time to start. */
  startsAfter: Promise<void> = Promise.resolve();

  async launch() {
    await this.startsAfter;
    this.running += 1;
    this.mostRunning = Math.max(this.mostRunning, this.running);
    const exit = Promise.withResolvers<{ code: number; signal: null }>();
    const listeners: ((message: unknown) => void)[] = [];
    let hasEnded = false;
    const end = (): void => {
      if (hasEnded) return;
      hasEnded = true;
      this.running -= 1;
      exit.resolve({ code: 0, signal: null });
    };
    const say = (answer: unknown): void => {
      if (!hasEnded) for (const listener of listeners) listener(answer);
    };
    const channel: Channel = {
      send: (message) => {
        const order = UploaderOrder.parse(message);
        this.orders.push(order);
        this.script(order, say, end);
      },
      onMessage: (listener) => void listeners.push(listener),
      onClose: (listener) => void exit.promise.then(listener),
      close: end,
    };
    return { role: 'uploader' as const, channel, exited: exit.promise, stop: end };
  }

  async recipient(): Promise<Recipient> {
    return {
      name: 'A steward (made up)',
      collectorUrl: 'http://127.0.0.1:9',
      collectorPublicKey: this.#key.publicKey,
      stewardRecipient: (await createOwnIdentity()).recipient,
    };
  }

  /** The answer of an honest collector; `by` signs instead of it. */
  receiptFor(order: UploaderOrder, by: string = this.#key.privateKey): UploaderAnswer {
    const day = '2026-03-02';
    if (order.task === 'take-back') {
      const receipt: WithdrawalReceipt = {
        schema: 'clearpane-withdrawal-receipt/1',
        bundleId: order.bundleId,
        day,
      };
      return { result: 'taken-back', receipt: signReceipt(receipt, by) };
    }
    const { bundleId, sealedSha256 } = order.approval;
    const { deletionSecretSha256 } = order;
    const facts = { bundleId, sealedSha256, sizeBytes: this.sizeBytes, deletionSecretSha256, day };
    return {
      result: 'sent',
      receipt: signReceipt({ schema: 'clearpane-upload-receipt/1', ...facts }, by),
      sentBytes: this.sizeBytes,
    };
  }
  sizeBytes = 0;

  /** Sends and takes back at once, as when all goes well. */
  honest: Script = (order, say) => say(this.receiptFor(order));
}

export const unreachable: UploaderAnswer = {
  result: 'failed',
  code: 'collector-unreachable',
  message: 'The collector cannot be reached. Your bundle stays here and can be sent again.',
  mayRetry: true,
};
