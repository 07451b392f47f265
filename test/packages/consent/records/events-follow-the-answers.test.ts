import { consentReceipt, consentRecord } from '@clearpane/consent';
import { ConsentEnding, type Consent } from '@clearpane/contracts';
import { describe, expect, test } from 'vitest';
import { ended, FIRST, madeUpConsent, madeUpFacts, madeUpStudy, SECOND } from './made-up-records.ts';

const THIRD = '3e2f4a8e-6f0e-4c5b-9a55-0f8d4f2d1c04';

/** State, who said so and at which place of the ledger. */
function eventsOf(consent: Consent, answers: Consent[] = [consent]): unknown[] {
  return consentRecord(madeUpFacts(consent, { answers }))['dpv:hasConsentStatus'].map((event) => [
    [event['@type']].flat()[0],
    event['dpv:isIndicatedBy'].split('#')[1],
    event['schema:position'],
  ]);
}

describe('the states of a consent, in the words of DPV', () => {
  test('a yes is given by the person', () => {
    expect(eventsOf(madeUpConsent())).toEqual([['dpv:ConsentGiven', 'person', 4]]);
  });

  test('a no is refused by the person, whatever the switches say', () => {
    const refused = madeUpConsent({ decision: 'refused', endedAt: 4 });
    expect(eventsOf(refused)).toEqual([['dpv:ConsentRefused', 'person', 4]]);
    const { 'dpv:hasProcess': processes } = consentRecord(madeUpFacts(refused));
    const answers = [...processes[0]['dpv:hasPersonalData'], processes[1]!].map((part) => part['dpv:hasConsentStatus']);
    expect(new Set(answers.flat())).toEqual(new Set(['dpv:ConsentRefused']));
  });

  test.each([
    ['withdrawn', 'dpv:ConsentWithdrawn', 'person'],
    ['renewed', 'dpv:RenewedConsentGiven', 'person'],
    ['expired', 'dpv:ConsentExpired', 'clearpane'],
    ['suspended', 'dpv:ConsentInvalidated', 'clearpane'],
    ['revoked', 'dpv:ConsentRevoked', 'works-council'],
  ] as const)('a yes that was %s ends as %s', (how, status, by) => {
    expect(eventsOf(ended(how))).toEqual([
      ['dpv:ConsentGiven', 'person', 4],
      [status, by, 9],
    ]);
    expect(consentRecord(madeUpFacts(ended(how)))['dct:modified']).toBe('2026-03-09T09:00:00.000Z');
  });

  test('there is a state for every ending', () => {
    for (const how of ConsentEnding.options) expect(eventsOf(ended(how))).toHaveLength(2);
  });

  test('a renewal tells of the answers that it renews, each with the notice that was read then', () => {
    const first = ended('renewed');
    const second = ended('expired', {
      id: SECOND,
      renews: FIRST,
      givenAt: 9,
      endedAt: 20,
      noticeSha256: '9'.repeat(64),
    });
    const third = madeUpConsent({ id: THIRD, renews: SECOND, givenAt: 30 });
    expect(eventsOf(third, [second, third, first])).toEqual([
      ['dpv:ConsentGiven', 'person', 4],
      ['dpv:RenewedConsentGiven', 'person', 9],
      ['dpv:ConsentExpired', 'clearpane', 20],
      ['dpv:RenewedConsentGiven', 'person', 30],
    ]);
    const record = consentRecord(madeUpFacts(third, { answers: [first, second, third] }));
    expect(record['dct:replaces']).toBe(`urn:uuid:${SECOND}`);
    expect(record['dpv:hasConsentStatus'].map((event) => event['dpv:hasNotice']?.[0]?.['schema:sha256'][0])).toEqual([
      'b',
      '9',
      undefined,
      undefined,
    ]);
    const earlier = consentRecord(madeUpFacts(first, { answers: [first, second, third] }));
    expect(earlier['dct:isReplacedBy']).toBe(`urn:uuid:${SECOND}`);
  });

  test('answers that name each other in a circle end the chain instead of the program', () => {
    const first = madeUpConsent({ renews: SECOND });
    const second = madeUpConsent({ id: SECOND, renews: FIRST, givenAt: 9 });
    expect(eventsOf(second, [first, second])).toHaveLength(2);
  });
});

test('each category and sending has the answer it was given', () => {
  const [keeping, sending] = consentRecord(madeUpFacts())['dpv:hasProcess'];
  expect(
    keeping['dpv:hasPersonalData'].map((data) => [data['dct:identifier'], ...data['dpv:hasConsentStatus']]),
  ).toEqual([
    ['actions', 'dpv:ConsentGiven'],
    ['frames', 'dpv:ConsentRefused'],
    ['app-names', 'dpv:ConsentRefused'],
  ]);
  expect(sending?.['dpv:hasConsentStatus']).toEqual(['dpv:ConsentGiven']);
});

test('R9: performance assessment, discipline, termination and monitoring are prohibited in every record', () => {
  const rules = consentRecord(madeUpFacts())['dpv:hasRule'];
  expect(rules.map((rule) => `${rule['dct:identifier']}: ${rule['@type']}`)).toEqual([
    'performance-assessment: dpv:Prohibition',
    'discipline: dpv:Prohibition',
    'termination: dpv:Prohibition',
    'monitoring: dpv:Prohibition',
    'automating-participants-work: dpv:Permission',
    'selling-models: dpv:Prohibition',
    'models-leaving-the-company: dpv:Prohibition',
    'paying-or-withholding: dpv:Prohibition',
  ]);
});

test('a study without recipient has no process of sending, and nobody but the person receives anything', () => {
  const study = madeUpStudy({ recipient: null });
  const record = consentRecord(madeUpFacts(madeUpConsent(), { study }));
  expect(record['dpv:hasProcess'].map((part) => [part['dct:identifier'], part['dpv:hasRecipient']])).toEqual([
    ['keeping', [`urn:uuid:${FIRST}#person`]],
  ]);
});

test('a record says that it stays here, a receipt that it is the copy of the person', () => {
  expect(consentRecord(madeUpFacts())['dct:accessRights']['rdfs:label']).toMatch(/^Kept on the computer of the person/);
  const receipt = consentReceipt(madeUpFacts());
  for (const { 'dct:accessRights': rights } of [receipt, receipt['dpv:hasRecordOfActivity'][0]])
    expect(rights['rdfs:label']).toMatch(/^The copy of the person/);
  expect(receipt['dct:audience']).toBe(receipt['dpv:hasRecordOfActivity'][0]['dpv:hasDataSubject']['@id']);
});

test('there is no receipt of a no, so that nobody can ask to see one', () => {
  const refused = madeUpConsent({ decision: 'refused', endedAt: 4 });
  expect(() => consentReceipt(madeUpFacts(refused))).toThrow(expect.objectContaining({ code: 'not-found' }));
});

test('without the notice that was read there is no record', () => {
  const consent = madeUpConsent({ noticeLanguage: 'pl' });
  expect(() => consentRecord(madeUpFacts(consent))).toThrow(expect.objectContaining({ code: 'not-found' }));
});
