import { hkdfSync, randomBytes } from 'node:crypto';
import type { KeyProtection, SessionId, StudyId } from '@clearpane/contracts';
import { ClearpaneError } from '@clearpane/contracts';
import { signingKeyFromSeed } from '@clearpane/signing';
import type { KeyStore } from './key-store.ts';
import type { LedgerKeys } from './repositories/ledger.ts';
import { seal, tryOpen } from './sealing.ts';

/** The two keys in the store: the root from which fixed keys are derived, and the key that wraps data keys. */
export type KeyKind = 'device-root' | 'vault-key';
/** What the root is stretched into, one key each. */
type KeyPurpose =
  | 'consents'
  | 'agreed-studies'
  | 'cosigned-checkpoints'
  | 'ledger'
  | 'ledger-chain'
  | 'ledger-signing'
  | 'settings'
  | `checkpoint/${number}`;

/** A key that is in the store but not yet the one in use. */
export interface PreparedKey {
  readonly kind: KeyKind;
  readonly generation: number;
  readonly bytes: Buffer;
}

/** Every key of an open vault. */
export interface KeyRing {
  readonly protection: KeyProtection;
  vaultKey(): Buffer;
  generation(kind: KeyKind): number;
  derive(purpose: KeyPurpose): Buffer;
  pseudonymKey(studyId: StudyId, sessionId: SessionId): Buffer;
  /** Writes the next generation to the store. Nothing uses it until `adopt`; `discard` takes it out again. */
  prepare(kind: KeyKind): PreparedKey;
  /** Uses a prepared key from now on and removes the one before; answers whether the store really no longer has that. */
  adopt(prepared: PreparedKey): boolean;
  discard(prepared: PreparedKey): void;
}

const KEY_BYTES = 32;

/** Makes the first keys of a vault and puts them into the store. */
export function createKeyRing(store: KeyStore): KeyRing {
  const first = (kind: KeyKind) => putKey(store, kind, 1);
  return ringOf(store, { 'device-root': first('device-root'), 'vault-key': first('vault-key') });
}

/** Takes the keys of the given generations from the store; 'key-missing' when one is gone. Leftovers of a broken replacement go. */
export function openKeyRing(store: KeyStore, generations: Record<KeyKind, number>): KeyRing {
  const take = (kind: KeyKind): PreparedKey => {
    const generation = generations[kind];
    const bytes = store.read(itemName(kind, generation));
    if (!bytes) throw keyMissing();
    store.remove(itemName(kind, generation - 1));
    store.remove(itemName(kind, generation + 1));
    return { kind, generation, bytes: Buffer.from(bytes) };
  };
  return ringOf(store, { 'device-root': take('device-root'), 'vault-key': take('vault-key') });
}

/** What a lost key means, in words. */
export function keyMissing(): ClearpaneError {
  return new ClearpaneError('key-missing', 'The key of your vault is gone. What it held cannot be opened by anybody.');
}

/** A sealed constant that only this key opens: it tells a wrong key from a damaged row. */
export function proveKey(kind: KeyKind, bytes: Uint8Array): Buffer {
  return seal(bytes, `vault:${kind}`, Buffer.from('fits'));
}

/** True when the proof was made with this key. */
export function keyFits(kind: KeyKind, bytes: Uint8Array, proof: Uint8Array): boolean {
  return bytes.length === KEY_BYTES && tryOpen(bytes, `vault:${kind}`, proof) !== null;
}

/** Derives the key of one purpose from a root (HKDF-SHA256, RFC 5869). */
export function deriveKey(root: Uint8Array, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', root, new Uint8Array(), `clearpane/${purpose}`, KEY_BYTES));
}

/** The keys that seal and sign the ledger. */
export function ledgerKeysOf(keys: Pick<KeyRing, 'derive'>): LedgerKeys {
  return { sealing: keys.derive('ledger'), signing: signingKeyFromSeed(keys.derive('ledger-signing')) };
}

function ringOf(store: KeyStore, keys: Record<KeyKind, PreparedKey>): KeyRing {
  return {
    protection: store.protection,
    vaultKey: () => keys['vault-key'].bytes,
    generation: (kind) => keys[kind].generation,
    derive: (purpose) => deriveKey(keys['device-root'].bytes, purpose),
    pseudonymKey: (studyId, sessionId) => deriveKey(keys['device-root'].bytes, `pseudonym/${studyId}/${sessionId}`),
    prepare: (kind) => putKey(store, kind, keys[kind].generation + 1),
    adopt: (prepared) => {
      const before = keys[prepared.kind];
      keys[prepared.kind] = prepared;
      before.bytes.fill(0);
      return removeKey(store, before);
    },
    discard: (prepared) => {
      removeKey(store, prepared);
    },
  };
}

function putKey(store: KeyStore, kind: KeyKind, generation: number): PreparedKey {
  const bytes = randomBytes(KEY_BYTES);
  store.write(itemName(kind, generation), bytes);
  return { kind, generation, bytes };
}

function removeKey(store: KeyStore, key: PreparedKey): boolean {
  const name = itemName(key.kind, key.generation);
  try {
    store.remove(name);
    return store.read(name) === null;
  } catch (cause) {
    // It stays for now and goes at the next opening; until then nobody may claim that it is gone.
    if (cause instanceof ClearpaneError && cause.code === 'key-store-unavailable') return false;
    throw cause;
  }
}

/** The name of one key in the store. */
export function itemName(kind: KeyKind, generation: number): string {
  return `${kind}-${generation}`;
}
