import { ClearpaneError, type BlockReason } from '@clearpane/contracts';
import { openVault, setAsideDamaged, type Vault } from '@clearpane/vault';

/** The vault, or why there is none: the agent stays up either way, so that the light can say so. */
export type VaultAccess =
  | { kind: 'open'; vault: Vault }
  | { kind: 'closed'; error: ClearpaneError; reason: BlockReason };

const REASONS: Partial<Record<ClearpaneError['code'], BlockReason>> = {
  'vault-newer': 'vault-newer',
  'key-missing': 'key-missing',
  'key-store-unavailable': 'key-missing',
  'disk-full': 'disk-full',
  'library-missing': 'library-missing',
};

/** Opens the vault; a vault that cannot be opened is an expected outcome, a folder that is unsafe is not. */
export async function accessVault(options: Parameters<typeof openVault>[0]): Promise<VaultAccess> {
  try {
    return { kind: 'open', vault: await openVault(options) };
  } catch (error) {
    if (!(error instanceof ClearpaneError)) throw error;
    if (error.code === 'data-directory-unsafe') throw error;
    if (error.code === 'database-busy')
      throw new ClearpaneError(
        'already-running',
        'Clearpane is running for this data directory, or another program holds its database.',
        { cause: error },
      );
    return { kind: 'closed', error, reason: REASONS[error.code] ?? 'vault-damaged' };
  }
}

/** Renames a vault that cannot be opened, deleting nothing. Returns the new names; call it while no agent runs. */
export function setAsideVault(dataDirectory: string): string[] {
  return setAsideDamaged(dataDirectory, new Date());
}
