import { chmodSync } from 'node:fs';
import { JUST_FOR_ME } from '@clearpane/consent';
import { AppId, Sha256, type Recipient } from '@clearpane/contracts';
import { createOwnIdentity } from '@clearpane/bundle';
import { hashStudy } from '@clearpane/policy';
import { describe, expect, test } from 'vitest';
import { codeOf, startMadeUpAgent, typed } from './made-up-agent.ts';
import { createSigningKey } from '@clearpane/signing';

const all = { actions: true, frames: true, appNames: true, upload: true };

async function madeUpRecipient(): Promise<Recipient> {
  return {
    name: 'A steward (made up)',
    collectorUrl: 'http://127.0.0.1:9',
    collectorPublicKey: createSigningKey().publicKey,
    stewardRecipient: (await createOwnIdentity()).recipient,
  };
}

describe('A yes', () => {
  test('counts for exactly the text whose hash was answered, and for nothing that the study does not ask', async () => {
    const { review, study, vault } = await startMadeUpAgent();
    const answer = { studyId: study.id, language: 'en', choices: all };
    const wrong = await codeOf(review.studies.join({ ...answer, studySha256: Sha256.parse('0'.repeat(64)) }));
    expect([wrong, vault.read.consents(), vault.read.ledger()]).toEqual(['study-invalid', [], []]);

    const [view] = (await review.studies.list()).studies;
    await review.studies.join({ ...answer, studySha256: view!.studySha256 });
    expect(vault.read.consents()).toMatchObject([
      // Nobody receives anything of this study, so that upload is not kept (consent rule R23).
      { decision: 'given', endedAt: null, choices: { ...all, upload: false }, studySha256: view!.studySha256 },
    ]);
  });

  test('needs a notice in its language, a switch that is on, and a policy that can be read', async () => {
    const made = await startMadeUpAgent();
    const { review, study } = made;
    const [view] = (await review.studies.list()).studies;
    const answer = { studyId: study.id, studySha256: view!.studySha256, language: 'en', choices: all };
    const codes = [
      await codeOf(review.studies.join({ ...answer, language: 'xx' })),
      await codeOf(review.studies.join({ ...answer, choices: { ...all, actions: false, frames: false } })),
    ];
    chmodSync(made.policyFile, 0o666);
    codes.push(await codeOf(review.studies.join(answer)));
    const mine = { studyId: JUST_FOR_ME.id, studySha256: hashStudy(JSON.stringify(JUST_FOR_ME)) };
    codes.push(await codeOf(review.studies.join({ ...answer, ...mine })));
    expect(codes).toEqual(['bad-input', 'bad-input', 'policy-invalid', 'policy-invalid']);
    expect(made.vault.read.consents()).toEqual([]);
  });

  test('keeps its apps when it is given again, but not after the person left', async () => {
    const made = await startMadeUpAgent();
    const apps = () => made.agent.open().answers.read.latest(made.study.id)?.allowedApps;
    await made.join();
    await made.review.apps.allow({ studyId: made.study.id, app: AppId.parse('Form'), isAllowed: true });
    await made.join();
    expect(apps()).toEqual(['Form', 'Calendar']);
    await made.review.studies.leave({ studyId: made.study.id });
    const [view] = (await made.review.studies.list()).studies;
    await made.review.studies.join({
      studyId: made.study.id,
      studySha256: view!.studySha256,
      language: 'en',
      choices: all,
    });
    expect(apps()).toEqual([]);
  });

  test('forgets the apps of somebody who leaves, also when the yes had expired before', async () => {
    const made = await startMadeUpAgent();
    await made.join();
    made.clock.move(200 * 24 * 3600);
    await made.agent.tick();
    await made.review.studies.leave({ studyId: made.study.id });
    expect(made.agent.open().answers.read.latest(made.study.id)).toMatchObject({
      ending: { how: 'expired' },
      allowedApps: [],
    });
  });

  test('is all or nothing: what cannot be written leaves no half of it', async () => {
    const made = await startMadeUpAgent();
    const { write } = made.vault;
    const saveSetting = write.saveSetting;
    write.saveSetting = () => {
      throw new Error('no room');
    };
    const [view] = (await made.review.studies.list()).studies;
    const answer = { studyId: made.study.id, studySha256: view!.studySha256, language: 'en', choices: all };
    expect(await codeOf(made.review.studies.join(answer))).toBe('internal');
    write.saveSetting = saveSetting;
    expect([made.vault.read.consents(), made.vault.read.ledger()]).toEqual([[], []]);
  });
});

describe('A no', () => {
  test('is kept, asked about never again, and ends an earlier yes', async () => {
    const made = await startMadeUpAgent();
    await made.join();
    made.capture.becomes({ state: 'ready' });
    const after = await made.review.studies.decline({ studyId: made.study.id });
    await made.review.studies.decline({ studyId: made.study.id });
    const [view] = (await made.review.studies.list()).studies;
    expect({ light: after.light.state, standing: view!.standing, isStopped: made.capture.isStopped }).toEqual({
      light: 'off',
      standing: 'refused',
      isStopped: true,
    });
    expect(made.vault.read.consents().filter(({ endedAt }) => endedAt === null)).toEqual([]);
    expect(made.ledger().filter((kind) => kind === 'consent-refused')).toHaveLength(1);
  });
});

describe('A policy', () => {
  test('that only narrows goes on narrower, is noted once, and suspends when it is put back', async () => {
    const made = await startMadeUpAgent();
    await made.join();
    made.setPolicy({ forbiddenCategories: ['frames'] });
    for (let ticks = 0; ticks < 3; ticks += 1) await made.agent.tick();
    expect(made.capture.options.permit.choices).toMatchObject({ actions: true, frames: false });
    made.setPolicy({});
    for (let ticks = 0; ticks < 3; ticks += 1) await made.agent.tick();
    const { light } = made.agent.status();
    const [view] = (await made.review.studies.list()).studies;
    expect({ light, standing: view!.standing, isStopped: made.capture.isStopped }).toEqual({
      light: { state: 'cannot-record', studyId: made.study.id, reason: 'study-changed' },
      standing: 'changed',
      isStopped: true,
    });
    expect(made.ledger().filter((kind) => kind === 'policy-changed')).toHaveLength(2);

    await made.restart();
    expect(made.agent.status().light).toMatchObject({ reason: 'study-changed' });
    await made.join();
    expect(made.agent.status().light.state).toBe('starting');
  });

  test('that was narrow while capture was blocked for another reason suspends when it is put back', async () => {
    const made = await startMadeUpAgent();
    await made.join();
    made.setPolicy({ forbiddenCategories: ['frames', 'actions'] });
    await made.agent.tick();
    expect(made.agent.status().light).toMatchObject({ reason: 'policy-forbids' });
    made.setPolicy({});
    await made.agent.tick();
    expect(made.agent.status().light).toMatchObject({ reason: 'study-changed' });
  });

  test('that cannot be read for a while stops capture and needs no new answer afterwards', async () => {
    const made = await startMadeUpAgent();
    await made.join();
    chmodSync(made.policyFile, 0o666);
    await made.agent.tick();
    expect(made.agent.status().light).toMatchObject({ state: 'cannot-record', reason: 'policy-invalid' });
    chmodSync(made.policyFile, 0o600);
    await made.agent.tick();
    expect(made.agent.status().light.state).toBe('starting');
  });

  test('stops capture at the first look that finds it broken, whoever looks', async () => {
    const made = await startMadeUpAgent();
    await made.join();
    made.capture.becomes({ state: 'ready' });
    chmodSync(made.policyFile, 0o666);
    await made.review.studies.list();
    made.capture.says(typed);
    expect(made.agent.status().light).toMatchObject({ state: 'cannot-record', reason: 'policy-invalid' });
    expect((await made.review.sessions.list()).map(({ actionCount }) => actionCount)).toEqual([0]);
  });

  test('leaves no trace with somebody who does not take part', async () => {
    const made = await startMadeUpAgent();
    made.setPolicy({ forbidUpload: true });
    await made.agent.tick();
    made.setPolicy({});
    await made.agent.tick();
    expect(made.ledger()).toEqual([]);
  });
});

describe('Time', () => {
  test('ends a consent once, visibly, and a new yes starts it again', async () => {
    const made = await startMadeUpAgent({ recipient: await madeUpRecipient() });
    await made.join();
    made.capture.becomes({ state: 'ready' });
    made.clock.move(31 * 24 * 3600);
    for (let ticks = 0; ticks < 3; ticks += 1) await made.agent.tick();
    const [view] = (await made.review.studies.list()).studies;
    expect({ light: made.agent.status().light, standing: view!.standing }).toEqual({
      light: { state: 'cannot-record', studyId: made.study.id, reason: 'consent-expired' },
      standing: 'expired',
    });
    expect(made.capture.isStopped).toBe(true);
    expect(made.ledger().filter((kind) => kind === 'consent-expired')).toHaveLength(1);
    expect(made.vault.read.consents().filter(({ endedAt }) => endedAt === null)).toEqual([]);
    await made.join();
    expect(made.agent.status().light.state).toBe('starting');
    await made.review.studies.leave({ studyId: made.study.id });
    expect(made.agent.status().light.state).toBe('off');
  });
});

describe('Just for me', () => {
  test('records, and can be neither prepared nor approved nor sent, whatever was switched on', async () => {
    const made = await startMadeUpAgent();
    const studies = (await made.review.studies.list()).studies;
    const view = studies.find(({ study }) => study.id === JUST_FOR_ME.id);
    await made.review.studies.join({
      studyId: JUST_FOR_ME.id,
      studySha256: view!.studySha256,
      language: 'en',
      choices: all,
    });
    await made.review.apps.allow({ studyId: JUST_FOR_ME.id, app: AppId.parse('Calendar'), isAllowed: true });
    made.clock.move(1);
    await made.agent.refresh();
    made.capture.becomes({ state: 'ready' });
    made.capture.shows(1);
    await made.review.recording.pause({ minutes: null });
    const [session] = await made.review.sessions.list();
    expect(session).toMatchObject({ frameCount: 1, end: 'paused' });
    expect(await codeOf(made.review.bundles.prepare({ sessionId: session!.id }))).toMatch(/^no-(consent|recipient)$/);
    expect(made.vault.read.consents()[0]!.choices.upload).toBe(false);
  });
});
