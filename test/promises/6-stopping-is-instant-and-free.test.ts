import path from 'node:path';
import { buildBundle, openSealed, readParts, sealBundle, createOwnIdentity } from '@clearpane/bundle';
import { RecordedAction, type GapReason } from '@clearpane/contracts';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { sampleInput } from '../packages/bundle/samples.ts';
import { STUDY, at, frameDetails, giveConsent, image, openTestVault } from '../packages/vault/made-up-vault.ts';

test('from the withdrawal on, the database itself refuses every row, whoever writes and whatever still runs', async () => {
  const vault = await openTestVault();
  const consent = giveConsent(vault);
  const id = vault.write.startSession({ consentId: consent.id, studyId: STUDY, startedAt: new Date() });
  vault.write.appendActions(id, [at(1)]);
  // The session is still open: nothing but the withdrawal stands between a late row and the disk.
  vault.write.saveConsent({ ...consent, endedAt: consent.givenAt + 2 });

  const foreign = new Sqlite(path.join(vault.directory, 'vault.sqlite'));
  const bytes = Buffer.of(1);
  const now = '(SELECT max(sequence) FROM ledger)';
  const attempts = [
    () => foreign.prepare(`INSERT INTO actions VALUES (?, 9, ?, ${now})`).run(id, bytes),
    () => foreign.prepare(`INSERT INTO frames VALUES (?, 9, ?, ?, ${now})`).run(id, bytes, bytes),
    () => foreign.prepare('UPDATE consents SET ended_at = NULL').run(),
    () => vault.write.appendActions(id, [at(2)]),
    () => vault.write.appendFrame(id, frameDetails(1, 2), image('late')),
    () => vault.write.startSession({ consentId: consent.id, studyId: STUDY, startedAt: new Date() }),
  ];
  for (const attempt of attempts) expect(attempt).toThrow(/consent/);
  foreign.close();
  expect(vault.read.session(id)?.summary).toMatchObject({ actionCount: 1, frameCount: 0 });
  expect(vault.read.sessions()).toHaveLength(1);
});

test('a bundle of somebody who paused, locked or went away is, byte for byte, the bundle of somebody who did not', async () => {
  const input = sampleInput({ actions: [worked(1, 5), worked(2, 9)] });
  const rested = sampleInput({
    actions: [worked(1, 5), gap(2, 'paused'), gap(3, 'locked'), gap(4, 'idle'), worked(5, 9)],
  });
  const [plain, other] = [await buildBundle(input), await buildBundle(rested)];
  expect(other.contentSha256).toBe(plain.contentSha256);

  // And what the steward opens says neither when the day began nor that anything was refused, paused or left.
  const own = await createOwnIdentity();
  const { sealed } = await sealBundle(other.content, { stewardRecipient: own.recipient, ownRecipient: own.recipient });
  const { parts } = await readParts(await openSealed(sealed, own.identity));
  const text = parts.map(({ bytes }) => Buffer.from(bytes).toString('latin1')).join('\n');
  expect(text).not.toMatch(/paus|lock|idle|withdr|refus|T\d\d:\d\d/);
});

function worked(sequence: number, second: number): RecordedAction {
  return RecordedAction.parse({ sequence, second, frame: null, action: { kind: 'text', length: 'short' } });
}

function gap(sequence: number, reason: GapReason): RecordedAction {
  return RecordedAction.parse({ sequence, second: 6, frame: null, action: { kind: 'gap', reason } });
}
