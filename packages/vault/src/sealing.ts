import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { ClearpaneError } from '@clearpane/contracts';
import type { z } from 'zod';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const STORED = 0;
const DEFLATED = 1;
/** A sealed item is never larger than this when opened: one frame of the largest size allowed stays far below. */
const LARGEST_ITEM_BYTES = 256 * 1024 * 1024;

/**
 * Seals bytes with AES-256-GCM: `nonce (12) | ciphertext | tag (16)`. `identity` (table and row) is bound to it, so that a
 * row copied to another place does not open. Content is deflated first where that makes it smaller (zstd is not in Node 20);
 * say 'packed' for what is compressed already.
 */
export function seal(
  key: Uint8Array,
  identity: string,
  plain: Uint8Array,
  content: 'plain' | 'packed' = 'plain',
): Buffer {
  const deflated = content === 'packed' ? plain : deflateRawSync(plain);
  const isSmaller = deflated.length < plain.length;
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(identity, 'utf8'));
  return Buffer.concat([
    nonce,
    cipher.update(Buffer.of(isSmaller ? DEFLATED : STORED)),
    cipher.update(isSmaller ? deflated : plain),
    cipher.final(),
    cipher.getAuthTag(),
  ]);
}

/** Opens what `seal` made for the same key and identity; null for everything else: wrong key, other place, any changed bit. */
export function tryOpen(key: Uint8Array, identity: string, sealed: Uint8Array): Buffer | null {
  if (sealed.length < NONCE_BYTES + 1 + TAG_BYTES) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(identity, 'utf8'));
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
  const body = decipher.update(sealed.subarray(NONCE_BYTES, sealed.length - TAG_BYTES));
  try {
    decipher.final();
  } catch {
    // The only thing `final` reports is that authentication failed, which is the answer here.
    return null;
  }
  const content = body.subarray(1);
  return body[0] === DEFLATED ? inflateRawSync(content, { maxOutputLength: LARGEST_ITEM_BYTES }) : content;
}

/** Opens a sealed item or throws ClearpaneError 'vault-damaged': what cannot be proved is never shown. */
export function open(key: Uint8Array, identity: string, sealed: Uint8Array): Buffer {
  const plain = tryOpen(key, identity, sealed);
  if (plain) return plain;
  throw new ClearpaneError('vault-damaged', 'A part of the vault was changed from outside and cannot be opened.');
}

/** Seals a value as JSON. */
export function sealValue(key: Uint8Array, identity: string, value: unknown): Buffer {
  return seal(key, identity, Buffer.from(JSON.stringify(value), 'utf8'));
}

/** Opens a sealed JSON value and parses it; ClearpaneError 'vault-damaged' when it does not open or fit. */
export function openValue<Schema extends z.ZodType>(
  key: Uint8Array,
  identity: string,
  sealed: Uint8Array,
  schema: Schema,
): z.output<Schema> {
  const parsed = schema.safeParse(JSON.parse(open(key, identity, sealed).toString('utf8')));
  if (parsed.success) return parsed.data;
  throw new ClearpaneError('vault-damaged', 'A part of the vault does not have the shape it should have.', {
    cause: parsed.error,
  });
}
