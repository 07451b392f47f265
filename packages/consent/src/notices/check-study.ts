import { PROHIBITED_USES, type Study } from '@clearpane/contracts';
import { JUST_FOR_ME } from '../just-for-me.ts';
import { findMisleadingTexts } from './misleading-text.ts';
import { findInNotices, findLanguagesTwice, findPersuasion, findPersuasionBesideNotices } from './notice-findings.ts';
import type { StudyFinding } from './study-finding.ts';

/** Six months (consent rule R18), in days. */
const SIX_MONTHS_DAYS = 183;
const DAY_MS = 24 * 3_600_000;

/** Everything to be said about a study before it is signed, in the order of the document. */
export function lintStudy(study: Study, now: Date = new Date()): StudyFinding[] {
  return [
    ...findReservedName(study),
    ...findRecipient(study),
    ...findUses(study),
    ...findExpiry(study, now),
    ...findStatements(study),
    ...findReferences(study),
    ...findMisleadingTexts(study),
    ...findPersuasionBesideNotices(study),
    ...findInNotices(study),
  ];
}

/**
 * The reason in words why a signed study may not be offered although its signature holds; null for none. Only what works on the
 * reader or misleads counts: what is hard to read or badly translated its author is told, and can be asked about.
 */
export function reasonNotToOffer(study: Study): string | null {
  const [first] = [
    ...findMisleadingTexts(study),
    ...findLanguagesTwice(study.notices),
    ...findPersuasionBesideNotices(study),
    ...study.notices.flatMap(findPersuasion),
  ];
  return first === undefined ? null : `It does not only inform, at ${first.place}: ${first.sentence}`;
}

/** Whether an address is one that a bundle may go to: https, or this same machine for demonstrations and tests. */
export function isSafeCollector(collectorUrl: string): boolean {
  return COLLECTOR_ADDRESS.test(collectorUrl);
}

// No URL class here: this package compiles without any host's types.
const COLLECTOR_ADDRESS = /^(?:https:\/\/|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?(?:[/?#]|$))/i;

function findReservedName({ id }: Study): StudyFinding[] {
  if (id !== JUST_FOR_ME.id) return [];
  return [finding('error', 'id', 'reserved-name', 'This name is the built-in study’s. Choose another.')];
}

function findRecipient({ recipient }: Study): StudyFinding[] {
  if (recipient === null)
    return [finding('warning', 'recipient', 'cannot-upload', 'Nobody receives it, so nothing of it can be sent.')];
  if (isSafeCollector(recipient.collectorUrl)) return [];
  const sentence = 'The collector’s address has to begin with https://.';
  return [finding('error', 'recipient.collectorUrl', 'collector-not-https', sentence)];
}

function findUses({ prohibitedUses }: Study): StudyFinding[] {
  const missing = PROHIBITED_USES.filter((use) => !prohibitedUses.includes(use));
  if (missing.length === 0) return [];
  const sentence = `Every study forbids the same uses. Missing: ${missing.join(', ')}.`;
  return [finding('error', 'prohibitedUses', 'uses-not-forbidden', sentence)];
}

function findExpiry({ expires, consentDays }: Study, now: Date): StudyFinding[] {
  const days = (Date.parse(expires) - now.getTime()) / DAY_MS;
  if (days <= 0) return [finding('error', 'expires', 'expired', 'The study has expired. Give it a later end.')];
  if (days <= SIX_MONTHS_DAYS) return [];
  const sentence = `It ends in more than six months. Each yes still ends after ${consentDays} days and is asked for again.`;
  return [finding('warning', 'expires', 'expires-late', sentence)];
}

function findStatements({ statements }: Study): StudyFinding[] {
  if (statements.dataOwner.trim() !== '') return [];
  return [finding('error', 'statements.dataOwner', 'statement-missing', 'It does not state who owns the data.')];
}

function findReferences({ recipient, impactAssessment, worksCouncilAgreement }: Study): StudyFinding[] {
  if (recipient === null) return [];
  const findings: StudyFinding[] = [];
  const nothing = 'Without it nothing can be sent.';
  if (impactAssessment === null)
    findings.push(finding('warning', 'impactAssessment', 'cannot-upload', `It names no impact assessment. ${nothing}`));
  if (worksCouncilAgreement === null)
    findings.push(
      finding('warning', 'worksCouncilAgreement', 'cannot-upload', `It names no works council agreement. ${nothing}`),
    );
  return findings;
}

function finding(
  severity: StudyFinding['severity'],
  place: string,
  code: StudyFinding['code'],
  sentence: string,
): StudyFinding {
  return { severity, place, code, sentence };
}
