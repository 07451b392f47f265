import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hashStudy, readStudies } from '@clearpane/policy';
import { PROHIBITED_USES, Study } from '@clearpane/contracts';
import { createSigningKey, signDocument } from '@clearpane/signing';

const key = createSigningKey();
const stranger = createSigningKey();
const now = new Date('2026-02-03T10:00:00Z');
let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'clearpane-studies-test-'));
});

afterEach(async () => {
  await rm(directory, { recursive: true, force: true });
});

const statements = {
  modelsMayAutomateParticipantsWork: false,
  modelsMayBeSold: false,
  modelsMayLeaveTheCompany: false,
  dataOwner: 'Example Ltd',
  nothingIsPaidOrWithheld: true,
};
const words = 'Words that a person reads.';
const notice = {
  language: 'en',
  title: 'Form study',
  purpose: words,
  whatIsKept: words,
  whoReceives: words,
  howLong: words,
  transfers: words,
  howToTakeBack: words,
  trainedModels: words,
  authority: words,
};

/** A study's text as an organisation would sign it: their own spacing and all. */
function studyText(changes: Record<string, unknown> = {}): string {
  const study = {
    schema: 'clearpane-study/1',
    id: 'form-study',
    controller: 'Example Ltd',
    contact: 'privacy@example.org',
    categories: ['actions', 'frames'],
    recipient: null,
    prohibitedUses: [...PROHIBITED_USES],
    retentionDays: 30,
    coolingOffHours: 24,
    consentDays: 90,
    expires: '2026-06-01T00:00:00Z',
    statements,
    impactAssessment: null,
    worksCouncilAgreement: null,
    notices: [notice],
    ...changes,
  };
  return `${JSON.stringify(study, null, 3)}\n\n`;
}

async function write(name: string, content: unknown): Promise<void> {
  await writeFile(path.join(directory, name), typeof content === 'string' ? content : JSON.stringify(content));
}

const read = () => readStudies(directory, [key.publicKey], now);

describe('Studies', () => {
  test('that the organisation signed are offered with the hash of their exact text', async () => {
    await write('form.study.json', signDocument(studyText(), key.privateKey));
    await write('notes.json', '{');
    expect(await read()).toEqual({
      studies: [
        {
          study: Study.parse(JSON.parse(studyText())),
          text: studyText(),
          sha256: hashStudy(studyText()),
          file: 'form.study.json',
        },
      ],
      problems: [],
    });
  });

  test('that do not exist are no problem', async () => {
    const reading = await readStudies(path.join(directory, 'missing'), [key.publicKey], now);
    expect(reading).toEqual({ studies: [], problems: [] });
  });

  test('are not offered when nobody can read them, and long ones are judged once: the agent has to stop at a click', async () => {
    const long = (length: number) => studyText({ notices: [{ ...notice, purpose: 'völlig '.repeat(length / 7) }] });
    await write('form.study.json', signDocument(long(600_000), key.privateKey));
    expect((await read()).problems).toEqual([
      { file: 'form.study.json', reason: 'It is longer than anybody can be expected to read.' },
    ]);
    await write('form.study.json', signDocument(long(500_000), key.privateKey));
    const [first, again] = [await read(), await read()];
    expect([first.problems, again.studies[0]?.study === first.studies[0]?.study]).toEqual([[], true]);
    // What time changes is asked each time.
    const later = await readStudies(directory, [key.publicKey], new Date('2030-01-01T00:00:00Z'));
    expect(later.problems).toEqual([{ file: 'form.study.json', reason: 'It has expired.' }]);
  });

  test("are not offered when the works council's key is the organisation's, however it is written", async () => {
    const bytes = Buffer.from(key.publicKey, 'base64url');
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    // Two bits of the last letter belong to no byte.
    const others = Array.from(letters, (letter) => key.publicKey.slice(0, -1) + letter);
    const same = others.filter((written) => Buffer.from(written, 'base64url').equals(bytes));
    expect(same).toHaveLength(4);
    for (const publicKey of same) {
      const agreement = { reference: 'Agreement 3', sha256: 'a'.repeat(64), council: 'Works council', publicKey };
      const text = studyText({ worksCouncilAgreement: agreement });
      await write('form.study.json', signDocument(text, key.privateKey));
      expect(await read()).toEqual({
        studies: [],
        problems: [
          {
            file: 'form.study.json',
            reason: "The key that it names as the works council's is one of your organisation's.",
          },
        ],
      });
    }
  });

  test('are not offered where the policy names no key', async () => {
    await write('form.study.json', signDocument(studyText(), key.privateKey));
    const { studies, problems } = await readStudies(directory, [], now);
    expect([studies, problems]).toEqual([
      [],
      [{ file: 'form.study.json', reason: "It is not signed with one of your organisation's keys." }],
    ]);
  });

  const signed = signDocument(studyText(), key.privateKey);
  const recipient = {
    name: 'Example Ltd',
    collectorUrl: 'http://collector.example',
    collectorPublicKey: key.publicKey,
    stewardRecipient: `age1${'q'.repeat(58)}`,
  };
  test.each([
    ['malformed', '{', 'This is not a signed study document.'],
    ['not signed', studyText(), 'This is not a signed study document.'],
    [
      'signed by a stranger',
      signDocument(studyText(), stranger.privateKey),
      "It is not signed with one of your organisation's keys.",
    ],
    [
      'signed by a stranger who names the organisation',
      { ...signDocument(studyText(), stranger.privateKey), publicKey: key.publicKey },
      'It was changed after it was signed.',
    ],
    ['changed', { ...signed, text: signed.text.replace('30', '300') }, 'It was changed after it was signed.'],
    ['more than a study', { ...signed, note: 'x' }, 'This is not a signed study document.'],
    ['no study', signDocument('"a study"', key.privateKey), 'The study does not fit at its top'],
    [
      'unknown to the vocabulary',
      signDocument(studyText({ keystrokes: true }), key.privateKey),
      'Unrecognized key: "keystrokes"',
    ],
    [
      'longer than six months',
      signDocument(studyText({ consentDays: 184 }), key.privateKey),
      'does not fit at consentDays',
    ],
    [
      'silent about a prohibited use',
      signDocument(
        studyText({ prohibitedUses: ['discipline', 'discipline', 'discipline', 'discipline'] }),
        key.privateKey,
      ),
      'It does not forbid every use that must be forbidden.',
    ],
    [
      'sent in the clear',
      signDocument(studyText({ recipient }), key.privateKey),
      "Its collector's address does not begin with https://.",
    ],
    [
      'silent about whether models may be sold',
      signDocument(studyText({ statements: { ...statements, modelsMayBeSold: undefined } }), key.privateKey),
      'The study does not state whether models trained on it may be sold.',
    ],
    [
      'paying for joining',
      signDocument(studyText({ statements: { ...statements, nothingIsPaidOrWithheld: false } }), key.privateKey),
      'The study does not state that nothing is paid or withheld for joining.',
    ],
    [
      'of before statements were asked for',
      signDocument(studyText({ statements: undefined }), key.privateKey),
      'The study does not state what every study has to state about models, ownership and payment.',
    ],
    [
      'worded to persuade',
      signDocument(studyText({ notices: [{ ...notice, purpose: 'Help us build it.' }] }), key.privateKey),
      'It does not only inform, at notices.en.purpose: “Help us” presses the reader.',
    ],
    ['expired', signDocument(studyText({ expires: '2026-02-03T10:00:00Z' }), key.privateKey), 'It has expired.'],
  ])('that are %s are named with the reason', async (_name, content, reason) => {
    await write('bad.study.json', content);
    await write('good.study.json', signDocument(studyText({ id: 'good-study' }), key.privateKey));
    const { studies, problems } = await read();
    expect(studies.map(({ file }) => file)).toEqual(['good.study.json']);
    expect(problems).toEqual([{ file: 'bad.study.json', reason: expect.stringContaining(reason) }]);
  });

  test('with the name of another are named, the first one counts', async () => {
    await write('a.study.json', signed);
    await write('b.study.json', signDocument(studyText({ retentionDays: 300 }), key.privateKey));
    const { studies, problems } = await read();
    expect([studies.map(({ study }) => study.retentionDays), problems]).toEqual([
      [30],
      [{ file: 'b.study.json', reason: 'Another file holds the study with this name already.' }],
    ]);
  });

  test.runIf(process.platform === 'linux')('that cannot be read never stop the reading', async () => {
    await mkdir(path.join(directory, 'folder.study.json'));
    execFileSync('mkfifo', [path.join(directory, 'pipe.study.json')]);
    expect(await read()).toEqual({
      studies: [],
      problems: ['folder.study.json', 'pipe.study.json'].map((file) => ({ file, reason: 'The file cannot be read.' })),
    });
  });

  test('of any content never make the reading throw', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.constant(signed).map((s) => JSON.stringify({ ...s, text: 3 })),
        ),
        async (content) => {
          await write('any.study.json', content);
          expect((await read()).problems).toHaveLength(1);
        },
      ),
      { numRuns: 50 },
    );
  });
});
