import { appendFile, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verifyUploadReceipt } from '@clearpane/bundle';
import { createCollector } from '@clearpane/collector';
import type { Collector } from '@clearpane/collector';
import { approveBundle } from '../../apps/collector/approved.ts';
import type { ApprovedBundle } from '../../apps/collector/approved.ts';
import { makeFolder, openSlowLine, removeFolder, runUploader } from '../../apps/collector/processes.ts';
import { createSigningKey } from '@clearpane/signing';

let folder: string;
let directory: string;
let collector: Collector;
let approved: ApprovedBundle;

beforeEach(async () => {
  folder = await makeFolder();
  directory = path.join(folder, 'collector');
  collector = await createCollector({ directory, host: '127.0.0.1', port: 0 });
  approved = await approveBundle(folder, collector);
});

afterEach(async () => {
  await collector.close();
  await removeFolder(folder);
});

/** Names of all files that the collector holds of bundles, whole or not. */
async function heldFiles(): Promise<string[]> {
  const names = await readdir(directory, { recursive: true });
  return names.filter((name) => name.includes('/')).toSorted();
}

describe('The uploader process', () => {
  test('sends exactly the approved bytes and brings the signed receipt', async () => {
    const { order, sealed } = approved;
    const { last, exitCode } = await runUploader(order);
    const held = await readFile(path.join(directory, 'bundles', `${order.approval.bundleId}.age`));
    expect(Buffer.compare(held, sealed)).toBe(0);
    expect([last?.result, last?.result === 'sent' && last.sentBytes, exitCode]).toEqual(['sent', sealed.length, 0]);
    const receipt = verifyUploadReceipt(last?.result === 'sent' ? last.receipt : null, {
      collectorPublicKey: collector.publicKey,
      bundleId: order.approval.bundleId,
      sealedSha256: order.approval.sealedSha256,
      sizeBytes: sealed.length,
      deletionSecretSha256: order.deletionSecretSha256,
    });
    expect(receipt.day).toBe(new Date().toISOString().slice(0, 10));
  });

  test('says nothing on the line about who sends: no user agent, cookie, referrer or language', async () => {
    const line = await openSlowLine(collector.url, 0);
    await runUploader({ ...approved.order, collectorUrl: line.url });
    await runUploader({ ...approved.withdrawal, collectorUrl: line.url });
    await line.close();
    const heads = line.heard().match(/^[\w-]+(?=: )/gm) ?? [];
    expect([...new Set(heads.map((name) => name.toLowerCase()))].toSorted()).toEqual([
      'connection',
      'content-length',
      'content-type',
      'host',
      'tus-resumable',
      'upload-length',
      'upload-metadata',
      'upload-offset',
    ]);
    expect(line.heard()).not.toContain(approved.order.approval.contentSha256);
  });

  test('sends nothing the second time and brings the same receipt', async () => {
    const first = await runUploader(approved.order);
    const second = await runUploader(approved.order);
    expect(second.last).toEqual({ ...first.last, sentBytes: 0 });
  });

  test('refuses a file that was changed after the approval, before it connects', async () => {
    const line = await openSlowLine(collector.url, 0);
    await appendFile(approved.order.sealedFile, 'x');
    const { last } = await runUploader({ ...approved.order, collectorUrl: line.url });
    await line.close();
    expect([last, line.heard(), await heldFiles()]).toEqual([
      {
        result: 'failed',
        code: 'hash-mismatch',
        message: 'The file is not the one that you approved. Nothing was sent.',
        mayRetry: false,
      },
      '',
      [],
    ]);
  });

  test('refuses another file in the place of the approved one, and one that is gone', async () => {
    await writeFile(approved.order.sealedFile, 'something else');
    const other = await runUploader(approved.order);
    await rm(approved.order.sealedFile);
    const gone = await runUploader(approved.order);
    expect([other.last, gone.last]).toMatchObject([{ code: 'hash-mismatch' }, { code: 'hash-mismatch' }]);
    expect(await heldFiles()).toEqual([]);
  });

  test('sends the bytes that it hashed even when the file changes while it sends', async () => {
    const large = await approveBundle(folder, collector, 3_000_000);
    const line = await openSlowLine(collector.url, 2);
    let hasChanged = false;
    const { last } = await runUploader({ ...large.order, collectorUrl: line.url }, () => {
      if (hasChanged) return;
      hasChanged = true;
      void writeFile(large.order.sealedFile, Buffer.alloc(large.sealed.length, 'x'));
    });
    await line.close();
    const held = await readFile(path.join(directory, 'bundles', `${large.order.approval.bundleId}.age`));
    expect([hasChanged, last?.result, Buffer.compare(held, large.sealed)]).toEqual([true, 'sent', 0]);
  });

  test('waits for the end of the cooling-off', async () => {
    const notBefore = new Date(Date.now() + 60_000).toISOString();
    const { last } = await runUploader({ ...approved.order, approval: { ...approved.order.approval, notBefore } });
    expect([last, await heldFiles()]).toMatchObject([{ code: 'cooling-off', mayRetry: true }, []]);
  });

  test.each([
    ['what is no order', null],
    ['an order without an approval', (order: object) => ({ ...order, approval: undefined })],
    ['an order with content beside the file', (order: object) => ({ ...order, content: new Uint8Array(3) })],
    ['an order with a second file', (order: object) => ({ ...order, files: ['/etc/hostname'] })],
  ])('carries out %s never', async (_name, change) => {
    const { last } = await runUploader(change === null ? 'send everything' : change(approved.order));
    expect([last, await heldFiles()]).toMatchObject([{ code: 'not-approved', mayRetry: false }, []]);
  });

  test('speaks no plain http to another machine', async () => {
    const { last } = await runUploader({ ...approved.order, collectorUrl: 'http://collector.invalid' });
    expect(last).toMatchObject({ result: 'failed', code: 'internal', mayRetry: false });
    expect(last).toHaveProperty('message', expect.stringContaining('must begin with https://'));
  });

  test('says that an unreachable collector can be tried again', async () => {
    await collector.close();
    const { last } = await runUploader(approved.order);
    expect(last).toEqual({
      result: 'failed',
      code: 'collector-unreachable',
      message: 'The collector cannot be reached. Your bundle stays here and can be sent again.',
      mayRetry: true,
    });
  });

  test('takes no receipt of another key, even when the bytes arrived', async () => {
    const collectorPublicKey = createSigningKey().publicKey;
    const { last } = await runUploader({ ...approved.order, collectorPublicKey });
    expect(last).toMatchObject({ result: 'failed', code: 'receipt-invalid', mayRetry: false });
  });

  test('ends at once when whoever started it leaves', async () => {
    const large = await approveBundle(folder, collector, 3_000_000);
    const line = await openSlowLine(collector.url, 20);
    const { last, exitCode } = await runUploader({ ...large.order, collectorUrl: line.url }, (_bytes, child) => {
      if (child.connected) child.disconnect();
    });
    await line.close();
    expect([last, exitCode]).toEqual([undefined, 0]);
    expect((await heldFiles()).filter((name) => name.startsWith('bundles/'))).toEqual([]);
  });
});
