import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openVault } from '@clearpane/vault';
import { expect, it, vi } from 'vitest';
import { at, startSession, temporaryDirectory } from './made-up-vault.ts';

const now = () => new Date('2026-03-02T09:00:00.000Z');

/** Makes the secret store of this machine unreachable for one test. */
function withoutSecretService(): void {
  vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', 'unix:path=/nonexistent');
}

it('without a secret store the keys lie in a file that only the owner can read, and the vault says so', async () => {
  withoutSecretService();
  const directory = path.join(temporaryDirectory(), 'vault');
  const vault = await openVault({ directory, now });
  expect(vault.keyProtection).toBe('file');
  const file = path.join(directory, 'keys.json');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const id = startSession(vault);
  vault.write.appendActions(id, [at(1), at(2)]);
  const keysBefore: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'));
  expect((await vault.write.deleteAction(id, 1)).coversOlderCopies).toBe(false);
  expect(Object.keys(JSON.parse(readFileSync(file, 'utf8'))).sort()).toEqual([
    'anchor',
    'device-root-1',
    'vault-key-2',
  ]);
  expect(Object.keys(keysBefore).sort()).toEqual(['anchor', 'device-root-1', 'vault-key-1']);
  vault.close();

  chmodSync(file, 0o640);
  await expect(openVault({ directory, now })).rejects.toMatchObject({ code: 'key-store-unavailable' });
  chmodSync(file, 0o600);
  writeFileSync(file, 'not keys');
  await expect(openVault({ directory, now })).rejects.toMatchObject({ code: 'key-store-unavailable' });
  writeFileSync(file, '{}');
  await expect(openVault({ directory, now })).rejects.toMatchObject({ code: 'key-missing' });
  writeFileSync(file, JSON.stringify(keysBefore));
  await expect(openVault({ directory, now })).rejects.toMatchObject({ code: 'key-missing' });
  vi.unstubAllEnvs();
});

it('a vault that was made with the secret store stays shut without it and gets no other key', async () => {
  withoutSecretService();
  const directory = temporaryDirectory();
  const identity = { schema: 'clearpane-vault/1', vaultId: crypto.randomUUID(), protection: 'operating-system' };
  writeFileSync(path.join(directory, 'vault.json'), JSON.stringify(identity), { mode: 0o600 });
  await expect(openVault({ directory, now })).rejects.toMatchObject({ code: 'key-store-unavailable' });
  expect(JSON.parse(readFileSync(path.join(directory, 'vault.json'), 'utf8'))).toEqual(identity);
  vi.unstubAllEnvs();
});
