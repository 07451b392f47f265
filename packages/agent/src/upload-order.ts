import { sha256Hex } from '@clearpane/bundle';
import {
  ClearpaneError,
  UploaderAnswer,
  type RunningProcess,
  type SavedWithdrawal,
  type UploaderOrder,
  type WithdrawalOrder,
} from '@clearpane/contracts';
import type { StoredBundle, Vault } from '@clearpane/vault';

const ATTEMPT_LIMIT_MS = 15 * 60_000;

/** How an attempt ended, and whether a byte of the bundle may have moved. */
export interface Conversation {
  answer: Exclude<UploaderAnswer, { result: 'progress' }>;
  hasMoved: boolean;
}

/** Whether the collector may hold it, so that its deletion secret is needed. */
export function mayBeElsewhere({ state }: StoredBundle): boolean {
  return state === 'sending' || state === 'sent' || state === 'taking-back';
}

/** Everything that takes a stored bundle back, as it is saved. */
export function passOf(bundle: StoredBundle): SavedWithdrawal {
  const { id: bundleId, deletionSecret, collectorUrl, collectorPublicKey, recipientName } = bundle;
  const schema = 'clearpane-withdrawal/1';
  return { schema, bundleId, deletionSecret, collectorUrl, collectorPublicKey, recipientName };
}

/** The order that takes back what a pass is for. */
export function orderToTakeBack(pass: SavedWithdrawal): WithdrawalOrder {
  const { bundleId, deletionSecret, collectorUrl, collectorPublicKey } = pass;
  return { task: 'take-back', bundleId, deletionSecret, collectorUrl, collectorPublicKey };
}

/** The only place that makes an order to send: from a stored approval and the sealed file it names. */
export function orderFor(bundle: StoredBundle, vault: Vault): UploaderOrder {
  if (bundle.state === 'taking-back') return orderToTakeBack(passOf(bundle));
  const { collectorUrl, collectorPublicKey } = bundle;
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

/** Hands the order over and waits for the one answer that ends it. A process that ends without one may have sent anything. */
export function converse(running: RunningProcess, order: UploaderOrder): Promise<Conversation> {
  return new Promise((resolve) => {
    let hasMoved = false;
    const limit = setTimeout(() => running.stop(), ATTEMPT_LIMIT_MS);
    const failed = (message: string): void => {
      clearTimeout(limit);
      running.stop();
      resolve({ answer: { result: 'failed', code: 'internal', message, mayRetry: true }, hasMoved: true });
    };
    running.channel.onMessage((message) => {
      const answer = UploaderAnswer.safeParse(message);
      if (!answer.success) return failed('The uploader answered something it may not.');
      if (answer.data.result === 'progress') {
        hasMoved ||= answer.data.sentBytes > 0;
        return;
      }
      clearTimeout(limit);
      resolve({ answer: answer.data, hasMoved });
      running.channel.close(); // It waits for this to end.
    });
    void running.exited.then(() => failed('The uploader ended before it was done.'));
    running.channel.send(order);
  });
}
