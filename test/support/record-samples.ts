import type { ConsentRecordSummary, StudyView } from '@clearpane/contracts/review-api';

/** A record and a receipt of one answer as JSON-LD texts. */
export function sampleRecordTexts(
  summary: ConsentRecordSummary,
  { study, studySha256 }: StudyView,
): { record: string; receipt: string } {
  const record = { ...summary, controller: study.controller, studySha256 };
  return { record: JSON.stringify(record, null, 2), receipt: JSON.stringify(record, null, 2) };
}
