import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { ClearpaneError, Sha256 } from '@clearpane/contracts';
import type { KeyStore } from '@clearpane/vault';
import { describe, expect, it } from 'vitest';
import { at, createMemoryKeyStore, giveConsent, openTestVault, startSession, STUDY } from './made-up-vault.ts';
import { openForeign } from './open-foreign.ts';

const unreachable = (store: KeyStore): KeyStore => ({
  ...store,
  write: () => {
    throw new ClearpaneError('key-store-unavailable', 'not now');
  },
});

describe('answers that are not to be trusted', () => {
  it.each(['operating-system', 'file'] as const)('are suspended at the next opening (%s)', async (protection) => {
    const keyStore = createMemoryKeyStore(protection);
    const vault = await openTestVault({ keyStore });
    const id = startSession(vault);
    vault.write.distrustAnswers();
    const { directory } = vault;
    vault.close();
    const again = await openTestVault({ directory, keyStore });
    expect(again.read.consents()).toMatchObject([{ endedAt: 3, ending: { how: 'suspended' } }]);
    expect(again.read.ledger().at(-1)).toMatchObject({ kind: 'consent-suspended', facts: { cause: 'not-trusted' } });
    expect(() => again.write.appendActions(id, [at(1)])).toThrow(expect.objectContaining({ code: 'no-consent' }));
    again.write.closeOpenSessions('crashed');
    expect(again.read.verifyLedger().problems).toEqual([]);
    // Once is enough: whoever agrees again stays agreed.
    giveConsent(again);
    again.close();
    const third = await openTestVault({ directory, keyStore });
    expect(third.read.consents().filter(({ endedAt }) => endedAt === null)).toHaveLength(1);
  });

  it('are suspended where only the store could take word of it', async () => {
    const keyStore = createMemoryKeyStore();
    const vault = await openTestVault({ keyStore });
    giveConsent(vault);
    vault.write.distrustAnswers();
    const { directory } = vault;
    vault.close();
    rmSync(path.join(directory, 'answers-distrusted'));
    const again = await openTestVault({ directory, keyStore });
    expect(again.read.consents()).toMatchObject([{ ending: { how: 'suspended' } }]);
  });

  it('are suspended where only the folder could take word of it', async () => {
    const store = createMemoryKeyStore();
    let isReachable = true;
    const keyStore: KeyStore = {
      ...store,
      write: (name, bytes) => (isReachable ? store.write(name, bytes) : unreachable(store).write(name, bytes)),
    };
    const vault = await openTestVault({ keyStore });
    giveConsent(vault);
    isReachable = false;
    vault.write.distrustAnswers();
    isReachable = true;
    const { directory } = vault;
    vault.close();
    const again = await openTestVault({ directory, keyStore });
    expect(again.read.consents()).toMatchObject([{ ending: { how: 'suspended' } }]);
  });

  it('stay trusted when the withdrawal could be written after all', async () => {
    const keyStore = createMemoryKeyStore();
    const vault = await openTestVault({ keyStore });
    giveConsent(vault);
    vault.write.distrustAnswers();
    vault.write.trustAnswers();
    const { directory } = vault;
    vault.close();
    expect((await openTestVault({ directory, keyStore })).read.consents()).toMatchObject([{ endedAt: null }]);
  });
});

describe('an answer and what the key store remembers', () => {
  it.each([1, 2, 3])(
    'after a crash at the writing %i to the store it is either there and trusted, or not there',
    async (failing) => {
      const store = createMemoryKeyStore();
      const vault = await openTestVault({ keyStore: store });
      const consent = giveConsent(vault);
      const { directory } = vault;
      vault.close();
      let writings = 0;
      const stopping: KeyStore = {
        ...store,
        write: (name, bytes) => {
          writings += 1;
          if (writings >= failing) throw new ClearpaneError('key-store-unavailable', 'the process is gone');
          store.write(name, bytes);
        },
        remove: () => undefined,
      };
      const crashing = await openTestVault({ directory, keyStore: stopping });
      crashing.write.together(() => {
        const { sequence, at: when } = crashing.write.appendLedger('consent-withdrawn', { studyId: STUDY });
        crashing.write.saveConsent({ ...consent, endedAt: sequence, ending: { how: 'withdrawn', at: when } });
      });
      crashing.close();
      const again = await openTestVault({ directory, keyStore: store });
      // The commit was done each time: only a store that took nothing at all leaves the answer in doubt, and doubt ends it.
      expect(again.read.consents()).toMatchObject([{ endedAt: 2, ending: { how: 'withdrawn' } }]);
      expect(again.read.verifyLedger().problems).toEqual([]);
    },
  );

  it.each([
    [1, 'suspended'],
    [2, undefined],
    [3, undefined],
  ])(
    'after a crash at the writing %i to the store a yes holds only where the store had heard of it',
    async (failing, how) => {
      const store = createMemoryKeyStore();
      const { directory } = await openTestVault({ keyStore: store }).then((vault) => (vault.close(), vault));
      let writings = 0;
      const stopping: KeyStore = {
        ...store,
        write: (name, bytes) => {
          writings += 1;
          if (writings >= failing) throw new ClearpaneError('key-store-unavailable', 'the process is gone');
          store.write(name, bytes);
        },
        remove: () => undefined,
      };
      const crashing = await openTestVault({ directory, keyStore: stopping });
      giveConsent(crashing);
      crashing.close();
      const again = await openTestVault({ directory, keyStore: store });
      expect(again.read.consents().map(({ ending }) => ending?.how)).toEqual([how]);
    },
  );

  it('that was committed just before a crash holds: the store had heard of it before', async () => {
    const store = createMemoryKeyStore();
    const { directory } = await openTestVault({ keyStore: store }).then((vault) => (vault.close(), vault));
    const stopping: KeyStore = {
      ...store,
      // What comes after the commit never comes.
      write: (name, bytes) => (name === 'anchor' ? unreachable(store) : store).write(name, bytes),
      remove: () => undefined,
    };
    const crashing = await openTestVault({ directory, keyStore: stopping });
    giveConsent(crashing);
    crashing.close();
    const again = await openTestVault({ directory, keyStore: store });
    expect(again.read.consents()).toMatchObject([{ endedAt: null }]);
    expect(again.read.verifyLedger()).toMatchObject({ problems: [], rollback: 'excluded' });
  });

  it('is not taken over when somebody else changed it, not even by the next answer', async () => {
    const keyStore = createMemoryKeyStore();
    const vault = await openTestVault({ keyStore });
    const left = giveConsent(vault);
    const foreign = openForeign(vault);
    const row = foreign.prepare('SELECT sealed FROM consents').pluck().get();
    vault.write.together(() => {
      const { sequence, at: when } = vault.write.appendLedger('consent-withdrawn', { studyId: STUDY });
      vault.write.saveConsent({ ...left, endedAt: sequence, ending: { how: 'withdrawn', at: when } });
    });
    foreign.exec('DROP TRIGGER consents_stay_ended');
    foreign.prepare('UPDATE consents SET ended_at = NULL, sealed = ?').run(row);
    foreign.close();
    giveConsent(vault);
    expect(vault.read.consents()).toEqual([]);
    expect(vault.read.concerns()).toEqual(['consents-not-trusted']);
    const { directory } = vault;
    vault.close();
    const again = await openTestVault({ directory, keyStore });
    expect(again.read.consents().filter(({ endedAt }) => endedAt === null)).toEqual([]);
  });
});

describe('the text of a study that was agreed to', () => {
  const text = '{"schema":"clearpane-study/1","made":"up"}';
  const sha256 = Sha256.parse(createHash('sha256').update(text).digest('hex'));

  it('is given back exactly, and refused under the hash of another', async () => {
    const vault = await openTestVault();
    vault.write.saveAgreedStudy({ sha256, text });
    vault.write.saveAgreedStudy({ sha256, text });
    expect(vault.read.agreedStudy(sha256)).toBe(text);
    expect(vault.read.agreedStudy(Sha256.parse('a'.repeat(64)))).toBeNull();
    expect(() => vault.write.saveAgreedStudy({ sha256, text: `${text} ` })).toThrow(
      expect.objectContaining({ code: 'hash-mismatch' }),
    );
  });
});
