/* Runs inside a mount namespace of its own: opens a vault whose folder was mounted read-only, and one that is to be made there. */
import path from 'node:path';
import { openVault } from '@clearpane/vault';
import { createMemoryKeyStore } from './made-up-vault-parts.ts';

const answers = await Promise.all(
  ['vault', 'new'].map(async (name) => {
    const directory = path.join(process.argv[2]!, name);
    try {
      (await openVault({ directory, keyStore: createMemoryKeyStore(), now: () => new Date() })).close();
      return 'opened';
    } catch (cause) {
      return cause instanceof Error && 'code' in cause ? cause.code : String(cause);
    }
  }),
);
console.log(JSON.stringify(answers));
