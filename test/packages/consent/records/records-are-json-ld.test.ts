import { consentReceipt, consentRecord } from '@clearpane/consent';
import { CONSENT_CONTEXT, ConsentReceiptDocument, ConsentRecordDocument } from '@clearpane/contracts';
import { describe, expect, test } from 'vitest';
import { DPV_TERMS } from './dpv-2.3-terms.ts';
import { canonize, expand, findMissing, roundTrip, toQuads } from './linked-data.ts';
import { ended, madeUpConsent, madeUpFacts, madeUpStudy, SECOND } from './made-up-records.ts';

const first = madeUpConsent();
const renewed = ended('renewed');
const second = madeUpConsent({ id: SECOND, renews: renewed.id, givenAt: 9 });
const refused = madeUpConsent({ decision: 'refused', endedAt: 4 });
const withoutRecipient = madeUpStudy({ recipient: null, impactAssessment: null, worksCouncilAgreement: null });

const RECORDS = {
  given: consentRecord(madeUpFacts(first)),
  'given to a study without recipient': consentRecord(madeUpFacts(first, { study: withoutRecipient })),
  renewing: consentRecord(madeUpFacts(second, { answers: [second, renewed] })),
  'renewed by another': consentRecord(madeUpFacts(renewed, { answers: [second, renewed] })),
  refused: consentRecord(madeUpFacts(refused)),
  withdrawn: consentRecord(madeUpFacts(ended('withdrawn'))),
  expired: consentRecord(madeUpFacts(ended('expired'))),
  suspended: consentRecord(madeUpFacts(ended('suspended'))),
  revoked: consentRecord(madeUpFacts(ended('revoked'))),
};
const DOCUMENTS = {
  ...RECORDS,
  'a receipt': consentReceipt(madeUpFacts()),
  'a receipt of a withdrawn consent': consentReceipt(madeUpFacts(ended('withdrawn'))),
};

describe.each(Object.entries(DOCUMENTS))('%s', (_name, document) => {
  test('is what the contract says, also after it was written to a file', () => {
    const read: unknown = JSON.parse(JSON.stringify(document));
    const schema = document['@type'] === 'dpv:ConsentRecord' ? ConsentRecordDocument : ConsentReceiptDocument;
    expect(schema.parse(read)).toEqual(document);
  });

  test('expands without loading anything, to one thing of which every key has a meaning', async () => {
    expect(await expand(document)).toHaveLength(1);
  });

  test('comes back the same when it is expanded and compacted again', async () => {
    expect(await roundTrip(document)).toEqual(document);
  });

  test('has all fields that ISO/IEC TS 27560 makes mandatory, by the shapes', async () => {
    expect(await findMissing(document)).toEqual([]);
  });

  test('says the same in canonical form whatever order its keys are in', async () => {
    const turned = Object.fromEntries(Object.entries(document).toReversed());
    const canonical = await canonize(document);
    expect(canonical).toContain('<https://w3id.org/dpv#hasConsentStatus>');
    expect(await canonize(turned)).toBe(canonical);
  });

  test('uses only words that DPV 2.3 really has', async () => {
    const used = new Set(
      (await toQuads(document)).flatMap(({ subject, predicate, object }) =>
        [subject, predicate, object].filter(({ termType }) => termType === 'NamedNode').map(({ value }) => value),
      ),
    );
    const ofDpv = [...used].filter((iri) => iri.startsWith('https://w3id.org/dpv'));
    expect(ofDpv.length).toBeGreaterThan(50);
    expect(ofDpv.filter((iri) => !DPV_TERMS.has(iri))).toEqual([]);
  });
});

test('every word of DPV that is listed is used', async () => {
  const texts = await Promise.all(Object.values(DOCUMENTS).map((document) => canonize(document)));
  const all = texts.join('\n');
  expect([...DPV_TERMS].filter((iri) => !all.includes(`<${iri}>`))).toEqual([]);
});

test('the context names nothing that would have to be loaded', () => {
  expect(Object.keys(CONSENT_CONTEXT)).not.toContain('@import');
  for (const meaning of Object.values(CONSENT_CONTEXT))
    expect(typeof meaning === 'object' && '@context' in meaning).toBe(false);
});

test('a document that wants to load its context does not get it', async () => {
  const document = { ...RECORDS.given, '@context': 'https://attacker.example/context' };
  await expect(expand(document)).rejects.toThrow(/attacker\.example/);
});

test('a document with another context is refused: its words could mean anything', () => {
  const document = RECORDS.given;
  for (const context of [
    'https://attacker.example/context',
    {},
    { ...CONSENT_CONTEXT, dpv: 'https://attacker.example/' },
  ])
    expect(ConsentRecordDocument.safeParse({ ...document, '@context': context }).success).toBe(false);
});
