import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { platformNoticeFor } from '@clearpane/consent';
import { AppId, canonicalJson, ClearpaneError, SignedDocument, Study, type Notice } from '@clearpane/contracts';
import { hashStudy } from '@clearpane/policy';
import { signDocument } from '@clearpane/signing';
import { describe, expect, test } from 'vitest';
import { organisation, policyOf, revocationOf, STUDY_IDS, studyText } from '../consent/histories/two-studies.ts';
import { approve, prepare, startSending, stateOf } from './made-up-sending.ts';
import { codeOf, startMadeUpAgent, typed, type MadeUpAgent } from './made-up-agent.ts';

const DAY = 24 * 3600;

/** An agent beside two signed studies whose council can stop them. */
async function startBesideTwoStudies() {
  const made = await startMadeUpAgent();
  const folder = path.join(made.directory, 'managed/studies');
  rmSync(path.join(folder, 'invented.study.json'));
  writeFileSync(made.policyFile, JSON.stringify(policyOf([])));
  const put = (number: 0 | 1, text: string): void =>
    writeFileSync(
      path.join(folder, `${number}.study.json`),
      JSON.stringify(signDocument(text, organisation.privateKey)),
      { mode: 0o600 },
    );
  put(0, studyText(0, 'a'));
  put(1, studyText(1, 'a'));
  const viewOf = async (number: 0 | 1) =>
    (await made.review.studies.list()).studies.find(({ study }) => study.id === STUDY_IDS[number]);
  const join = async (number: 0 | 1) => {
    const studyId = STUDY_IDS[number];
    const studySha256 = (await viewOf(number))!.studySha256;
    const choices = { actions: true, frames: true, appNames: true, upload: false };
    await made.review.studies.join({ studyId, studySha256, language: 'en', choices });
    await made.review.apps.allow({ studyId, app: AppId.parse('Calendar'), isAllowed: true });
    made.clock.move(1);
    await made.agent.refresh();
  };
  const revocationFile = path.join(folder, 'stop.revocation.json');
  return { made, folder, put, viewOf, join, revocationFile };
}
const light = ({ agent }: MadeUpAgent) => agent.status().light;
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

describe('A change of a study', () => {
  test('is noted once for each change, does not end the yes, and is over when the study is put back', async () => {
    const { made, put, join } = await startBesideTwoStudies();
    await join(0);
    const suspensions = () => made.ledger().filter((kind) => kind === 'consent-suspended').length;
    for (const [text, reason, count] of [
      [studyText(0, 'b'), 'study-changed', 1],
      [studyText(0, 'a'), undefined, 1],
      [studyText(0, 'b'), 'study-changed', 2],
    ] as const) {
      put(0, text);
      for (let ticks = 0; ticks < 3; ticks += 1) await made.agent.tick();
      expect([(light(made) as { reason?: string }).reason, suspensions()]).toEqual([reason, count]);
    }
    await made.restart();
    await made.agent.tick();
    expect([suspensions(), made.vault.read.consents()[0]?.endedAt]).toEqual([2, null]);
  });
});

describe('Changes of two studies', () => {
  test('are noted once each', async () => {
    const { made, put, join } = await startBesideTwoStudies();
    await join(0);
    await join(1);
    for (const number of [0, 1] as const) {
      put(number, studyText(number, 'b'));
      for (let ticks = 0; ticks < 2; ticks += 1) await made.agent.tick();
    }
    const noted = made.vault.read.ledger().filter(({ kind }) => kind === 'consent-suspended');
    expect(noted.map(({ facts }) => [facts['studyId'], facts['cause']])).toEqual([
      [STUDY_IDS[0], 'study'],
      [STUDY_IDS[1], 'study'],
    ]);
  });
});

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

describe('The clock', () => {
  test('that stands before the ledger blocks until it is right again, and little corrections do not', async () => {
    const { made, join } = await startBesideTwoStudies();
    await join(0);
    made.clock.set(-290);
    await made.agent.tick();
    expect(light(made).state).toBe('starting');
    made.clock.set(-20);
    await made.agent.tick();
    expect(light(made)).toMatchObject({ state: 'cannot-record', reason: 'clock-behind' });
    // What ends its session writes an entry of the wrong time: that does not make the clock right.
    await made.agent.tick();
    expect(light(made)).toMatchObject({ reason: 'clock-behind' });
    made.clock.set(310);
    await made.agent.tick();
    expect(light(made).state).toBe('starting');
  });

  test('that was set back after a session of a later day lets no consent live longer; agreeing again ends it', async () => {
    const { made, join } = await startBesideTwoStudies();
    await join(0);
    made.clock.set(20 * DAY);
    await made.agent.tick();
    made.capture.becomes({ state: 'ready' });
    expect(light(made).state).toBe('recording');
    made.clock.set(-20 * DAY);
    for (let ticks = 0; ticks < 3; ticks += 1) await made.agent.tick();
    expect([light(made), made.capture.isStopped]).toMatchObject([{ reason: 'clock-behind' }, true]);
    await join(0);
    expect(light(made).state).toBe('starting');
  });

  test('that ran far ahead once has ended the consent for good', async () => {
    const { made, join } = await startBesideTwoStudies();
    await join(0);
    made.clock.set(40 * DAY);
    await made.agent.tick();
    made.clock.set(-40 * DAY);
    await made.agent.tick();
    expect(light(made)).toMatchObject({ reason: 'consent-expired' });
    expect(made.vault.read.consents()[0]?.ending?.how).toBe('expired');
  });

  test('does not end a pause by being set forward, and after a restart it alone can say', async () => {
    const { made, join } = await startBesideTwoStudies();
    await join(0);
    await made.review.recording.pause({ minutes: 15 });
    made.clock.set(3600);
    await made.agent.tick();
    const paused = light(made);
    const remainingSeconds =
      paused.state === 'paused' ? (Date.parse(paused.until ?? '') - made.clock.now().getTime()) / 1000 : null;
    expect(remainingSeconds).toBeGreaterThan(898); // It says when it really ends.
    expect(remainingSeconds).toBeLessThan(902);
    made.clock.move(14 * 60);
    await made.agent.tick();
    expect(light(made).state).toBe('paused');
    made.clock.move(61);
    await made.agent.tick();
    expect(light(made).state).toBe('starting');
    await made.review.recording.pause({ minutes: 15 });
    await made.restart();
    expect(light(made).state).toBe('paused');
    made.clock.set(15 * 60);
    await made.agent.tick();
    expect(light(made).state).toBe('starting');
  });
});

describe('A leaving that cannot be written', () => {
  test('holds in memory, and beyond a restart: no yes lives again by itself', async () => {
    const { made, join } = await startBesideTwoStudies();
    await join(0);
    made.vault.write.together = fullDisk;
    expect(await codeOf(made.review.studies.leave({ studyId: STUDY_IDS[0] }))).toBe('disk-full');
    expect(light(made).state).toBe('off');
    await made.restart();
    expect(light(made)).toMatchObject({ state: 'cannot-record', reason: 'study-changed' });
    expect(made.vault.read.consents()).toMatchObject([{ ending: { how: 'suspended' } }]);
  });

  test('that is written after all leaves the other answers trusted at the next start', async () => {
    const { made, join } = await startBesideTwoStudies();
    await join(0);
    await join(1);
    const { together } = made.vault.write;
    made.vault.write.together = fullDisk;
    await codeOf(made.review.studies.leave({ studyId: STUDY_IDS[0] }));
    made.vault.write.together = together;
    await made.agent.tick();
    await made.restart();
    expect(made.vault.read.consents().map(({ ending }) => ending?.how)).toEqual(['withdrawn', undefined]);
    expect(light(made)).toMatchObject({ state: 'starting', studyId: STUDY_IDS[1] });
  });

  test('and is followed by a new yes leaves one living yes', async () => {
    const { made, join } = await startBesideTwoStudies();
    await join(0);
    const { together } = made.vault.write;
    made.vault.write.together = fullDisk;
    await codeOf(made.review.studies.leave({ studyId: STUDY_IDS[0] }));
    // The disk has room again just when the person joins.
    const { readShelf } = made.agent;
    const shelf = await made.agent.readShelf();
    made.agent.readShelf = () => Promise.resolve(shelf);
    made.vault.write.together = together;
    await join(0).finally(() => (made.agent.readShelf = readShelf));
    expect(made.vault.read.consents().map(({ ending, renews }) => [ending?.how, renews])).toEqual([
      ['withdrawn', null],
      [undefined, null],
    ]);
  });
});

describe('What was approved', () => {
  test('is not sent once a prohibition was taken back, as nothing is recorded then', async () => {
    const made = await startSending({ coolingOffHours: 1 });
    const bundle = await prepare(made);
    made.uploader.script = made.uploader.honest;
    await approve(made, bundle);
    made.setPolicy({ forbiddenApps: [AppId.parse('Form')] });
    await made.agent.tick();
    made.setPolicy({});
    // Seen before it is time: the agent's own look each second may still be at the policy before.
    for (let ticks = 0; ticks < 2; ticks += 1) await made.agent.tick();
    made.clock.move(3601);
    for (let ticks = 0; ticks < 3; ticks += 1) await made.agent.tick();
    expect(made.uploader.orders).toEqual([]);
    expect(made.vault.read.bundle(bundle.id)?.problem).toContain('does not hold');
  });

  test('is not sent of a study that its works council stopped', async () => {
    const made = await startSending({ coolingOffHours: 1 });
    const bundle = await prepare(made);
    made.uploader.script = made.uploader.honest;
    await approve(made, bundle);
    const { name, key } = made.council;
    const revocation = {
      schema: 'clearpane-revocation/1',
      studyId: made.study.id,
      council: name,
      reason: 'The agreement was broken.',
      day: '2026-03-02',
    };
    const document = JSON.stringify(signDocument(JSON.stringify(revocation), key.privateKey));
    await made.review.studies.revoke({ document });
    made.clock.move(3601);
    for (let ticks = 0; ticks < 3; ticks += 1) await made.agent.tick();
    expect([made.uploader.orders, stateOf(made, bundle)]).toEqual([
      [],
      expect.stringMatching(/^(gone|approved|prepared)$/),
    ]);
  });
});

describe('Answers that cannot be read', () => {
  test('allow nothing, and it is said', async () => {
    const { made, join } = await startBesideTwoStudies();
    await join(0);
    made.capture.becomes({ state: 'ready' });
    made.vault.read.consents = () => {
      throw new ClearpaneError('vault-damaged', 'The vault is damaged.');
    };
    const decision = made.agent.decide(made.agent.open());
    await made.agent.tick();
    expect([decision, light(made), made.capture.isStopped]).toMatchObject([
      { kind: 'blocked', reason: 'vault-damaged' },
      { state: 'cannot-record', reason: 'vault-damaged' },
      true,
    ]);
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

function fullDisk(): never {
  throw new ClearpaneError('disk-full', 'The disk is full: nothing was written.');
}
