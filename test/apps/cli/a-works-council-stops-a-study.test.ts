import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { connectLocally, localSocketPath } from '@clearpane/agent';
import { reviewClient, type ReviewClient } from '@clearpane/cli';
import type { SignedDocument, Study } from '@clearpane/contracts';
import { checkRevocation } from '@clearpane/policy';
import {
  createCheckpoint,
  createSigningKey,
  readCheckpoint,
  signDocument,
  verifyCosignature,
} from '@clearpane/signing';
import { deployInventedStudy, type DeployedStudy } from '@clearpane/workbench';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runClearpane, startClearpane, type Lasting } from '../../support/clearpane-process.ts';

// Every step is a process of its own, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

const env = { ...process.env, DISPLAY: undefined, DBUS_SESSION_BUS_ADDRESS: undefined };
let root: string;
let agent: Lasting | null;
let deployed: DeployedStudy;
let study: Study;

beforeEach(async () => {
  root = mkdtempSync(path.join(os.tmpdir(), 'clearpane-council-'));
  agent = null;
  deployed = await deployInventedStudy(root);
  ({ study } = deployed);
  writeFileSync(at('council.key'), `${deployed.council.key.privateKey}\n`, { mode: 0o600 });
});

afterEach(async () => {
  agent?.child.kill('SIGTERM');
  await agent?.ended;
  rmSync(root, { recursive: true });
});

const at = (name: string) => path.join(root, name);
const seams = () => ['--data-dir', at('d'), '--policy-dir', deployed.policyDirectory];
const clearpane = (...words: string[]) => runClearpane([...seams(), ...words], env);
const reason = 'The agreement ended.';

function revoke(...more: string[]) {
  const words = [
    'council',
    'revoke',
    at('studies/invented.study.json'),
    '--key',
    at('council.key'),
    '--reason',
    reason,
  ];
  return clearpane(...words, '--out', at('stop.revocation.json'), ...more);
}

async function joinAtAgent(): Promise<ReviewClient> {
  agent = await startClearpane([...seams(), 'agent'], env);
  const channel = await connectLocally(localSocketPath(at('d')));
  if (channel === null) throw new Error('No agent listens.');
  const review = reviewClient(channel);
  const view = (await review.studies.list()).studies.find((one) => one.study.id === study.id);
  if (view === undefined) throw new Error('The study is not offered.');
  const choices = { actions: true, frames: true, appNames: true, upload: false };
  await review.studies.join({ studyId: study.id, studySha256: view.studySha256, language: 'en', choices });
  return review;
}

const standing = async (review: ReviewClient) =>
  (await review.studies.list()).studies.find((view) => view.study.id === study.id)?.standing;

test('its signed word stops the study that a person joined, as soon as they add it', async () => {
  const review = await joinAtAgent();
  expect(await standing(review)).toBe('joined');
  const { code, said } = await revoke();
  expect([code, said]).toEqual([0, expect.stringContaining(`${deployed.council.name} stops the study ${study.id}.`)]);
  const document = JSON.parse(readFileSync(at('stop.revocation.json'), 'utf8')) as SignedDocument;
  expect(checkRevocation(document, study)).toMatchObject({ studyId: study.id, reason, council: deployed.council.name });

  const added = await clearpane('revocation', 'add', at('stop.revocation.json'));
  expect({ ...added, said: added.said.startsWith('The study has stopped.') }).toEqual({
    code: 0,
    said: true,
    complained: '',
  });
  expect(await standing(review)).toBe('revoked');
});

test('laid beside the study by IT, it stops it without anybody doing anything', async () => {
  const review = await joinAtAgent();
  await revoke();
  writeFileSync(at('studies/stop.revocation.json'), readFileSync(at('stop.revocation.json')), { mode: 0o600 });
  await expect.poll(() => standing(review), { timeout: 20_000 }).toBe('revoked');
});

test('a word that is not the council’s stops nothing: another key, a changed text, another study', async () => {
  const review = await joinAtAgent();
  await revoke();
  const { text, publicKey, signature } = JSON.parse(readFileSync(at('stop.revocation.json'), 'utf8')) as SignedDocument;
  const forged = [
    signDocument(text, createSigningKey().privateKey),
    { text: text.replace('ended', 'changed'), publicKey, signature },
    signDocument(text.replace(study.id, 'another-study'), deployed.council.key.privateKey),
  ];
  for (const document of forged) {
    writeFileSync(at('forged.revocation.json'), JSON.stringify(document));
    const { code, complained } = await clearpane('revocation', 'add', at('forged.revocation.json'));
    expect([code, complained]).toEqual([1, expect.stringContaining('No study was stopped by it.')]);
  }
  writeFileSync(at('forged.revocation.json'), JSON.stringify({ text: text.padEnd(21_000), publicKey, signature }));
  const { complained } = await clearpane('revocation', 'add', at('forged.revocation.json'));
  expect(complained).toBe('The revocation is too large. Nothing was changed. Correct it and try again.\n');
  expect(await standing(review)).toBe('joined');
});

test('a council’s word is not written where it would count for nothing', async () => {
  const refusals: [Awaited<ReturnType<typeof revoke>>, string][] = [];
  writeFileSync(at('other.key'), `${createSigningKey().privateKey}\n`, { mode: 0o600 });
  refusals.push([await revoke('--key', at('other.key')), 'This is not the key that the study’s agreement names']);
  refusals.push([await revoke('--reason', ' '), 'The reason has to be 1 to 2000 letters.']);
  refusals.push([await revoke('--out', at('stop.json')), 'ends with .revocation.json']);
  const signed = readFileSync(at('studies/invented.study.json'), 'utf8');
  writeFileSync(at('studies/invented.study.json'), signed.replace('14 days', '15 days'));
  refusals.push([await revoke(), 'The study was changed after it was signed.']);
  for (const [{ code, complained }, sentence] of refusals)
    expect([code, complained]).toEqual([1, expect.stringContaining(sentence)]);
  expect([existsSync(at('stop.revocation.json')), existsSync(at('stop.json'))]).toEqual([false, false]);
});

test('it cosigns a checkpoint as it stands, into a new file', async () => {
  const log = createSigningKey();
  const note = createCheckpoint({ origin: 'ledger.example', size: 12, root: Buffer.alloc(32, 7) }, log.privateKey);
  writeFileSync(at('head.txt'), note);
  const cosign = ['council', 'cosign', at('head.txt'), '--key', at('council.key'), '--name', 'Works council'];
  const { code, said } = await clearpane(...cosign, '--out', at('cosigned.txt'));
  expect([code, said]).toEqual([0, expect.stringMatching(/^Cosigned: a ledger of 12 entries with the root BwcHBw/)]);
  const cosigned = readFileSync(at('cosigned.txt'), 'utf8');
  expect(cosigned.startsWith(note)).toBe(true);
  expect(verifyCosignature(readCheckpoint(cosigned), deployed.council.key.publicKey)).toBeInstanceOf(Date);
  const again = await clearpane(...cosign, '--out', at('cosigned.txt'));
  expect([again.code, again.complained]).toEqual([1, expect.stringContaining('never overwritten')]);
  const wrong = await clearpane(...cosign.with(2, at('council.key')), '--out', at('wrong.txt'));
  expect([wrong.code, wrong.complained]).toEqual([1, expect.stringContaining('This is not a checkpoint of a ledger.')]);
});
