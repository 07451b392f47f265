import { consentReceipt, consentRecord } from '@clearpane/consent';
import { ConsentReceiptDocument, ConsentRecordDocument } from '@clearpane/contracts';
import { expect, test } from 'vitest';
import { findMissing } from './linked-data.ts';
import { ended, madeUpFacts } from './made-up-records.ts';

type Path = readonly (string | number)[];

/** The fields that the guide to ISO/IEC TS 27560 lists as mandatory for a record, by the standard's names, and where they stand. */
const RECORD_FIELDS: [string, Path][] = [
  ['schema version', ['dct:conformsTo']],
  ['that it is a record', ['@type']],
  ['record id', ['dct:identifier']],
  ['record id, as DPV names it', ['dpv:hasIdentifier']],
  ['pii principal', ['dpv:hasDataSubject']],
  ['pii principal id', ['dpv:hasDataSubject', 'dct:identifier']],
  ['privacy notice', ['dpv:hasNotice']],
  ['the hash of the notice', ['dpv:hasNotice', 0, 'schema:sha256']],
  ['that it is the notice of this consent', ['dpv:hasNotice', 0, '@type']],
  ['language', ['dct:language']],
  ['language of the notice', ['dpv:hasNotice', 0, 'dct:language']],
  ['purposes', ['dpv:hasProcess']],
  ['purpose of keeping', ['dpv:hasProcess', 0, 'dpv:hasPurpose']],
  ['what the purpose is', ['dpv:hasProcess', 0, 'dpv:hasPurpose', 'dct:description']],
  ['purpose of sending', ['dpv:hasProcess', 1, 'dpv:hasPurpose']],
  ['pii information', ['dpv:hasProcess', 0, 'dpv:hasPersonalData']],
  ['pii information of what is sent', ['dpv:hasProcess', 1, 'dpv:hasPersonalData']],
  ['pii type', ['dpv:hasProcess', 0, 'dpv:hasPersonalData', 0, 'skos:broader']],
  ['the answer to a category', ['dpv:hasProcess', 0, 'dpv:hasPersonalData', 1, 'dpv:hasConsentStatus']],
  ['pii controllers', ['dpv:hasDataController']],
  ['lawful basis', ['dpv:hasLegalBasis']],
  ['storage location', ['dpv:hasProcess', 0, 'dpv:hasStorageCondition', 0]],
  ['where the storage location is', ['dpv:hasProcess', 0, 'dpv:hasStorageCondition', 0, 'dpv:hasLocation']],
  ['retention period', ['dpv:hasProcess', 0, 'dpv:hasStorageCondition', 1]],
  ['how long the retention period is', ['dpv:hasProcess', 0, 'dpv:hasStorageCondition', 1, 'dpv:hasDuration']],
  ['storage location of what is sent', ['dpv:hasProcess', 1, 'dpv:hasStorageCondition', 0]],
  ['retention period of what is sent', ['dpv:hasProcess', 1, 'dpv:hasStorageCondition', 1]],
  ['recipient of what is kept', ['dpv:hasProcess', 0, 'dpv:hasRecipient']],
  ['recipient of what is sent', ['dpv:hasProcess', 1, 'dpv:hasRecipient']],
  ['jurisdiction', ['dpv:hasJurisdiction']],
  ['applicable law', ['dpv:hasApplicableLaw']],
  ['withdrawal method', ['dpv:hasConsentControl']],
  ['how to withdraw', ['dpv:hasConsentControl', 'dpv:isExercisedAt']],
  ['privacy rights', ['dpv:hasRight']],
  ['right to withdraw', ['dpv:hasRight', 0]],
  ['right to complain', ['dpv:hasRight', 6]],
  ['how to exercise a right', ['dpv:hasRight', 2, 'dpv:isExercisedAt']],
  ['authority party', ['dpv:hasAuthority']],
  ['parties', ['dpv:hasEntity']],
  ['party type of the controller', ['dpv:hasEntity', 0, '@type']],
  ['party id of the controller', ['dpv:hasEntity', 0, 'dpv:hasIdentifier']],
  ['party name of the controller', ['dpv:hasEntity', 0, 'dpv:hasName']],
  ['party address of the controller', ['dpv:hasEntity', 0, 'dpv:hasAddress']],
  ['party contact of the controller', ['dpv:hasEntity', 0, 'dpv:hasContact']],
  ['party type of the recipient', ['dpv:hasEntity', 1, '@type']],
  ['party name of the recipient', ['dpv:hasEntity', 1, 'dpv:hasName']],
  ['party contact of the works council', ['dpv:hasEntity', 2, 'dpv:hasContact']],
  ['events', ['dpv:hasConsentStatus']],
  ['event state and type', ['dpv:hasConsentStatus', 0, '@type']],
  ['event type', ['dpv:hasConsentStatus', 0, '@type', 1]],
  ['event time', ['dpv:hasConsentStatus', 0, 'dpv:isIndicatedAtTime']],
  ['validity duration', ['dpv:hasConsentStatus', 0, 'dpv:hasDuration']],
  ['entity id of the event', ['dpv:hasConsentStatus', 0, 'dpv:isIndicatedBy']],
  ['event state of the withdrawal', ['dpv:hasConsentStatus', 1, '@type']],
  ['event time of the withdrawal', ['dpv:hasConsentStatus', 1, 'dpv:isIndicatedAtTime']],
  ['validity duration of the withdrawal', ['dpv:hasConsentStatus', 1, 'dpv:hasDuration']],
  ['the prohibited uses', ['dpv:hasRule']],
  ['prohibition of performance assessment', ['dpv:hasRule', 0]],
  ['prohibition of discipline', ['dpv:hasRule', 1]],
  ['prohibition of termination', ['dpv:hasRule', 2]],
  ['prohibition of monitoring', ['dpv:hasRule', 3]],
  ['that a use is prohibited', ['dpv:hasRule', 3, '@type']],
];

const RECEIPT_FIELDS: [string, Path][] = [
  ['that it is a receipt', ['@type']],
  ['schema version', ['dct:conformsTo']],
  ['receipt id', ['dct:identifier']],
  ['receipt id, as DPV names it', ['dpv:hasIdentifier']],
  ['creation timestamp', ['dct:created']],
  ['the record', ['dpv:hasRecordOfActivity']],
];

const RECORD = consentRecord(madeUpFacts(ended('withdrawn')));
const RECEIPT = consentReceipt(madeUpFacts(ended('withdrawn')));

test.each(RECORD_FIELDS)('a record without %s is refused by the shapes and by the contract', async (_name, where) => {
  const poorer = without(RECORD, where);
  expect(ConsentRecordDocument.safeParse(poorer).success).toBe(false);
  expect(await findMissing(poorer)).not.toEqual([]);
});

test.each(RECEIPT_FIELDS)('a receipt without %s is refused by the shapes and by the contract', async (_name, where) => {
  const poorer = without(RECEIPT, where);
  expect(ConsentReceiptDocument.safeParse(poorer).success).toBe(false);
  expect(await findMissing(poorer)).not.toEqual([]);
});

test.each(RECORD_FIELDS)('a receipt whose record has lost %s is refused as well', async (_name, where) => {
  const poorer = without(RECEIPT, ['dpv:hasRecordOfActivity', 0, ...where]);
  expect(ConsentReceiptDocument.safeParse(poorer).success).toBe(false);
  expect(await findMissing(poorer)).not.toEqual([]);
});

test('whatever is taken out of a record, the contract notices, but for what depends on study and answers', () => {
  const noticed = (where: Path): boolean => !ConsentRecordDocument.safeParse(without(RECORD, where)).success;
  const unnoticed = keysIn(RECORD).filter((where) => !noticed(where));
  expect(unnoticed.map((where) => where.join(' '))).toEqual([
    'dpv:hasNotice 0 dct:title',
    'dpv:hasProcess 0 dpv:hasPersonalData 0',
    'dpv:hasProcess 0 dpv:hasPersonalData 1',
    'dpv:hasProcess 0 dpv:hasPersonalData 1 skos:broader 0',
    'dpv:hasProcess 0 dpv:hasPersonalData 1 skos:broader 1',
    'dpv:hasProcess 0 dpv:hasPersonalData 2',
    'dpv:hasProcess 1',
    'dpv:hasProcess 1 dpv:hasPersonalData 0',
    'dpv:hasProcess 1 dpv:hasPersonalData 1',
    'dpv:hasProcess 1 dpv:hasPersonalData 2',
    'dpv:hasImpactAssessment',
    'dpv:hasOrganisationalMeasure',
    'dpv:hasEntity 1',
    'dpv:hasEntity 1 schema:url',
    'dpv:hasEntity 2',
    'dpv:hasConsentStatus 0',
    'dpv:hasConsentStatus 1',
  ]);
});

test('whatever is put into a record, the contract notices', () => {
  const objects = [[], ...keysIn(RECORD)].filter((where) => {
    const value = follow(RECORD, where);
    return typeof value === 'object' && !Array.isArray(value) && where.at(-1) !== '@context';
  });
  expect(objects.length).toBeGreaterThan(40);
  const accepted = objects.filter((where) => {
    const richer = structuredClone(RECORD);
    Object.assign(follow(richer, where), { 'schema:comment': 'more' });
    return ConsentRecordDocument.safeParse(richer).success;
  });
  expect(accepted).toEqual([]);
});

function without(document: object, where: Path): object {
  const copy = structuredClone(document);
  const parent = follow(copy, where.slice(0, -1));
  const last = where.at(-1)!;
  if (!(last in parent)) throw new Error(`There is no ${where.join(' ')} to take out.`);
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(parent, last);
  return copy;
}

function follow(document: object, where: Path): object {
  return where.reduce<object>((value, key) => Reflect.get(value, key) as object, document);
}

/** The way to every key below the context. */
function keysIn(value: unknown, where: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...where, Array.isArray(value) ? Number(key) : key];
    return key === '@context' ? [here] : [here, ...keysIn(inner, here)];
  });
}
