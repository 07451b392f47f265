import { sha256Hex } from '@clearpane/bundle';
import { canonicalJson, type ConsentStatement } from '@clearpane/contracts';
import type { SignedStudy } from './check-consent.ts';

/** What was agreed to, as lines for a terminal. */
export function describeStatement(statement: ConsentStatement): string[] {
  return [
    `Agreed to:      ${[...statement.categories, 'upload'].join(', ')}`,
    `Masking rules:  version ${statement.redactionVersion}`,
    `Prohibited:     ${statement.prohibitedUses.join(', ')}`,
    `Study SHA-256   ${statement.studySha256}`,
  ];
}

/** What the study refers to and which notices it holds, each by its SHA-256 (of its canonical JSON, as a person's own record names it), as lines for a terminal. */
export function describeStudy({ study, signedBy }: SignedStudy): string[] {
  const { impactAssessment, worksCouncilAgreement: agreement } = study;
  return [
    `Study:          ${study.id}, ${study.controller}`,
    `Signed by:      ${signedBy}`,
    `Assessment:     ${impactAssessment === null ? 'none' : `${impactAssessment.reference}, ${impactAssessment.sha256}`}`,
    `Agreement:      ${agreement === null ? 'none' : `${agreement.council}, ${agreement.reference}, ${agreement.sha256}`}`,
    ...study.notices.map((notice) => `Notice (${notice.language}):    ${sha256Hex(canonicalJson(notice))}`),
  ];
}
