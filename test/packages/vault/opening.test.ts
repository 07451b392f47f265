import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { openVault, setAsideDamaged } from '@clearpane/vault';
import Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import {
  STUDY,
  at,
  createMemoryKeyStore,
  giveConsent,
  openTestVault,
  startSession,
  temporaryDirectory,
} from './made-up-vault.ts';

const now = () => new Date('2026-03-02T09:00:00.000Z');
const failure = (code: string) => expect.objectContaining({ code });

/** A closed vault with one session of one action, and its keys. */
async function closedVault() {
  const keyStore = createMemoryKeyStore();
  const vault = await openTestVault({ keyStore });
  const id = startSession(vault);
  vault.write.appendActions(id, [at(1)]);
  const { directory } = vault;
  vault.close();
  return { directory, keyStore, file: path.join(directory, 'vault.sqlite'), id };
}

describe('opening a vault', () => {
  it('finds everything again', async () => {
    const { directory, keyStore, id } = await closedVault();
    const vault = await openTestVault({ directory, keyStore });
    expect(vault.read.session(id)?.actions).toEqual([{ sequence: 1, ...at(1) }]);
    expect(vault.read.consents()).toHaveLength(1);
    expect(vault.read.concerns()).toEqual([]);
  });

  it.each([
    ['random bytes in the middle', (bytes: Buffer) => bytes.fill(0xa5, 4096, 4096 * 3)],
    ['a beginning that is no database', (bytes: Buffer) => bytes.fill(0x41, 0, 200)],
    ['an end that is missing', (bytes: Buffer) => bytes.subarray(0, 4096 * 2 + 100)],
  ])('stops at a damaged file, changes nothing, and begins anew only when asked: %s', async (_, damage) => {
    const { directory, keyStore, file } = await closedVault();
    const bytes = Buffer.from(damage(readFileSync(file)));
    writeFileSync(file, bytes);
    await expect(openVault({ directory, keyStore, now })).rejects.toEqual(failure('vault-damaged'));
    await expect(openVault({ directory, keyStore, now })).rejects.toEqual(failure('vault-damaged'));
    expect(readFileSync(file).equals(bytes)).toBe(true);

    const moved = setAsideDamaged(directory, now());
    expect(moved).toContain(`${file}.damaged-${now().getTime()}`);
    expect(readFileSync(`${file}.damaged-${now().getTime()}`).equals(bytes)).toBe(true);
    const vault = await openTestVault({ directory });
    expect([vault.read.sessions(), vault.read.consents()]).toEqual([[], []]);
    // Deleting everything does not forget what was set aside.
    expect((await vault.write.deleteEverything()).coversOlderCopies).toBe(false);
    expect(readdirSync(directory).filter((name) => name.includes('damaged'))).toEqual([]);
  });

  it('refuses a newer one and leaves it as it is', async () => {
    const { directory, keyStore, file } = await closedVault();
    const newer = new Sqlite(file);
    newer.pragma('user_version = 9990');
    newer.close();
    await expect(openVault({ directory, keyStore, now })).rejects.toEqual(failure('vault-newer'));
    const again = new Sqlite(file, { readonly: true });
    expect(again.pragma('user_version', { simple: true })).toBe(9990);
    again.close();
  });

  it('with a wrong, missing or shortened key says that the key is gone and makes no other', async () => {
    const { directory, keyStore } = await closedVault();
    for (const change of [
      (store: typeof keyStore) => store.write('vault-key-1', new Uint8Array(32)),
      (store: typeof keyStore) => store.write('device-root-1', new Uint8Array(32)),
      (store: typeof keyStore) => store.remove('vault-key-1'),
      (store: typeof keyStore) => store.write('vault-key-1', new Uint8Array(5)),
    ]) {
      const other = createMemoryKeyStore();
      for (const [name, bytes] of keyStore.items) other.write(name, bytes);
      change(other);
      const before = [...other.items.keys()];
      await expect(openVault({ directory, keyStore: other, now })).rejects.toEqual(failure('key-missing'));
      expect([...other.items.keys()]).toEqual(before);
    }
    const file = createMemoryKeyStore('file');
    await expect(openVault({ directory, keyStore: file, now })).rejects.toEqual(failure('key-store-unavailable'));
    const vault = await openTestVault({ directory, keyStore });
    expect(vault.read.sessions()).toHaveLength(1);
  });

  it('a second time is refused while the first goes on, in this process and from others', async () => {
    const keyStore = createMemoryKeyStore();
    const vault = await openTestVault({ keyStore });
    const { directory } = vault;
    await expect(openVault({ directory, keyStore, now })).rejects.toEqual(failure('database-busy'));
    const id = startSession(vault);
    const foreign = new Sqlite(path.join(directory, 'vault.sqlite'));
    foreign.exec('BEGIN IMMEDIATE');
    expect(() => vault.write.appendActions(id, [at(1)])).toThrow(failure('database-busy'));
    foreign.exec('ROLLBACK');
    foreign.close();
    expect(vault.write.appendActions(id, [at(1)])).toHaveLength(1);
  });

  it('finishes a key replacement that a crash interrupted, on either side of the commit', async () => {
    const { directory, keyStore } = await closedVault();
    keyStore.write('vault-key-2', new Uint8Array(32));
    keyStore.write('device-root-0', new Uint8Array(32));
    await openTestVault({ directory, keyStore });
    expect([...keyStore.items.keys()].sort()).toEqual(['anchor', 'device-root-1', 'vault-key-1']);
  });

  it('removes sealed files that no bundle names', async () => {
    const { directory, keyStore } = await closedVault();
    writeFileSync(path.join(directory, 'outbox', 'orphan.age'), 'left by a crash');
    const vault = await openTestVault({ directory, keyStore });
    expect(existsSync(vault.read.outboxPath('orphan.age'))).toBe(false);
  });
});

describe('a planted or older folder', () => {
  it('from another machine has no key here, whoever consented there', async () => {
    const { directory } = await closedVault();
    await expect(openVault({ directory, keyStore: createMemoryKeyStore(), now })).rejects.toEqual(
      failure('key-missing'),
    );
  });

  it('without its identity file is refused', async () => {
    const { file } = await closedVault();
    const directory = temporaryDirectory();
    cpSync(file, path.join(directory, 'vault.sqlite'));
    await expect(openVault({ directory, keyStore: createMemoryKeyStore(), now })).rejects.toEqual(
      failure('key-missing'),
    );
  });

  it('with a consent row written by somebody else has no consent, and says so', async () => {
    const keyStore = createMemoryKeyStore();
    const vault = await openTestVault({ keyStore });
    const { directory } = vault;
    vault.close();
    const elsewhere = await closedVault();
    const foreign = new Sqlite(path.join(directory, 'vault.sqlite'));
    foreign.prepare('ATTACH ? AS other').run(elsewhere.file);
    foreign.exec('DROP TRIGGER consents_follow_the_ledger; INSERT INTO consents SELECT * FROM other.consents');
    foreign.close();
    const opened = await openTestVault({ directory, keyStore });
    expect(opened.read.consents()).toEqual([]);
    expect(opened.read.concerns()).toEqual(['consents-not-trusted']);
  });

  it('with the answer from before a withdrawal put back has no living consent', async () => {
    const { directory, keyStore, file } = await closedVault();
    const older = path.join(temporaryDirectory(), 'older.sqlite');
    cpSync(file, older);
    const vault = await openTestVault({ directory, keyStore });
    vault.write.closeOpenSessions('withdrawn');
    const consent = vault.read.consents()[0]!;
    const { sequence } = vault.write.appendLedger('consent-withdrawn', { studyId: STUDY });
    vault.write.saveConsent({ ...consent, endedAt: sequence });
    vault.close();
    cpSync(older, file);
    const rolledBack = await openTestVault({ directory, keyStore });
    expect(rolledBack.read.consents().filter(({ endedAt }) => endedAt === null)).toEqual([]);
    expect(rolledBack.read.concerns().sort()).toEqual(['consents-not-trusted', 'ledger-broken']);
    expect(rolledBack.read.ledger().at(-1)).toMatchObject({ kind: 'consent-suspended' });
  });

  it.each([
    ['taken away', 'DELETE FROM settings'],
    ['spoiled', "UPDATE settings SET sealed = x'00'"],
  ])('with what answers are judged by %s has no living consent, and the person can answer again', async (_how, sql) => {
    const keyStore = createMemoryKeyStore();
    const vault = await openTestVault({ keyStore });
    giveConsent(vault);
    vault.write.saveSetting('pause', { until: null });
    vault.close();
    const foreign = new Sqlite(path.join(vault.directory, 'vault.sqlite'));
    foreign.exec(sql);
    foreign.close();
    const opened = await openTestVault({ directory: vault.directory, keyStore });
    expect(opened.read.consents()).toMatchObject([{ ending: { how: 'suspended' } }]);
    expect([opened.read.concerns(), opened.read.setting('pause', z.unknown())]).toEqual([
      ['consents-not-trusted'],
      null,
    ]);
    giveConsent(opened);
    expect(opened.read.consents().map(({ endedAt }) => endedAt === null)).toEqual([false, true]);
  });

  it('with a setting put back while it is open has no consent at once', async () => {
    const vault = await openTestVault();
    vault.write.saveSetting('pause', { until: null });
    giveConsent(vault);
    const foreign = new Sqlite(path.join(vault.directory, 'vault.sqlite'));
    const row = foreign.prepare('SELECT sealed FROM settings').pluck().get();
    vault.write.saveSetting('pause', { until: '2026-03-02T10:00:00.000Z' });
    expect(vault.read.consents()).toHaveLength(1);
    foreign.prepare('UPDATE settings SET sealed = ?').run(row);
    foreign.close();
    expect(vault.read.consents()).toEqual([]);
    expect(vault.read.verifyLedger().problems).toContainEqual({ kind: 'changed', sequence: null, subject: null });
  });

  it('a consent row put back while it is open counts for nothing at once', async () => {
    const vault = await openTestVault();
    const consent = giveConsent(vault);
    const foreign = new Sqlite(path.join(vault.directory, 'vault.sqlite'));
    const row = foreign.prepare('SELECT sealed FROM consents').pluck().get();
    vault.write.saveConsent({ ...consent, endedAt: 2 });
    foreign.exec('DROP TRIGGER consents_stay_ended');
    foreign.prepare('UPDATE consents SET ended_at = NULL, sealed = ?').run(row);
    foreign.close();
    expect(vault.read.consents()).toEqual([]);
    const start = () => vault.write.startSession({ consentId: consent.id, studyId: STUDY, startedAt: new Date() });
    expect(start).toThrow(failure('no-consent'));
  });
});

describe('the folder', () => {
  const open = (directory: string) => openVault({ directory, keyStore: createMemoryKeyStore(), now });
  const unsafe = failure('data-directory-unsafe');

  it('is refused when others can enter it, when it is a file, or when it lies in a synchronised folder', async () => {
    const base = temporaryDirectory();
    const shared = path.join(base, 'shared');
    mkdirSync(shared);
    chmodSync(shared, 0o750);
    await expect(open(shared)).rejects.toEqual(unsafe);
    writeFileSync(path.join(base, 'file'), '');
    await expect(open(path.join(base, 'file'))).rejects.toEqual(unsafe);
    for (const name of ['Dropbox', 'OneDrive - Harbour Ltd', 'Nextcloud', 'Google Drive', 'Mobile Documents']) {
      await expect(open(path.join(base, name, 'vault'))).rejects.toEqual(unsafe);
      expect(existsSync(path.join(base, name))).toBe(false);
    }
    mkdirSync(path.join(base, 'Dropbox', 'vault'), { recursive: true, mode: 0o700 });
    symlinkSync(path.join(base, 'Dropbox', 'vault'), path.join(base, 'innocent'));
    await expect(open(path.join(base, 'innocent'))).rejects.toEqual(unsafe);
  });

  it('is made for its owner alone', async () => {
    const vault = await openTestVault({ directory: path.join(temporaryDirectory(), 'a', 'vault') });
    expect(statSync(vault.directory).mode & 0o777).toBe(0o700);
  });
});
