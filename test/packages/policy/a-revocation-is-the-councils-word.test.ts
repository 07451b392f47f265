import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkRevocation, readRevocations } from '@clearpane/policy';
import { Revocation, Sha256, type SignedDocument } from '@clearpane/contracts';
import { createSigningKey, signDocument } from '@clearpane/signing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeStudy } from '../consent/notices/made-up-study.ts';

const council = createSigningKey();
const stranger = createSigningKey();
const agreement = {
  reference: 'Agreement 3',
  sha256: Sha256.parse('a'.repeat(64)),
  council: 'Works council',
  publicKey: council.publicKey,
};
const study = makeStudy({ worksCouncilAgreement: agreement });
const revocation = Revocation.parse({
  schema: 'clearpane-revocation/1',
  studyId: study.id,
  council: 'Works council',
  reason: 'The agreement ended.',
  day: '2026-03-02',
});
const signed = signDocument(JSON.stringify(revocation), council.privateKey);

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'clearpane-revocations-test-'));
});
afterEach(async () => {
  await rm(directory, { recursive: true, force: true });
});

describe('A revocation', () => {
  test('stops the study whose council signed it', () => {
    expect(checkRevocation(signed, study)).toEqual(revocation);
  });

  const changed = (change: Record<string, unknown>): SignedDocument =>
    signDocument(JSON.stringify({ ...revocation, ...change }), council.privateKey);
  test.each([
    ['of a stranger', signDocument(signed.text, stranger.privateKey), "It is not signed with the works council's key."],
    [
      'of a stranger who names the council',
      { ...signDocument(signed.text, stranger.privateKey), publicKey: council.publicKey },
      'It was changed after it was signed.',
    ],
    [
      'that was changed',
      { ...signed, text: signed.text.replace('ended', 'failed') },
      'It was changed after it was signed.',
    ],
    ['of another study', changed({ studyId: 'map-study' }), 'It stops another study.'],
    ['without a reason', changed({ reason: '' }), 'The revocation does not fit at reason'],
    ['with more in it', changed({ alsoDelete: true }), 'The revocation does not fit at its top'],
    ['that is no JSON', signDocument('stop', council.privateKey), 'The revocation does not fit at its top'],
  ])('%s stops nothing and says why', (_what, document, reason) => {
    expect(checkRevocation(document, study)).toContain(reason);
  });

  test('stops nothing where the study names no council', () => {
    const reason = checkRevocation(signed, makeStudy({ worksCouncilAgreement: null }));
    expect(reason).toBe('The study names no works council that could stop it.');
  });
});

test('Revocations are read from a folder in lexical order, and what is none is named', async () => {
  await writeFile(path.join(directory, 'b.revocation.json'), JSON.stringify(signed));
  await writeFile(path.join(directory, 'a.revocation.json'), '{');
  await writeFile(path.join(directory, 'c.study.json'), JSON.stringify(signed));
  await mkdir(path.join(directory, 'd.revocation.json'));
  expect(await readRevocations(directory)).toEqual({
    documents: [{ file: 'b.revocation.json', document: signed }],
    problems: [
      { file: 'a.revocation.json', reason: 'This is not a signed revocation document.' },
      { file: 'd.revocation.json', reason: 'The file cannot be read.' },
    ],
  });
  expect(await readRevocations(path.join(directory, 'missing'))).toEqual({ documents: [], problems: [] });
});
