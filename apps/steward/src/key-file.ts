import { open, readFile } from 'node:fs/promises';
import { createOwnIdentity } from '@clearpane/bundle';
import { ClearpaneError } from '@clearpane/contracts';

const IDENTITY = /^AGE-SECRET-KEY-1[A-Z0-9]+$/m;

/** Makes the steward's key file, readable by its owner alone, and answers the recipient for the study document; never overwrites one. */
export async function createKeyFile(file: string): Promise<{ recipient: string }> {
  const { identity, recipient } = await createOwnIdentity();
  try {
    await using handle = await open(file, 'wx', 0o600);
    await handle.writeFile(`# recipient: ${recipient}\n${identity}\n`);
    await handle.sync();
  } catch (cause) {
    const message = 'The key file could not be written. One that exists is never overwritten.';
    throw new ClearpaneError('bad-input', message, { cause });
  }
  return { recipient };
}

/** Answers the identity in a key file; throws `key-missing` when there is none. */
export async function readKeyFile(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new ClearpaneError('key-missing', 'The key file cannot be read.', { cause });
  });
  const identity = IDENTITY.exec(text)?.[0];
  if (identity === undefined) throw new ClearpaneError('key-missing', 'The key file holds no key.');
  return identity;
}
