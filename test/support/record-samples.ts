import { randomUUID } from 'node:crypto';
import { sha256Hex } from '@clearpane/bundle';
import { consentReceipt, consentRecord, platformNoticeFor } from '@clearpane/consent';
import { canonicalJson, type Choices, type Consent, REDACTION_VERSION } from '@clearpane/contracts';
import type { ConsentRecordSummary, StudyView } from '@clearpane/contracts/review-api';

const NOTHING: Choices = { actions: false, frames: false, appNames: false, upload: false };

/** A record and a receipt of one answer as JSON-LD texts, made by the real builders; of a no both are the record. */
export function sampleRecordTexts(
  summary: ConsentRecordSummary,
  { study, studySha256, choices }: StudyView,
): { record: string; receipt: string } {
  const notice = study.notices[0];
  if (!notice) throw new Error('A study has at least one notice.');
  const isNo = summary.decision === 'refused';
  const consent: Consent = {
    id: summary.consentId,
    studyId: study.id,
    decision: isNo ? 'refused' : 'given',
    choices: choices ?? NOTHING,
    studySha256,
    noticeSha256: sha256Hex(canonicalJson(notice)),
    noticeLanguage: notice.language,
    platformNoticeSha256: sha256Hex(canonicalJson(platformNoticeFor(notice.language))),
    appVersion: '0.1.0',
    redactionVersion: REDACTION_VERSION,
    renews: null,
    answeredAt: summary.answeredAt,
    givenAt: 1,
    endedAt: summary.ending ? 7 : null,
    ending: summary.ending,
    expires: new Date(Date.parse(summary.answeredAt) + study.consentDays * 86_400_000).toISOString(),
    allowedApps: [],
  };
  const facts = { consent, answers: [consent], study };
  const record = JSON.stringify(consentRecord(facts), null, 2);
  if (isNo) return { record, receipt: record };
  const receipt = consentReceipt({ ...facts, receiptId: randomUUID(), createdAt: summary.answeredAt });
  return { record, receipt: JSON.stringify(receipt, null, 2) };
}
