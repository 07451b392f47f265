import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { KeyProtection } from '@clearpane/contracts';
import { ClearpaneError } from '@clearpane/contracts';
import type { Database } from 'better-sqlite3';
import { PARTIAL_SUFFIX } from './atomic-file.ts';
import { tryEmptyLog } from './checkpoint.ts';
import { chooseKeyStore } from './choose-key-store.ts';
import { prepareDataDirectory } from './data-directory.ts';
import { DATABASE_FILE, loadSqlite, openDatabase, takeWriterLock } from './database.ts';
import { translated } from './failures.ts';
import type { KeyKind, KeyRing } from './key-ring.ts';
import { createKeyRing, itemName, keyFits, keyMissing, openKeyRing, proveKey } from './key-ring.ts';
import type { KeyStore } from './key-store.ts';
import { migrate } from './migrate.ts';
import { markVaultClosed, markVaultOpen } from './open-files.ts';
import { openOutbox } from './outbox.ts';
import { createReader } from './reader.ts';
import { distrustChangedConsents, noteBrokenLedger } from './trust.ts';
import { newVaultId, readVaultIdentity, writeVaultIdentity } from './vault-identity.ts';
import type { VaultRowRepository } from './repositories/vault-row.ts';
import { createVaultRowRepository } from './repositories/vault-row.ts';
import { createRepositories } from './repositories/index.ts';
import type { VaultState } from './vault-state.ts';
import { createVaultState } from './vault-state.ts';
import type { Vault } from './vault.ts';
import { createWriter } from './writer.ts';

/** Where the vault is and what it takes from outside. */
export interface VaultPlace {
  directory: string;
  now: () => Date;
  /** Instead of the one that is chosen by the machine. */
  keyStore?: KeyStore;
  /** Keeps the keys of a new vault in a file of its folder, although the machine has a store: throwaway set-ups leave nothing there. */
  prefersKeyFile?: boolean;
  /** Path of a SQLite binary for an older Node-API. */
  nativeBinding?: string;
}

/**
 * Opens the vault of a folder, or makes it. One process at a time ('database-busy'). Fails closed: 'data-directory-unsafe',
 * 'key-store-unavailable', 'key-missing', 'vault-damaged', 'vault-newer', 'library-missing', 'disk-full'; nothing is then made anew.
 */
export async function openVault(place: VaultPlace): Promise<Vault> {
  const directory = prepareDataDirectory(place.directory);
  const openSqlite = await loadSqlite(place.nativeBinding);
  const lock = takeWriterLock(openSqlite, directory);
  let database: Database | null = null;
  try {
    const store = await findKeyStore(directory, place);
    database = openDatabase(openSqlite, directory);
    const state = prepareState(directory, database, store, place.now);
    markVaultOpen(directory);
    return vaultOf(state, lock);
  } catch (cause) {
    database?.close();
    lock.release();
    throw cause;
  }
}

async function findKeyStore(directory: string, { keyStore: given, prefersKeyFile }: VaultPlace): Promise<KeyStore> {
  const identity = readVaultIdentity(directory);
  // Files without their identity are a planted or a torn vault: a new key beside them would hide that.
  if (!identity && readdirSync(directory).includes(DATABASE_FILE)) throw keyMissing();
  const vaultId = identity?.vaultId ?? newVaultId();
  const remembered: KeyProtection | null = identity?.protection ?? null;
  const chosen = remembered ?? (prefersKeyFile === true ? 'file' : null);
  const store =
    given ?? (await chooseKeyStore({ directory, vaultId, remembered: chosen, isThrowaway: prefersKeyFile === true }));
  if (remembered !== null && store.protection !== remembered) {
    throw new ClearpaneError('key-store-unavailable', 'The key of your vault is kept in another place than this one.');
  }
  if (!identity) writeVaultIdentity(directory, { schema: 'clearpane-vault/1', vaultId, protection: store.protection });
  return store;
}

function prepareState(directory: string, database: Database, store: KeyStore, now: () => Date): VaultState {
  return translated(() => {
    let keys: KeyRing | null = null;
    const findOnce = () => (keys ??= findKeys(store, createVaultRowRepository(database)));
    migrate({ database, store, now, keys: findOnce });
    const repositories = createRepositories(database);
    keys = findOnce();
    const outbox = openOutbox(directory);
    const state = createVaultState({ directory, database, keys, store, outbox, repositories, now });
    // The ledger first: distrusting consents writes a new anchor over the one that shows what is missing.
    noteBrokenLedger(state);
    distrustChangedConsents(state);
    sweepOutbox(state);
    // Finishes a deletion that a crash or a reader kept from emptying the log.
    tryEmptyLog(database, directory);
    return state;
  });
}

function findKeys(store: KeyStore, vaultRow: VaultRowRepository): KeyRing {
  const row = vaultRow.read();
  if (!row) {
    if (!vaultRow.isUnused()) throw new ClearpaneError('vault-damaged', 'The vault does not say which key it uses.');
    return makeKeys(store, vaultRow);
  }
  for (const kind of ['device-root', 'vault-key'] as const) {
    const bytes = store.read(itemName(kind, row.generations[kind]));
    if (!bytes || !keyFits(kind, bytes, row.proofs[kind])) throw keyMissing();
  }
  return openKeyRing(store, row.generations);
}

function makeKeys(store: KeyStore, vaultRow: VaultRowRepository): KeyRing {
  const made = createKeyRing(store);
  const proof = (kind: KeyKind) => proveKey(kind, store.read(itemName(kind, 1)) ?? new Uint8Array());
  vaultRow.save({
    generations: { 'device-root': 1, 'vault-key': 1 },
    proofs: { 'device-root': proof('device-root'), 'vault-key': proof('vault-key') },
  });
  return made;
}

/** Removes sealed files that no bundle names, and half-written ones: a crash came between the file and its row. */
function sweepOutbox({ directory, keys, outbox, repositories }: VaultState): void {
  const known = new Set(
    repositories.bundles.list(keys.vaultKey()).readable.map(({ sealedFileName }) => sealedFileName),
  );
  for (const name of outbox.names())
    if (!known.has(name)) rmSync(path.join(directory, 'outbox', name), { force: true });
  for (const name of readdirSync(directory)) {
    if (name.endsWith(PARTIAL_SUFFIX)) rmSync(path.join(directory, name), { force: true });
  }
}

function vaultOf(state: VaultState, lock: { release(): void }): Vault {
  return {
    directory: state.directory,
    keyProtection: state.keys.protection,
    read: createReader(state),
    write: createWriter(state),
    close: () => {
      if (!state.database.open) return;
      translated(() => {
        tryEmptyLog(state.database, state.directory);
        state.database.close();
        markVaultClosed(state.directory);
        lock.release();
      });
    },
  };
}
