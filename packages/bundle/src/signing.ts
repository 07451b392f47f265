import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { ClearpaneError, Ed25519PublicKey, Ed25519Signature } from '@clearpane/contracts';

/** An Ed25519 key pair: raw 32-byte keys in base64url. */
export interface SigningKey {
  publicKey: Ed25519PublicKey;
  privateKey: string;
}

// The fixed DER prefixes of RFC 8410: raw keys go in and out without a key format of their own.
const PRIVATE_KEY_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_KEY_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

/** Makes a new key pair. */
export function createSigningKey(): SigningKey {
  const { privateKey } = generateKeyPairSync('ed25519');
  const der = privateKey.export({ format: 'der', type: 'pkcs8' });
  const raw = der.subarray(PRIVATE_KEY_PREFIX.length).toString('base64url');
  return { privateKey: raw, publicKey: publicKeyOf(raw) };
}

/** Answers the public key of a raw private key; throws `bad-input` when it is none. */
export function publicKeyOf(privateKey: string): Ed25519PublicKey {
  const der = createPublicKey(importPrivateKey(privateKey)).export({ format: 'der', type: 'spki' });
  return Ed25519PublicKey.parse(der.subarray(PUBLIC_KEY_PREFIX.length).toString('base64url'));
}

/** Signs the UTF-8 bytes of a text; throws `bad-input` when the key is none. */
export function signText(text: string, privateKey: string): Ed25519Signature {
  const signature = sign(null, Buffer.from(text, 'utf8'), importPrivateKey(privateKey));
  return Ed25519Signature.parse(signature.toString('base64url'));
}

/** Answers whether the signature over the text's UTF-8 bytes is this key's. A key that is no key answers false. */
export function verifyText(text: string, publicKey: Ed25519PublicKey, signature: Ed25519Signature): boolean {
  const rawKey = Buffer.from(publicKey, 'base64url');
  if (rawKey.length !== 32) return false;
  const key = createPublicKey({ key: Buffer.concat([PUBLIC_KEY_PREFIX, rawKey]), format: 'der', type: 'spki' });
  return verify(null, Buffer.from(text, 'utf8'), key, Buffer.from(signature, 'base64url'));
}

function importPrivateKey(privateKey: string) {
  const raw = Buffer.from(privateKey, 'base64url');
  if (raw.length !== 32) throw new ClearpaneError('bad-input', 'This is not a signing key.');
  return createPrivateKey({ key: Buffer.concat([PRIVATE_KEY_PREFIX, raw]), format: 'der', type: 'pkcs8' });
}
