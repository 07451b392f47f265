import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildBundle, createOwnIdentity, sealBundle, sha256Hex, signReceipt } from '@clearpane/bundle';
import { canonicalJson, PROHIBITED_USES, Study, type UploadReceipt } from '@clearpane/contracts';
import { createSigningKey, signDocument } from '@clearpane/signing';
import { checkConsent, createKeyFile } from '@clearpane/steward';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshInput } from '../../packages/bundle/samples.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const guide = await readFile(path.join(root, 'docs/guides/showing-consent.md'), 'utf8');
const commands = [...guide.matchAll(/^```sh\n([^]*?)^```/gm)].map(([, block]) => block ?? '');

const input = freshInput();
const organisation = createSigningKey();
const agreement = 'The agreement of the works council.';
const study = Study.parse({
  schema: 'clearpane-study/1',
  id: input.study.id,
  controller: 'Example Works Ltd (invented)',
  contact: 'data-protection@example.org (invented)',
  categories: ['actions', 'frames', 'app-names'],
  recipient: null,
  prohibitedUses: [...PROHIBITED_USES],
  retentionDays: 14,
  coolingOffHours: 24,
  consentDays: 30,
  expires: '2027-01-01T00:00:00.000Z',
  statements: {
    modelsMayAutomateParticipantsWork: false,
    modelsMayBeSold: false,
    modelsMayLeaveTheCompany: false,
    dataOwner: 'Example Works Ltd (invented)',
    nothingIsPaidOrWithheld: true,
  },
  impactAssessment: { reference: 'DPIA-1 (invented)', sha256: sha256Hex('The assessment.') },
  worksCouncilAgreement: {
    reference: 'Agreement of 2 March 2026 (invented)',
    sha256: sha256Hex(agreement),
    council: 'Works council of Example Works Ltd (invented)',
    publicKey: createSigningKey().publicKey,
  },
  notices: ['en', 'de'].map((language) => ({
    language,
    title: 'x',
    purpose: 'x',
    whatIsKept: 'x',
    whoReceives: 'x',
    howLong: 'x',
    transfers: 'x',
    howToTakeBack: 'x',
    trainedModels: 'x',
    authority: 'x',
  })),
});
const signedStudy = signDocument(JSON.stringify(study), organisation.privateKey);

let folder: string;
let sealedSha256: string;
const statementFile = (): string => path.join(folder, `opened/${input.bundleId}/consent-statement.json`);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'clearpane-showing-consent-'));
  await mkdir(path.join(folder, 'bundles'));
  await symlink(path.join(root, 'apps'), path.join(folder, 'apps'));
  const steward = await createKeyFile(path.join(folder, 'steward.key'));
  const built = await buildBundle({ ...input, studySha256: sha256Hex(signedStudy.text) });
  const { recipient } = await createOwnIdentity();
  const sealing = await sealBundle(built.content, { stewardRecipient: steward.recipient, ownRecipient: recipient });
  sealedSha256 = sealing.sealedSha256;
  const receipt: UploadReceipt = {
    schema: 'clearpane-upload-receipt/1',
    bundleId: input.bundleId,
    sealedSha256: sealing.sealedSha256,
    sizeBytes: sealing.sealed.length,
    deletionSecretSha256: built.manifest.deletionSecretSha256,
    day: '2026-02-03',
  };
  const signedReceipt = signReceipt(receipt, createSigningKey().privateKey);
  await writeFile(path.join(folder, `bundles/${input.bundleId}.age`), sealing.sealed);
  await writeFile(path.join(folder, `bundles/${input.bundleId}.json`), JSON.stringify(signedReceipt));
  await writeFile(path.join(folder, 'office-work.study.json'), JSON.stringify(signedStudy));
  await writeFile(path.join(folder, 'agreement.pdf'), agreement);
  // The guide's commands, one block after the other, as they stand there.
  for (const block of commands) said.push(runInFolder(block));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const said: string[] = [];

function runInFolder(script: string): string {
  const PATH = `${path.dirname(process.execPath)}:${process.env['PATH']}`;
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-euo', 'pipefail', '-c', script], {
    cwd: folder,
    env: { PATH, ID: input.bundleId },
    encoding: 'utf8',
  });
  return `${stdout}${stderr}status ${status}`;
}

describe('The guide on showing consent', () => {
  test('opens a bundle and says what was agreed to, under which study, notices and agreement', () => {
    const lines = said[0]!.split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'Agreed to:      actions, frames, app-names, upload',
        `Study SHA-256   ${sha256Hex(signedStudy.text)}`,
        `Signed by:      ${organisation.publicKey}`,
        `Assessment:     DPIA-1 (invented), ${sha256Hex('The assessment.')}`,
        `Agreement:      Works council of Example Works Ltd (invented), Agreement of 2 March 2026 (invented), ${sha256Hex(agreement)}`,
        ...study.notices.map((notice) => `Notice (${notice.language}):    ${sha256Hex(canonicalJson(notice))}`),
        'status 0',
      ]),
    );
  });

  test('verifies the signature with public tools', () => {
    expect(said[1]).toBe('Signature Verified Successfully\nstatus 0');
  });

  test('shows that statement, bundle, study, receipt, files and agreement belong together', () => {
    const twice = (value: string, second = value): RegExp => new RegExp(`^${value}\n${second}`, 'm');
    expect(said[2]).toMatch(twice(input.bundleId));
    expect(said[2]).toMatch(twice(sha256Hex(signedStudy.text)));
    expect(said[3]).toMatch(/^actions\.jsonl: OK\nframes\/000001\.webp: OK\nframes\/000002\.webp: OK$/m);
    expect(said[3]).toMatch(twice(sealedSha256));
    expect(said[4]).toMatch(twice(sha256Hex(agreement)));
    expect(said.map((each) => each.split('\n').at(-1))).toEqual(commands.map(() => 'status 0'));
  });

  test('names files that the programs really write', async () => {
    const collector = await readFile(path.join(root, 'apps/collector/src/bundle-store.ts'), 'utf8');
    for (const name of ['bundles', 'taken-back']) expect(collector).toContain(`path.join(directory, '${name}')`);
    expect(guide.length).toBeGreaterThan(1000);
  });
});

describe('A saved statement of consent', () => {
  const studyFile = (): string => path.join(folder, 'office-work.study.json');

  async function altered(name: string, file: string, change: (text: string) => string): Promise<string> {
    const other = path.join(folder, name);
    await cp(file, other);
    await writeFile(other, change(await readFile(other, 'utf8')));
    return other;
  }

  test('holds by itself and with its study', async () => {
    const checked = await checkConsent({ statementFile: statementFile(), studyFile: studyFile() });
    expect([checked.statement.bundleId, checked.study?.study.id]).toEqual([input.bundleId, study.id]);
  });

  test('is refused when it was changed, and with a study that was changed, forged or is another', async () => {
    const changedStatement = await altered('a', statementFile(), (text) => text.replace('app-names', 'app-nam3s'));
    const changedStudy = await altered('b', studyFile(), (text) => text.replace('DPIA-1', 'DPIA-2'));
    const other = path.join(folder, 'c');
    const text = JSON.stringify({ ...study, retentionDays: 90 });
    await writeFile(other, JSON.stringify(signDocument(text, organisation.privateKey)));
    const codes = [
      checkConsent({ statementFile: changedStatement }),
      checkConsent({ statementFile: statementFile(), studyFile: changedStudy }),
      checkConsent({ statementFile: statementFile(), studyFile: other }),
      checkConsent({ statementFile: path.join(folder, 'nowhere') }),
      checkConsent({ statementFile: path.join(folder, 'agreement.pdf') }),
    ].map((each) =>
      each.then(
        () => 'accepted',
        (error: { code: string }) => error.code,
      ),
    );
    expect(await Promise.all(codes)).toEqual([
      'bundle-changed',
      'study-invalid',
      'study-invalid',
      'not-found',
      'bad-input',
    ]);
  });
});
