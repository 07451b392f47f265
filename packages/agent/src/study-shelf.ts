import path from 'node:path';
import { JUST_FOR_ME } from '@clearpane/consent';
import type { PolicyReading, Sha256, SignedDocument, Study, StudyId } from '@clearpane/contracts';
import { hashStudy, readPolicy, readRevocations, readStudies } from '@clearpane/policy';

/** A study with the exact text that was signed, and its hash. */
export interface ShelvedStudy {
  study: Study;
  text: string;
  sha256: Sha256;
}

/** What IT deployed, read again whenever it is asked for: nothing of it is trusted from before. */
export interface Shelf {
  policy: PolicyReading;
  studies: ShelvedStudy[];
  /** Documents beside the studies that may stop one; nothing of them was checked yet. */
  revocations: SignedDocument[];
  problems: { file: string; reason: string }[];
}

/** What is on the shelf before anything was read: nothing that could allow anything. */
export const EMPTY_SHELF: Shelf = {
  policy: { kind: 'invalid', reason: 'The policy has not been read yet.' },
  studies: [],
  revocations: [],
  problems: [],
};

/** Reads policy and studies as they lie on disk now. The built-in study is always there. */
export async function readShelf(policyDirectory: string, policyOwners: number[]): Promise<Shelf> {
  const policy = await readPolicy(policyDirectory, { mayBeOwnedBy: policyOwners });
  const text = JSON.stringify(JUST_FOR_ME);
  const builtIn = { study: JUST_FOR_ME, text, sha256: hashStudy(text) };
  const directory = path.join(policyDirectory, '..', 'studies');
  // Under any policy: the council's word counts also when the organisation's cannot be read.
  const stopped = await readRevocations(directory);
  const revocations = stopped.documents.map(({ document }) => document);
  if (policy.kind !== 'policy') return { policy, studies: [builtIn], revocations, problems: stopped.problems };
  const read = await readStudies(directory, policy.policy.organisationKeys);
  const allowed = policy.policy.allowedStudies;
  const offered = read.studies.filter(
    ({ study }) => study.id !== JUST_FOR_ME.id && (allowed === undefined || allowed.includes(study.id)),
  );
  const problems = [...read.problems, ...stopped.problems];
  return { policy, studies: [...offered, builtIn], revocations, problems };
}

/** The study with this id, or null. */
export function findStudy(shelf: Shelf, id: StudyId): ShelvedStudy | null {
  return shelf.studies.find(({ study }) => study.id === id) ?? null;
}
