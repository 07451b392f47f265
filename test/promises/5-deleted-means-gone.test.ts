import { chmodSync, cpSync } from 'node:fs';
import path from 'node:path';
import { findResidue, openVault } from '@clearpane/vault';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import {
  at,
  createMemoryKeyStore,
  focus,
  frameDetails,
  image,
  openTestVault,
  prepareBundle,
  startSession,
  temporaryDirectory,
} from '../packages/vault/made-up-vault.ts';

const now = () => new Date('2026-03-02T09:00:00.000Z');

test('after a delete no file of ours holds a trace, and a copy made before it opens nothing', async () => {
  const keyStore = createMemoryKeyStore();
  const vault = await openTestVault({ keyStore });
  const id = startSession(vault);
  vault.write.appendFrame(id, frameDetails(1, 5), image('a frame'.repeat(400)));
  vault.write.appendActions(id, [at(3, focus('Lanternfish')), at(6, undefined, 1)]);
  vault.write.endSession(id, 'paused', 60);
  prepareBundle(vault, id);
  // Content never lies in the files as it is, so what is looked for is how it lies there: sealed.
  const traces = [...sealedRows(vault.directory), Buffer.from('sealed file of')];
  const before = await findResidue([vault.directory], traces);
  const copy = path.join(temporaryDirectory(), 'copy');
  cpSync(vault.directory, copy, { recursive: true });
  chmodSync(copy, 0o700);

  const receipt = await vault.write.deleteSession(id);

  const after = await findResidue([vault.directory], traces);
  expect(new Set(before.hits.map(({ marker }) => marker)).size).toBe(traces.length);
  expect(after.hits).toEqual([]);
  expect(after.fileCount).toBeGreaterThan(3);
  expect(receipt).toMatchObject({ sessionCount: 1, frameCount: 1, actionCount: 2, coversOlderCopies: true });
  await expect(openVault({ directory: copy, keyStore, now })).rejects.toMatchObject({ code: 'key-missing' });
});

test('where our key is a file, the receipt does not claim that older copies are covered', async () => {
  const vault = await openTestVault({ keyStore: createMemoryKeyStore('file') });
  const id = startSession(vault);
  vault.write.appendActions(id, [at(1)]);
  expect(await vault.write.deleteSession(id)).toMatchObject({ coversOlderCopies: false });
});

/** How every sealed item of the vault begins on the disk. */
function sealedRows(directory: string): Buffer[] {
  const database = new Sqlite(path.join(directory, 'vault.sqlite'), { readonly: true });
  const rows = ['sealed FROM actions', 'sealed_details FROM frames', 'sealed_image FROM frames', 'sealed FROM bundles']
    .flatMap((column) => database.prepare<[], Buffer>(`SELECT ${column}`).pluck().all() as Buffer[])
    .map((sealed) => sealed.subarray(0, 28));
  database.close();
  return rows;
}
