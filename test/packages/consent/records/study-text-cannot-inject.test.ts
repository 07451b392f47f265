import { consentReceipt, consentRecord } from '@clearpane/consent';
import { ConsentReceiptDocument, ConsentRecordDocument } from '@clearpane/contracts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DPV_TERMS } from './dpv-2.3-terms.ts';
import { expand, findMissing, roundTrip, toQuads } from './linked-data.ts';
import { ALLOWED_APP, anyFacts, ended, madeUpFacts } from './made-up-records.ts';

const KEYS = new Set(
  keysOf(consentReceipt(madeUpFacts(ended('withdrawn')))).concat('dct:replaces', 'dct:isReplacedBy'),
);
/** A name in a vocabulary that is not DPV's. */
const OTHER_NAME =
  /^(http:\/\/purl\.org\/dc\/terms\/|http:\/\/www\.w3\.org\/(1999\/02\/22-rdf-syntax-ns|2000\/01\/rdf-schema|2004\/02\/skos\/core)#|https:\/\/schema\.org\/)[A-Za-z0-9]+$/;

test('whatever a study says, record and receipt are what the contract says, and lose nothing on the way through a file', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const record = consentRecord(facts);
      const receipt = consentReceipt(facts);
      expect(ConsentRecordDocument.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
      expect(ConsentReceiptDocument.parse(JSON.parse(JSON.stringify(receipt)))).toEqual(receipt);
      expect(keysOf(receipt).filter((key) => !KEYS.has(key))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test(
  'whatever a study says stays words: it never becomes a key, an identifier or a reference',
  { timeout: 240_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(anyFacts, async (facts) => {
        const receipt = consentReceipt(facts);
        const quads = await toQuads(receipt);
        const named = quads
          .flatMap(({ subject, predicate, object }) => [subject, predicate, object])
          .filter(({ termType }) => termType === 'NamedNode')
          .map(({ value }) => value);
        const ids = [facts.receiptId, ...facts.answers.map(({ id }) => id)];
        expect(named.filter((iri) => !isKnown(iri, ids))).toEqual([]);
        const words = new Set(
          quads.filter(({ object }) => object.termType === 'Literal').map(({ object }) => object.value),
        );
        const notice = facts.study.notices.find(({ language }) => language === facts.consent.noticeLanguage)!;
        for (const text of [notice.purpose, notice.whatIsKept, notice.authority, facts.study.controller])
          expect(words).toContain(text);
      }),
      { numRuns: 60 },
    );
  },
);

test('whatever a study says, the shapes hold and the compacted form comes back', { timeout: 240_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyFacts, async (facts) => {
      const record = consentRecord(facts);
      expect(await expand(record)).toHaveLength(1);
      expect(await roundTrip(record)).toEqual(record);
      expect(await findMissing(record)).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test('the apps that a person allowed are in neither', () => {
  const facts = madeUpFacts();
  expect(facts.consent.allowedApps).toEqual([ALLOWED_APP]);
  expect(JSON.stringify([consentRecord(facts), consentReceipt(facts)])).not.toContain(ALLOWED_APP);
});

function isKnown(iri: string, ids: readonly string[]): boolean {
  const ours = /^urn:uuid:([^#]+)(#[a-z-]+)?$/.exec(iri)?.[1];
  return DPV_TERMS.has(iri) || OTHER_NAME.test(iri) || (ours !== undefined && ids.includes(ours));
}

/** Every key below the context, and of the context itself the name only. */
function keysOf(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap(keysOf);
  return Object.entries(value).flatMap(([key, inner]) => (key === '@context' ? [key] : [key, ...keysOf(inner)]));
}
