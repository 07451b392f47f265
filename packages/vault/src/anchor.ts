import { z } from 'zod';
import { ClearpaneError } from '@clearpane/contracts';
import type { KeyStore } from './key-store.ts';

/**
 * What the key store remembers of the vault's state, so that an older copy of the files put back is noticed: the end of the
 * ledger and one hash over all consents.
 */
export const Anchor = z.strictObject({
  sequence: z.int().min(0),
  hash: z.string(),
  consentsDigest: z.string(),
});
export type Anchor = z.infer<typeof Anchor>;

/** Under this name the key store keeps the anchor. */
export const ANCHOR_ITEM = 'anchor';
/** Under this one, what it will be once the running transaction is committed. */
export const COMING_ANCHOR_ITEM = 'anchor-coming';

/** Reads the anchor; null when there is none or it makes no sense. */
export function readAnchor(store: KeyStore): Anchor | null {
  return readItem(store, ANCHOR_ITEM);
}

/** Reads what the anchor was about to become when a crash came; null when there was none. */
export function readComingAnchor(store: KeyStore): Anchor | null {
  return readItem(store, COMING_ANCHOR_ITEM);
}

function readItem(store: KeyStore, item: string): Anchor | null {
  const bytes = store.read(item);
  if (!bytes) return null;
  const text = Buffer.from(bytes).toString('utf8');
  if (!text.startsWith('{')) return null;
  return Anchor.safeParse(JSON.parse(text)).data ?? null;
}

/** Writes the anchor; answers false when the store cannot be reached, so that nobody trusts what it should have held. */
export function writeAnchor(store: KeyStore, anchor: Anchor): boolean {
  return tryStore(() => {
    writeItem(store, ANCHOR_ITEM, anchor);
    if (store.read(COMING_ANCHOR_ITEM) !== null) store.remove(COMING_ANCHOR_ITEM);
  });
}

/** Writes, before a commit, what the anchor will be: after a crash either it or the anchor fits. False when the store cannot be reached. */
export function writeComingAnchor(store: KeyStore, anchor: Anchor): boolean {
  return tryStore(() => writeItem(store, COMING_ANCHOR_ITEM, anchor));
}

/** Takes a coming anchor back: nothing was committed. */
export function dropComingAnchor(store: KeyStore): boolean {
  return tryStore(() => store.remove(COMING_ANCHOR_ITEM));
}

function writeItem(store: KeyStore, item: string, anchor: Anchor): void {
  store.write(item, Buffer.from(JSON.stringify(anchor), 'utf8'));
}

function tryStore(work: () => void): boolean {
  try {
    work();
    return true;
  } catch (cause) {
    if (cause instanceof ClearpaneError && cause.code === 'key-store-unavailable') return false;
    throw cause;
  }
}
