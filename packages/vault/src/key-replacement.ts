import { ClearpaneError } from '@clearpane/contracts';
import type { KeyKind, PreparedKey } from './key-ring.ts';
import { deriveKey, proveKey } from './key-ring.ts';
import type { VaultState } from './vault-state.ts';

/** Puts the next key into the store; null where the store cannot be reached: the deletion goes on and claims less. */
export function tryPrepareKey({ keys }: VaultState, kind: KeyKind): PreparedKey | null {
  try {
    return keys.prepare(kind);
  } catch (cause) {
    if (cause instanceof ClearpaneError && cause.code === 'key-store-unavailable') return null;
    throw cause;
  }
}

/** Writes into the running transaction that this key is the one in use, and wraps or seals again what the old one still holds. */
export function useKey(state: VaultState, next: PreparedKey): void {
  const { keys, repositories } = state;
  if (next.kind === 'vault-key') {
    repositories.sessions.rewrap(keys.vaultKey(), next.bytes);
    repositories.bundles.rewrap(keys.vaultKey(), next.bytes);
  } else {
    // Only when everything is deleted: a few settings are all that is left under the root.
    repositories.settings.reseal(keys.derive('settings'), deriveKey(next.bytes, 'settings'));
  }
  const row = repositories.vaultRow.read();
  if (!row) throw new ClearpaneError('vault-damaged', 'The vault does not say which key it uses.');
  repositories.vaultRow.save({
    generations: { ...row.generations, [next.kind]: next.generation },
    proofs: { ...row.proofs, [next.kind]: proveKey(next.kind, next.bytes) },
  });
}
