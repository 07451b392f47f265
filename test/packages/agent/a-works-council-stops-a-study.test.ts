import { rmSync, writeFileSync } from 'node:fs';
import { SignedDocument } from '@clearpane/contracts';
import { signDocument } from '@clearpane/signing';
import { describe, expect, test } from 'vitest';
import { organisation, revocationOf, STUDY_IDS, studyText } from '../consent/histories/two-studies.ts';
import { fullDisk, light, startBesideTwoStudies } from './beside-two-studies.ts';
import { codeOf, typed } from './made-up-agent.ts';

describe('A works council', () => {
  test('stops a study by a file beside it for good: without the file, after a restart, and in a version with another council', async () => {
    const { made, put, viewOf, join, revocationFile } = await startBesideTwoStudies();
    await join(0);
    made.capture.becomes({ state: 'ready' });
    writeFileSync(revocationFile, JSON.stringify(revocationOf(0)), { mode: 0o600 });
    await made.agent.tick();
    const stopped = { state: 'cannot-record', studyId: STUDY_IDS[0], reason: 'study-revoked' };
    expect([light(made), made.capture.isStopped]).toEqual([stopped, true]);
    expect(made.vault.read.consents()).toMatchObject([{ ending: { how: 'revoked' } }]);
    expect(made.ledger().filter((kind) => kind === 'study-revoked')).toHaveLength(1);

    rmSync(revocationFile);
    put(0, studyText(0, 'b'));
    await made.restart();
    expect(light(made)).toEqual(stopped);
    const view = await viewOf(0);
    expect([view?.standing, view?.revocation?.reason]).toEqual(['revoked', 'The agreement was broken.']);
    expect(await codeOf(join(0))).toBe('study-revoked');
    await made.agent.tick();
    expect(made.ledger().filter((kind) => kind === 'study-revoked')).toHaveLength(1);
    // The other study of the same council goes on as it was.
    await join(1);
    expect(light(made)).toMatchObject({ state: 'starting', studyId: STUDY_IDS[1] });
  });

  test('stops a study by a document that is handed in: it has stopped when that answers, also on a full disk', async () => {
    const { made, join } = await startBesideTwoStudies();
    await join(0);
    made.capture.becomes({ state: 'ready' });
    const { together } = made.vault.write;
    const { saveSetting } = made.vault.write;
    Object.assign(made.vault.write, { together: fullDisk, saveSetting: fullDisk });
    const document = JSON.stringify(revocationOf(0));
    expect(await codeOf(made.review.studies.revoke({ document }))).toBe('disk-full');
    made.capture.says(typed);
    expect([light(made), made.capture.isStopped]).toMatchObject([{ reason: 'study-revoked' }, true]);
    Object.assign(made.vault.write, { together, saveSetting });
    await made.review.studies.revoke({ document });
    expect(made.vault.read.consents()).toMatchObject([{ ending: { how: 'revoked' } }]);
    expect((await made.review.sessions.list()).map(({ actionCount }) => actionCount)).toEqual([0]);
  });

  test('is not taken for somebody else: another key, a changed text and another study stop nothing', async () => {
    const { made, join } = await startBesideTwoStudies();
    await join(0);
    const real = revocationOf(0);
    const ofOrganisation = signDocument(real.text, organisation.privateKey);
    const changed = SignedDocument.parse({ ...real, text: real.text.replace(STUDY_IDS[0], STUDY_IDS[1]) });
    const elsewhere = signDocument(real.text.replace(STUDY_IDS[0], 'another-study'), organisation.privateKey);
    const given = [...[ofOrganisation, changed, elsewhere].map((each) => JSON.stringify(each)), 'nonsense', '{}'];
    const codes: string[] = [];
    for (const document of given) codes.push(await codeOf(made.review.studies.revoke({ document })));
    expect(codes).toEqual(given.map(() => 'revocation-invalid'));
    expect(light(made).state).toBe('starting');
  });
});
