export { widensPolicy } from './compare-policies.ts';
export { decideCapture, type CaptureDecision, type CaptureFacts, type Rest } from './decide-capture.ts';
export { isDeniedByDefault } from './denied-apps.ts';
export {
  CLOCK_TOLERANCE_MS,
  judgeConsent,
  latestAnswer,
  LONGEST_CONSENT_DAYS,
  type ConsentFacts,
  type ConsentVerdict,
} from './judge-consent.ts';
export { JUST_FOR_ME } from './just-for-me.ts';
export { narrowApps, narrowChoices } from './narrow.ts';
export { checkDraft, describeMisfit, FILL_IN, type DraftCheck } from './notices/check-draft.ts';
export { isSafeCollector, lintStudy, reasonNotToOffer } from './notices/check-study.ts';
export { findEmotivePhrases, JUDGED_LANGUAGES, type EmotivePhrase } from './notices/emotive-words.ts';
export { noticeReadingLevel } from './notices/notice-findings.ts';
export { PLATFORM_NOTICES, platformNoticeFor } from './notices/platform-notice.ts';
export { readingLevel, readingLimit, type ReadingLevel } from './notices/reading-level.ts';
export type { StudyFinding, StudyFindingCode } from './notices/study-finding.ts';
export { consentReceipt, type ReceiptFacts } from './records/consent-receipt.ts';
export { consentRecord } from './records/consent-record.ts';
export type { RecordFacts } from './records/record-facts.ts';
export type { CapturePermit } from './permit.ts';
