import { SignedDocument, type UploaderAnswer, type WithdrawalOrder } from '@clearpane/contracts';
import { collectorEndpoint } from '../collector-url.ts';
import { verifyWithdrawalReceipt } from '../receipts.ts';
import { UploaderFailure, refused, unreachable } from './failure.ts';
import { requestJson } from './request.ts';

type TakenBack = Extract<UploaderAnswer, { result: 'taken-back' }>;

/** Takes one uploaded bundle back by revealing its deletion secret and answers the collector's receipt; throws an UploaderFailure. */
export async function takeBack(order: WithdrawalOrder): Promise<TakenBack> {
  const { bundleId, collectorPublicKey, collectorUrl, deletionSecret } = order;
  const url = collectorEndpoint(collectorUrl, `bundles/${bundleId}/take-back`);
  const { status, body } = await requestJson('POST', url, { deletionSecret }).catch((cause: unknown) =>
    Promise.reject(notReached(cause)),
  );
  if (status === 404) throw isCollectors(body) ? unknownThere() : notReached(status);
  if (status !== 200) {
    const failure = refused(status);
    // An upload's words would speak of a bundle that stays here; this one is there.
    throw failure.answer.code === 'collector-unreachable' ? notReached(status) : failure;
  }
  const { data: receipt } = SignedDocument.safeParse(body);
  if (receipt === undefined) throw notReached('no receipt');
  verifyWithdrawalReceipt(receipt, { collectorPublicKey, bundleId });
  return { result: 'taken-back', receipt };
}

/** Any server says 404; only the collector says why. A page on the way must not make anybody believe that nothing is there. */
function isCollectors(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'code' in body && body.code === 'unknown-bundle';
}

function unknownThere(): UploaderFailure {
  return new UploaderFailure('unknown-bundle', 'The collector holds no such bundle.', false);
}

function notReached(cause: unknown): UploaderFailure {
  const message = 'The collector cannot be reached. The bundle is not taken back yet; it can be tried again.';
  return new UploaderFailure(unreachable(cause).answer.code, message, true, { cause });
}
