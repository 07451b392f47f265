import type { KeyProtection } from '@clearpane/contracts';

/**
 * Where the keys of one vault are kept. `read` answers null when the item does not exist; `remove` of a missing item is no error.
 * Every method throws ClearpaneError 'key-store-unavailable' when the store cannot be reached: an unreachable store never looks like an empty one.
 */
export interface KeyStore {
  readonly protection: KeyProtection;
  read(name: string): Uint8Array | null;
  write(name: string, bytes: Uint8Array): void;
  remove(name: string): void;
}
