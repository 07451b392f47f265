import { chmodSync, cpSync, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { Sha256, type SessionId } from '@clearpane/contracts';
import type { Vault } from '@clearpane/vault';
import { ASKED_BEFORE, findResidue, openVault, REVOCATIONS, tryOpen } from '@clearpane/vault';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  STUDY,
  at,
  createMemoryKeyStore,
  focus,
  frameDetails,
  image,
  openTestVault,
  prepareBundle,
  startSession,
  temporaryDirectory,
} from './made-up-vault.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

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

function fill(vault: Vault, id: SessionId): void {
  vault.write.appendFrame(id, frameDetails(1, 5), image('first frame'));
  vault.write.appendFrame(id, frameDetails(2, 15), image('second frame'));
  vault.write.appendActions(id, [
    at(3, focus('Lanternfish')),
    at(6, undefined, 1),
    at(16, focus('Moonjelly'), 2),
    at(20, undefined, 2),
  ]);
}

describe('deleting', () => {
  it('an action takes the row, keeps the gap in the order and forgets its app', async () => {
    const vault = await openTestVault();
    const id = startSession(vault);
    fill(vault, id);
    const receipt = await vault.write.deleteAction(id, 3);
    expect(receipt).toEqual({
      id: expect.any(String),
      kind: 'action',
      actionCount: 1,
      frameCount: 0,
      sessionCount: 0,
      sizeBytes: expect.any(Number),
      fileCount: 2,
      coversOlderCopies: true,
      deletedAt: '2026-03-02T09:00:00.000Z',
    });
    const content = vault.read.session(id);
    expect(content?.actions.map(({ sequence }) => sequence)).toEqual([1, 2, 4]);
    expect(content?.summary).toMatchObject({ actionCount: 3, frameCount: 2, apps: ['Lanternfish'] });
    expect(vault.read.ledger().at(-1)).toMatchObject({
      kind: 'deleted',
      facts: { receiptId: receipt.id, actionCount: 1 },
    });
    await vault.write.deleteAction(id, 4);
    expect(vault.write.appendActions(id, [at(30)])[0]?.sequence).toBe(5);
  });

  it('a frame takes the pixels, and actions that named it name none', async () => {
    const vault = await openTestVault();
    const id = startSession(vault);
    fill(vault, id);
    expect(await vault.write.deleteFrame(id, 2)).toMatchObject({ kind: 'frame', actionCount: 0, frameCount: 1 });
    expect(vault.read.frameImage(id, 2)).toBeNull();
    expect(Buffer.from(vault.read.frameImage(id, 1) ?? []).toString()).toContain('first frame');
    expect(vault.read.session(id)?.actions.map(({ frame }) => frame)).toEqual([null, 1, null, null]);
  });

  it('a stretch takes both ends', async () => {
    const vault = await openTestVault();
    const id = startSession(vault);
    fill(vault, id);
    expect(await vault.write.deleteStretch(id, 6, 16)).toMatchObject({
      kind: 'stretch',
      actionCount: 2,
      frameCount: 1,
    });
    expect(vault.read.session(id)?.actions.map(({ second }) => second)).toEqual([3, 20]);
  });

  it('the last minutes takes them from every session, and newer ended sessions whole', async () => {
    const vault = await openTestVault();
    const early = startSession(vault, new Date('2026-03-02T08:00:00.500Z'));
    fill(vault, early);
    vault.write.endSession(early, 'paused', 20);
    const later = startSession(vault, new Date('2026-03-02T08:01:00.000Z'));
    fill(vault, later);
    vault.write.endSession(later, 'paused', 20);
    const open = startSession(vault, new Date('2026-03-02T08:02:00.000Z'));
    fill(vault, open);
    const receipt = await vault.write.deleteSince(new Date('2026-03-02T08:00:16.900Z'));
    expect(receipt).toMatchObject({ kind: 'recent', actionCount: 2 + 4 + 4, frameCount: 0 + 2 + 2, sessionCount: 1 });
    expect(vault.read.session(early)?.actions.map(({ second }) => second)).toEqual([3, 6]);
    expect(vault.read.session(later)).toBeNull();
    expect(vault.read.session(open)?.actions).toEqual([]);
    vault.write.appendActions(open, [at(60)]);
  });

  it('a session takes its unsent bundles and their files; a sent one keeps only what takes it back', async () => {
    const vault = await openTestVault();
    const id = startSession(vault);
    fill(vault, id);
    const prepared = prepareBundle(vault, id);
    const sent = prepareBundle(vault, id, { state: 'sent' });
    const receipt = await vault.write.deleteSession(id);
    expect(receipt).toMatchObject({ kind: 'session', actionCount: 4, frameCount: 2, sessionCount: 1, fileCount: 4 });
    expect(vault.read.sessions()).toEqual([]);
    expect(vault.read.bundles()).toEqual([{ ...sent, ownIdentity: null, sealedFileName: null }]);
    expect(existsSync(vault.read.outboxPath(`${prepared.id}.age`))).toBe(false);
    expect(existsSync(vault.read.outboxPath(`${sent.id}.age`))).toBe(false);
  });

  it('everything leaves a vault like a new one: no answers, no ledger, other keys, and that the person was asked', async () => {
    const keyStore = createMemoryKeyStore();
    const vault = await openTestVault({ keyStore });
    const id = startSession(vault);
    fill(vault, id);
    prepareBundle(vault, id);
    vault.write.saveSetting('favourite', 1);
    vault.write.saveSetting(REVOCATIONS, ['made-up-study']);
    vault.write.saveAgreedStudy({ sha256: Sha256.parse(sha256('{}')), text: '{}' });
    const keysBefore = new Set(
      [...keyStore.items].filter(([name]) => name !== 'anchor').map(([, bytes]) => Buffer.from(bytes).toString('hex')),
    );
    const receipt = await vault.write.deleteEverything();
    expect(receipt).toMatchObject({
      kind: 'everything',
      actionCount: 4,
      frameCount: 2,
      sessionCount: 1,
      coversOlderCopies: true,
    });
    expect(vault.read.consents()).toEqual([]);
    expect(vault.read.agreedStudy(Sha256.parse(sha256('{}')))).toBeNull();
    expect([vault.read.sessions(), vault.read.bundles()]).toEqual([[], []]);
    expect(vault.read.ledger()).toEqual([]);
    const empty = { entryCount: 0, rowCount: 0, problems: [], rollback: 'excluded', cosigned: [] };
    expect(vault.read.verifyLedger()).toEqual(empty);
    expect(vault.read.setting('favourite', z.number())).toBeNull();
    const keysAfter = [...keyStore.items.values()].map((bytes) => Buffer.from(bytes).toString('hex'));
    expect(keysAfter.filter((key) => keysBefore.has(key))).toEqual([]);
    const { directory } = vault;
    vault.close();
    const again = await openTestVault({ directory, keyStore });
    expect(again.read.verifyLedger()).toEqual(empty);
    // What councils revoked is their word, and who was asked is not asked again unbidden.
    expect(again.read.setting(REVOCATIONS, z.array(z.string()))).toEqual(['made-up-study']);
    expect(again.read.setting(ASKED_BEFORE, z.boolean())).toBe(true);
    expect(again.read.concerns()).toEqual([]);
    startSession(again);
    expect(again.read.verifyLedger().problems).toEqual([]);
  });

  it('everything in a vault in which nobody was asked leaves nothing at all', async () => {
    const vault = await openTestVault();
    await vault.write.deleteEverything();
    expect(vault.read.setting(ASKED_BEFORE, z.boolean())).toBeNull();
  });

  it('what is over its retention goes, per study, and open sessions stay', async () => {
    const vault = await openTestVault({ now: () => new Date('2026-03-12T09:00:00.000Z') });
    const old = startSession(vault);
    vault.write.endSession(old, 'paused', 1);
    const open = startSession(vault);
    expect(await vault.write.expire(() => 11)).toBeNull();
    expect(await vault.write.expire((study) => (study === STUDY ? 10 : 100))).toMatchObject({
      kind: 'retention',
      sessionCount: 1,
    });
    expect(vault.read.sessions().map(({ id }) => id)).toEqual([open]);
  });

  it('says so when there is no such thing', async () => {
    const vault = await openTestVault();
    const id = startSession(vault);
    const missing = expect.objectContaining({ code: 'not-found' });
    await expect(vault.write.deleteAction(id, 1)).rejects.toEqual(missing);
    await expect(vault.write.deleteFrame(id, 1)).rejects.toEqual(missing);
    await expect(vault.write.deleteSession(crypto.randomUUID() as SessionId)).rejects.toEqual(missing);
    expect(vault.read.ledger().map(({ kind }) => kind)).toEqual(['consent-given', 'session-started']);
  });
});

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
    fill(vault, id);
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
    fill(vault, id);
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
    fill(vault, id);
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
    fill(file, inFile);
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
    fill(vault, id);
    isReachable = false;
    expect((await vault.write.deleteAction(id, 1)).coversOlderCopies).toBe(false);
    expect(vault.read.concerns()).toEqual(['anchor-not-written']);
    expect(vault.read.session(id)?.actions.map(({ sequence }) => sequence)).toEqual([2, 3, 4]);
  });
});
