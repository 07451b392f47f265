import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readPolicy, readStudies } from '@clearpane/policy';
import { deployInventedStudy } from '@clearpane/workbench';
import { expect, test } from 'vitest';

test('An invented study is deployed as IT would do it: accepted by the same checks, and with nobody to receive anything', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'clearpane-study-test-'));
  try {
    const { policyDirectory, study } = await deployInventedStudy(folder);
    const policy = await readPolicy(policyDirectory, { mayBeOwnedBy: [process.getuid?.() ?? 0], platform: 'linux' });
    expect(policy.kind).toBe('policy');
    const keys = policy.kind === 'policy' ? policy.policy.organisationKeys : [];
    const { studies, problems } = await readStudies(path.join(policyDirectory, '..', 'studies'), keys);
    expect({ problems, studies: studies.map((file) => file.study) }).toEqual({ problems: [], studies: [study] });
    expect(study.recipient).toBeNull();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
