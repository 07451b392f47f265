import { ClearpaneError, CONSENT_CONTEXT, DPV_RELEASE, type ConsentReceiptDocument } from '@clearpane/contracts';
import { recordBody } from './consent-record.ts';
import type { RecordFacts } from './record-facts.ts';

/** A record's facts, and what makes each receipt one of its own. */
export interface ReceiptFacts extends RecordFacts {
  /** A random UUID made for this receipt. */
  readonly receiptId: string;
  /** ISO 8601 instant at which the person asked for it. */
  readonly createdAt: string;
}

/**
 * The person's own copy of a record, as a ConsentReceiptDocument. There is none of a refusal: a paper that shows a no is a paper
 * that somebody could ask to see. Throws `not-found` for one.
 */
export function consentReceipt(facts: ReceiptFacts): ConsentReceiptDocument {
  const { consent, receiptId, createdAt } = facts;
  if (consent.decision === 'refused')
    throw new ClearpaneError('not-found', 'There is no receipt of a no, so that nobody can ask to see it.');
  const accessRights = 'The copy of the person, to keep or to show. Clearpane gives it to nobody else.';
  const record = recordBody(facts, accessRights);
  return {
    '@context': CONSENT_CONTEXT,
    '@id': `urn:uuid:${receiptId}`,
    '@type': 'dpv:ConsentReceipt',
    'dct:conformsTo': 'https://w3id.org/dpv/schema/dpv-27560#receipt-eu-gdpr',
    'schema:schemaVersion': DPV_RELEASE,
    'dct:identifier': receiptId,
    'dpv:hasIdentifier': receiptId,
    'dct:created': createdAt,
    'dct:audience': record['dpv:hasDataSubject']['@id'],
    'dct:accessRights': record['dct:accessRights'],
    'dpv:hasRecordOfActivity': [record],
  };
}
