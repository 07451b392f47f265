import { rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { consentReceipt } from '@clearpane/consent';
import { ConsentId, ConsentReceiptDocument, ConsentRecordDocument, type Consent } from '@clearpane/contracts';
import { expect, test } from 'vitest';
import { findMissing } from '../consent/records/linked-data.ts';
import { codeOf, startMadeUpAgent, typed, type MadeUpAgent } from './made-up-agent.ts';

const get = async (made: MadeUpAgent, { id }: Consent, form: 'record' | 'receipt'): Promise<string> =>
  made.review.records.get({ consentId: id, form });
const latest = (made: MadeUpAgent): Consent =>
  made.vault.read
    .consents()
    .sort((left, right) => left.givenAt - right.givenAt)
    .at(-1)!;

test('a yes, its renewal and leaving are records of their own, the newest first', async () => {
  const made = await startMadeUpAgent();
  await made.join();
  made.clock.move(60);
  await made.join({ frames: false });
  made.clock.move(60);
  await made.review.studies.leave({ studyId: made.study.id });

  const list = await made.review.records.list();
  const title = made.study.notices[0]?.title;
  expect(list.map(({ studyTitle, decision, ending }) => [studyTitle, decision, ending?.how])).toEqual([
    [title, 'renewed', 'withdrawn'],
    [title, 'given', 'renewed'],
  ]);
  const record = ConsentRecordDocument.parse(JSON.parse(await get(made, latest(made), 'record')));
  expect(record['dpv:hasConsentStatus'].map((event) => [event['@type']].flat()[0])).toEqual([
    'dpv:ConsentGiven',
    'dpv:RenewedConsentGiven',
    'dpv:ConsentWithdrawn',
  ]);
  expect(record['dct:replaces']).toBe(`urn:uuid:${list[1]?.consentId}`);
  expect(await findMissing(record)).toEqual([]);
});

test('the events of a record stand where the ledger has them', async () => {
  const made = await startMadeUpAgent();
  await made.join();
  await made.review.studies.leave({ studyId: made.study.id });
  const record = ConsentRecordDocument.parse(JSON.parse(await get(made, latest(made), 'record')));
  const ledger = new Map((await made.review.ledger.list()).map((entry) => [entry.sequence, entry]));
  expect(
    record['dpv:hasConsentStatus'].map((event) => {
      const entry = ledger.get(event['schema:position']);
      return [entry?.kind, entry?.at === event['dpv:isIndicatedAtTime']];
    }),
  ).toEqual([
    ['consent-given', true],
    ['consent-withdrawn', true],
  ]);
});

test('a receipt holds the facts of the answer and nothing else: no app, no session, no device, no name', async () => {
  const made = await startMadeUpAgent();
  await made.join();
  made.capture.becomes({ state: 'ready' });
  made.capture.says(typed);
  const sessions = await made.review.sessions.list();
  expect(sessions).toHaveLength(1);
  expect(latest(made).allowedApps).toEqual(['Calendar']);

  const text = await get(made, latest(made), 'receipt');
  const receipt = ConsentReceiptDocument.parse(JSON.parse(text));
  expect(await findMissing(receipt)).toEqual([]);
  // The pure function is given the answer and the study alone: what equals its outcome cannot hold anything more.
  expect(receipt).toEqual(
    consentReceipt({
      consent: { ...latest(made), allowedApps: [] },
      answers: [],
      study: made.study,
      receiptId: receipt['dct:identifier'],
      createdAt: receipt['dct:created'],
    }),
  );
  const secrets = ['Calendar', sessions[0]!.id, os.hostname(), os.homedir(), made.directory];
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
});

test('two receipts of one consent are two receipts', async () => {
  const made = await startMadeUpAgent();
  await made.join();
  const [one, other] = [await get(made, latest(made), 'receipt'), await get(made, latest(made), 'receipt')];
  expect(JSON.parse(one)['dct:identifier']).not.toBe(JSON.parse(other)['dct:identifier']);
});

test('a no has a record here and no receipt', async () => {
  const made = await startMadeUpAgent();
  await made.review.studies.decline({ studyId: made.study.id });
  const record = ConsentRecordDocument.parse(JSON.parse(await get(made, latest(made), 'record')));
  expect(record['dpv:hasConsentStatus'].map((event) => event['@type'])).toEqual(['dpv:ConsentRefused']);
  expect(await codeOf(get(made, latest(made), 'receipt'))).toBe('not-found');
  expect((await made.review.records.list()).map(({ decision }) => decision)).toEqual(['refused']);
});

test('the record of a no can be read when the study is gone, and the study counts as agreed to by nobody', async () => {
  const made = await startMadeUpAgent();
  await made.review.studies.decline({ studyId: made.study.id });
  rmSync(path.join(path.dirname(made.policyFile), '../studies'), { recursive: true });
  await made.agent.refresh();
  const record = ConsentRecordDocument.parse(JSON.parse(await get(made, latest(made), 'record')));
  expect(record['dct:source']['dct:identifier']).toBe(made.study.id);
  expect(await made.review.studies.agreed({ studyId: made.study.id })).toBeNull();
});

test('a yes to the study "Just for me" has a record and a receipt as well', async () => {
  const made = await startMadeUpAgent();
  const { studies } = await made.review.studies.list();
  const own = studies.find(({ study }) => study.id === 'just-for-me')!;
  await made.review.studies.join({
    studyId: own.study.id,
    studySha256: own.studySha256,
    language: 'de',
    choices: { actions: true, frames: false, appNames: false, upload: false },
  });
  const receipt = ConsentReceiptDocument.parse(JSON.parse(await get(made, latest(made), 'receipt')));
  expect(await findMissing(receipt)).toEqual([]);
  expect(receipt['dpv:hasRecordOfActivity'][0]['dct:source']['dct:title']).toBe('Nur für mich');
});

test('an answer that is not there is not found, and an answer whose study is gone stays in the list', async () => {
  const made = await startMadeUpAgent();
  await made.join();
  const nobody = ConsentId.parse('0b2f4a8e-6f0e-4c5b-9a55-0f8d4f2d1c01');
  expect(await codeOf(made.review.records.get({ consentId: nobody, form: 'record' }))).toBe('not-found');

  made.vault.write.saveConsent({ ...latest(made), studySha256: 'f'.repeat(64) as Consent['studySha256'] });
  expect(await codeOf(get(made, latest(made), 'record'))).toBe('not-found');
  expect((await made.review.records.list()).map(({ studyTitle }) => studyTitle)).toEqual([made.study.id]);
});

test('a notice that is not the one that was read makes no record', async () => {
  const made = await startMadeUpAgent();
  await made.join();
  made.vault.write.saveConsent({ ...latest(made), noticeSha256: 'f'.repeat(64) as Consent['noticeSha256'] });
  expect(await codeOf(get(made, latest(made), 'record'))).toBe('not-found');
});
