import { z } from 'zod';
import { Sha256 } from '../identifiers.ts';
import { Instant, OurWords, StudyWords, Urn } from './words.ts';

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

/** A notice that was read, by its hash. */
export const Notice = z.strictObject({
  '@id': Urn,
  '@type': z.enum(['dpv:ConsentNotice', 'dpv:PrivacyNotice']),
  'dct:title': StudyWords.optional(),
  'dct:language': z.string(),
  /** Of the notice as canonical JSON. */
  'schema:sha256': Sha256,
});

/** One thing that happened to the consent. */
export const ConsentEvent = z.strictObject({
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
