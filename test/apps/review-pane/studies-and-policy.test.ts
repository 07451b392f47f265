import { writeFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PLATFORM_NOTICES } from '@clearpane/consent';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paneForTests } from '../../support/review-pane-browser.ts';
import { freshAgent } from '../../support/review-samples.ts';
import { agentUnderPolicy, agentWithThreeStudies, STUDY } from './asking-samples.ts';

const built = paneForTests();
let files: string;

beforeAll(async () => {
  files = await mkdtemp(path.join(tmpdir(), 'clearpane-revocations-'));
});

afterAll(() => rm(files, { recursive: true, force: true }));

test('the platform notice stands apart: it is read in the person’s language, asks nothing and calls nothing', async () => {
  for (const [locale, language] of [
    ['en-GB', 'en'],
    ['de-DE', 'de'],
  ] as const) {
    const agent = await freshAgent();
    await using pane = await built.open(agent, { locale });
    await pane.visit('#/about');
    const notice = PLATFORM_NOTICES.find((one) => one.language === language);
    await pane.page.getByRole('heading', { level: 1, name: notice?.title ?? '' }).waitFor();
    for (const { heading, text } of notice?.sections ?? []) {
      await pane.page.getByRole('heading', { name: heading }).waitFor();
      expect(await pane.page.getByText(text.slice(0, 60)).count()).toBe(1);
    }
    const article = pane.page.getByRole('article');
    expect(await article.getByRole('button').or(article.locator('input')).count()).toBe(0);
    expect(
      await article.getByRole('link').evaluateAll((all) => all.map((one) => (one as unknown as { hash: string }).hash)),
    ).toEqual(['#/studies']);
    expect(agent.changes).toEqual([]);
  }
});

test('the platform notice is linked from the navigation, from the studies and from each study', async () => {
  await using pane = await built.open(await freshAgent());
  const about = pane.page.getByRole('main').getByRole('link', { name: 'What Clearpane itself is and does' });
  await pane.page.getByRole('navigation').getByRole('link', { name: 'About Clearpane' }).waitFor();
  for (const hash of ['#/studies', STUDY]) {
    await pane.visit(hash);
    await about.waitFor();
    expect(await about.evaluate((one) => (one as unknown as { hash: string }).hash)).toBe('#/about');
  }
});

test('studies stand side by side: one records and says so, another can be chosen, a declined one is a quiet line', async () => {
  const agent = await agentWithThreeStudies();
  await using pane = await built.open(agent);
  await pane.visit('#/studies');
  const cards = pane.page.locator('.card');
  await cards.first().waitFor();
  expect(await cards.count()).toBe(2);
  await cards
    .filter({ hasText: 'How people plan their week' })
    .getByText('Chosen: what is recorded is for this study.')
    .waitFor();
  await pane.page.getByRole('button', { name: 'Record for this study How forms are filled in' }).click();
  await cards
    .filter({ hasText: 'How forms are filled in' })
    .getByText('Chosen: what is recorded is for this study.')
    .waitFor();
  expect(agent.changes).toEqual([{ call: 'studies.choose', input: { studyId: 'forms-study' } }]);

  const quiet = pane.page.getByRole('region', { name: 'Studies you are not in' });
  await quiet.getByText('Just for me').waitFor();
  expect(await quiet.getByRole('button').count()).toBe(0);
  await quiet.getByRole('link', { name: 'Read and answer again Just for me' }).click();
  await pane.page.getByRole('heading', { level: 1, name: 'Just for me' }).waitFor();
});

test('each of several studies is left alone', async () => {
  const agent = await agentWithThreeStudies();
  await using pane = await built.open(agent);
  await pane.visit('#/join/forms-study');
  await pane.page.getByRole('button', { name: 'Stop and leave' }).click();
  await expect.poll(() => agent.changes).toEqual([{ call: 'studies.leave', input: { studyId: 'forms-study' } }]);
  expect(agent.studies.map(({ standing }) => standing)).toEqual(['joined', 'withdrawn', 'refused']);
});

test('a revocation from the works council is taken in from a file, and the page says what it stopped', async () => {
  const agent = await agentWithThreeStudies();
  await using pane = await built.open(agent);
  await pane.visit('#/studies');
  const document = JSON.stringify({ text: '{"studyId":"calendar-study"}', publicKey: 'C', signature: 'S' });
  const file = path.join(files, 'revocation.json');
  await writeFile(file, document);
  await pane.page.locator('input[type=file]').setInputFiles(file);
  await pane.page.getByText('Works council of Northwind Berlin stopped “How people plan their week”.').waitFor();
  expect(agent.changes).toEqual([{ call: 'studies.revoke', input: { document } }]);
  await pane.page
    .getByRole('region', { name: 'Studies you are not in' })
    .getByText('Stopped by the works council.')
    .waitFor();
});

test('a file that is no revocation changes nothing and says so', async () => {
  const agent = await agentWithThreeStudies();
  await using pane = await built.open(agent);
  await pane.visit('#/studies');
  const wrong = path.join(files, 'wrong.json');
  await writeFile(wrong, '{"hello":"there"}');
  await pane.page.locator('input[type=file]').setInputFiles(wrong);
  await pane.page.getByRole('alert').getByText('This is no revocation').waitFor();
  const large = path.join(files, 'large.json');
  await writeFile(large, 'x'.repeat(20_001));
  await pane.page.locator('input[type=file]').setInputFiles(large);
  await pane.page.getByRole('alert').getByText('The file is too large to be a revocation.').waitFor();
  expect(agent.studies.map(({ standing }) => standing)).toEqual(['joined', 'joined', 'refused']);
});

test('every value of the policy stands on a page of its own, with what it narrows', async () => {
  const agent = await agentUnderPolicy();
  await using pane = await built.open(agent);
  await pane.page.getByRole('navigation').getByRole('link', { name: 'Managed by your organisation' }).click();
  const values = pane.page.getByRole('region', { name: 'Values of the policy' });
  await values.getByText('How people plan their week (calendar-study)').waitFor();
  const read = await values
    .locator('dl > div')
    .evaluateAll((all) =>
      all.map((one) =>
        [...(one as unknown as { children: Iterable<{ textContent: string }> }).children].map(
          (child) => child.textContent,
        ),
      ),
    );
  expect(read).toEqual([
    [
      'Allowed studies',
      'How people plan their week (calendar-study)',
      'forms-study',
      'Only these can be joined. Every other study records nothing.',
    ],
    ['Forbidden categories', 'App names', 'Their switches stay off in every study.'],
    ['Forbidden apps', 'payroll', 'patient-files', 'They are never recorded, and you cannot allow them.'],
    [
      'Words that stay masked',
      'Sick note',
      'Performance review',
      'They are masked in pictures, also as labels and whoever added them.',
    ],
    [
      'Longest time of keeping',
      '7 days',
      'What you do not send is deleted after this time, also where a study says longer.',
    ],
    ['Uploads forbidden', 'Yes', 'Nothing can be approved or sent.'],
    [
      'Keys of your organisation',
      'K'.repeat(43),
      'Only studies signed with one of these keys are offered, beside the built-in one.',
    ],
    ['Contact for questions about the policy', 'helpdesk@northwind.example', 'This informs and narrows nothing.'],
  ]);
  expect(await pane.page.getByRole('main').getByRole('button').count()).toBe(0);
  expect(agent.changes).toEqual([]);
});

test('without a policy nothing is said in the navigation, and the page says that there is none', async () => {
  await using pane = await built.open(await freshAgent());
  await pane.visit('#/managed');
  await pane.page.getByText('No policy is set on this computer. Nothing is narrowed.').waitFor();
  expect(
    await pane.page.getByRole('navigation').getByRole('link', { name: 'Managed by your organisation' }).count(),
  ).toBe(0);
});

test('a broken policy is shown with its reason, and no study can be joined under it', async () => {
  const agent = await freshAgent();
  agent.policy = { kind: 'invalid', reason: '10-corporate.json has a value that cannot be read.' };
  await using pane = await built.open(agent);
  await pane.page.getByRole('navigation').getByRole('link', { name: 'Managed by your organisation' }).click();
  await pane.page.getByText('10-corporate.json has a value that cannot be read.').waitFor();
  await pane.page.getByText('Recording stays off until it is repaired.').waitFor();
  await pane.visit(STUDY);
  await pane.page.getByText("Your organisation's policy is broken, so this study cannot be joined now.").waitFor();
  expect(await pane.page.getByRole('switch').count()).toBe(0);
});

test('a study that the policy does not allow cannot be answered and says why', async () => {
  const agent = await agentUnderPolicy();
  if (agent.policy.kind === 'policy') agent.policy.policy.allowedStudies = [];
  await using pane = await built.open(agent);
  await pane.visit(STUDY);
  await pane.page.getByText("Your organisation's policy does not allow this study.").waitFor();
  expect(await pane.page.getByRole('switch').count()).toBe(0);
});
