import type { KeyProtection } from '@clearpane/contracts';
import { ClearpaneError } from '@clearpane/contracts';
import { ANCHOR_ITEM, COMING_ANCHOR_ITEM } from './anchor.ts';
import { DISTRUST_ITEM } from './distrust.ts';
import { openFileKeyStore } from './file-key-store.ts';
import type { KeyStore } from './key-store.ts';
import { openOperatingSystemKeyStore } from './operating-system-key-store.ts';

/** What says whether answers are to be trusted; everything else in a key store are keys. */
const WITNESSES: ReadonlySet<string> = new Set([ANCHOR_ITEM, COMING_ANCHOR_ITEM, DISTRUST_ITEM]);

/**
 * Chooses where the keys live: for a new vault (`remembered` null) the system's store, else a file. A vault keeps to the
 * store it was made with; when that is the system's and it cannot be reached, ClearpaneError 'key-store-unavailable'.
 * A vault with a key file on a machine that has a store is believed only what that store witnesses, unless it is a throwaway.
 */
export async function chooseKeyStore(place: {
  directory: string;
  vaultId: string;
  remembered: KeyProtection | null;
  isThrowaway: boolean;
}): Promise<KeyStore> {
  const file = openFileKeyStore(place.directory);
  if (place.remembered === 'file' && place.isThrowaway) return file;
  const store = await openOperatingSystemKeyStore(place.vaultId);
  if (store !== 'unavailable') return place.remembered === 'file' ? witnessedBy(store, file) : store;
  // Fail closed: a new key beside an old vault would look like an empty vault and invite a second consent.
  if (place.remembered === 'operating-system') {
    throw new ClearpaneError(
      'key-store-unavailable',
      'The secret store that holds the key of your vault cannot be reached. Nothing is recorded until it can.',
    );
  }
  return file;
}

/**
 * A key file whose answers count only when the system's store remembers them: else a folder that somebody prepared, key file
 * and yes included, would be believed. The file keeps the same beside the keys, for the day on which there is no store.
 */
function witnessedBy(system: KeyStore, file: KeyStore): KeyStore {
  return {
    protection: 'file',
    read: (name) => (WITNESSES.has(name) ? system : file).read(name),
    write: (name, bytes) => {
      file.write(name, bytes);
      if (WITNESSES.has(name)) system.write(name, bytes);
    },
    remove: (name) => {
      file.remove(name);
      if (WITNESSES.has(name)) system.remove(name);
    },
  };
}
