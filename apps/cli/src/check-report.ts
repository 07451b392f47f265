import { noticeReadingLevel, readingLimit, type StudyFinding } from '@clearpane/consent';
import type { SignedDocument, Statements, Study } from '@clearpane/contracts';

/** Everything that `study check` says about one file. */
export interface CheckReport {
  /** Null as long as the file does not have the shape of a study. */
  study: Study | null;
  /** Null for a draft. */
  signed: SignedDocument | null;
  /** SHA-256 of the text that is signed: a draft's file as it stands. */
  sha256: string;
  findings: readonly StudyFinding[];
}

/** The reading level of each notice, beside its limit. */
function readingLevels(study: Study): { language: string; lix: number; limit: number }[] {
  return study.notices.map((notice) => ({
    language: notice.language,
    lix: noticeReadingLevel(notice).lix,
    limit: readingLimit(notice.language),
  }));
}

/** How many findings keep the study from being signed. */
export function countErrors(findings: readonly StudyFinding[]): number {
  return findings.filter(({ severity }) => severity === 'error').length;
}

/** The report as lines for a terminal. */
export function describeReport({ study, signed, sha256, findings }: CheckReport): string {
  return [
    study === null ? 'Not a study yet.' : `Study ${study.id} of ${study.controller}.`,
    signed === null ? 'A draft: nobody has signed it.' : `Signed with the key ${signed.publicKey}.`,
    `SHA-256 of its text: ${sha256}`,
    ...(study === null ? [] : describeStudy(study)),
    ...describeFindings(findings),
  ].join('\n');
}

/** Each finding as a line, then how many there are. */
export function describeFindings(findings: readonly StudyFinding[]): string[] {
  const errors = countErrors(findings);
  return [
    ...findings.map(({ severity, place, sentence }) => `${severity.padEnd(7)}  ${place}: ${sentence}`),
    `Errors: ${errors}. Warnings: ${findings.length - errors}.`,
  ];
}

/** The report for programs. */
export function reportAsJson({ study, signed, sha256, findings }: CheckReport): string {
  const facts = study === null ? null : { id: study.id, statements: study.statements, reading: readingLevels(study) };
  return JSON.stringify({ ...facts, signedWith: signed?.publicKey ?? null, sha256, findings }, null, 2);
}

function describeStudy(study: Study): string[] {
  return [
    'It states:',
    ...describeStatements(study.statements).map((line) => `  ${line}`),
    'Reading level (LIX; lower is easier):',
    ...readingLevels(study).map(({ language, lix, limit }) => `  ${language}: ${lix} (limit ${limit})`),
  ];
}

function describeStatements(statements: Statements): string[] {
  const say = (isSo: boolean) => (isSo ? 'yes' : 'no');
  return [
    `Models trained on it may take over work of those who take part: ${say(statements.modelsMayAutomateParticipantsWork)}`,
    `Models trained on it may be sold: ${say(statements.modelsMayBeSold)}`,
    `Models trained on it may leave the company: ${say(statements.modelsMayLeaveTheCompany)}`,
    `The data belongs to: ${statements.dataOwner}`,
    'Nothing is paid or withheld for joining.',
  ];
}
