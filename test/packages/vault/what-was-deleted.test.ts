import { chmodSync, cpSync, statSync } from 'node:fs';
import path from 'node:path';
import type { SessionId } from '@clearpane/contracts';
import type { Vault } from '@clearpane/vault';
import { findResidue, openVault, tryOpen } from '@clearpane/vault';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { fillSession } from './filled-session.ts';
import {
  createMemoryKeyStore,
  openTestVault,
  prepareBundle,
  startSession,
  temporaryDirectory,
} from './made-up-vault.ts';

/** One column of sealed bytes, read past the vault. */
function blobsOf(directory: string, sql: string): Buffer[] {
  const database = new Sqlite(path.join(directory, 'vault.sqlite'), { readonly: true });
  const blobs = database.prepare<[], Buffer>(sql).pluck().all() as Buffer[];
  database.close();
  return blobs;
}

/** How every sealed item begins in the files now: what a search after the delete must not find. */
function sealedRows({ directory }: Vault): Buffer[] {
  return [
    'SELECT sealed FROM actions',
    'SELECT sealed_details FROM frames',
    'SELECT sealed_image FROM frames',
    'SELECT wrapped_key FROM sessions',
    'SELECT sealed FROM bundles',
  ].flatMap((sql) => blobsOf(directory, sql).map((blob) => blob.subarray(0, 28)));
}

describe('what was deleted', () => {
  it.each([
    ['an action', (vault: Vault, id: SessionId) => vault.write.deleteAction(id, 1)],
    ['a frame', (vault: Vault, id: SessionId) => vault.write.deleteFrame(id, 2)],
    ['a stretch', (vault: Vault, id: SessionId) => vault.write.deleteStretch(id, 0, 10)],
    ['a session', (vault: Vault, id: SessionId) => vault.write.deleteSession(id)],
    ['everything', (vault: Vault) => vault.write.deleteEverything()],
  ])('is in no file afterwards: %s', async (_, remove) => {
    const vault = await openTestVault();
    const id = startSession(vault);
    fillSession(vault, id);
    const bundle = prepareBundle(vault, id);
    const markers = [...sealedRows(vault), Buffer.from(`sealed file of ${bundle.id}`)];
    const before = await findResidue([vault.directory], markers);
    expect(new Set(before.hits.map(({ marker }) => marker)).size).toBe(markers.length);
    await remove(vault, id);
    // Partial deletes seal the rest anew, so none of the old bytes may be left in any case.
    expect((await findResidue([vault.directory], markers)).hits).toEqual([]);
    expect(statSync(path.join(vault.directory, 'vault.sqlite-wal')).size).toBe(0);
  });

  it('waits for a reader of another program, and claims nothing while that goes on reading', async () => {
    const vault = await openTestVault();
    const id = startSession(vault);
    fillSession(vault, id);
    const markers = sealedRows(vault);
    const reader = new Sqlite(path.join(vault.directory, 'vault.sqlite'), { readonly: true });
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM actions').get();
    await expect(vault.write.deleteAction(id, 1)).rejects.toEqual(expect.objectContaining({ code: 'database-busy' }));
    const patient = vault.write.deleteSession(id);
    setTimeout(() => reader.exec('COMMIT'), 300);
    expect(await patient).toMatchObject({ kind: 'session', sessionCount: 1 });
    expect((await findResidue([vault.directory], markers)).hits).toEqual([]);
    reader.close();
  });

  it('cannot be opened from an older copy of the files with the keys as they are afterwards', async () => {
    const keyStore = createMemoryKeyStore();
    const vault = await openTestVault({ keyStore });
    const id = startSession(vault);
    fillSession(vault, id);
    const copy = path.join(temporaryDirectory(), 'copy');
    cpSync(vault.directory, copy, { recursive: true });
    chmodSync(copy, 0o700);
    const keysBefore = new Map(keyStore.items);
    expect((await vault.write.deleteAction(id, 1)).coversOlderCopies).toBe(true);
    vault.close();

    const older = createMemoryKeyStore();
    for (const [name, bytes] of keyStore.items) older.write(name, bytes);
    await expect(openVault({ directory: copy, keyStore: older, now: () => new Date() })).rejects.toEqual(
      expect.objectContaining({ code: 'key-missing' }),
    );
    // Also not by hand: with every key that the store or the live files still give, the copy's rows stay shut.
    const openable = (items: Map<string, Uint8Array>, live: string) => {
      const keys = [...items.values()].filter(({ length }) => length === 32);
      const dataKeys = [live, copy].flatMap((directory) =>
        blobsOf(directory, 'SELECT wrapped_key FROM sessions').flatMap((wrapped) =>
          keys.flatMap((key) => tryOpen(key, `sessions:${id}:key`, wrapped) ?? []),
        ),
      );
      const [deleted] = blobsOf(copy, 'SELECT sealed FROM actions WHERE sequence = 1');
      return dataKeys.filter((key) => tryOpen(key, `actions:${id}:1`, deleted ?? Buffer.alloc(0)) !== null).length;
    };
    expect(openable(keyStore.items, vault.directory)).toBe(0);
    // The same search does open it with the keys from before: it can fail.
    expect(openable(keysBefore, vault.directory)).toBe(1);
  });

  it('is not claimed for older copies where the key is a file or the store did not take the new key', async () => {
    const file = await openTestVault({ keyStore: createMemoryKeyStore('file') });
    const inFile = startSession(file);
    fillSession(file, inFile);
    expect((await file.write.deleteAction(inFile, 1)).coversOlderCopies).toBe(false);

    const keyStore = createMemoryKeyStore();
    const { ClearpaneError } = await import('@clearpane/contracts');
    let isReachable = true;
    const flaky = {
      ...keyStore,
      write: (name: string, bytes: Uint8Array) => {
        if (!isReachable) throw new ClearpaneError('key-store-unavailable', 'not now');
        keyStore.write(name, bytes);
      },
    };
    const vault = await openTestVault({ keyStore: flaky });
    const id = startSession(vault);
    fillSession(vault, id);
    isReachable = false;
    expect((await vault.write.deleteAction(id, 1)).coversOlderCopies).toBe(false);
    expect(vault.read.concerns()).toEqual(['anchor-not-written']);
    expect(vault.read.session(id)?.actions.map(({ sequence }) => sequence)).toEqual([2, 3, 4]);
  });
});
