import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { platformNoticeFor } from '@clearpane/consent';
import { canonicalJson, Study, type Notice } from '@clearpane/contracts';
import { hashStudy } from '@clearpane/policy';
import { describe, expect, test } from 'vitest';
import { policyOf, STUDY_IDS, studyText } from '../consent/histories/two-studies.ts';
import { light, startBesideTwoStudies } from './beside-two-studies.ts';
import { codeOf } from './made-up-agent.ts';

const hashOf = (notice: unknown) => hashStudy(canonicalJson(notice));

describe('An answer', () => {
  test('says which notice was read, which build asked, when, and which earlier yes it renews', async () => {
    const { made, put, viewOf, join } = await startBesideTwoStudies();
    const study = (await viewOf(0))!.study;
    await join(0);
    const [first] = made.vault.read.consents();
    const notice = study.notices.find(({ language }) => language === 'en') as Notice;
    expect(first).toMatchObject({
      noticeSha256: hashOf(notice),
      platformNoticeSha256: hashOf(platformNoticeFor('en')),
      appVersion: JSON.parse(readFileSync('packages/agent/package.json', 'utf8')).version,
      renews: null,
      answeredAt: made.vault.read.ledger()[0]!.at,
      ending: null,
    });
    put(0, studyText(0, 'b'));
    await join(0);
    const [old, renewed] = made.vault.read.consents();
    expect([old?.ending?.how, old?.endedAt === renewed?.givenAt, renewed?.renews]).toEqual([
      'renewed',
      true,
      first!.id,
    ]);
    await made.review.studies.leave({ studyId: study.id });
    await join(0);
    expect(made.vault.read.consents().map(({ renews, ending }) => [renews !== null, ending?.how])).toEqual([
      [false, 'renewed'],
      [true, 'withdrawn'],
      [false, undefined],
    ]);
    const asked = new Set(['consent-given', 'consent-renewed', 'consent-withdrawn']);
    expect(made.ledger().filter((kind) => asked.has(kind))).toEqual([
      'consent-given',
      'consent-renewed',
      'consent-withdrawn',
      'consent-given',
    ]);
  });

  test('keeps the study in the words that were agreed to, also when its file changed or is gone', async () => {
    const { made, folder, put, join } = await startBesideTwoStudies();
    expect(await made.review.studies.agreed({ studyId: STUDY_IDS[0] })).toBeNull();
    await join(0);
    put(0, studyText(0, 'b'));
    const agreed = { study: Study.parse(JSON.parse(studyText(0, 'a'))), studySha256: hashStudy(studyText(0, 'a')) };
    expect(await made.review.studies.agreed({ studyId: STUDY_IDS[0] })).toEqual({ ...agreed, language: 'en' });
    rmSync(path.join(folder, '0.study.json'));
    await made.restart();
    expect(await made.review.studies.agreed({ studyId: STUDY_IDS[0] })).toEqual({ ...agreed, language: 'en' });
    const title = 'Study 0 (en)';
    expect(made.agent.status().joinedStudies).toMatchObject([
      { studyId: STUDY_IDS[0], titles: expect.arrayContaining([{ language: 'en', title }]), isCurrent: true },
    ]);
  });
});

describe('Several studies', () => {
  test('stand side by side: the last one joined records, any can be chosen, and leaving one starts no other', async () => {
    const { made, join } = await startBesideTwoStudies();
    await join(0);
    await join(1);
    const current = () =>
      made.agent
        .status()
        .joinedStudies.filter(({ isCurrent }) => isCurrent)
        .map(({ studyId }) => studyId);
    expect(current()).toEqual([STUDY_IDS[1]]);
    await made.review.studies.choose({ studyId: STUDY_IDS[0] });
    expect([current(), made.capture.options.permit.studyId]).toEqual([[STUDY_IDS[0]], STUDY_IDS[0]]);
    await made.review.studies.leave({ studyId: STUDY_IDS[0] });
    await made.agent.tick();
    expect([current(), light(made).state, made.capture.isStopped]).toEqual([[], 'off', true]);
    expect(made.agent.status().joinedStudies).toHaveLength(1);
    await made.review.studies.choose({ studyId: STUDY_IDS[1] });
    expect(light(made)).toMatchObject({ state: 'starting', studyId: STUDY_IDS[1] });
    expect(await codeOf(made.review.studies.choose({ studyId: STUDY_IDS[0] }))).toBe('no-consent');
  });
});

describe('What Clearpane says of itself', () => {
  test('is there in the language asked for, and the policy as it was read', async () => {
    const { made } = await startBesideTwoStudies();
    const [german, unknown] = [
      await made.review.platform.notice({ language: 'de-AT' }),
      await made.review.platform.notice({ language: 'xx' }),
    ];
    expect([german, unknown]).toEqual([platformNoticeFor('de'), platformNoticeFor('en')]);
    expect(await made.review.policy.get()).toEqual({ kind: 'policy', policy: policyOf([]) });
  });
});
