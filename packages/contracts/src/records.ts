import { z } from 'zod';
import { canonicalJson } from './canonical-json.ts';
import { Sha256, StudyId } from './identifiers.ts';
import { CONSENT_CONTEXT, DPV_RELEASE } from './record-context.ts';
import { Category, PROHIBITED_USES } from './study.ts';

/** `urn:uuid:` and a consent's or receipt's identifier; a name after # is a part of that one document. */
const Urn = z.string().regex(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(#[a-z-]+)?$/i);
const Instant = z.iso.datetime();
/** Words of the study or its notice, in the language that the record names. */
const StudyWords = z.string().min(1);
/** Words of Clearpane, in English. */
const OurWords = z.string().min(1);

/** Only the context of this build: another one could give every word of the document another meaning. */
const Context = z.custom<typeof CONSENT_CONTEXT>((value) => canonicalJson(value) === canonicalJson(CONSENT_CONTEXT));

/** Where a consent can stand, in DPV's words; a works council's revocation is `ConsentRevoked`, a suspension `ConsentInvalidated`. */
export const ConsentStatusTerm = z.enum([
  'dpv:ConsentGiven',
  'dpv:RenewedConsentGiven',
  'dpv:ConsentRefused',
  'dpv:ConsentWithdrawn',
  'dpv:ConsentExpired',
  'dpv:ConsentInvalidated',
  'dpv:ConsentRevoked',
]);
export type ConsentStatusTerm = z.infer<typeof ConsentStatusTerm>;

/** The statements of a study as rules: each a permission or a prohibition, by what it permits or prohibits. */
export const STATEMENT_RULES = [
  'automating-participants-work',
  'selling-models',
  'models-leaving-the-company',
  'paying-or-withholding',
] as const;

const Notice = z.strictObject({
  '@id': Urn,
  '@type': z.enum(['dpv:ConsentNotice', 'dpv:PrivacyNotice']),
  'dct:title': StudyWords.optional(),
  'dct:language': z.string(),
  /** Of the notice as canonical JSON. */
  'schema:sha256': Sha256,
});

/** One answer to one category, or to sending. */
const Answer = z.tuple([z.enum(['dpv:ConsentGiven', 'dpv:ConsentRefused'])]);

const PersonalData = z.strictObject({
  '@id': Urn,
  '@type': z.literal('dpv:PersonalData'),
  'dct:identifier': Category,
  'rdfs:label': OurWords,
  'skos:broader': z.array(z.string().startsWith('pd:')).min(1),
  'dpv:hasNecessity': z.literal('dpv:Optional'),
  'dpv:hasConsentStatus': Answer,
  /** Who owns the data once it was sent. */
  'dct:rightsHolder': z.strictObject({ '@id': Urn, '@type': z.literal('dpv:Entity'), 'dpv:hasName': StudyWords }),
});

const StorageCondition = z.discriminatedUnion('@type', [
  z.strictObject({
    '@type': z.literal('dpv:StorageLocation'),
    'dpv:hasLocation': z.union([
      z.literal('dpv:LocalLocation'),
      z.strictObject({ '@type': z.literal('dpv:Location'), 'dct:description': StudyWords }),
    ]),
  }),
  z.strictObject({
    '@type': z.literal('dpv:StorageDuration'),
    'dpv:hasDuration': z.discriminatedUnion('@type', [
      z.strictObject({
        '@type': z.literal('dpv:TemporalDuration'),
        'rdf:value': z.strictObject({ '@type': z.literal('xsd:duration'), '@value': z.string().regex(/^P\d+D$/) }),
      }),
      z.strictObject({ '@type': z.literal('dpv:Duration'), 'dct:description': StudyWords }),
    ]),
  }),
]);

const Purpose = z.strictObject({ '@id': Urn, '@type': z.literal('dpv:Purpose'), 'dct:description': StudyWords });

/** What happens on the person's own computer. */
const Keeping = z.strictObject({
  '@id': Urn,
  '@type': z.literal('dpv:Process'),
  'dct:identifier': z.literal('keeping'),
  'rdfs:label': OurWords,
  'dct:description': StudyWords,
  'dpv:hasPurpose': Purpose,
  'dpv:hasPersonalData': z.array(PersonalData).min(1),
  'dpv:hasProcessing': z.tuple([
    z.literal('dpv:Observe'),
    z.literal('dpv:Pseudonymise'),
    z.literal('dpv:Store'),
    z.literal('dpv:Erase'),
  ]),
  'dpv:hasDataSource': z.literal('dpv:DataSubjectDataSource'),
  'dpv:hasStorageCondition': z.array(StorageCondition).min(2),
  'dpv:hasRecipient': z.array(Urn).length(1),
});

/** What happens to what the person approves for sending; absent where a study has no recipient. */
const Sending = z.strictObject({
  '@id': Urn,
  '@type': z.literal('dpv:Process'),
  'dct:identifier': z.literal('sending'),
  'rdfs:label': OurWords,
  'dct:description': StudyWords,
  'dpv:hasPurpose': Urn,
  'dpv:hasPersonalData': z.array(Urn).min(1),
  'dpv:hasProcessing': z.tuple([
    z.literal('dpv:Transfer'),
    z.literal('dpv:Share'),
    z.literal('dpv:Store'),
    z.literal('dpv:Use'),
  ]),
  'dpv:hasStorageCondition': z.array(StorageCondition).min(2),
  'dpv:hasRecipient': z.array(Urn).length(1),
  'dpv:hasNecessity': z.literal('dpv:Optional'),
  'dpv:hasConsentStatus': Answer,
});

/** A forbidden use, or a statement of the study. */
const Rule = z.union([
  z.strictObject({
    '@type': z.literal('dpv:Prohibition'),
    'dct:identifier': z.enum(PROHIBITED_USES),
    'rdfs:label': OurWords,
    'dpv:hasPurpose': z.strictObject({
      '@type': z.literal('dpv:Purpose'),
      'skos:broader': z.array(z.string().startsWith('dpv:')).length(1),
    }),
  }),
  z.strictObject({
    '@type': z.enum(['dpv:Permission', 'dpv:Prohibition']),
    'dct:identifier': z.enum(STATEMENT_RULES),
    'rdfs:label': OurWords,
  }),
]);

/** One right of the GDPR, and where the person exercises it. */
function right<const Article extends string>(article: Article) {
  return z.strictObject({
    '@type': z.tuple([z.literal('dpv:DataSubjectRight'), z.literal(`eu-gdpr:${article}` as const)]),
    'rdfs:label': OurWords,
    'dpv:isExercisedAt': z.strictObject({
      '@type': z.literal('dpv:RightExerciseNotice'),
      'dct:description': StudyWords,
    }),
  });
}

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

/** One thing that happened to the consent. */
const ConsentEvent = z.strictObject({
  '@id': Urn,
  '@type': z.union([
    ConsentStatusTerm,
    z.tuple([z.enum(['dpv:ConsentGiven', 'dpv:RenewedConsentGiven']), z.literal('dpv:ExpressedConsent')]),
  ]),
  'dpv:isIndicatedBy': Urn,
  'dpv:isIndicatedAtTime': Instant,
  'dpv:hasIndicationMethod': z.strictObject({ 'rdfs:label': OurWords }),
  'dpv:hasDuration': z.discriminatedUnion('@type', [
    z.strictObject({
      '@type': z.literal('dpv:UntilTimeDuration'),
      'rdf:value': z.strictObject({ '@type': z.literal('xsd:dateTime'), '@value': Instant }),
    }),
    z.strictObject({ '@type': z.literal('dpv:UntilEventDuration'), 'rdfs:label': OurWords }),
  ]),
  /** The notice of an answer that was renewed; that of the record's own answer is the record's. */
  'dpv:hasNotice': z.array(Notice).length(1).optional(),
  /** Its entry in the person's ledger: validity goes by these, not by clocks. */
  'schema:position': z.int().min(1),
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
