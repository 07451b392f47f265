import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ClearpaneError, KeyProtection } from '@clearpane/contracts';
import { z } from 'zod';
import { writeFileAtomically } from './atomic-file.ts';
import { translated } from './failures.ts';

/** Which vault this folder holds and which key store it was made with. */
export const VaultIdentity = z.strictObject({
  schema: z.literal('clearpane-vault/1'),
  vaultId: z.uuid(),
  protection: KeyProtection,
});
export type VaultIdentity = z.infer<typeof VaultIdentity>;

/** Name of the file that holds it. */
export const IDENTITY_FILE = 'vault.json';

/** Reads who the vault is; null where there is none yet; 'vault-damaged' when the file makes no sense. */
export function readVaultIdentity(directory: string): VaultIdentity | null {
  const file = path.join(directory, IDENTITY_FILE);
  if (!existsSync(file)) return null;
  try {
    return VaultIdentity.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new ClearpaneError('vault-damaged', 'The file that names the vault is damaged.', { cause });
  }
}

/** Makes an identifier for a vault that does not exist yet. */
export function newVaultId(): string {
  return randomUUID();
}

/** Remembers which store the vault was made with, before any key is used. */
export function writeVaultIdentity(directory: string, identity: VaultIdentity): void {
  translated(() => writeFileAtomically(path.join(directory, IDENTITY_FILE), JSON.stringify(identity)));
}
