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

const ITEM = 'anchor';

/** Reads the anchor; null when there is none or it makes no sense. */
export function readAnchor(store: KeyStore): Anchor | null {
  const bytes = store.read(ITEM);
  if (!bytes) return null;
  const text = Buffer.from(bytes).toString('utf8');
  if (!text.startsWith('{')) return null;
  return Anchor.safeParse(JSON.parse(text)).data ?? null;
}

/** Writes the anchor; answers false when the store cannot be reached, so that nobody trusts what it should have held. */
export function writeAnchor(store: KeyStore, anchor: Anchor): boolean {
  try {
    store.write(ITEM, Buffer.from(JSON.stringify(anchor), 'utf8'));
    return true;
  } catch (cause) {
    if (cause instanceof ClearpaneError && cause.code === 'key-store-unavailable') return false;
    throw cause;
  }
}
