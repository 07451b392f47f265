import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { connectLocally, localSocketPath } from '@clearpane/agent';
import { reviewClient, type ReviewClient } from '@clearpane/cli';
import type { SignedDocument, Study } from '@clearpane/contracts';
import { createSigningKey, isSigned, signDocument } from '@clearpane/signing';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runClearpane, startClearpane, type Ended, type Lasting } from '../../support/clearpane-process.ts';
import { fillInDraft } from './filled-in-draft.ts';

// Every step is a process of its own, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

const env = { ...process.env, DISPLAY: undefined, DBUS_SESSION_BUS_ADDRESS: undefined };
const collectorKey = createSigningKey().publicKey;
let root: string;
let agent: Lasting | null;

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'clearpane-it-'));
  agent = null;
});

afterEach(async () => {
  agent?.child.kill('SIGTERM');
  await agent?.ended;
  rmSync(root, { recursive: true });
});

const at = (name: string) => path.join(root, name);
const clearpane = (...words: string[]) => runClearpane(words, env);
const read = (name: string) => readFileSync(at(name), 'utf8');

/** Runs a command that has to succeed and answers what it said. */
async function said(...words: string[]): Promise<string> {
  const ended = await clearpane(...words);
  expect({ words, code: ended.code, complained: ended.complained }).toEqual({ words, code: 0, complained: '' });
  return ended.said;
}

/** Runs a command that has to be refused and answers the words: no stack, no name of a file. */
async function refused(words: string[]): Promise<string> {
  const { code, complained } = await clearpane(...words);
  expect({ words, code }).toEqual({ words, code: 1 });
  expect(complained).toContain('Nothing was changed.');
  expect(complained).not.toMatch(/\n\s+at |node:|Error:|clearpane-it-/);
  return complained;
}

const create = [
  'study',
  'create',
  '--id',
  'form-work',
  '--controller',
  'Example Ltd',
  '--contact',
  'privacy@example.org',
];

/** Two keys, and a draft that is filled in. */
async function prepareDraft(): Promise<{ organisationKey: string; councilKey: string }> {
  const organisationKey = (await said('study', 'keys', '--out', at('organisation.key'))).trim();
  const councilKey = (await said('council', 'keys', '--out', at('council.key'))).trim();
  await said(...create, '--language', 'en,de', '--out', at('draft.json'));
  fillInDraft(at('draft.json'), { councilKey, collectorKey });
  return { organisationKey, councilKey };
}

/** Puts policy and study where the agent of this test reads them, and starts it. */
async function deploy(organisationKey: string): Promise<ReviewClient> {
  for (const folder of ['managed', 'managed/policies', 'managed/studies']) mkdirSync(at(folder), { mode: 0o700 });
  const policy = { schema: 'clearpane-policy/1', organisationKeys: [organisationKey] };
  writeFileSync(at('managed/policies/10-example.json'), JSON.stringify(policy), { mode: 0o600 });
  writeFileSync(at('managed/studies/form.study.json'), read('form.study.json'), { mode: 0o600 });
  const seams = ['--data-dir', at('d'), '--policy-dir', at('managed/policies')];
  agent = await startClearpane([...seams, 'agent'], env);
  const channel = await connectLocally(localSocketPath(at('d')));
  if (channel === null) throw new Error('No agent listens.');
  return reviewClient(channel);
}

test('from nothing to a study that is offered: keys, create, check, fill in, check, sign, deploy', async () => {
  const organisationKey = (await said('study', 'keys', '--out', at('organisation.key'))).trim();
  const councilKey = (await said('council', 'keys', '--out', at('council.key'))).trim();
  expect([statSync(at('organisation.key')).mode & 0o777, statSync(at('council.key')).mode & 0o777]).toEqual([
    0o600, 0o600,
  ]);
  expect(await said(...create, '--language', 'en,de', '--out', at('draft.json'))).toMatch(/^The draft has 33 texts/);

  const unfinished = await clearpane('study', 'check', at('draft.json'));
  expect(unfinished.code).toBe(1);
  expect(unfinished.said).toContain('statements.modelsMayBeSold: Still to be filled in: true or false');
  expect(unfinished.said).toMatch(/\nErrors: 33\. Warnings: 0\.\n$/);
  const sign = ['study', 'sign', at('draft.json'), '--key', at('organisation.key'), '--out', at('form.study.json')];
  expect(await refused(sign)).toContain('A study with errors is not signed.');
  expect(existsSync(at('form.study.json'))).toBe(false);

  fillInDraft(at('draft.json'), { councilKey, collectorKey });
  const finished = await said('study', 'check', at('draft.json'));
  expect(finished.replace(/[0-9a-f]{64}/, 'HASH').replaceAll(/: \d\d \(/g, ': NN (')).toBe(
    [
      'Study form-work of Example Ltd.',
      'A draft: nobody has signed it.',
      'SHA-256 of its text: HASH',
      'It states:',
      '  Models trained on it may take over work of those who take part: yes',
      '  Models trained on it may be sold: no',
      '  Models trained on it may leave the company: no',
      '  The data belongs to: Example Ltd',
      '  Nothing is paid or withheld for joining.',
      'Reading level (LIX; lower is easier):',
      '  en: NN (limit 50)',
      '  de: NN (limit 55)',
      'Errors: 0. Warnings: 0.',
      '',
    ].join('\n'),
  );

  const signing = await said(...sign);
  const document = JSON.parse(read('form.study.json')) as SignedDocument;
  expect([document.text, isSigned(document), document.publicKey]).toEqual([read('draft.json'), true, organisationKey]);
  expect(await said('study', 'check', at('form.study.json'))).toContain(`Signed with the key ${organisationKey}.`);

  const review = await deploy(organisationKey);
  const { studies, problems } = await review.studies.list();
  expect([problems, studies.map(({ study }) => study.id)]).toEqual([[], ['form-work', 'just-for-me']]);
  expect(signing).toContain(studies[0]?.studySha256);
});

test('what was tampered with after signing is found by check and not offered', async () => {
  const { organisationKey } = await prepareDraft();
  await said('study', 'sign', at('draft.json'), '--key', at('organisation.key'), '--out', at('form.study.json'));
  writeFileSync(at('form.study.json'), read('form.study.json').replace('30 days', '60 days'));
  const { code, said: words } = await clearpane('study', 'check', at('form.study.json'));
  expect([code, words]).toEqual([1, expect.stringContaining('signature: It was changed after it was signed.')]);
  const review = await deploy(organisationKey);
  expect((await review.studies.list()).problems).toEqual([
    { file: 'form.study.json', reason: 'It was changed after it was signed.' },
  ]);
});

test('a study that persuades is neither signed nor, signed by other means, offered', async () => {
  const { organisationKey } = await prepareDraft();
  writeFileSync(
    at('draft.json'),
    read('draft.json').replace('This study trains', 'Help us: this exciting study trains'),
  );
  const sign = ['study', 'sign', at('draft.json'), '--key', at('organisation.key'), '--out', at('form.study.json')];
  const { code, complained } = await clearpane(...sign);
  expect([code, existsSync(at('form.study.json'))]).toEqual([1, false]);
  expect(complained).toContain('notices.en.purpose: “Help us” presses the reader.');
  expect(complained).toContain('notices.en.purpose: “exciting” promises or sells.');
  const privateKey = read('organisation.key').trim().split('\n').at(-1) ?? '';
  writeFileSync(at('form.study.json'), JSON.stringify(signDocument(read('draft.json'), privateKey)));
  const review = await deploy(organisationKey);
  const { studies, problems } = await review.studies.list();
  expect(studies.map(({ study }) => study.id)).toEqual(['just-for-me']);
  expect(problems[0]?.reason).toMatch(/^It does not only inform, at notices\.en\.purpose/);
});

describe('What cannot be meant is refused in words and writes nothing:', () => {
  test('a file that exists is never overwritten', async () => {
    await said('study', 'keys', '--out', at('organisation.key'));
    const key = read('organisation.key');
    expect(await refused(['study', 'keys', '--out', at('organisation.key')])).toContain('never overwritten');
    expect(await refused(['council', 'keys', '--out', at('organisation.key')])).toContain('never overwritten');
    expect(await refused([...create, '--out', at('organisation.key')])).toContain('never overwritten');
    expect(read('organisation.key')).toBe(key);
  });

  test('a key that others can read, or that is none', async () => {
    await prepareDraft();
    const sign = ['study', 'sign', at('draft.json'), '--out', at('form.study.json'), '--key'];
    chmodSync(at('organisation.key'), 0o640);
    expect(await refused([...sign, at('organisation.key')])).toContain('Others than its owner can read the key file.');
    chmodSync(at('draft.json'), 0o600);
    expect(await refused([...sign, at('draft.json')])).toContain('The key file holds no signing key.');
    expect(await refused([...sign, at('missing.key')])).toContain('The key file does not exist.');
    expect(existsSync(at('form.study.json'))).toBe(false);
  });

  test('JSON that breaks is told with line and column', async () => {
    writeFileSync(at('broken.json'), '{\n  "a": 1,\n  "b" 2\n}\n');
    expect(await refused(['study', 'check', at('broken.json')])).toContain(
      'The study is not JSON: it breaks at line 3, column 7.',
    );
    writeFileSync(at('cut.json'), '{\n  "a":');
    expect(await refused(['study', 'check', at('cut.json')])).toContain(
      'The study is not JSON: it breaks at line 2, column 7.',
    );
    writeFileSync(at('bytes.json'), Buffer.of(0xff, 0xfe, 0x00));
    expect(await refused(['study', 'check', at('bytes.json')])).toContain('The study is not text in UTF-8.');
    expect(await refused(['study', 'check', root])).toContain('The study cannot be read.');
  });

  test.each([
    ['a name with capitals', [...create.with(3, 'Form'), '--out', 'x'], 'small letters, digits and hyphens'],
    ['a language that is none', [...create, '--language', 'english', '--out', 'x'], 'Name each language once'],
    ['a language twice', [...create, '--language', 'en,en', '--out', 'x'], 'Name each language once'],
    ['a name under which it is not found', ['study', 'sign', 'x', '--key', 'x', '--out', 'x'], 'ends with .study.json'],
  ])('%s', async (_what, words, sentence) => {
    expect(await refused(words)).toContain(sentence);
    expect(existsSync('x')).toBe(false);
  });

  test("a study that names the signer's own key as the works council's", async () => {
    const { organisationKey, councilKey } = await prepareDraft();
    writeFileSync(at('draft.json'), read('draft.json').replace(councilKey, organisationKey));
    const sign = ['study', 'sign', at('draft.json'), '--key', at('organisation.key'), '--out', at('form.study.json')];
    expect(await refused(sign)).toContain(
      "The key that it names as the works council's is one of your organisation's.",
    );
    expect(existsSync(at('form.study.json'))).toBe(false);
  });

  test('a study that is signed already', async () => {
    await prepareDraft();
    const sign = ['study', 'sign', at('draft.json'), '--key', at('organisation.key'), '--out', at('a.study.json')];
    await said(...sign);
    expect(await refused(sign.with(2, at('a.study.json')).with(6, at('b.study.json')))).toContain(
      'It is signed already.',
    );
  });
});

test('a recipient that IT keeps as a file goes into the draft, and one that does not fit is named', async () => {
  const recipient = {
    name: 'Research',
    collectorUrl: 'https://collector.example',
    collectorPublicKey: collectorKey,
    stewardRecipient: `age1${'q'.repeat(58)}`,
  };
  writeFileSync(at('recipient.json'), JSON.stringify(recipient));
  await said(...create, '--recipient', at('recipient.json'), '--out', at('draft.json'));
  expect((JSON.parse(read('draft.json')) as Study).recipient).toEqual(recipient);
  writeFileSync(at('recipient.json'), JSON.stringify({ ...recipient, collectorPublicKey: 'short' }));
  expect(await refused([...create, '--recipient', at('recipient.json'), '--out', at('other.json')])).toContain(
    'The file with the recipient does not fit at collectorPublicKey',
  );
});

test('check tells programs the same as people', async () => {
  await prepareDraft();
  writeFileSync(at('draft.json'), read('draft.json').replace('30 Tage', '31 Tage'));
  const { code, said: text }: Ended = await clearpane('study', 'check', at('draft.json'), '--json');
  const { id, signedWith, reading, findings } = JSON.parse(text) as Record<string, unknown>;
  expect({ code, id, signedWith, reading, findings }).toEqual({
    code: 1,
    id: 'form-work',
    signedWith: null,
    reading: [
      { language: 'en', lix: expect.any(Number), limit: 50 },
      { language: 'de', lix: expect.any(Number), limit: 55 },
    ],
    findings: [
      expect.objectContaining({ severity: 'warning', code: 'fact-differs', place: 'notices.de.howLong' }),
      expect.objectContaining({ severity: 'error', code: 'numbers-differ', place: 'notices.de.howLong' }),
    ],
  });
});
