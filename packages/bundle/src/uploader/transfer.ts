import { DefaultHttpStack, DetailedError, Upload } from 'tus-js-client';
import type { HttpRequest } from 'tus-js-client';
import type { UploadOrder } from '@clearpane/contracts';
import { collectorEndpoint } from '../collector-url.ts';
import { refused, unreachable } from './failure.ts';

/** A request that moves no byte for this long is given up. */
const STALL_MS = 30_000;

/** Small enough that a slow line finishes one request within a proxy's patience. */
const CHUNK_BYTES = 4 * 1024 * 1024;

/** What is told while bytes move. */
export interface TransferReports {
  /** How many bytes from the file's start are on their way or there. */
  onProgress(sentBytes: number): void;
  /** How many more bytes the collector acknowledged. */
  onAcknowledged(bytes: number): void;
}

/**
 * Moves the bytes to the collector by tus, once; throws an UploaderFailure.
 * The place of an upload follows from the bundle, so it is resumed without any note of it being kept on this machine.
 */
export function transfer(order: UploadOrder, sealed: Buffer, reports: TransferReports): Promise<void> {
  const { bundleId, sealedSha256 } = order.approval;
  const endpoint = collectorEndpoint(order.collectorUrl, 'bundles/upload');
  return new Promise((resolve, reject) => {
    const task = new Upload(sealed, {
      endpoint: endpoint.href,
      uploadUrl: `${endpoint.href}/${bundleId}-${sealedSha256}`,
      metadata: { bundleId, sha256: sealedSha256, deletionSecretSha256: order.deletionSecretSha256 },
      chunkSize: CHUNK_BYTES,
      retryDelays: null,
      storeFingerprintForResuming: false,
      // Said explicitly, so that no environment variable can switch the check of certificates off.
      httpStack: new DefaultHttpStack({ rejectUnauthorized: true }),
      onBeforeRequest: (request) => stayWithCollector(request, endpoint),
      onAfterResponse: () => void stall.refresh(),
      onProgress: (sentBytes) => {
        stall.refresh();
        reports.onProgress(sentBytes);
      },
      onChunkComplete: (bytes) => reports.onAcknowledged(bytes),
      onSuccess: () => {
        clearTimeout(stall);
        resolve();
      },
      onError: (error) => {
        clearTimeout(stall);
        const status = error instanceof DetailedError ? error.originalResponse?.getStatus() : undefined;
        reject(status === undefined ? unreachable(error) : refused(status));
      },
    });
    const stall = setTimeout(() => {
      void task.abort();
      reject(unreachable('stalled'));
    }, STALL_MS);
    task.start();
  });
}

/** A collector that names another host for the rest of an upload is not followed. */
function stayWithCollector(request: HttpRequest, endpoint: URL): void {
  if (new URL(request.getURL()).origin !== endpoint.origin) throw new Error('The collector named another host.');
}
