import type { ConsentStatusTerm } from '@clearpane/contracts';
import { i18n } from '@lingui/core';
import { plural, t } from '@lingui/core/macro';
import type { PageFact, PageFile, PageSection } from '../saving/page-file.ts';
import { builtInParties, isBuiltIn } from '../words/built-in-study-words.ts';
import { instantInWords } from '../words/quantities.ts';
import { categoryInWords, consentEventInWords, rightInWords, ruleInWords } from './record-words.ts';
import type { RecordFacts } from './read-record.ts';

/**
 * A record as a page that a person can read: who, what, when, until, and how to end it. The words around the values are in
 * the page's language, those of the study in the one that its notice was read in.
 */
export function recordPage(record: RecordFacts): PageFile {
  const study = record['dct:source'];
  return {
    language: i18n.locale,
    title: t`Your answer to “${study['dct:title']}”`,
    lead: t`Your own copy. It holds no name of yours, and it was sent to nobody.`,
    sections: [
      answers(record),
      parties(record),
      whatWasAsked(record),
      rules(record),
      ...(isNo(record) ? [] : [ending(record)]),
      complaints(record),
      hashes(record),
    ],
  };
}

/** Of a no there is nothing to withdraw. */
function isNo(record: RecordFacts): boolean {
  return record['dpv:hasConsentStatus'].every((event) => event['@type'] === 'dpv:ConsentRefused');
}

function answers(record: RecordFacts): PageSection {
  const facts = record['dpv:hasConsentStatus'].flatMap((event): PageFact[] => {
    const type = event['@type'];
    const term: ConsentStatusTerm = typeof type === 'string' ? type : type[0];
    const duration = event['dpv:hasDuration'];
    const isYes = term === 'dpv:ConsentGiven' || term === 'dpv:RenewedConsentGiven';
    const entry = event['schema:position'];
    const at = instantInWords(event['dpv:isIndicatedAtTime']);
    const happened = { name: consentEventInWords(term), value: t`${at}, entry ${entry} of your ledger` };
    if (!isYes || duration['@type'] !== 'dpv:UntilTimeDuration') return [happened];
    return [happened, { name: t`Agreed to last until`, value: instantInWords(duration['rdf:value']['@value']) }];
  });
  return { heading: t`When and until when`, facts };
}

function parties(record: RecordFacts): PageSection {
  const language = record['dct:language'];
  const recipients = new Set(record['dpv:hasProcess'].flatMap((process) => process['dpv:hasRecipient']));
  const facts = record['dpv:hasEntity'].flatMap((party): PageFact[] => {
    const isController = party['@id'] === record['dpv:hasDataController'];
    const isRecipient = recipients.has(party['@id']) && party['@type'] === 'dpv:Recipient';
    const name = isController ? t`Asked by` : isRecipient ? t`Received by` : t`Works council`;
    const own = isBuiltIn(record['dct:source']['dct:identifier']) ? builtInParties() : null;
    // The study names one contact for all of them: its controller's.
    const lines = isController
      ? new Set([own?.controller ?? party['dpv:hasName'], own?.contact ?? party['dpv:hasContact']])
      : [party['dpv:hasName']];
    return [{ name, value: [...lines].join('\n'), language }];
  });
  return { heading: t`Who`, facts };
}

function whatWasAsked(record: RecordFacts): PageSection {
  const language = record['dct:language'];
  const [keeping, sending] = record['dpv:hasProcess'];
  const facts: PageFact[] = keeping['dpv:hasPersonalData'].map((data) => ({
    name: categoryInWords(data['dct:identifier']),
    value: yesOrNo(data['dpv:hasConsentStatus']),
  }));
  if (sending) facts.push({ name: t`Sending of what you approve`, value: yesOrNo(sending['dpv:hasConsentStatus']) });
  facts.push({ name: t`What for`, value: keeping['dpv:hasPurpose']['dct:description'], language });
  facts.push({ name: t`What is kept`, value: keeping['dct:description'], language });
  facts.push({ name: t`How long on this computer`, value: keepingDuration(keeping) });
  if (sending) {
    facts.push({ name: t`Who receives it, as the study says`, value: sending['dct:description'], language });
    for (const condition of sending['dpv:hasStorageCondition'])
      if (condition['@type'] === 'dpv:StorageDuration' && condition['dpv:hasDuration']['@type'] === 'dpv:Duration')
        facts.push({
          name: t`How long, as the study says`,
          value: condition['dpv:hasDuration']['dct:description'],
          language,
        });
      else if (condition['@type'] === 'dpv:StorageLocation' && typeof condition['dpv:hasLocation'] !== 'string')
        facts.push({ name: t`Transfers`, value: condition['dpv:hasLocation']['dct:description'], language });
  }
  const owner = keeping['dpv:hasPersonalData'][0]?.['dct:rightsHolder']['dpv:hasName'];
  const ownerInWords = isBuiltIn(record['dct:source']['dct:identifier']) ? builtInParties().dataOwner : owner;
  if (ownerInWords) facts.push({ name: t`Who owns it once it was sent`, value: ownerInWords, language });
  facts.push({ name: t`Trained models`, value: record['dpv:hasConsequence']['dct:description'], language });
  return { heading: t`What`, facts };
}

function keepingDuration(keeping: RecordFacts['dpv:hasProcess'][0]): string {
  for (const condition of keeping['dpv:hasStorageCondition']) {
    if (condition['@type'] !== 'dpv:StorageDuration') continue;
    const duration = condition['dpv:hasDuration'];
    if (duration['@type'] === 'dpv:Duration') return duration['dct:description'];
    const days = Number(/\d+/.exec(duration['rdf:value']['@value'])?.[0]);
    return plural(days, { one: '# day', other: '# days' });
  }
  return t`The record does not say.`;
}

function rules(record: RecordFacts): PageSection {
  return { heading: t`What it may and must not be used for`, paragraphs: record['dpv:hasRule'].map(ruleInWords) };
}

function ending(record: RecordFacts): PageSection {
  const language = record['dct:language'];
  const control = record['dpv:hasConsentControl']['dpv:isExercisedAt']['dct:description'];
  return {
    heading: t`How to withdraw`,
    paragraphs: [t`Open the study in Clearpane and choose “Stop and leave”: one click, at any time, without a reason.`],
    facts: [{ name: t`As the study says`, value: control, language }],
  };
}

function complaints(record: RecordFacts): PageSection {
  const language = record['dct:language'];
  const facts: PageFact[] = [
    { name: t`Whom to complain to`, value: record['dpv:hasAuthority']['dct:description'], language },
  ];
  const rights = record['dpv:hasRight'].map(rightInWords);
  facts.push({ name: t`You have the right`, value: rights.join('\n') });
  return { heading: t`Complaints and rights`, facts };
}

function hashes(record: RecordFacts): PageSection {
  const study = record['dct:source'];
  const facts: PageFact[] = [
    { name: t`This answer`, value: record['dpv:hasIdentifier'], isCode: true },
    { name: t`The study`, value: `${study['dct:identifier']}\n${study['schema:sha256']}`, isCode: true },
  ];
  for (const notice of record['dpv:hasNotice']) {
    const name = notice['@type'] === 'dpv:ConsentNotice' ? t`The notice you read` : t`What Clearpane says of itself`;
    facts.push({ name, value: `${notice['dct:language']}\n${notice['schema:sha256']}`, isCode: true });
  }
  const assessment = record['dpv:hasImpactAssessment'];
  const agreement = record['dpv:hasOrganisationalMeasure'];
  if (assessment) facts.push(documentFact(t`Impact assessment`, assessment));
  if (agreement) facts.push(documentFact(t`Works council agreement`, agreement));
  const version = record['dct:creator']['schema:softwareVersion'];
  facts.push({ name: t`Build that asked`, value: `Clearpane ${version}` });
  facts.push({
    name: t`Version of the masking rules`,
    value: String(record['dpv:hasTechnicalMeasure']['schema:version']),
  });
  return {
    heading: t`Hashes and versions`,
    paragraphs: [t`A hash is SHA-256. The same text always has the same one, and a changed text another.`],
    facts,
  };
}

function documentFact(name: string, document: { 'dct:title': string; 'schema:sha256': string }): PageFact {
  return { name, value: `${document['dct:title']}\n${document['schema:sha256']}`, isCode: true };
}

function yesOrNo([status]: readonly string[]): string {
  return status === 'dpv:ConsentGiven' ? t`yes` : t`no`;
}
