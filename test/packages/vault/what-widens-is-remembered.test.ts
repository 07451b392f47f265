import { cpSync } from 'node:fs';
import path from 'node:path';
import { INTERFACE_WORDS } from '@clearpane/vault';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createMemoryKeyStore, openTestVault, startSession, temporaryDirectory } from './made-up-vault.ts';
import { openForeign } from './open-foreign.ts';

const Words = z.array(z.string());

async function withWords() {
  const keyStore = createMemoryKeyStore();
  const vault = await openTestVault({ keyStore });
  startSession(vault);
  vault.write.saveSetting(INTERFACE_WORDS, ['Frobnicate']);
  return { keyStore, vault };
}

describe('words that the person added', () => {
  it('are there after a restart, and gone when everything is deleted', async () => {
    const { keyStore, vault } = await withWords();
    const { directory } = vault;
    vault.close();
    const again = await openTestVault({ directory, keyStore });
    expect(again.read.setting(INTERFACE_WORDS, Words)).toEqual(['Frobnicate']);
    await again.write.deleteEverything();
    expect(again.read.setting(INTERFACE_WORDS, Words)).toBeNull();
  });

  it('count for nothing once an older row of them was put back, at once and after a restart', async () => {
    const { keyStore, vault } = await withWords();
    const foreign = openForeign(vault);
    const older = foreign.prepare('SELECT sealed FROM settings WHERE name = ?').pluck().get(INTERFACE_WORDS);
    vault.write.saveSetting(INTERFACE_WORDS, []);
    foreign.prepare('UPDATE settings SET sealed = ? WHERE name = ?').run(older, INTERFACE_WORDS);
    foreign.close();
    expect(vault.read.setting(INTERFACE_WORDS, Words)).toBeNull();
    const { directory } = vault;
    vault.close();
    const again = await openTestVault({ directory, keyStore });
    expect(again.read.setting(INTERFACE_WORDS, Words)).toBeNull();
    expect(again.read.concerns()).toContain('consents-not-trusted');
    // And they are not trusted by way of the next thing that is saved either.
    again.write.saveSetting('favourite', 1);
    expect(again.read.setting(INTERFACE_WORDS, Words)).toBeNull();
  });

  it('count for nothing when all files are put back as they were while there were more of them', async () => {
    const { keyStore, vault } = await withWords();
    const { directory } = vault;
    vault.close();
    const copy = path.join(temporaryDirectory(), 'older.sqlite');
    cpSync(path.join(directory, 'vault.sqlite'), copy);
    const going = await openTestVault({ directory, keyStore });
    going.write.saveSetting(INTERFACE_WORDS, []);
    going.close();
    cpSync(copy, path.join(directory, 'vault.sqlite'));
    const again = await openTestVault({ directory, keyStore });
    expect(again.read.setting(INTERFACE_WORDS, Words)).toBeNull();
  });

  it('that no longer open are none, instead of keeping the vault from saying anything', async () => {
    const { vault } = await withWords();
    const foreign = openForeign(vault);
    foreign.prepare('UPDATE settings SET sealed = zeroblob(40) WHERE name = ?').run(INTERFACE_WORDS);
    foreign.close();
    expect(vault.read.setting(INTERFACE_WORDS, Words)).toBeNull();
  });
});
