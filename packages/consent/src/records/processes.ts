import type { Category, ConsentRecordDocument, Consent, Choices } from '@clearpane/contracts';
import { noticeThatWasRead, urnOf, type RecordFacts } from './record-facts.ts';

type Keeping = ConsentRecordDocument['dpv:hasProcess'][0];
type PersonalData = Keeping['dpv:hasPersonalData'][number];
type Sending = NonNullable<ConsentRecordDocument['dpv:hasProcess'][1]>;

const DATA: Record<Category, { label: string; broader: string[] }> = {
  actions: {
    label: 'Actions: what kind of thing the person did, never what they typed',
    broader: ['pd:Behavioural'],
  },
  frames: {
    label: 'Frames: pictures of the screen in which everything personal is masked',
    broader: ['pd:Behavioural', 'pd:Picture'],
  },
  'app-names': {
    label: 'App names: the names of the apps that were used; without them a made-up name for each session',
    broader: ['pd:ServiceConsumptionBehaviour'],
  },
};

/** What is kept on the person's computer and, where the study has a recipient, what may be sent: with the answer to each. */
export function processesOf(facts: RecordFacts): ConsentRecordDocument['dpv:hasProcess'] {
  const keeping = keepingOf(facts);
  return facts.study.recipient === null ? [keeping] : [keeping, sendingOf(facts, keeping)];
}

function keepingOf(facts: RecordFacts): Keeping {
  const { consent, study } = facts;
  const notice = noticeThatWasRead(facts);
  const urn = urnOf(consent);
  return {
    '@id': `${urn}#keeping`,
    '@type': 'dpv:Process',
    'dct:identifier': 'keeping',
    'rdfs:label': 'Keeping on the computer of the person, where the person sees and deletes it',
    'dct:description': notice.whatIsKept,
    'dpv:hasPurpose': { '@id': `${urn}#purpose`, '@type': 'dpv:Purpose', 'dct:description': notice.purpose },
    'dpv:hasPersonalData': [...new Set(study.categories)].map((category) => personalData(category, facts)),
    'dpv:hasProcessing': ['dpv:Observe', 'dpv:Pseudonymise', 'dpv:Store', 'dpv:Erase'],
    'dpv:hasDataSource': 'dpv:DataSubjectDataSource',
    'dpv:hasStorageCondition': [
      { '@type': 'dpv:StorageLocation', 'dpv:hasLocation': 'dpv:LocalLocation' },
      {
        '@type': 'dpv:StorageDuration',
        'dpv:hasDuration': {
          '@type': 'dpv:TemporalDuration',
          'rdf:value': { '@type': 'xsd:duration', '@value': `P${study.retentionDays}D` },
        },
      },
    ],
    'dpv:hasRecipient': [`${urn}#person`],
  };
}

function sendingOf(facts: RecordFacts, keeping: Keeping): Sending {
  const { consent } = facts;
  const notice = noticeThatWasRead(facts);
  const urn = urnOf(consent);
  return {
    '@id': `${urn}#sending`,
    '@type': 'dpv:Process',
    'dct:identifier': 'sending',
    'rdfs:label': 'Sending of those sessions whose exact bytes the person approves, one by one',
    'dct:description': notice.whoReceives,
    'dpv:hasPurpose': `${urn}#purpose`,
    'dpv:hasPersonalData': keeping['dpv:hasPersonalData'].map((data) => data['@id']),
    'dpv:hasProcessing': ['dpv:Transfer', 'dpv:Share', 'dpv:Store', 'dpv:Use'],
    'dpv:hasStorageCondition': [
      {
        '@type': 'dpv:StorageLocation',
        'dpv:hasLocation': { '@type': 'dpv:Location', 'dct:description': notice.transfers },
      },
      {
        '@type': 'dpv:StorageDuration',
        'dpv:hasDuration': { '@type': 'dpv:Duration', 'dct:description': notice.howLong },
      },
    ],
    'dpv:hasRecipient': [`${urn}#recipient`],
    'dpv:hasNecessity': 'dpv:Optional',
    'dpv:hasConsentStatus': answer(consent, 'upload'),
  };
}

function personalData(category: Category, { consent, study }: RecordFacts): PersonalData {
  const urn = urnOf(consent);
  const { label, broader } = DATA[category];
  return {
    '@id': `${urn}#${category}`,
    '@type': 'dpv:PersonalData',
    'dct:identifier': category,
    'rdfs:label': label,
    'skos:broader': broader,
    'dpv:hasNecessity': 'dpv:Optional',
    'dpv:hasConsentStatus': answer(consent, category === 'app-names' ? 'appNames' : category),
    'dct:rightsHolder': {
      '@id': `${urn}#data-owner`,
      '@type': 'dpv:Entity',
      'dpv:hasName': study.statements.dataOwner,
    },
  };
}

/** A switch of a refusal counts for nothing, whatever it was set to. */
function answer(consent: Consent, choice: keyof Choices): Sending['dpv:hasConsentStatus'] {
  const isYes = consent.decision === 'given' && consent.choices[choice];
  return [isYes ? 'dpv:ConsentGiven' : 'dpv:ConsentRefused'];
}
