import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { StudyId } from '@clearpane/contracts';
import { readPolicy, readStudies } from '@clearpane/policy';
import { deployInventedStudy, deployStudy } from '@clearpane/workbench';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'clearpane-study-test-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function readDeployed(policyDirectory: string) {
  const policy = await readPolicy(policyDirectory, { mayBeOwnedBy: [process.getuid?.() ?? 0], platform: 'linux' });
  const keys = policy.kind === 'policy' ? policy.policy.organisationKeys : [];
  const { studies, problems } = await readStudies(path.join(policyDirectory, '..', 'studies'), keys);
  return { keys, problems, studies: studies.map((file) => file.study) };
}

test('An invented study is deployed as IT would do it: accepted by the same checks, and with nobody to receive anything', async () => {
  const { policyDirectory, study, organisationKey, council } = await deployInventedStudy(folder);
  expect(await readDeployed(policyDirectory)).toEqual({
    keys: [organisationKey.publicKey],
    problems: [],
    studies: [study],
  });
  expect(study.recipient).toBeNull();
  expect(study.worksCouncilAgreement).toMatchObject({ council: council.name, publicKey: council.key.publicKey });
  expect(study.notices.map(({ language }) => language)).toEqual(['en', 'de']);
});

test('Another study can be laid beside it', async () => {
  const deployed = await deployInventedStudy(folder);
  const second = { ...deployed.study, id: StudyId.parse('invented-map-work') };
  await deployStudy(deployed, second, 'map');
  const { problems, studies } = await readDeployed(deployed.policyDirectory);
  expect({ problems, studies }).toEqual({ problems: [], studies: [deployed.study, second] });
});
