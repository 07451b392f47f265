import type { KeyProtection } from '@clearpane/contracts';
import { ClearpaneError } from '@clearpane/contracts';
import { openFileKeyStore } from './file-key-store.ts';
import type { KeyStore } from './key-store.ts';
import { openOperatingSystemKeyStore } from './operating-system-key-store.ts';

/**
 * Chooses where the keys live: for a new vault (`remembered` null) the system's store, else a file. A vault keeps to the
 * store it was made with; when that is the system's and it cannot be reached, ClearpaneError 'key-store-unavailable'.
 */
export async function chooseKeyStore(place: {
  directory: string;
  vaultId: string;
  remembered: KeyProtection | null;
}): Promise<KeyStore> {
  if (place.remembered === 'file') return openFileKeyStore(place.directory);
  const store = await openOperatingSystemKeyStore(place.vaultId);
  if (store !== 'unavailable') return store;
  // Fail closed: a new key beside an old vault would look like an empty vault and invite a second consent.
  if (place.remembered === 'operating-system') {
    throw new ClearpaneError(
      'key-store-unavailable',
      'The secret store that holds the key of your vault cannot be reached. Nothing is recorded until it can.',
    );
  }
  return openFileKeyStore(place.directory);
}
