import path from 'node:path';
import { JUST_FOR_ME } from '@clearpane/consent';
import type { PolicyReading, Sha256, Study, StudyId } from '@clearpane/contracts';
import { hashStudyText, readPolicy, readStudies } from '@clearpane/policy';

/** A study with the hash of its signed text. */
export interface ShelvedStudy {
  study: Study;
  sha256: Sha256;
}

/** What IT deployed, read again whenever it is asked for: nothing of it is trusted from before. */
export interface Shelf {
  policy: PolicyReading;
  studies: ShelvedStudy[];
  problems: { file: string; reason: string }[];
}

/** Reads policy and studies as they lie on disk now. The built-in study is always there. */
export function readShelf(policyDirectory: string, policyOwners: number[]): Shelf {
  const policy = readPolicy(policyDirectory, { mayBeOwnedBy: policyOwners });
  const builtIn = { study: JUST_FOR_ME, sha256: hashStudyText(JSON.stringify(JUST_FOR_ME)) };
  if (policy.kind !== 'policy') return { policy, studies: [builtIn], problems: [] };
  const read = readStudies(path.join(policyDirectory, '..', 'studies'), policy.policy.organisationKeys);
  const allowed = policy.policy.allowedStudies;
  const offered = read.studies.filter(
    ({ study }) => study.id !== JUST_FOR_ME.id && (allowed === undefined || allowed.includes(study.id)),
  );
  return { policy, studies: [...offered, builtIn], problems: read.problems };
}

/** The study with this id, or null. */
export function findStudy(shelf: Shelf, id: StudyId): ShelvedStudy | null {
  return shelf.studies.find(({ study }) => study.id === id) ?? null;
}
