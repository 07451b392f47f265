/* Runs inside a mount namespace of its own: fills the tiny file system that the vault lies on and reports what every writer says. */
import path from 'node:path';
import type { VaultWriter } from '@clearpane/vault';
import { openVault } from '@clearpane/vault';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { STUDY, at, createMemoryKeyStore, frameDetails, giveConsent, image } from './made-up-vault-parts.ts';

const mount = process.argv[2]!;
const directory = path.join(mount, 'vault');
const keyStore = createMemoryKeyStore();
const now = () => new Date('2026-03-02T09:00:00.000Z');
const vault = await openVault({ directory, keyStore, now });
const consent = giveConsent(vault);
const id = vault.write.startSession({ consentId: consent.id, studyId: STUDY, startedAt: now() });
vault.write.appendActions(id, [at(1)]);
vault.write.appendFrame(id, frameDetails(1, 1), image('kept'));
const before = JSON.stringify(vault.read.session(id));

const filler = path.join(mount, 'filler');
const { bavail, bsize } = statfsSync(mount);
for (let size = bavail * bsize; size > 0; size -= bsize) {
  try {
    writeFileSync(filler, Buffer.alloc(size));
    break;
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENOSPC')) throw cause;
  }
}

const writes: Record<string, (write: VaultWriter) => unknown> = {
  appendActions: (write) =>
    write.appendActions(
      id,
      Array.from({ length: 5000 }, () => at(2)),
    ),
  appendFrame: (write) =>
    write.appendFrame(id, frameDetails(2, 2), Buffer.concat([image('new'), Buffer.alloc(900_000, 7)])),
  saveSetting: (write) => write.saveSetting('large', Array.from({ length: 100_000 }, Math.random)),
  appendLedger: (write) =>
    write.appendLedger('policy-changed', { text: Array.from({ length: 50_000 }, Math.random).join() }),
  saveConsent: (write) =>
    write.saveConsent({ ...consent, noticeLanguage: Array.from({ length: 50_000 }, Math.random).join() }),
  writeOutboxFile: (write) => write.writeOutboxFile('file.age', Buffer.alloc(900_000)),
};
const answers = Object.fromEntries(
  Object.entries(writes).map(([name, write]) => {
    try {
      write(vault.write);
      return [name, 'written'];
    } catch (cause) {
      return [name, cause instanceof Error && 'code' in cause ? cause.code : String(cause)];
    }
  }),
);
const isUnchanged = JSON.stringify(vault.read.session(id)) === before;
rmSync(filler);
const afterwards = vault.write.appendActions(id, [at(3)]).map(({ sequence }) => sequence);
vault.close();
const again = await openVault({ directory, keyStore, now });
const state = {
  concerns: again.read.concerns(),
  problems: again.read.verifyLedger().problems,
  actions: again.read.session(id)?.actions.length,
};
again.close();
console.log(JSON.stringify({ answers, isUnchanged, afterwards, state }));
