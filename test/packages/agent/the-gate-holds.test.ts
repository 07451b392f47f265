import { AppId, ClearpaneError } from '@clearpane/contracts';
import { signDocument } from '@clearpane/signing';
import { describe, expect, test } from 'vitest';
import { STUDY_IDS, studyText } from '../consent/histories/two-studies.ts';
import { fullDisk, light, startBesideTwoStudies } from './beside-two-studies.ts';
import { codeOf } from './made-up-agent.ts';
import { approve, prepare, startSending, stateOf } from './made-up-sending.ts';

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
