import { open } from 'node:fs/promises';
import { constants } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { SignedDocument, type UploadOrder, type UploaderAnswer } from '@clearpane/contracts';
import { MAXIMUM_CONTENT_BYTES } from '../archive.ts';
import { collectorEndpoint } from '../collector-url.ts';
import { sha256Hex } from '../hash.ts';
import { verifyUploadReceipt } from '../receipts.ts';
import { UploaderFailure, refused, unreachable } from './failure.ts';
import { requestJson } from './request.ts';
import { transfer } from './transfer.ts';
import type { TransferReports } from './transfer.ts';

type Progress = Extract<UploaderAnswer, { result: 'progress' }>;
type Sent = Extract<UploaderAnswer, { result: 'sent' }>;

/** Pauses before each new attempt; the collector keeps what has arrived, so an attempt goes on where the last one broke. */
const RETRY_DELAYS_MS = [500, 1500, 4000];

/** Room for what sealing adds to the content: a header, and 16 bytes for every 64 KiB. */
const MAXIMUM_SEALED_BYTES = MAXIMUM_CONTENT_BYTES + 1024 * 1024;

/** Sends exactly the approved sealed file and answers the collector's receipt; throws an UploaderFailure. */
export async function upload(order: UploadOrder, now: Date, report: (progress: Progress) => void): Promise<Sent> {
  if (now < new Date(order.approval.notBefore)) {
    throw new UploaderFailure('cooling-off', 'The time in which you can undo your approval is not over.', true);
  }
  const sealed = await readApproved(order);
  let acknowledgedBytes = 0;
  const reports: TransferReports = {
    onProgress: (sentBytes) => report({ result: 'progress', sentBytes, totalBytes: sealed.length }),
    onAcknowledged: (bytes) => {
      acknowledgedBytes += bytes;
    },
  };
  for (let attempts = 0; ; attempts += 1) {
    try {
      const receipt = await attempt(order, sealed, reports);
      return { result: 'sent', receipt, sentBytes: acknowledgedBytes };
    } catch (error) {
      const delayMs = RETRY_DELAYS_MS[attempts];
      const mayRetry = error instanceof UploaderFailure && error.answer.mayRetry;
      if (delayMs === undefined || !mayRetry) throw error;
      await wait(delayMs);
    }
  }
}

/** Reads the file once, whole: the bytes that are hashed here are the bytes that are sent, whatever happens to the file meanwhile. */
async function readApproved(order: UploadOrder): Promise<Buffer> {
  const sealed = await readWhole(order.sealedFile).catch((cause: unknown) => {
    const message = 'The approved file cannot be read any more. Nothing was sent.';
    throw new UploaderFailure('hash-mismatch', message, false, { cause });
  });
  if (sha256Hex(sealed) !== order.approval.sealedSha256) {
    const message = 'The file is not the one that you approved. Nothing was sent.';
    throw new UploaderFailure('hash-mismatch', message, false);
  }
  return sealed;
}

async function readWhole(file: string): Promise<Buffer> {
  const handle = await open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    const { size } = await handle.stat();
    if (size > MAXIMUM_SEALED_BYTES) throw new Error(`The sealed file is too large: ${size} bytes.`);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

async function attempt(order: UploadOrder, sealed: Buffer, reports: TransferReports): Promise<SignedDocument> {
  // An earlier upload may have arrived without its answer arriving here: then there is nothing to send.
  const earlier = await fetchReceipt(order, sealed);
  if (earlier !== null) return earlier;
  await transfer(order, sealed, reports);
  const receipt = await fetchReceipt(order, sealed);
  if (receipt === null) throw unreachable('no receipt');
  return receipt;
}

/** The verified receipt, or null while the collector has none. */
async function fetchReceipt(order: UploadOrder, sealed: Buffer): Promise<SignedDocument | null> {
  const { bundleId, sealedSha256 } = order.approval;
  const url = collectorEndpoint(order.collectorUrl, `bundles/${bundleId}/receipt`);
  const { status, body } = await requestJson('GET', url).catch((cause: unknown) => Promise.reject(unreachable(cause)));
  if (status === 404) return null;
  if (status !== 200) throw refused(status);
  // A page of the network on the way (a log-in page, say) is no collector's answer; a wrong receipt is one.
  const { data: receipt } = SignedDocument.safeParse(body);
  if (receipt === undefined) throw unreachable('no receipt');
  const { collectorPublicKey, deletionSecretSha256 } = order;
  verifyUploadReceipt(receipt, {
    collectorPublicKey,
    bundleId,
    sealedSha256,
    sizeBytes: sealed.length,
    deletionSecretSha256,
  });
  return receipt;
}
