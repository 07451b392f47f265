import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { KeyStore, Vault } from '@clearpane/vault';
import { openVault } from '@clearpane/vault';
import { afterTest } from '../../support/clean-ups.ts';
import { createMemoryKeyStore } from './made-up-vault-parts.ts';

export * from './made-up-vault-parts.ts';

/** A folder that goes after the test. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'clearpane-vault-'));
  afterTest(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** A vault in a temporary folder that is closed after the test. */
export async function openTestVault(
  options: { directory?: string; keyStore?: KeyStore; now?: () => Date } = {},
): Promise<Vault> {
  const vault = await openVault({
    directory: options.directory ?? path.join(temporaryDirectory(), 'vault'),
    keyStore: options.keyStore ?? createMemoryKeyStore(),
    now: options.now ?? (() => new Date('2026-03-02T09:00:00.000Z')),
  });
  afterTest(() => vault.close());
  return vault;
}
