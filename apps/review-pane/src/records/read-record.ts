import { ConsentReceiptDocument, ConsentRecordDocument } from '@clearpane/contracts';

/** A record without its context, as both the record and the receipt hold it. */
export type RecordFacts = Omit<ConsentRecordDocument, '@context'>;

/** Reads a record's or a receipt's JSON-LD text; null where it has not the shape that this page knows. */
export function readRecord(text: string): RecordFacts | null {
  const document = parseJson(text);
  const receipt = ConsentReceiptDocument.safeParse(document);
  if (receipt.success) return receipt.data['dpv:hasRecordOfActivity'][0];
  const record = ConsentRecordDocument.safeParse(document);
  return record.success ? record.data : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // Has no shape at all; said like any other that is not known.
  }
}
