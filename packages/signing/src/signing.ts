import { createPrivateKey, createPublicKey, randomBytes, sign, verify } from 'node:crypto';
import { ClearpaneError, Ed25519PublicKey, Ed25519Signature, type SignedDocument } from '@clearpane/contracts';

/** An Ed25519 key pair: raw 32-byte keys in base64url. */
export interface SigningKey {
  publicKey: Ed25519PublicKey;
  privateKey: string;
}

const KEY_BYTES = 32;
// The fixed DER prefixes of RFC 8410: raw keys go in and out without a key format of their own.
const PRIVATE_KEY_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_KEY_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

/** Makes a new key pair. */
export function createSigningKey(): SigningKey {
  return signingKeyFromSeed(randomBytes(KEY_BYTES));
}

/** The key pair of 32 secret bytes: the same bytes give the same pair (RFC 8032). Throws `bad-input` for another length. */
export function signingKeyFromSeed(seed: Uint8Array): SigningKey {
  const privateKey = Buffer.from(seed).toString('base64url');
  return { privateKey, publicKey: publicKeyOf(privateKey) };
}

/** Answers the public key of a raw private key; throws `bad-input` when it is none. */
export function publicKeyOf(privateKey: string): Ed25519PublicKey {
  const der = createPublicKey(importPrivateKey(privateKey)).export({ format: 'der', type: 'spki' });
  return Ed25519PublicKey.parse(der.subarray(PUBLIC_KEY_PREFIX.length).toString('base64url'));
}

/** Signs bytes and answers the 64 bytes of the signature; throws `bad-input` when the key is none. */
export function signBytes(bytes: Uint8Array, privateKey: string): Buffer {
  return sign(null, bytes, importPrivateKey(privateKey));
}

/** Answers whether the signature over these bytes is this key's. A key that is no key answers false. */
export function verifyBytes(bytes: Uint8Array, publicKey: string, signature: Uint8Array): boolean {
  const rawKey = Buffer.from(publicKey, 'base64url');
  if (rawKey.length !== KEY_BYTES) return false;
  const key = createPublicKey({ key: Buffer.concat([PUBLIC_KEY_PREFIX, rawKey]), format: 'der', type: 'spki' });
  return verify(null, bytes, key, signature);
}

/** Signs the UTF-8 bytes of a text; throws `bad-input` when the key is none. */
export function signDocument(text: string, privateKey: string): SignedDocument {
  const signature = signBytes(Buffer.from(text, 'utf8'), privateKey).toString('base64url');
  return { text, publicKey: publicKeyOf(privateKey), signature: Ed25519Signature.parse(signature) };
}

/** Answers whether the document's signature is the one of the key that it names. Whose key that is, the caller has to know. */
export function isSigned({ text, publicKey, signature }: SignedDocument): boolean {
  return verifyBytes(Buffer.from(text, 'utf8'), publicKey, Buffer.from(signature, 'base64url'));
}

function importPrivateKey(privateKey: string) {
  const raw = Buffer.from(privateKey, 'base64url');
  if (raw.length !== KEY_BYTES) throw new ClearpaneError('bad-input', 'This is not a signing key.');
  return createPrivateKey({ key: Buffer.concat([PRIVATE_KEY_PREFIX, raw]), format: 'der', type: 'pkcs8' });
}
