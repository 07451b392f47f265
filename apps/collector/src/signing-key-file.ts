import { open, readFile } from 'node:fs/promises';
import path from 'node:path';

import { syncDirectory } from './files.ts';
import { createSigningKey } from '@clearpane/signing';

/** Answers the collector's private key from its data directory; the first start makes it, readable by its owner alone. */
export async function loadSigningKey(directory: string): Promise<string> {
  const file = path.join(directory, 'signing-key');
  try {
    await using handle = await open(file, 'wx', 0o600);
    const { privateKey } = createSigningKey();
    await handle.writeFile(`${privateKey}\n`);
    await handle.sync();
    await syncDirectory(directory);
    return privateKey;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return (await readFile(file, 'utf8')).trim();
  }
}
