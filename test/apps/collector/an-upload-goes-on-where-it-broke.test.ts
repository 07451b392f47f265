import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { approveBundle } from './approved.ts';
import { makeFolder, openSlowLine, removeFolder, runUploader, startCollectorProcess } from './processes.ts';
import type { CollectorProcess } from './processes.ts';

const MEBIBYTE = 1024 * 1024;
let folder: string;
let directory: string;
let collector: CollectorProcess;

beforeEach(async () => {
  folder = await makeFolder();
  directory = path.join(folder, 'collector');
  collector = await startCollectorProcess(directory);
});

afterEach(async () => {
  await collector.end('SIGKILL');
  await removeFolder(folder);
});

describe('An upload goes on where it broke', () => {
  test('when the collector is killed in the middle and started again', async () => {
    const { order, sealed } = await approveBundle(folder, collector, 8 * MEBIBYTE);
    const line = await openSlowLine(collector.url, 2);
    let restarted: Promise<void> | undefined;
    const afterwards: number[] = [];
    const restart = async (): Promise<void> => {
      line.hold();
      await collector.end('SIGKILL');
      collector = await startCollectorProcess(directory);
      line.leadTo(collector.url);
    };
    const { last } = await runUploader({ ...order, collectorUrl: line.url }, (sentBytes) => {
      if (restarted === undefined && sentBytes > 9 * MEBIBYTE) restarted = restart();
      else if (restarted !== undefined) afterwards.push(sentBytes);
    });
    await restarted;
    await line.close();
    const held = await readFile(path.join(directory, 'bundles', `${order.approval.bundleId}.age`));
    expect([last?.result, Buffer.compare(held, sealed), restarted !== undefined]).toEqual(['sent', 0, true]);
    // Two requests of 4 MiB were acknowledged before the kill: nothing of them is sent again.
    expect(Math.min(...afterwards)).toBeGreaterThanOrEqual(8 * MEBIBYTE);
  });

  test('when the uploader is killed in the middle and another one is started', async () => {
    const { order, sealed } = await approveBundle(folder, collector, 6 * MEBIBYTE);
    const line = await openSlowLine(collector.url, 2);
    const first = await runUploader({ ...order, collectorUrl: line.url }, (sentBytes, child) => {
      if (sentBytes > 5 * MEBIBYTE) child.kill('SIGKILL');
    });
    const second = await runUploader({ ...order, collectorUrl: line.url });
    await line.close();
    const held = await readFile(path.join(directory, 'bundles', `${order.approval.bundleId}.age`));
    expect([first.last, second.last?.result, Buffer.compare(held, sealed)]).toEqual([undefined, 'sent', 0]);
    expect(second.last?.result === 'sent' && second.last.sentBytes).toBeLessThanOrEqual(sealed.length - 4 * MEBIBYTE);
  });
});

describe("The collector's program", () => {
  test('keeps its key over restarts and ends cleanly when asked to', async () => {
    const before = collector.publicKey;
    const exitCode = await collector.end('SIGTERM');
    collector = await startCollectorProcess(directory);
    expect([exitCode, collector.publicKey]).toEqual([0, before]);
  });
});
