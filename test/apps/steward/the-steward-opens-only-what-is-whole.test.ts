import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  buildBundle,
  createOwnIdentity,
  encodeManifest,
  packParts,
  readParts,
  sealBundle,
  sha256Hex,
  signConsentStatement,
} from '@clearpane/bundle';
import type { BuiltBundle } from '@clearpane/bundle';
import { createKeyFile, openSealedFile } from '@clearpane/steward';
import { sampleInput } from '../../packages/bundle/samples.ts';

const program = createRequire(import.meta.url).resolve('@clearpane/steward/main');
let folder: string;
let keyFile: string;
let sealedFile: string;
let outDirectory: string;
let recipient: string;
let built: BuiltBundle;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'clearpane-steward-test-'));
  keyFile = path.join(folder, 'steward.key');
  sealedFile = path.join(folder, 'sealed.age');
  outDirectory = path.join(folder, 'opened');
  ({ recipient } = await createKeyFile(keyFile));
  built = await buildBundle(sampleInput());
  await seal(built.content);
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function seal(content: Uint8Array): Promise<void> {
  const own = await createOwnIdentity();
  const recipients = { stewardRecipient: recipient, ownRecipient: own.recipient };
  await writeFile(sealedFile, (await sealBundle(content, recipients)).sealed);
}

async function opened(): Promise<string[]> {
  return (await readdir(outDirectory, { recursive: true }).catch(() => [])).toSorted();
}

describe('The steward', () => {
  test('opens a sealed bundle to the approved content', async () => {
    const result = await openSealedFile({ sealedFile, keyFile, outDirectory });
    expect(result).toEqual({
      manifest: built.manifest,
      consentStatement: JSON.parse(built.manifest.consentStatement.text),
      contentSha256: built.contentSha256,
      sealedSha256: sha256Hex(await readFile(sealedFile)),
      actionCount: 4,
      frameCount: 2,
    });
    const written = await Promise.all(
      built.parts.map(async ({ path: name }) => sha256Hex(await readFile(path.join(outDirectory, name)))),
    );
    expect(written).toEqual(built.parts.map(({ sha256 }) => sha256));
    const statement = await readFile(path.join(outDirectory, 'consent-statement.json'), 'utf8');
    expect(JSON.parse(statement)).toEqual(built.manifest.consentStatement);
    const modes = await Promise.all(
      [keyFile, outDirectory, path.join(outDirectory, 'manifest.json')].map((f) => stat(f)),
    );
    expect(modes.map(({ mode }) => (mode & 0o777).toString(8))).toEqual(['600', '700', '600']);
  });

  test('writes nothing of a sealed file that was changed', async () => {
    const sealed = await readFile(sealedFile);
    sealed[sealed.length - 1]! ^= 1;
    await writeFile(sealedFile, sealed);
    await expect(openSealedFile({ sealedFile, keyFile, outDirectory })).rejects.toMatchObject({
      code: 'bundle-changed',
    });
    expect(await opened()).toEqual([]);
  });

  test('writes nothing of a bundle that differs from its manifest, though it is sealed well', async () => {
    const { parts } = await readParts(built.content);
    await seal(await packParts([...parts.slice(0, -1), { ...parts.at(-1)!, bytes: new Uint8Array(16) }]));
    await expect(openSealedFile({ sealedFile, keyFile, outDirectory })).rejects.toMatchObject({
      code: 'bundle-changed',
    });
    expect(await opened()).toEqual([]);
  });

  test('writes nothing of a bundle whose statement of consent is for another study', async () => {
    const { parts } = await readParts(built.content);
    const { deletionSecret } = sampleInput();
    const { consentStatement: _, ...facts } = built.manifest;
    const other = signConsentStatement({ ...facts, studySha256: sha256Hex('another study') }, true, deletionSecret);
    const manifest = encodeManifest({ ...built.manifest, consentStatement: other });
    await seal(await packParts([{ path: 'manifest.json', bytes: manifest }, ...parts.slice(1)]));
    await expect(openSealedFile({ sealedFile, keyFile, outDirectory })).rejects.toMatchObject({
      code: 'bundle-changed',
    });
    expect(await opened()).toEqual([]);
  });

  test('refuses a study that does not forbid every prohibited use (R9)', async () => {
    const study = { ...sampleInput().study, prohibitedUses: ['discipline' as const, 'monitoring' as const] };
    await seal((await buildBundle(sampleInput({ study }))).content);
    await expect(openSealedFile({ sealedFile, keyFile, outDirectory })).rejects.toThrow(
      'The study of this bundle does not forbid: performance-assessment, termination.',
    );
    expect(await opened()).toEqual([]);
  });

  test('opens nothing with another key, and nothing into a folder that is not empty', async () => {
    const otherKey = path.join(folder, 'other.key');
    await createKeyFile(otherKey);
    await expect(openSealedFile({ sealedFile, keyFile: otherKey, outDirectory })).rejects.toMatchObject({
      code: 'bundle-changed',
    });
    await expect(openSealedFile({ sealedFile, keyFile, outDirectory: folder })).rejects.toMatchObject({
      code: 'bad-input',
    });
  });

  test('never overwrites a key', async () => {
    const before = await readFile(keyFile, 'utf8');
    await expect(createKeyFile(keyFile)).rejects.toMatchObject({ code: 'bad-input' });
    expect(await readFile(keyFile, 'utf8')).toBe(before);
  });
});

describe("The steward's program", () => {
  function run(...words: string[]): { status: number | null; stdout: string; stderr: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], { encoding: 'utf8' });
    return { status, stdout, stderr };
  }

  test('prints the hashes that the person approved, and what was agreed to', async () => {
    const { status, stdout } = run('open', sealedFile, '--key', keyFile, '--out', outDirectory);
    expect([status, stdout.split('\n')]).toEqual([
      0,
      [
        'Study:          form-study, 2026-02-03',
        `Content SHA-256 ${built.contentSha256}`,
        `Sealed SHA-256  ${sha256Hex(await readFile(sealedFile))}`,
        'Actions:        4',
        'Frames:         2',
        'Agreed to:      actions, frames, app-names, upload',
        'Masking rules:  version 1',
        'Prohibited:     performance-assessment, discipline, termination, monitoring',
        `Study SHA-256   ${built.manifest.studySha256}`,
        '',
      ],
    ]);
  });

  test('makes a key and says in one sentence what went wrong', () => {
    const made = run('keygen', '--out', path.join(folder, 'new.key'));
    const again = run('keygen', '--out', path.join(folder, 'new.key'));
    expect([made.status, made.stdout]).toEqual([0, expect.stringMatching(/^age1[02-9ac-hj-np-z]{58}\n$/)]);
    expect(again).toEqual({
      status: 1,
      stdout: '',
      stderr: 'The key file could not be written. One that exists is never overwritten.\n',
    });
  });
});
