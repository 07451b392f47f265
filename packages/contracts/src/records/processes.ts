import { z } from 'zod';
import { Category } from '../study.ts';
import { OurWords, StudyWords, Urn } from './words.ts';

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
export const Keeping = z.strictObject({
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
export const Sending = z.strictObject({
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
