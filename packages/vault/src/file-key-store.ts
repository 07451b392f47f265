import { existsSync, lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ClearpaneError } from '@clearpane/contracts';
import { z } from 'zod';
import { writeFileAtomically } from './atomic-file.ts';
import type { KeyStore } from './key-store.ts';
import { accountOwns, isClosedToOthers } from './ownership.ts';

/** Name of the key file in the vault's folder. */
export const KEY_FILE = 'keys.json';
const KeyFile = z.record(z.string(), z.base64());

/**
 * Keys in one file (0600) of the vault's own folder: the weaker way, because whoever copies the folder copies the keys.
 * A file that others can read, or that another account owns, is refused with 'key-store-unavailable'.
 */
export function openFileKeyStore(directory: string): KeyStore {
  const file = path.join(directory, KEY_FILE);
  return {
    protection: 'file',
    read: (name) => {
      const text = readKeys(file)[name];
      return text === undefined ? null : Uint8Array.from(Buffer.from(text, 'base64'));
    },
    write: (name, bytes) => {
      writeKeys(file, { ...readKeys(file), [name]: Buffer.from(bytes).toString('base64') });
    },
    remove: (name) => {
      const { [name]: removed, ...rest } = readKeys(file);
      if (removed !== undefined) writeKeys(file, rest);
    },
  };
}

function readKeys(file: string): Record<string, string> {
  if (!existsSync(file)) return {};
  const details = lstatSync(file);
  if (!details.isFile() || !accountOwns(details) || !isClosedToOthers(details)) {
    throw new ClearpaneError('key-store-unavailable', 'The key file can be read by others, so it is not used.');
  }
  try {
    return KeyFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new ClearpaneError('key-store-unavailable', 'The key file cannot be read.', { cause });
  }
}

function writeKeys(file: string, keys: Record<string, string>): void {
  try {
    writeFileAtomically(file, JSON.stringify(keys));
  } catch (cause) {
    throw new ClearpaneError('key-store-unavailable', 'The key file cannot be written.', { cause });
  }
}
