import type { CaptureDecision } from '@clearpane/consent';
import { JUST_FOR_ME } from '@clearpane/consent';
import { Ed25519PublicKey, Policy, Sha256, Study, StudyId, type PolicyReading } from '@clearpane/contracts';
import { hashStudy } from '@clearpane/policy';
import { createSigningKey, signDocument } from '@clearpane/signing';
import type { Forbidden, StudyNumber, Version } from './happenings.ts';
import { CONSENT_DAYS } from './small-model.ts';

export const STUDY_IDS = [StudyId.parse('harbour-study'), StudyId.parse('meadow-study')] as const;
export const organisation = createSigningKey();
const council = createSigningKey();
const paper = { reference: 'A paper', sha256: Sha256.parse('a'.repeat(64)) };

/** The signed text of one version of a study; the other version names another controller and, as a bad one might, another council. */
export function studyText(number: StudyNumber, version: Version): string {
  const publicKey = version === 'a' ? council.publicKey : Ed25519PublicKey.parse('B'.repeat(43));
  return JSON.stringify(
    Study.parse({
      ...JUST_FOR_ME,
      id: STUDY_IDS[number],
      controller: `Somebody, version ${version}`,
      notices: JUST_FOR_ME.notices.map((notice) => ({ ...notice, title: `Study ${number} (${notice.language})` })),
      statements: { ...JUST_FOR_ME.statements, dataOwner: 'Somebody' },
      consentDays: CONSENT_DAYS[number],
      expires: '2099-01-01T00:00:00Z',
      impactAssessment: paper,
      worksCouncilAgreement: { ...paper, council: 'A council', publicKey },
    }),
  );
}

export function shelved(number: StudyNumber, version: Version) {
  const text = studyText(number, version);
  return { study: Study.parse(JSON.parse(text)), text, sha256: hashStudy(text) };
}

/** The council's word that a study stops. */
export function revocationOf(number: StudyNumber) {
  const revocation = {
    schema: 'clearpane-revocation/1',
    studyId: STUDY_IDS[number],
    council: 'A council',
    reason: 'The agreement was broken.',
    day: '2026-03-02',
  };
  return signDocument(JSON.stringify(revocation), council.privateKey);
}

export function policyOf(forbids: readonly Forbidden[]): Policy {
  const categories = forbids.filter((each) => each === 'actions' || each === 'frames');
  return Policy.parse({
    schema: 'clearpane-policy/1',
    organisationKeys: [organisation.publicKey],
    forbiddenCategories: categories,
    forbiddenApps: forbids.filter((each) => each === 'Form'),
    ...(forbids.includes('study 1') ? { allowedStudies: [STUDY_IDS[0]] } : {}),
  });
}

const readings = new Map<string, PolicyReading>();
export function readingOf(forbids: readonly Forbidden[] | null): PolicyReading {
  if (forbids === null) return { kind: 'invalid', reason: 'broken' };
  const known = readings.get(forbids.join()) ?? { kind: 'policy', policy: policyOf(forbids) };
  readings.set(forbids.join(), known);
  return known;
}

/** A decision in the small model's words. */
export function describeDecision(decision: CaptureDecision): string {
  switch (decision.kind) {
    case 'off':
      return 'off';
    case 'blocked':
      return `blocked ${decision.reason}`;
    case 'resting':
      return `resting ${decision.rest.cause}`;
    default: {
      const { allowedApps, choices, studyId } = decision.permit;
      const kept = [...(choices.actions ? [' actions'] : []), ...(choices.frames ? [' frames'] : [])].join('');
      return `allowed study ${STUDY_IDS.indexOf(studyId)}${kept} in ${allowedApps.toSorted().join(' ')}`;
    }
  }
}
