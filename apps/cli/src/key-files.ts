import { stat } from 'node:fs/promises';
import process from 'node:process';
import { ClearpaneError, type Ed25519PublicKey } from '@clearpane/contracts';
import { createSigningKey, publicKeyOf, type SigningKey } from '@clearpane/signing';
import { readDocument, writeNewDocument } from './document-files.ts';

const OWNER_ONLY = 0o600;
const READABLE_BY_OTHERS = 0o077;
const KEY_LINE = /^[A-Za-z0-9_-]{43}$/m;

/** Makes a signing key in a new file that its owner alone can read, and answers the public half. */
export async function createKeyFile(file: string, owner: string): Promise<Ed25519PublicKey> {
  const { publicKey, privateKey } = createSigningKey();
  const note = `# Signing key of the ${owner}. Whoever has this file can sign in its name.\n# Public key: ${publicKey}\n`;
  await writeNewDocument(file, `${note}${privateKey}\n`, OWNER_ONLY);
  return publicKey;
}

/** Reads a signing key. As ssh does, it refuses one that others than its owner can read: it may not be a secret any more. */
export async function readKeyFile(file: string): Promise<SigningKey> {
  const text = await readDocument(file, 'The key file');
  // Windows answers the same mode for every file.
  if (process.platform !== 'win32' && ((await stat(file)).mode & READABLE_BY_OTHERS) !== 0)
    throw new ClearpaneError(
      'bad-input',
      'Others than its owner can read the key file. Make it yours alone (chmod 600), or make a new key if it was seen.',
    );
  const privateKey = KEY_LINE.exec(text)?.[0];
  if (privateKey === undefined) throw new ClearpaneError('bad-input', 'The key file holds no signing key.');
  return { privateKey, publicKey: publicKeyOf(privateKey) };
}
