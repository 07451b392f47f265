import { createHash } from 'node:crypto';
import type { Entry } from '@napi-rs/keyring';
import { ClearpaneError } from '@clearpane/contracts';
import type { KeyStore } from './key-store.ts';

const SERVICE = 'org.clearpane';

/**
 * The system's own secret store (Keychain, Credential Manager, Secret Service). Items of two vaults never collide: the
 * account carries a hash of the vault's random identifier. Answers 'unavailable' where the library or the store is missing.
 */
export async function openOperatingSystemKeyStore(vaultId: string): Promise<KeyStore | 'unavailable'> {
  const library = await loadKeyring();
  if (library === 'unavailable') return 'unavailable';
  const owner = createHash('sha256').update(vaultId).digest('hex').slice(0, 16);
  // Without the pin Linux falls back to the kernel keyring, which forgets at every restart: the vault would be lost.
  const entry = (name: string) =>
    new library.Entry(SERVICE, `${name}@${owner}`, { linux: { store: 'secret-service' } });
  const store: KeyStore = {
    protection: 'operating-system',
    read: (name) =>
      reach(() => {
        const secret = entry(name).getSecret();
        return secret ? Uint8Array.from(secret) : null;
      }),
    write: (name, bytes) => reach(() => entry(name).setSecret(bytes)),
    remove: (name) =>
      reach(() => {
        entry(name).deleteCredential();
      }),
  };
  return canKeep(store) ? store : 'unavailable';
}

/** True when an item that was written can be read and is gone once removed: a store that only pretends is not used. */
function canKeep(store: KeyStore): boolean {
  const probe = Uint8Array.from({ length: 8 }, (_, index) => index + 1);
  try {
    store.write('probe', probe);
    const isKept = Buffer.compare(store.read('probe') ?? new Uint8Array(), probe) === 0;
    store.remove('probe');
    return isKept && store.read('probe') === null;
  } catch (cause) {
    if (cause instanceof ClearpaneError && cause.code === 'key-store-unavailable') return false;
    throw cause;
  }
}

async function loadKeyring(): Promise<{ Entry: typeof Entry } | 'unavailable'> {
  try {
    return await import('@napi-rs/keyring');
  } catch {
    // No binary for this platform, or its system library is missing: the caller names the weaker file store instead.
    return 'unavailable';
  }
}

function reach<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    throw new ClearpaneError('key-store-unavailable', 'The secret store of this system cannot be reached.', { cause });
  }
}
