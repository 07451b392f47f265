import { CONSENT_CONTEXT, DPV_RELEASE, type ConsentRecordDocument } from '@clearpane/contracts';
import { consentEvents } from './consent-events.ts';
import { partiesOf } from './parties.ts';
import { processesOf } from './processes.ts';
import { noticeThatWasRead, renewalOf, urnOf, type RecordFacts } from './record-facts.ts';
import { rightsOf } from './rights.ts';
import { rulesOf } from './rules.ts';

type RecordBody = Omit<ConsentRecordDocument, '@context'>;

/**
 * The record of one answer (given, renewed, refused; and how it ended) after ISO/IEC TS 27560:2023, as a ConsentRecordDocument.
 * It names the person by a random identifier of this consent alone. Throws `not-found` where the notice is not in the study.
 */
export function consentRecord(facts: RecordFacts): ConsentRecordDocument {
  return {
    '@context': CONSENT_CONTEXT,
    ...recordBody(facts, 'Kept on the computer of the person. Clearpane gives it to nobody.'),
  };
}

/** The record without its context, saying who may have this copy of it. */
export function recordBody(facts: RecordFacts, accessRights: string): RecordBody {
  const { consent, study } = facts;
  const notice = noticeThatWasRead(facts);
  const urn = urnOf(consent);
  const events = consentEvents(facts);
  const renewal = renewalOf(facts);
  return {
    '@id': urn,
    '@type': 'dpv:ConsentRecord',
    'dct:conformsTo': 'https://w3id.org/dpv/schema/dpv-27560#record-eu-gdpr',
    'schema:schemaVersion': DPV_RELEASE,
    'dct:identifier': consent.id,
    'dpv:hasIdentifier': consent.id,
    'dct:created': consent.answeredAt,
    'dct:modified': consent.ending?.at ?? consent.answeredAt,
    'dct:language': consent.noticeLanguage,
    'dct:accessRights': { '@type': 'dct:RightsStatement', 'rdfs:label': accessRights },
    'dct:creator': {
      '@id': `${urn}#clearpane`,
      '@type': 'schema:SoftwareApplication',
      'schema:name': 'Clearpane',
      'schema:softwareVersion': consent.appVersion,
    },
    'dct:source': {
      '@id': `${urn}#study`,
      'dct:identifier': study.id,
      'dct:title': notice.title,
      'dct:valid': study.expires,
      'schema:sha256': consent.studySha256,
    },
    ...(consent.renews === null ? {} : { 'dct:replaces': `urn:uuid:${consent.renews}` }),
    ...(renewal === null ? {} : { 'dct:isReplacedBy': urnOf(renewal) }),
    'dpv:hasDataSubject': { '@id': `${urn}#person`, '@type': 'dpv:DataSubject', 'dct:identifier': urn },
    'dpv:hasNotice': [
      {
        '@id': `${urn}#notice`,
        '@type': 'dpv:ConsentNotice',
        'dct:title': notice.title,
        'dct:language': consent.noticeLanguage,
        'schema:sha256': consent.noticeSha256,
      },
      {
        '@id': `${urn}#platform-notice`,
        '@type': 'dpv:PrivacyNotice',
        'dct:language': consent.noticeLanguage,
        'schema:sha256': consent.platformNoticeSha256,
      },
    ],
    'dpv:hasLegalBasis': 'eu-gdpr:A6-1-a',
    'dpv:hasJurisdiction': 'loc:EU',
    'dpv:hasApplicableLaw': 'legal-eu:law-GDPR',
    'dpv:hasDataController': `${urn}#controller`,
    'dpv:hasProcess': processesOf(facts),
    'dpv:hasConsequence': { '@type': 'dpv:Consequence', 'dct:description': notice.trainedModels },
    'dpv:hasRule': rulesOf(study.statements),
    'dpv:hasConsentControl': {
      '@type': 'dpv:WithdrawConsent',
      'dpv:isExercisedAt': { '@type': 'dpv:RightExerciseNotice', 'dct:description': notice.howToTakeBack },
    },
    'dpv:hasRight': rightsOf(facts),
    'dpv:hasAuthority': { '@type': 'dpv:DataProtectionAuthority', 'dct:description': notice.authority },
    'dpv:hasTechnicalMeasure': {
      '@type': 'dpv:DataRedaction',
      'rdfs:label': 'Masking before anything is written; the number is the version of the masking rules agreed to',
      'schema:version': consent.redactionVersion,
    },
    ...impactAssessmentAndAgreement(facts),
    'dpv:hasEntity': partiesOf(facts),
    'dpv:hasConsentStatus': events,
  };
}

/** The two that R23 asks for before anything is sent, each with the hash of its bytes. */
function impactAssessmentAndAgreement({
  consent,
  study,
}: RecordFacts): Pick<RecordBody, 'dpv:hasImpactAssessment' | 'dpv:hasOrganisationalMeasure'> {
  const { impactAssessment, worksCouncilAgreement } = study;
  return {
    ...(impactAssessment === null
      ? {}
      : {
          'dpv:hasImpactAssessment': {
            '@type': 'dpv:DPIA' as const,
            'dct:title': impactAssessment.reference,
            'schema:sha256': impactAssessment.sha256,
          },
        }),
    ...(worksCouncilAgreement === null
      ? {}
      : {
          'dpv:hasOrganisationalMeasure': {
            '@type': 'dpv:ConsultationWithDataSubjectRepresentative' as const,
            'dct:title': worksCouncilAgreement.reference,
            'schema:sha256': worksCouncilAgreement.sha256,
            'dct:contributor': { '@id': `${urnOf(consent)}#works-council` },
          },
        }),
  };
}
