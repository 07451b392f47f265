import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ClearpaneError, ConsentId, SessionId } from '@clearpane/contracts';
import { findResidue, openVault } from '@clearpane/vault';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  at,
  createMemoryKeyStore,
  giveConsent,
  openTestVault,
  startSession,
  temporaryDirectory,
} from './made-up-vault.ts';

const FIRST_VERSION = path.join(import.meta.dirname, 'vault-010');
const LIVING = ConsentId.parse('33333333-3333-4333-8333-333333333333');

/** The vault of version 10 in a folder of its own, with its keys. */
function firstVersion() {
  const directory = path.join(temporaryDirectory(), 'vault');
  mkdirSync(directory, { mode: 0o700 });
  cpSync(FIRST_VERSION, directory, { recursive: true, filter: (file) => !/\.(md|mjs)$|key-items/.test(file) });
  const keyStore = createMemoryKeyStore();
  const items = z
    .record(z.string(), z.base64())
    .parse(JSON.parse(readFileSync(path.join(FIRST_VERSION, 'key-items.json'), 'utf8')));
  for (const [name, text] of Object.entries(items)) keyStore.write(name, Buffer.from(text, 'base64'));
  return { directory, keyStore, file: path.join(directory, 'vault.sqlite') };
}

describe('a vault of version 10', () => {
  it('is carried over whole: what was recorded, what was answered, and a ledger that holds from now on', async () => {
    const { directory, keyStore } = firstVersion();
    const vault = await openTestVault({ directory, keyStore });
    expect(vault.read.concerns()).toEqual([]);
    expect(vault.read.ledger().map(({ kind }) => kind)).toEqual([
      'consent-given',
      'consent-withdrawn',
      'consent-refused',
      'consent-given',
      'session-started',
      'session-ended',
      'deleted',
      'session-started',
      'bundle-prepared',
      'consent-suspended',
    ]);
    expect(vault.read.ledger()[5]?.at).toMatch(/^2026-03-02T09:/);
    expect(vault.read.sessions().map(({ actionCount, frameCount }) => [actionCount, frameCount])).toEqual([
      [2, 1],
      [1, 0],
    ]);
    expect(vault.read.bundles()).toMatchObject([{ state: 'prepared' }]);
    expect(vault.read.setting('favourite', z.object({ app: z.string() }))).toEqual({ app: 'Lanternfish' });
    vault.write.closeOpenSessions('crashed');
    expect(vault.read.verifyLedger()).toEqual({
      entryCount: 11,
      rowCount: 4,
      problems: [],
      rollback: 'excluded',
      cosigned: [],
    });
  });

  it('takes up what was not noted as unknown, and asks again instead of going on', async () => {
    const { directory, keyStore } = firstVersion();
    const vault = await openTestVault({ directory, keyStore });
    expect(
      vault.read.consents().map(({ decision, givenAt, endedAt, ending }) => [decision, givenAt, endedAt, ending?.how]),
    ).toEqual([
      ['given', 1, 2, 'withdrawn'],
      ['refused', 3, 3, undefined],
      ['given', 4, 10, 'suspended'],
    ]);
    expect(vault.read.consents()[2]).toMatchObject({ noticeSha256: '0'.repeat(64), appVersion: 'not noted' });
    const [, open] = vault.read.sessions();
    const refused = expect.objectContaining({ code: 'no-consent' });
    expect(() => vault.write.appendActions(SessionId.parse(open?.id), [at(9)])).toThrow(refused);
    const again = { consentId: LIVING, studyId: open!.studyId, startedAt: new Date() };
    expect(() => vault.write.startSession(again)).toThrow(refused);
    startSession(vault);
  });

  it('leaves no hash, key or row of the old ledger in any file', async () => {
    const { directory, keyStore, file } = firstVersion();
    const database = new Sqlite(file, { readonly: true });
    const markers = database
      .prepare<[], Buffer>('SELECT sealed FROM ledger UNION ALL SELECT hash FROM ledger')
      .pluck()
      .all() as Buffer[];
    database.close();
    expect((await findResidue([directory], markers)).hits.length).toBeGreaterThan(10);
    const vault = await openTestVault({ directory, keyStore });
    giveConsent(vault);
    expect((await findResidue([directory], markers)).hits).toEqual([]);
    expect([...keyStore.items.keys()].toSorted()).toEqual(['anchor', 'device-root-1', 'vault-key-2']);
  });

  it.each([1, 2, 3])(
    'survives a store that stops answering at its writing %i, on whichever side of the commit',
    async (failing) => {
      const { directory, keyStore } = firstVersion();
      let writings = 0;
      const stopping = {
        ...keyStore,
        write: (name: string, bytes: Uint8Array) => {
          writings += 1;
          if (writings >= failing) throw new ClearpaneError('key-store-unavailable', 'not now');
          keyStore.write(name, bytes);
        },
      };
      // What a crash leaves: the process ends without another word to the store.
      const crashing = openVault({ directory, keyStore: stopping, now: () => new Date('2026-03-02T10:00:00.000Z') });
      const outcome = await crashing.then(
        (opened) => {
          opened.close();
          return 'opened';
        },
        (error: ClearpaneError) => error.code,
      );
      expect(outcome).toBe(failing === 1 ? 'key-store-unavailable' : 'opened');
      const vault = await openTestVault({ directory, keyStore });
      expect(vault.read.sessions()).toHaveLength(2);
      expect(vault.read.ledger().filter(({ kind }) => kind === 'consent-suspended')).toHaveLength(1);
      vault.write.closeOpenSessions('crashed');
      expect(vault.read.concerns()).toEqual([]);
      expect(vault.read.verifyLedger().problems).toEqual([]);
    },
  );

  it('with a ledger that was cut or changed is carried as far as it holds together, and says so ever after', async () => {
    const { directory, keyStore, file } = firstVersion();
    const foreign = new Sqlite(file);
    foreign.exec('UPDATE ledger SET sealed = (SELECT sealed FROM ledger WHERE sequence = 1) WHERE sequence = 8');
    foreign.close();
    const vault = await openTestVault({ directory, keyStore });
    expect(vault.read.concerns()).toEqual(['ledger-broken']);
    expect(vault.read.ledger()).toHaveLength(8);
    vault.close();
    const again = await openTestVault({ directory, keyStore });
    expect(again.read.concerns()).toEqual(['ledger-broken']);
    // The session that began with the entry that did not open has none now.
    const [, open] = again.read.sessions();
    expect(again.read.verifyLedger().problems).toContainEqual(
      expect.objectContaining({ kind: 'row-without-entry', subject: open?.id }),
    );
  });
});
