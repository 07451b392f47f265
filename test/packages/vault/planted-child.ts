/* Runs with a real secret store: opens folders that somebody prepared with a key file and a yes of their own making. */
import { chmodSync, cpSync } from 'node:fs';
import path from 'node:path';
import { openVault } from '@clearpane/vault';
import { startKeyring } from '@clearpane/workbench';
import { giveConsent } from './made-up-vault-parts.ts';

const keyring = await startKeyring(process.env);
const base = process.argv[2]!;
const now = () => new Date('2026-03-02T09:00:00.000Z');
const directory = path.join(base, 'vault');
const copy = path.join(base, 'copy');

/** What counts in a folder, and what was found wrong with it. */
async function open(inspect?: (vault: Awaited<ReturnType<typeof openVault>>) => void) {
  const vault = await openVault({ directory, now });
  const living = vault.read.consents().filter(({ endedAt }) => endedAt === null).length;
  const seen = { protection: vault.keyProtection, living, concerns: vault.read.concerns() };
  inspect?.(vault);
  vault.close();
  return seen;
}

const prepared = await openVault({ directory, now, prefersKeyFile: true });
giveConsent(prepared);
prepared.close();
cpSync(directory, copy, { recursive: true });
const planted = await open();
const answeredHere = await open((vault) => giveConsent(vault));
const trusted = await open();
// The same folder again, key file and all, over the one that was answered.
cpSync(copy, directory, { recursive: true, force: true });
chmodSync(directory, 0o700);
const plantedAgain = await open();
await keyring.stop();
console.log(JSON.stringify({ planted, answeredHere, trusted, plantedAgain }));
