import { chmod, chown, mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readPolicy } from '@clearpane/policy';
import type { PolicyReading } from '@clearpane/contracts';
import { createSigningKey } from '@clearpane/signing';

const self = process.getuid?.() ?? 0;
const schema = 'clearpane-policy/1';
let folder: string;
let directory: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'clearpane-policy-test-'));
  directory = path.join(folder, 'managed');
  await mkdir(directory, { mode: 0o755 });
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function write(name: string, content: unknown, mode = 0o644): Promise<void> {
  const file = path.join(directory, name);
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  await chmod(file, mode);
}

function read(mayBeOwnedBy = [self]): Promise<PolicyReading> {
  return readPolicy(directory, { mayBeOwnedBy, platform: 'linux' });
}

describe.runIf(process.platform === 'linux')('Managed policies', () => {
  test('that do not exist are none', async () => {
    const missing = await readPolicy(path.join(folder, 'missing'), { mayBeOwnedBy: [self], platform: 'linux' });
    expect([missing, await read()]).toEqual([{ kind: 'none' }, { kind: 'none' }]);
  });

  test('are read in lexical order and merged; other files are not policies', async () => {
    const { publicKey } = createSigningKey();
    await write('10-base.json', {
      schema,
      organisationKeys: [publicKey],
      maximumRetentionDays: 30,
      supportContact: 'IT',
    });
    await write('20-office.json', { schema, maximumRetentionDays: 90, forbiddenApps: ['Mail'] });
    await write('README.txt', 'not a policy');
    expect(await read()).toEqual({
      kind: 'policy',
      policy: {
        schema,
        organisationKeys: [publicKey],
        maximumRetentionDays: 30,
        forbiddenCategories: [],
        removedInterfaceWords: [],
        forbiddenApps: ['Mail'],
        forbidUpload: false,
        supportContact: 'IT',
      },
    });
  });

  test.each([
    ['is not JSON', '{', 'The policy file 20-bad.json is not JSON.'],
    ['is empty', '', 'The policy file 20-bad.json is not JSON.'],
    ['has an unknown key', { schema, enableCapture: true }, 'Unrecognized key: "enableCapture"'],
    ['has an unknown schema', { schema: 'clearpane-policy/9' }, 'does not fit at schema'],
    ['has a wrong value', { schema, maximumRetentionDays: 0 }, 'does not fit at maximumRetentionDays'],
    ['is a list', [], 'does not fit'],
    ['is too large', ' '.repeat(1024 * 1024 + 1), 'The policy file 20-bad.json is no policy file.'],
  ])('are invalid as a whole when one %s', async (_name, content, reason) => {
    await write('10-good.json', { schema });
    await write('20-bad.json', content);
    expect(await read()).toEqual({ kind: 'invalid', reason: expect.stringContaining(reason) });
  });

  test.each([0o666, 0o664, 0o646])('are invalid when others can change a file (mode %o)', async (mode) => {
    await write('10-base.json', { schema }, mode);
    expect(await read()).toEqual({
      kind: 'invalid',
      reason: 'The policy file 10-base.json can be changed by others than its owner.',
    });
  });

  test.each([0o777, 0o775, 0o757])('are invalid when others can change their folder (mode %o)', async (mode) => {
    await chmod(directory, mode);
    expect(await read()).toEqual({
      kind: 'invalid',
      reason: 'The folder of the managed policies can be changed by others than its owner.',
    });
  });

  test('are invalid when the folder belongs to somebody who may not set them, be it empty', async () => {
    expect(await read([self + 1])).toEqual({
      kind: 'invalid',
      reason: 'The folder of the managed policies belongs to somebody who may not set policies.',
    });
  });

  const mayGiveAway = self === 0 ? '' : ' (skipped: only root can give a file away)';
  test.skipIf(self !== 0)(`are invalid when one file belongs to somebody else${mayGiveAway}`, async () => {
    await write('10-base.json', { schema });
    await chown(path.join(directory, '10-base.json'), 65_534, 65_534);
    expect(await read()).toEqual({
      kind: 'invalid',
      reason: 'The policy file 10-base.json belongs to somebody who may not set policies.',
    });
  });

  test('are invalid when a file or the folder is a link', async () => {
    await writeFile(path.join(folder, 'elsewhere'), JSON.stringify({ schema }));
    await symlink(path.join(folder, 'elsewhere'), path.join(directory, '10-link.json'));
    const file = await read();
    await rm(path.join(directory, '10-link.json'));
    await rename(directory, path.join(folder, 'real'));
    await symlink(path.join(folder, 'real'), directory);
    expect([file, await read()]).toEqual([
      { kind: 'invalid', reason: 'The policy file 10-link.json cannot be read.' },
      { kind: 'invalid', reason: 'The folder of the managed policies cannot be read.' },
    ]);
  });

  test('are invalid when a folder lies in the place of a file, or a file in the place of the folder', async () => {
    await mkdir(path.join(directory, '10-base.json'));
    const inside = await read();
    await rm(directory, { recursive: true });
    await writeFile(directory, '');
    expect([inside.kind, (await read()).kind]).toEqual(['invalid', 'invalid']);
  });
});

describe('On a system whose policies are not read yet', () => {
  test.each(['win32', 'darwin'] as const)('%s stops where one is present, and only there', async (platform) => {
    const options = { mayBeOwnedBy: [self], platform };
    const present = await readPolicy(directory, { ...options, hasUnreadPolicy: () => true });
    const absent = await readPolicy(directory, { ...options, hasUnreadPolicy: () => false });
    expect([present, absent]).toEqual([
      { kind: 'invalid', reason: 'Managed policies are not read on this system yet.' },
      { kind: 'none' },
    ]);
  });
});
