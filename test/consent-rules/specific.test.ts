import { Choices, ConsentStatement, PROHIBITED_USES, Study, type ConsentRecordDocument } from '@clearpane/contracts';
import { describe, expect, test } from 'vitest';
import { codeOf, startMadeUpAgent } from '../packages/agent/made-up-agent.ts';
import { approve, outbox, prepare, startSending, stateOf } from '../packages/agent/made-up-sending.ts';
import { MadeUpUploader } from '../packages/agent/made-up-uploader.ts';
import { paneInBrowser, recordSession, startBesideStudy, visit } from './beside-a-study.ts';

const openPane = paneInBrowser();

describe('R6 One switch per purpose and category (actions, frames, app names, upload); no accept-all without an equal decline-all', () => {
  test('each switch moves itself alone, and exactly what was switched on is agreed to', async () => {
    const made = await startSending();
    await made.review.studies.leave({ studyId: made.study.id });
    const page = await openPane(made);
    await visit(page, `#/join/${made.study.id}`);
    const names = ['Actions', 'Frames', 'App names', 'Upload'];
    const switchOf = (name: string) => page.getByRole('switch', { name });
    await switchOf('Upload').waitFor();
    expect(await page.getByRole('main').getByRole('switch').count()).toBe(names.length);
    expect(Object.keys(Choices.shape)).toEqual(['actions', 'frames', 'appNames', 'upload']);
    for (const name of names) {
      await switchOf(name).click();
      const on = await Promise.all(names.map((each) => switchOf(each).isChecked()));
      expect(on).toEqual(names.map((each) => each === name));
      await switchOf(name).click();
    }
    // Two buttons answer, and none of them answers for everything.
    const buttons = await page.getByRole('main').getByRole('button').allInnerTexts();
    expect(buttons.filter((label) => /\ball\b|everything/i.test(label))).toEqual([]);
    expect(buttons).toEqual(expect.arrayContaining(['Join with these choices', 'Do not join']));

    await switchOf('Frames').click();
    await page.getByRole('button', { name: 'Join with these choices' }).click();
    await page.getByRole('button', { name: 'Stop and leave' }).waitFor();
    expect(made.vault.read.consents().at(-1)?.choices).toEqual({
      actions: false,
      frames: true,
      appNames: false,
      upload: false,
    });
  });
});

describe('R7 Consent stands apart from licence and employment terms', () => {
  test('the page that asks has no terms in it, and a yes answers one study and nothing else', async () => {
    const { made } = await startBesideStudy();
    const page = await openPane(made);
    const calls: string[] = [];
    page.on('request', (request) => {
      const [, procedure] = /\/rpc\/(.*)$/.exec(request.url()) ?? [];
      if (procedure !== undefined) calls.push(procedure);
    });
    await visit(page, `#/join/${made.study.id}`);
    await page.getByRole('switch', { name: 'Actions' }).click();
    const text = await page.getByRole('main').innerText();
    const terms = /\blicen[cs]e|terms (of|and)|conditions|employment contract|privacy policy|warranty/i;
    expect(text.match(terms)).toBeNull();
    expect(text.length).toBeGreaterThan(1000);
    expect(await page.getByRole('main').getByRole('checkbox').count()).toBe(0);

    calls.length = 0;
    await page.getByRole('button', { name: 'Join with these choices' }).click();
    await page.getByRole('button', { name: 'Stop and leave' }).waitFor();
    const changing = calls.filter((procedure) => !/\/(list|get|watch|agreed|notice|verify)$/.test(procedure));
    expect([changing, made.ledger()]).toEqual([['studies/join'], ['consent-given']]);
    const { studies } = await made.review.studies.list();
    expect(studies.filter(({ standing }) => standing !== 'not-asked').map(({ study }) => study.id)).toEqual([
      made.study.id,
    ]);
  });

  test('what Clearpane says of itself is read apart from any study and agreed to by nobody', async () => {
    const made = await startMadeUpAgent();
    const page = await openPane(made);
    await visit(page, '#/about');
    await page.getByText('It asks nothing, and reading it agrees to nothing.').waitFor();
    expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
  });
});

describe('R8 Every record carries its study; export fails closed if consent is absent, withdrawn or expired', () => {
  test('sessions, answers and bundles name the study and the very text that was agreed to', async () => {
    const made = await startSending();
    const bundle = await prepare(made);
    const [consent] = made.vault.read.consents();
    const manifest = await made.review.bundles.manifest({ bundleId: bundle.id });
    const statement = ConsentStatement.parse(JSON.parse(manifest.consentStatement.text));
    const { id } = made.study;
    expect([
      (await made.review.sessions.list()).map(({ studyId }) => studyId),
      (await made.review.records.list()).map(({ studyId }) => studyId),
      [manifest.studyId, statement.studyId],
      made.vault.read.consentOf(bundle.sessionId),
    ]).toEqual([[id], [id], [id, id], consent?.id]);
    expect([manifest.studySha256, statement.studySha256]).toEqual([consent?.studySha256, consent?.studySha256]);
  });

  test('without a yes to sending nothing is even prepared', async () => {
    const made = await startSending();
    await made.join({ upload: false });
    const session = await recordSession(made);
    expect(await codeOf(made.review.bundles.prepare({ sessionId: session.id }))).toBe('no-consent');
    expect([made.vault.read.bundles(), outbox(made)]).toEqual([[], []]);
  });

  test.each(['withdrawn', 'expired'] as const)('what was approved is not sent once consent is %s', async (how) => {
    const uploader = new MadeUpUploader();
    const recipient = await uploader.recipient();
    const asked = await startBesideStudy({ recipient, launcher: uploader, coolingOffHours: 48 });
    const made = Object.assign(asked.made, { uploader });
    await asked.signAnew({ consentDays: how === 'expired' ? 1 : 30 });
    await made.join();
    const bundle = await prepare(made);
    await approve(made, bundle);
    uploader.script = uploader.honest;
    if (how === 'withdrawn') await made.review.studies.leave({ studyId: made.study.id });
    made.clock.move(49 * 3600);
    // At once, and after everybody had time to notice.
    const codes = [await codeOf(made.review.bundles.prepare({ sessionId: bundle.sessionId }))];
    for (let ticks = 0; ticks < 3; ticks += 1) await made.agent.tick();
    codes.push(await codeOf(made.review.bundles.prepare({ sessionId: bundle.sessionId })));
    expect([uploader.orders, codes]).toEqual([[], ['no-consent', 'no-consent']]);
    expect(stateOf(made, bundle)).toBe(how === 'withdrawn' ? 'gone' : 'approved');
  });
});

describe('R9 Performance, discipline, termination and monitoring uses are prohibited in the record and in every export', () => {
  const four = ['performance-assessment', 'discipline', 'termination', 'monitoring'];

  test('in the consent record, the receipt, the manifest and the statement of consent', async () => {
    const made = await startSending();
    const bundle = await prepare(made);
    const [{ consentId } = { consentId: '' as never }] = await made.review.records.list();
    const prohibitedIn = (document: ConsentRecordDocument) =>
      document['dpv:hasRule'].flatMap((rule) =>
        rule['@type'] === 'dpv:Prohibition' && four.includes(rule['dct:identifier']) ? [rule['dct:identifier']] : [],
      );
    const texts = await Promise.all(
      (['record', 'receipt'] as const).map((form) => made.review.records.get({ consentId, form })),
    );
    const manifest = await made.review.bundles.manifest({ bundleId: bundle.id });
    const record = JSON.parse(texts[0] ?? '') as ConsentRecordDocument;
    expect({
      study: made.study.prohibitedUses,
      record: prohibitedIn(record),
      manifest: manifest.prohibitedUses,
      statement: ConsentStatement.parse(JSON.parse(manifest.consentStatement.text)).prohibitedUses,
    }).toEqual({ study: four, record: four, manifest: four, statement: four });
    for (const use of four) expect(texts[1]).toContain(`"dct:identifier": "${use}"`);
  });

  test.each(PROHIBITED_USES)('and a study that leaves out “%s” is not offered to anybody', async (left) => {
    const { made, signAnew } = await startBesideStudy();
    const prohibitedUses = PROHIBITED_USES.map((use) => (use === left ? 'monitoring' : use));
    if (left === 'monitoring') prohibitedUses[3] = 'discipline';
    await signAnew({ prohibitedUses });
    const { studies, problems } = await made.review.studies.list();
    expect([studies.map(({ study }) => study.id), problems.length]).toEqual([['just-for-me'], 1]);
    const shorter = { ...made.study, prohibitedUses: PROHIBITED_USES.filter((use) => use !== left) };
    expect(Study.safeParse(shorter).success).toBe(false);
  });
});
