import { assertNever, type Consent, type ConsentEnding, type ConsentRecordDocument } from '@clearpane/contracts';
import { renewedBy, urnOf, type RecordFacts } from './record-facts.ts';

type ConsentEvent = ConsentRecordDocument['dpv:hasConsentStatus'][number];

const UNTIL_ASKED_AGAIN: ConsentEvent['dpv:hasDuration'] = {
  '@type': 'dpv:UntilEventDuration',
  'rdfs:label': 'Until the person gives another answer to this study',
};

/**
 * What happened to a consent, in the order of the ledger: the answers that it renews, the answer itself, and how it ended. The
 * parts of the document that an event points to are parts of the record of `facts.consent`.
 */
export function consentEvents(facts: RecordFacts): ConsentEvent[] {
  const { consent } = facts;
  const record = urnOf(consent);
  const own: ConsentEvent[] = [answerEvent(consent, record), ...endingEvents(consent, record)];
  const earlier = renewedBy(facts).flatMap((renewed) => [
    { ...answerEvent(renewed, record), 'dpv:hasNotice': [noticeReadFor(renewed)] },
    // That it was renewed is said by the answer that renews it.
    ...(renewed.ending?.how === 'renewed' ? [] : endingEvents(renewed, record)),
  ]);
  return [...earlier, ...own].sort((left, right) => left['schema:position'] - right['schema:position']);
}

function answerEvent(consent: Consent, record: string): ConsentEvent {
  const urn = urnOf(consent);
  const isYes = consent.decision === 'given';
  return {
    '@id': `${urn}#answer`,
    '@type': isYes
      ? [consent.renews === null ? 'dpv:ConsentGiven' : 'dpv:RenewedConsentGiven', 'dpv:ExpressedConsent']
      : 'dpv:ConsentRefused',
    'dpv:isIndicatedBy': `${record}#person`,
    'dpv:isIndicatedAtTime': consent.answeredAt,
    'dpv:hasIndicationMethod': {
      'rdfs:label': isYes
        ? 'A button in Clearpane, after one switch for each category, all of them off before'
        : 'A button in Clearpane, or the window closed',
    },
    'dpv:hasDuration': isYes
      ? {
          '@type': 'dpv:UntilTimeDuration',
          'rdf:value': { '@type': 'xsd:dateTime', '@value': consent.expires },
        }
      : UNTIL_ASKED_AGAIN,
    'schema:position': consent.givenAt,
  };
}

function noticeReadFor(consent: Consent): NonNullable<ConsentEvent['dpv:hasNotice']>[number] {
  return {
    '@id': `${urnOf(consent)}#notice`,
    '@type': 'dpv:ConsentNotice',
    'dct:language': consent.noticeLanguage,
    'schema:sha256': consent.noticeSha256,
  };
}

function endingEvents(consent: Consent, record: string): ConsentEvent[] {
  if (consent.ending === null || consent.endedAt === null) return [];
  const { status, by, method } = wordsOf(consent.ending.how);
  return [
    {
      '@id': `${urnOf(consent)}#ending`,
      '@type': status,
      'dpv:isIndicatedBy': `${record}#${by}`,
      'dpv:isIndicatedAtTime': consent.ending.at,
      'dpv:hasIndicationMethod': { 'rdfs:label': method },
      'dpv:hasDuration': UNTIL_ASKED_AGAIN,
      'schema:position': consent.endedAt,
    },
  ];
}

/** Who ended it, how, and which of DPV's states it is in since. */
function wordsOf(how: ConsentEnding): {
  status: ConsentEvent['@type'];
  by: 'person' | 'clearpane' | 'works-council';
  method: string;
} {
  switch (how) {
    case 'withdrawn':
      return { status: 'dpv:ConsentWithdrawn', by: 'person', method: 'A button in Clearpane, or everything deleted' };
    case 'renewed':
      return { status: 'dpv:RenewedConsentGiven', by: 'person', method: 'A later answer, which has its own record' };
    case 'expired':
      return { status: 'dpv:ConsentExpired', by: 'clearpane', method: 'The time that the study set ran out' };
    case 'suspended':
      return {
        status: 'dpv:ConsentInvalidated',
        by: 'clearpane',
        method: 'Something was no longer as agreed to: the study, the policy, the masking rules or the answer itself',
      };
    case 'revoked':
      return { status: 'dpv:ConsentRevoked', by: 'works-council', method: 'A revocation signed by the works council' };
    default:
      return assertNever(how);
  }
}
