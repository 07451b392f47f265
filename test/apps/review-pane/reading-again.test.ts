import { Sha256, Study, type Notice } from '@clearpane/contracts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { paneForTests } from '../../support/review-pane-browser.ts';
import { freshAgent, joinSample } from '../../support/review-samples.ts';
import { agentWithChangedStudy, agentWithRevokedStudy, STUDY, studyInTwoLanguages } from './asking-samples.ts';

const built = paneForTests();

/** What is marked in the study's text, without the words for screen readers and without the key above it. */
function marks(page: Page): Promise<{ added: string[]; removed: string[] }> {
  return page.evaluate(`(() => {
    const words = (selector) => [...document.querySelectorAll(selector)].filter((one) => !one.closest('.notice')).map((one) => {
      const copy = one.cloneNode(true);
      for (const heard of copy.querySelectorAll('.only-heard')) heard.remove();
      return copy.textContent;
    });
    return { added: words('ins'), removed: words('del') };
  })()`);
}

test('what changed is marked word by word, in the study’s own words and in every fact', async () => {
  const agent = await agentWithChangedStudy();
  await using pane = await built.open(agent);
  await pane.visit(STUDY);
  await pane.page.getByText('Changed parts: How long · Models and ownership').waitFor();
  expect(await marks(pane.page)).toEqual({
    added: ['three', ', in Berlin and in Lisbon', '60', 'Yes', 'Southwind Models Ltd'],
    removed: ['two', '30', 'No', 'Northwind Research'],
  });
  expect(await pane.page.getByRole('button', { name: 'Agree to the new text' }).count()).toBe(1);
  expect(agent.changes).toEqual([]);
});

test('marks are seen without colour and heard without eyes', async () => {
  await using pane = await built.open(await agentWithChangedStudy());
  await pane.visit(STUDY);
  await pane.page.getByText('Changed parts').waitFor();
  const lines = await pane.page.evaluate(`['ins', 'del'].map((name) => {
    const style = getComputedStyle([...document.querySelectorAll(name)].at(-1));
    return style.textDecorationLine + ' ' + style.textDecorationStyle;
  })`);
  expect(lines).toEqual(['underline double', 'line-through solid']);
  const heard = await pane.page.locator('dd ins').first().textContent();
  expect(heard?.replaceAll(/\s+/g, ' ').trim()).toBe('Added: 60 End of what was added.');
});

test('the text as it was agreed to and the text as it is now can both be read without marks', async () => {
  await using pane = await built.open(await agentWithChangedStudy());
  await pane.visit(STUDY);
  await pane.page.getByRole('radio', { name: 'As you agreed to it' }).click();
  await pane.page.getByText('Northwind keeps an approved session for two years.').waitFor();
  await pane.page.getByText('5'.repeat(64)).waitFor();
  expect(await marks(pane.page)).toEqual({ added: [], removed: [] });
  await pane.page.getByRole('radio', { name: 'As it is now' }).click();
  await pane.page.getByText('for three years, in Berlin and in Lisbon.').waitFor();
  await pane.page.getByText('6'.repeat(64)).waitFor();
  expect(await marks(pane.page)).toEqual({ added: [], removed: [] });
});

test('no value of a study can change without a mark', async () => {
  const agent = await agentWithChangedStudy();
  const agreed = studyInTwoLanguages();
  agent.agreed.set(agreed.id, { study: agreed, studySha256: Sha256.parse('5'.repeat(64)), language: 'en' });
  const [view] = agent.studies;
  if (!view) throw new Error('The sample has one study.');
  await using pane = await built.open(agent);
  const unmarked: string[] = [];
  const changes = everyChange(agreed);
  expect(changes.length).toBeGreaterThan(28);
  for (const { name, study } of changes) {
    view.study = study;
    await pane.page.goto('about:blank');
    await pane.page.goto(pane.server.address);
    await pane.visit(STUDY);
    await pane.page.getByRole('heading', { name: 'What changed since you agreed' }).waitFor();
    const { added, removed } = await marks(pane.page);
    if (added.length + removed.length === 0) unmarked.push(name);
  }
  expect(unmarked).toEqual([]);
}, 180_000);

test('words of two languages are not compared: only facts are, and the page says so', async () => {
  const agent = await agentWithChangedStudy('de');
  await using pane = await built.open(agent);
  await pane.visit(STUDY);
  await pane.page.getByText('Northwind behält eine freigegebene Sitzung').waitFor();
  const [english] = agent.agreed.get(agent.studies[0]!.study.id)!.study.notices;
  const agreed = agent.agreed.get(agent.studies[0]!.study.id)!;
  agent.agreed.set(agreed.study.id, {
    ...agreed,
    study: { ...agreed.study, notices: agreed.study.notices.filter(({ language }) => language === 'de') },
  });
  expect(english?.language).toBe('en');
  await pane.page.goto('about:blank');
  await pane.page.goto(pane.server.address);
  await pane.visit(STUDY);
  await pane.page.getByRole('radio', { name: 'English' }).click();
  await pane.page.getByText('You agreed to a text in another language (Deutsch).').waitFor();
  expect((await marks(pane.page)).added).toEqual(['60', 'Yes', 'Southwind Models Ltd']);
});

test('a joined study says that this is the text that was agreed to', async () => {
  const agent = await freshAgent();
  joinSample(agent);
  await using pane = await built.open(agent);
  await pane.visit(STUDY);
  await pane.page.getByText('This is exactly the text that you agreed to.').waitFor();
  await pane.page.getByText('This study trains models to use computers.').waitFor();
  expect(await marks(pane.page)).toEqual({ added: [], removed: [] });
});

test('where the text is the same but masking or policy changed, the page says that', async () => {
  const agent = await agentWithChangedStudy();
  const [view] = agent.studies;
  if (!view) throw new Error('The sample has one study.');
  agent.agreed.set(view.study.id, { study: view.study, studySha256: view.studySha256, language: 'en' });
  await using pane = await built.open(agent);
  await pane.visit(STUDY);
  await pane.page
    .getByText("the rules of masking, your organisation's policy or the clock of this computer changed")
    .waitFor();
  expect(await pane.page.getByRole('heading', { name: 'What changed since you agreed' }).count()).toBe(0);
});

test.each([
  ['expired', 'Your yes ended by itself, as agreed.'],
  ['unavailable', 'The study is over, is not offered any more, or is not allowed'],
  ['withdrawn', 'Nothing is recorded for this study. You can read it and answer again below.'],
] as const)('a study that is %s says what that means', async (standing, words) => {
  const agent = await freshAgent();
  for (const view of agent.studies) view.standing = standing;
  await using pane = await built.open(agent);
  await pane.visit(STUDY);
  await pane.page.getByText(words).waitFor();
  const canAnswer = standing !== 'unavailable';
  expect(await pane.page.getByRole('region', { name: 'Your answer' }).count()).toBe(canAnswer ? 1 : 0);
});

test('a revoked study names the council and its reason, and nobody can answer it', async () => {
  await using pane = await built.open(await agentWithRevokedStudy());
  await pane.visit(STUDY);
  await pane.page.getByText('Works council of Northwind Berlin, 20 Nov 2026:').waitFor();
  await pane.page.getByText('The agreement has ended: the recipient changed').waitFor();
  expect(await pane.page.getByRole('region', { name: 'Your answer' }).count()).toBe(0);
  expect(await pane.page.getByRole('switch').count()).toBe(0);
});

/** Every value of a study that could be another, one at a time; its name is where it lies. */
function everyChange(study: Study): { name: string; study: Study }[] {
  const { recipient, worksCouncilAgreement, impactAssessment, statements } = study;
  const [english, ...others] = study.notices;
  if (!recipient || !worksCouncilAgreement || !impactAssessment || !english)
    throw new Error('The sample has all parts.');
  const changes: Record<string, Partial<Study>> = {
    controller: { controller: 'Somebody else' },
    contact: { contact: 'somebody@else.example' },
    categories: { categories: ['actions'] },
    recipient: { recipient: null },
    retentionDays: { retentionDays: study.retentionDays + 1 },
    coolingOffHours: { coolingOffHours: study.coolingOffHours + 1 },
    consentDays: { consentDays: study.consentDays + 1 },
    expires: { expires: '2098-01-01T00:00:00Z' },
    'recipient.name': { recipient: { ...recipient, name: 'Southwind' } },
    'recipient.collectorUrl': { recipient: { ...recipient, collectorUrl: 'https://elsewhere.example/' } },
    'recipient.collectorPublicKey': { recipient: { ...recipient, collectorPublicKey: key('D') } },
    'recipient.stewardRecipient': { recipient: { ...recipient, stewardRecipient: `age1${'z'.repeat(58)}` } },
    impactAssessment: { impactAssessment: null },
    'impactAssessment.reference': { impactAssessment: { ...impactAssessment, reference: 'another' } },
    'impactAssessment.sha256': { impactAssessment: { ...impactAssessment, sha256: hash('c') } },
    worksCouncilAgreement: { worksCouncilAgreement: null },
    'worksCouncilAgreement.reference': { worksCouncilAgreement: { ...worksCouncilAgreement, reference: 'another' } },
    'worksCouncilAgreement.sha256': { worksCouncilAgreement: { ...worksCouncilAgreement, sha256: hash('c') } },
    'worksCouncilAgreement.council': { worksCouncilAgreement: { ...worksCouncilAgreement, council: 'another' } },
    'worksCouncilAgreement.publicKey': { worksCouncilAgreement: { ...worksCouncilAgreement, publicKey: key('E') } },
    'statements.dataOwner': { statements: { ...statements, dataOwner: 'Somebody else' } },
  };
  for (const name of ['modelsMayAutomateParticipantsWork', 'modelsMayBeSold', 'modelsMayLeaveTheCompany'] as const)
    changes[`statements.${name}`] = { statements: { ...statements, [name]: !statements[name] } };
  for (const name of Object.keys(english).filter((one) => one !== 'language') as (keyof Notice)[])
    changes[`notice.${name}`] = { notices: [{ ...english, [name]: `${english[name]} And more.` }, ...others] };
  return Object.entries(changes).map(([name, change]) => ({ name, study: Study.parse({ ...study, ...change }) }));
}

function key(letter: string) {
  return letter.repeat(43) as NonNullable<Study['recipient']>['collectorPublicKey'];
}

function hash(letter: string): Sha256 {
  return Sha256.parse(letter.repeat(64));
}
