import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ClearpaneError, type Study } from '@clearpane/contracts';
import { createSigningKey, signDocument } from '@clearpane/signing';
import { expect, test, vi } from 'vitest';
import { codeOf, typed } from './made-up-agent.ts';
import { prepare, startSending, type Made } from './made-up-sending.ts';

/** Records something and answers what sealing it says. */
async function codeOfPreparing(made: Made): Promise<string> {
  made.capture.becomes({ state: 'ready' });
  made.capture.says(typed);
  await made.review.recording.pause({ minutes: null });
  const [session] = await made.review.sessions.list();
  return codeOf(made.review.bundles.prepare({ sessionId: session!.id }));
}

/** IT deploys the study anew with a change, signed by the organisation. */
function deploy(made: Made, change: Partial<Study>): void {
  const organisation = createSigningKey();
  made.setPolicy({ organisationKeys: [organisation.publicKey] });
  const signed = signDocument(JSON.stringify({ ...made.study, ...change }), organisation.privateKey);
  const file = path.join(made.directory, 'managed/studies/invented.study.json');
  writeFileSync(file, JSON.stringify(signed), { mode: 0o600 });
}

for (const [what, change] of [
  ['impact assessment', { impactAssessment: null }],
  ['works council agreement', { worksCouncilAgreement: null }],
] as const)
  test(`Nothing of a study with a recipient but no ${what} is sealed, whatever the answer says (R23)`, async () => {
    const made = await startSending();
    await made.review.studies.leave({ studyId: made.study.id });
    deploy(made, change);
    await made.agent.refresh();
    await made.join();
    const consent = made.vault.read.consents().find(({ endedAt }) => endedAt === null);
    expect(consent?.choices.upload).toBe(false);
    // As an older version, which knew no better, or a fault would have written it.
    made.vault.write.saveConsent({ ...consent!, choices: { ...consent!.choices, upload: true } });
    await made.agent.refresh();
    expect([await codeOfPreparing(made), made.vault.read.bundles()]).toEqual(['no-recipient', []]);
  });

test('Of a consent that has expired nothing is sealed, although a full disk keeps its end from being written', async () => {
  const made = await startSending();
  const { id, sessionId } = await prepare(made);
  const [consent] = made.vault.read.consents();
  // Soon, so that retention has not taken the session before.
  made.vault.write.saveConsent({ ...consent!, expires: new Date(made.clock.now().getTime() + 60_000).toISOString() });
  vi.spyOn(made.vault.write, 'together').mockImplementation(() => {
    throw new ClearpaneError('disk-full', 'The disk is full.');
  });
  made.clock.move(120);
  expect(await codeOf(made.review.bundles.prepare({ sessionId }))).toBe('no-consent');
  expect(made.vault.read.consents()).toMatchObject([{ endedAt: null }]);
  expect(made.vault.read.bundles()).toMatchObject([{ id, state: 'prepared' }]);
});
