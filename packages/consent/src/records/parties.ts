import type { ConsentRecordDocument } from '@clearpane/contracts';
import { urnOf, type RecordFacts } from './record-facts.ts';

type Parties = ConsentRecordDocument['dpv:hasEntity'];

/**
 * Controller, recipient and works council. A study names one contact under which all of them are reached: it stands for contact
 * and address, both of which TS 27560 asks for.
 */
export function partiesOf({ consent, study }: RecordFacts): Parties {
  const urn = urnOf(consent);
  const reached = { 'dpv:hasContact': study.contact, 'dpv:hasAddress': study.contact };
  const parties: Parties = [
    {
      '@id': `${urn}#controller`,
      '@type': 'dpv:DataController',
      'dpv:hasIdentifier': `${urn}#controller`,
      'dpv:hasName': study.controller,
      ...reached,
    },
  ];
  if (study.recipient !== null)
    parties.push({
      '@id': `${urn}#recipient`,
      '@type': 'dpv:Recipient',
      // The key that alone opens what is sent.
      'dpv:hasIdentifier': study.recipient.stewardRecipient,
      'dpv:hasName': study.recipient.name,
      ...reached,
      'schema:url': study.recipient.collectorUrl,
    });
  if (study.worksCouncilAgreement !== null)
    parties.push({
      '@id': `${urn}#works-council`,
      '@type': 'dpv:Organisation',
      // The key whose signature stops the study.
      'dpv:hasIdentifier': study.worksCouncilAgreement.publicKey,
      'dpv:hasName': study.worksCouncilAgreement.council,
      ...reached,
    });
  return parties;
}
