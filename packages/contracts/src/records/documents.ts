import { z } from 'zod';
import { canonicalJson } from '../canonical-json.ts';
import { Sha256, StudyId } from '../identifiers.ts';
import { PROHIBITED_USES } from '../study.ts';
import { CONSENT_CONTEXT, DPV_RELEASE } from './context.ts';
import { ConsentEvent, Notice } from './events.ts';
import { Keeping, Sending } from './processes.ts';
import { right, Rule, STATEMENT_RULES } from './rules.ts';
import { Instant, OurWords, StudyWords, Urn } from './words.ts';

/** Only the context of this build: another one could give every word of the document another meaning. */
const Context = z.custom<typeof CONSENT_CONTEXT>((value) => canonicalJson(value) === canonicalJson(CONSENT_CONTEXT));

const Party = z.strictObject({
  '@id': Urn,
  '@type': z.enum(['dpv:DataController', 'dpv:Recipient', 'dpv:Organisation']),
  'dpv:hasIdentifier': z.string().min(1),
  'dpv:hasName': StudyWords,
  'dpv:hasContact': StudyWords,
  'dpv:hasAddress': StudyWords,
  /** Words, not a reference: nothing that a study says becomes an IRI. */
  'schema:url': z.url().optional(),
});

const Document = z.strictObject({ 'dct:title': StudyWords, 'schema:sha256': Sha256 });

const record = {
  '@id': Urn,
  '@type': z.literal('dpv:ConsentRecord'),
  'dct:conformsTo': z.literal('https://w3id.org/dpv/schema/dpv-27560#record-eu-gdpr'),
  'schema:schemaVersion': z.literal(DPV_RELEASE),
  'dct:identifier': z.uuid(),
  'dpv:hasIdentifier': z.uuid(),
  'dct:created': Instant,
  'dct:modified': Instant,
  'dct:language': z.string(),
  'dct:accessRights': z.strictObject({ '@type': z.literal('dct:RightsStatement'), 'rdfs:label': OurWords }),
  /** The build of Clearpane that asked. */
  'dct:creator': z.strictObject({
    '@id': Urn,
    '@type': z.literal('schema:SoftwareApplication'),
    'schema:name': z.literal('Clearpane'),
    'schema:softwareVersion': z.string(),
  }),
  /** The study as it was agreed to. */
  'dct:source': z.strictObject({
    '@id': Urn,
    'dct:identifier': StudyId,
    'dct:title': StudyWords,
    'dct:valid': Instant,
    /** Of the signed text. */
    'schema:sha256': Sha256,
  }),
  /** The record of the answer that this one renews. */
  'dct:replaces': Urn.optional(),
  'dct:isReplacedBy': Urn.optional(),
  /** A random identifier of this consent alone; no name, no account, no device. */
  'dpv:hasDataSubject': z.strictObject({ '@id': Urn, '@type': z.literal('dpv:DataSubject'), 'dct:identifier': Urn }),
  'dpv:hasNotice': z.array(Notice).length(2),
  'dpv:hasLegalBasis': z.literal('eu-gdpr:A6-1-a'),
  'dpv:hasJurisdiction': z.literal('loc:EU'),
  'dpv:hasApplicableLaw': z.literal('legal-eu:law-GDPR'),
  'dpv:hasDataController': Urn,
  'dpv:hasProcess': z.union([z.tuple([Keeping]), z.tuple([Keeping, Sending])]),
  'dpv:hasConsequence': z.strictObject({ '@type': z.literal('dpv:Consequence'), 'dct:description': StudyWords }),
  'dpv:hasRule': z.array(Rule).length(PROHIBITED_USES.length + STATEMENT_RULES.length),
  'dpv:hasConsentControl': z.strictObject({
    '@type': z.literal('dpv:WithdrawConsent'),
    'dpv:isExercisedAt': z.strictObject({
      '@type': z.literal('dpv:RightExerciseNotice'),
      'dct:description': StudyWords,
    }),
  }),
  'dpv:hasRight': z.tuple([
    right('A7-3'),
    right('A15'),
    right('A16'),
    right('A17'),
    right('A18'),
    right('A20'),
    right('A77'),
  ]),
  'dpv:hasAuthority': z.strictObject({
    '@type': z.literal('dpv:DataProtectionAuthority'),
    'dct:description': StudyWords,
  }),
  'dpv:hasTechnicalMeasure': z.strictObject({
    '@type': z.literal('dpv:DataRedaction'),
    'rdfs:label': OurWords,
    /** The version of the masking rules agreed to. */
    'schema:version': z.int().min(1),
  }),
  'dpv:hasImpactAssessment': Document.extend({ '@type': z.literal('dpv:DPIA') }).optional(),
  /** The works council's agreement. */
  'dpv:hasOrganisationalMeasure': Document.extend({
    '@type': z.literal('dpv:ConsultationWithDataSubjectRepresentative'),
    'dct:contributor': z.strictObject({ '@id': Urn }),
  }).optional(),
  'dpv:hasEntity': z.tuple([Party.extend({ '@type': z.literal('dpv:DataController') })], Party),
  'dpv:hasConsentStatus': z.array(ConsentEvent).min(1),
};

/**
 * A consent record after ISO/IEC TS 27560:2023 in the words of DPV 2.3 with its EU-GDPR extension, as compacted JSON-LD under
 * CONSENT_CONTEXT. It stays on the person's computer.
 */
export const ConsentRecordDocument = z.strictObject({ '@context': Context, ...record });
export type ConsentRecordDocument = z.infer<typeof ConsentRecordDocument>;

/** A consent receipt: the person's own copy of one record, which says so. There is none of a refusal. */
export const ConsentReceiptDocument = z.strictObject({
  '@context': Context,
  '@id': Urn,
  '@type': z.literal('dpv:ConsentReceipt'),
  'dct:conformsTo': z.literal('https://w3id.org/dpv/schema/dpv-27560#receipt-eu-gdpr'),
  'schema:schemaVersion': z.literal(DPV_RELEASE),
  'dct:identifier': z.uuid(),
  'dpv:hasIdentifier': z.uuid(),
  'dct:created': Instant,
  'dct:audience': Urn,
  'dct:accessRights': record['dct:accessRights'],
  'dpv:hasRecordOfActivity': z.tuple([z.strictObject(record)]),
});
export type ConsentReceiptDocument = z.infer<typeof ConsentReceiptDocument>;
