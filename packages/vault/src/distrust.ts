import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ClearpaneError } from '@clearpane/contracts';
import { syncDirectory, writeFileAtomically } from './atomic-file.ts';
import type { KeyStore } from './key-store.ts';

/** Under this name the key store keeps that word. */
export const DISTRUST_ITEM = 'answers-distrusted';
const FILE = 'answers-distrusted';

/**
 * Leaves word that the answers in the vault are not to be trusted at the next opening: a withdrawal could not be written.
 * In the key store, which a full disk does not touch, and as an empty file, which fits where no row does. One of the two is
 * enough; throws 'key-store-unavailable' when neither could be left.
 */
export function leaveDistrust(directory: string, store: KeyStore): void {
  const inStore = couldDo(() => store.write(DISTRUST_ITEM, Uint8Array.of(1)));
  const inFolder = couldDo(() => writeFileAtomically(path.join(directory, FILE), ''));
  if (!inStore && !inFolder)
    throw new ClearpaneError('key-store-unavailable', 'Nothing could be noted down about your answers.');
}

/** Whether such word was left; a store that cannot be asked says yes. */
export function isDistrusted(directory: string, store: KeyStore): boolean {
  let isNoted = true;
  couldDo(() => {
    isNoted = store.read(DISTRUST_ITEM) !== null;
  });
  return isNoted || existsSync(path.join(directory, FILE));
}

/** Takes the word back once the answers are what they should be. */
export function dropDistrust(directory: string, store: KeyStore): void {
  const file = path.join(directory, FILE);
  if (existsSync(file)) {
    rmSync(file);
    syncDirectory(directory);
  }
  if (store.read(DISTRUST_ITEM) !== null) store.remove(DISTRUST_ITEM);
}

function couldDo(work: () => void): boolean {
  try {
    work();
    return true;
  } catch (cause) {
    const isExpected =
      cause instanceof Error && 'code' in cause && /^(key-store-unavailable|E[A-Z]+)$/.test(String(cause.code));
    if (isExpected) return false;
    throw cause;
  }
}
