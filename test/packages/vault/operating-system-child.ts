/* Runs with a real secret store: makes a vault, copies it, deletes, and reports what the copy opens with the store as it is then. */
import { chmodSync, cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import { openOperatingSystemKeyStore, openVault } from '@clearpane/vault';
import { startKeyring } from '@clearpane/workbench';
import { at, giveConsent, STUDY } from './made-up-vault-parts.ts';

const keyring = await startKeyring(process.env);
const base = process.argv[2]!;
const now = () => new Date('2026-03-02T09:00:00.000Z');
const directory = path.join(base, 'vault');
const copy = path.join(base, 'copy');
const codeOf = (cause: unknown) => (cause instanceof Error && 'code' in cause ? cause.code : String(cause));

const vault = await openVault({ directory, now });
const id = vault.write.startSession({ consentId: giveConsent(vault).id, studyId: STUDY, startedAt: now() });
vault.write.appendActions(id, [at(1), at(2)]);
cpSync(directory, copy, { recursive: true });
chmodSync(copy, 0o700);
const startedWithCopy = await openVault({ directory: copy, now }).then((opened) => {
  const count = opened.read.session(id)?.actions.length;
  opened.close();
  return count;
}, codeOf);
const receipt = await vault.write.deleteAction(id, 1);
vault.close();
const copyAfterwards = await openVault({ directory: copy, now }).then(() => 'opened', codeOf);
const reopened = await openVault({ directory, now });
const kept = reopened.read.session(id)?.actions.map(({ sequence }) => sequence);
const concerns = reopened.read.concerns();
reopened.close();
// Two vaults on one machine do not collide.
const other = await openVault({ directory: path.join(base, 'other'), now });
const otherSessions = other.read.sessions().length;
other.close();
const again = await openVault({ directory, now });
const stillKept = again.read.session(id)?.actions.length;
again.close();
const storeIsReachable = (await openOperatingSystemKeyStore('probe')) !== 'unavailable';
await keyring.stop();
console.log(
  JSON.stringify({
    protection: vault.keyProtection,
    startedWithCopy,
    coversOlderCopies: receipt.coversOlderCopies,
    copyAfterwards,
    kept,
    concerns,
    otherSessions,
    stillKept,
    hasKeyFile: existsSync(path.join(directory, 'keys.json')),
    storeIsReachable,
  }),
);
