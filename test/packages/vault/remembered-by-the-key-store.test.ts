import { cpSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { haveCosigned, makeEventful } from './eventful-vault.ts';
import { createMemoryKeyStore, openTestVault, startSession, temporaryDirectory } from './made-up-vault.ts';
import { dropTriggers, openForeign, stolenKeys } from './open-foreign.ts';
import { eventfulTemplate } from './tampered-vault.ts';
import { resealConsent } from './with-stolen-keys.ts';

const template = eventfulTemplate();

describe('an answer that was changed with the keys', () => {
  it('in what no entry tells of is found by the memory of the key store, and ended', async () => {
    const { directory, keyStore, made } = template.copy();
    const foreign = openForeign({ directory });
    dropTriggers(foreign);
    resealConsent({ foreign, made, keys: stolenKeys(keyStore) }, made.consent.id, { allowedApps: [] });
    foreign.close();
    const vault = await openTestVault({ directory, keyStore });
    expect(vault.read.concerns()).toEqual(['consents-not-trusted']);
    expect(vault.read.ledger().at(-1)).toMatchObject({
      kind: 'consent-suspended',
      facts: { consentId: made.consent.id, cause: 'not-trusted' },
    });
  });

  it('while the vault is open is named at once', async () => {
    const keyStore = createMemoryKeyStore();
    const vault = await openTestVault({ keyStore });
    const made = await makeEventful(vault);
    const foreign = openForeign(vault);
    resealConsent({ foreign, made, keys: stolenKeys(keyStore) }, made.consent.id, { allowedApps: [] });
    foreign.close();
    expect(vault.read.verifyLedger().problems).toEqual([{ kind: 'changed', sequence: null, subject: null }]);
  });
});

describe('an older state of the files', () => {
  /** Copies the database, lets life go on, and puts it back. */
  async function rolledBack(protection: 'operating-system' | 'file') {
    const keyStore = createMemoryKeyStore(protection);
    const vault = await openTestVault({ keyStore });
    const made = await makeEventful(vault);
    const { directory } = vault;
    vault.close();
    const older = path.join(temporaryDirectory(), 'older.sqlite');
    cpSync(path.join(directory, 'vault.sqlite'), older);
    const items = new Map(keyStore.items);
    const going = await openTestVault({ directory, keyStore });
    going.write.endSession(made.open, 'paused', 9);
    going.close();
    cpSync(older, path.join(directory, 'vault.sqlite'));
    // A folder that holds its keys is put back with them.
    if (protection === 'file') for (const [name, bytes] of items) keyStore.write(name, bytes);
    return openTestVault({ directory, keyStore });
  }

  it('is named as rolled back where the key store remembers more', async () => {
    const vault = await rolledBack('operating-system');
    const report = vault.read.verifyLedger();
    expect(report).toMatchObject({ rollback: 'excluded', problems: [{ kind: 'rolled-back', subject: null }] });
    expect(vault.read.concerns()).toContain('ledger-broken');
    // And it stays so: what is written from now on is no older ledger's.
    startSession(vault);
    haveCosigned(vault);
    expect(vault.read.verifyLedger().problems).toMatchObject([{ kind: 'rolled-back' }]);
  });

  it('cannot be told where the keys lie in the folder, and the report says that', async () => {
    const vault = await rolledBack('file');
    expect(vault.read.verifyLedger()).toMatchObject({ rollback: 'cannot-tell', problems: [] });
  });
});

describe('a ledger that is changed while the vault is open', () => {
  it('is not anchored by the entry that comes next: what was cut off stays found', async () => {
    const vault = await openTestVault();
    vault.write.appendLedger('policy-changed', { suspends: false });
    vault.write.appendLedger('policy-changed', { suspends: true });
    const foreign = openForeign(vault);
    foreign.exec('DELETE FROM ledger WHERE sequence = 2');
    foreign.close();
    // Nothing but the memory of the key store knows of the entry that is gone.
    vault.write.appendLedger('policy-changed', { suspends: false });
    expect(vault.read.concerns()).toEqual(['ledger-broken']);
    expect(vault.read.verifyLedger().problems).toEqual([{ kind: 'changed', sequence: 2, subject: null }]);
    vault.write.appendLedger('policy-changed', { suspends: false });
    expect(vault.read.verifyLedger().problems).toEqual([{ kind: 'rolled-back', sequence: 2, subject: null }]);
  });
});
