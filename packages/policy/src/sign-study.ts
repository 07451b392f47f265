import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { ClearpaneError, Ed25519PublicKey, Ed25519Signature, Sha256 } from '@clearpane/contracts';
import type { SignedStudy } from '@clearpane/contracts';

/** An organisation's key pair: raw 32-byte Ed25519 keys in base64url. The private one never lies on an employee's machine. */
export interface OrganisationKey {
  publicKey: Ed25519PublicKey;
  privateKey: string;
}

// The fixed DER prefixes of RFC 8410.
const PRIVATE_KEY_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_KEY_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

/** Makes a key pair with which an organisation signs its studies. */
export function createOrganisationKey(): OrganisationKey {
  const { privateKey } = generateKeyPairSync('ed25519');
  const raw = privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(PRIVATE_KEY_PREFIX.length);
  return { privateKey: raw.toString('base64url'), publicKey: publicKeyOf(raw) };
}

/** Signs a study's exact text; throws `bad-input` when the key is none. The text itself is not judged here. */
export function signStudy(studyText: string, privateKey: string): SignedStudy {
  const raw = Buffer.from(privateKey, 'base64url');
  if (raw.length !== 32) throw new ClearpaneError('bad-input', 'This is not a signing key.');
  const signature = sign(null, Buffer.from(studyText, 'utf8'), importPrivateKey(raw));
  return {
    study: studyText,
    publicKey: publicKeyOf(raw),
    signature: Ed25519Signature.parse(signature.toString('base64url')),
  };
}

/** Answers whether the document's signature is the one of the key that it names. */
export function hasValidSignature({ study, publicKey, signature }: SignedStudy): boolean {
  const rawKey = Buffer.from(publicKey, 'base64url');
  if (rawKey.length !== 32) return false;
  const key = createPublicKey({ key: Buffer.concat([PUBLIC_KEY_PREFIX, rawKey]), format: 'der', type: 'spki' });
  return verify(null, Buffer.from(study, 'utf8'), key, Buffer.from(signature, 'base64url'));
}

/** Answers the SHA-256 of a study's exact text: what a person's consent names. */
export function hashStudy(studyText: string): Sha256 {
  return Sha256.parse(createHash('sha256').update(studyText, 'utf8').digest('hex'));
}

function importPrivateKey(raw: Buffer) {
  return createPrivateKey({ key: Buffer.concat([PRIVATE_KEY_PREFIX, raw]), format: 'der', type: 'pkcs8' });
}

function publicKeyOf(rawPrivateKey: Buffer): Ed25519PublicKey {
  const der = createPublicKey(importPrivateKey(rawPrivateKey)).export({ format: 'der', type: 'spki' });
  return Ed25519PublicKey.parse(der.subarray(PUBLIC_KEY_PREFIX.length).toString('base64url'));
}
