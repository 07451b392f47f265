import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { Upload } from 'tus-js-client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDeletionSecret, sha256Hex, verifyUploadReceipt, verifyWithdrawalReceipt } from '@clearpane/bundle';
import { createCollector } from '@clearpane/collector';
import type { Collector } from '@clearpane/collector';
import { approveBundle } from './approved.ts';
import type { ApprovedBundle } from './approved.ts';
import { makeFolder, removeFolder, runUploader } from './processes.ts';

let folder: string;
let directory: string;
let collector: Collector;
let approved: ApprovedBundle;
let log: string;

beforeEach(async () => {
  folder = await makeFolder();
  directory = path.join(folder, 'collector');
  log = '';
  collector = await start();
  approved = await approveBundle(folder, collector);
});

afterEach(async () => {
  await collector.close();
  await removeFolder(folder);
});

function start(): Promise<Collector> {
  const write = (line: string): void => void (log += line);
  return createCollector({ directory, host: '127.0.0.1', port: 0, maximumBytes: 100_000, log: { write } });
}

function metadataOf({ order }: ApprovedBundle): Record<string, string> {
  const { bundleId, sealedSha256: sha256 } = order.approval;
  return { bundleId, sha256, deletionSecretSha256: order.deletionSecretSha256 };
}

/** Uploads as anybody could, without our uploader, and answers the last HTTP status. */
function uploadRaw(bytes: Uint8Array, metadata: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve) => {
    new Upload(Buffer.from(bytes), {
      endpoint: `${collector.url}/bundles/upload`,
      metadata,
      retryDelays: null,
      storeFingerprintForResuming: false,
      onSuccess: ({ lastResponse }) => resolve(lastResponse.getStatus()),
      onError: (error) => resolve('originalResponse' in error ? error.originalResponse?.getStatus() : undefined),
    }).start();
  });
}

async function ask(
  method: string,
  place: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  const json = body === undefined ? {} : { body: JSON.stringify(body) };
  const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
  return fetch(`${collector.url}/${place}`, { method, ...json, headers: { ...type, ...headers } });
}

async function files(): Promise<string[]> {
  return (await readdir(directory, { recursive: true })).filter((name) => name.includes('/')).toSorted();
}

describe('The collector keeps only what was announced', () => {
  test('the whole file under its own number, with a receipt, and its key for itself alone', async () => {
    const { approval } = approved.order;
    expect(await uploadRaw(approved.sealed, metadataOf(approved))).toBe(204);
    expect(await files()).toEqual([`bundles/${approval.bundleId}.age`, `bundles/${approval.bundleId}.json`]);
    const receipt = await (await ask('GET', `bundles/${approval.bundleId}/receipt`)).json();
    const { collectorPublicKey, deletionSecretSha256 } = approved.order;
    const expected = { ...approval, collectorPublicKey, deletionSecretSha256, sizeBytes: approved.sealed.length };
    expect(verifyUploadReceipt(receipt, expected).bundleId).toBe(approval.bundleId);
    const modes = await Promise.all(['signing-key', '.', 'bundles'].map((name) => stat(path.join(directory, name))));
    expect(modes.map(({ mode }) => (mode & 0o777).toString(8))).toEqual(['600', '700', '700']);
  });

  test('not a file with another hash: it is removed', async () => {
    const other = approved.sealed.slice();
    other[500]! ^= 1;
    expect([await uploadRaw(other, metadataOf(approved)), await files()]).toEqual([422, []]);
    expect((await ask('GET', `bundles/${approved.order.approval.bundleId}/receipt`)).status).toBe(404);
  });

  test('once: the same again changes nothing, another file under the number is refused', async () => {
    await uploadRaw(approved.sealed, metadataOf(approved));
    const place = `bundles/${approved.order.approval.bundleId}/receipt`;
    const first = await (await ask('GET', place)).text();
    expect(await uploadRaw(approved.sealed, metadataOf(approved))).toBe(204);
    const other = { ...metadataOf(approved), sha256: sha256Hex('other') };
    expect(await uploadRaw(new TextEncoder().encode('other'), other)).toBe(409);
    const otherSecret = { ...metadataOf(approved), deletionSecretSha256: sha256Hex('mine') };
    expect(await uploadRaw(approved.sealed, otherSecret)).toBe(409);
    expect(await (await ask('GET', place)).text()).toBe(first);
    expect(await files()).toHaveLength(2);
  });

  test.each([
    ['without a number', { bundleId: '' }],
    ['with a number that leads elsewhere', { bundleId: '../../etc' }],
    ['with capitals in its number', { bundleId: '0B54F9AB-7B1C-4C55-9D52-6D7F1A3F2C01' }],
    ['without a hash', { sha256: 'none' }],
    ['with more than it should say', { person: 'somebody' }],
  ])('nothing %s', async (_name, change) => {
    expect(await uploadRaw(approved.sealed, { ...metadataOf(approved), ...change })).toBe(400);
    expect(await files()).toEqual([]);
  });

  test('nothing that is too large', async () => {
    expect(await uploadRaw(new Uint8Array(100_001), metadataOf(approved))).toBe(413);
    expect(await files()).toEqual([]);
  });

  test('and gives nothing of it back', async () => {
    await uploadRaw(approved.sealed, metadataOf(approved));
    const { bundleId, sealedSha256 } = approved.order.approval;
    const place = `bundles/upload/${bundleId}-${sealedSha256}`;
    const answers = [
      await ask('GET', place),
      await ask('DELETE', place),
      await ask('POST', place, undefined, { 'x-http-method-override': 'GET' }),
      await ask('GET', `bundles/${bundleId}.age`),
      await ask('GET', `bundles/..%2F..%2Fsigning-key/receipt`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 400]);
  });

  test('an upload that was whole when the collector ended, at its next start', async () => {
    const { bundleId, sealedSha256 } = approved.order.approval;
    const encoded = Object.entries(metadataOf(approved)).map(([key, value]) => `${key} ${btoa(value)}`);
    const head = { 'tus-resumable': '1.0.0', 'upload-metadata': encoded.join(',') };
    const created = await ask('POST', 'bundles/upload', undefined, {
      ...head,
      'upload-length': `${approved.sealed.length}`,
    });
    expect(created.status).toBe(201);
    await collector.close();
    await writeFile(path.join(directory, 'uploads', `${bundleId}-${sealedSha256}`), approved.sealed);
    collector = await start();
    expect((await ask('GET', `bundles/${bundleId}/receipt`)).status).toBe(200);
  });
});

describe('A bundle is taken back', () => {
  test('by its secret: it is deleted, never taken again, and the receipt says so', async () => {
    await runUploader(approved.order);
    const { last } = await runUploader(approved.withdrawal);
    const { bundleId, collectorPublicKey } = approved.withdrawal;
    const receipt = last?.result === 'taken-back' ? last.receipt : null;
    expect(verifyWithdrawalReceipt(receipt, { bundleId, collectorPublicKey }).bundleId).toBe(bundleId);
    expect(await files()).toEqual([`taken-back/${bundleId}.json`]);
    expect(await uploadRaw(approved.sealed, metadataOf(approved))).toBe(410);
    expect((await runUploader(approved.order)).last).toMatchObject({ code: 'collector-refused', mayRetry: false });
    expect((await ask('GET', `bundles/${bundleId}/receipt`)).status).toBe(410);
    expect(await files()).toEqual([`taken-back/${bundleId}.json`]);
  });

  test('once: who asks again because the answer got lost gets the same receipt', async () => {
    await runUploader(approved.order);
    const first = await runUploader(approved.withdrawal);
    const second = await runUploader(approved.withdrawal);
    expect(second.last).toEqual(first.last);
  });

  test('by nobody without its secret, before or after', async () => {
    await runUploader(approved.order);
    const deletionSecret = createDeletionSecret();
    const before = await runUploader({ ...approved.withdrawal, deletionSecret });
    expect(await files()).toHaveLength(2);
    await runUploader(approved.withdrawal);
    const after = await runUploader({ ...approved.withdrawal, deletionSecret });
    expect([before.last, after.last]).toMatchObject([{ code: 'collector-refused' }, { code: 'collector-refused' }]);
  });

  test('is said not to be there by the collector alone: a page on the way that says 404 is nobody', async () => {
    const never = await approveBundle(folder, collector);
    expect((await runUploader(never.withdrawal)).last).toMatchObject({ code: 'unknown-bundle', mayRetry: false });
    const pages = ['<h1>Not found</h1>', '{"problem":"There is nothing here."}', 'null'];
    for (const page of pages) {
      const server = createServer((_request, response) => response.writeHead(404).end(page));
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const collectorUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const answer = (await runUploader({ ...never.withdrawal, collectorUrl })).last;
      server.close();
      expect(answer).toMatchObject({ code: 'collector-unreachable', mayRetry: true });
    }
  });

  test('never when it did not arrive, and never by something that is no secret', async () => {
    const place = `bundles/${approved.order.approval.bundleId}/take-back`;
    const { deletionSecret } = approved.withdrawal;
    const answers = [
      await ask('POST', place, { deletionSecret }),
      await ask('POST', place, { deletionSecret: 'x' }),
      await ask('POST', place, { deletionSecret, more: true }),
      await ask('POST', place, 'x'.repeat(5000)),
      await ask('POST', 'bundles/1/take-back', { deletionSecret }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 400, 400, 413, 400]);
  });
});

describe('The log', () => {
  test('tells routes and statuses, but no address, number, secret or user agent', async () => {
    await runUploader(approved.order);
    await runUploader(approved.withdrawal);
    await ask('GET', 'nowhere/127.9.9.9', undefined, { 'user-agent': 'somebody/1.0' });
    expect((await ask('GET', 'health')).status).toBe(200);
    const { bundleId, sealedSha256 } = approved.order.approval;
    const lines = log
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const answered = lines
      .filter(({ msg }) => msg === 'answered')
      .map(({ method, route, status }) => [method, route, status]);
    expect(answered).toContainEqual(['PATCH', '/bundles/upload/:upload', 204]);
    expect(answered).toContainEqual(['POST', '/bundles/:bundleId/take-back', 200]);
    for (const secret of [bundleId, sealedSha256, approved.secret, 'somebody', '127.9.9.9', 'remoteAddress', folder]) {
      expect(log).not.toContain(secret);
    }
    expect(await readFile(path.join(directory, 'taken-back', `${bundleId}.json`), 'utf8')).not.toContain(
      approved.secret,
    );
  });
});
