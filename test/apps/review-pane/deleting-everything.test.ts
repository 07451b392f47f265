import { expect, test } from 'vitest';
import { paneForTests } from '../../support/review-pane-browser.ts';
import { freshAgent } from '../../support/review-samples.ts';
import { agentWithSentBundles, downloadBy } from './keeping-samples.ts';

const built = paneForTests();

test('deleting everything says with numbers what goes and what stays before it asks', async () => {
  await using pane = await built.open(await agentWithSentBundles());
  await pane.visit('#/my-data');
  const section = pane.page.getByRole('region', { name: 'Delete everything' });
  await section.getByText('The ledger with 4 entries').waitFor();
  expect(await section.getByRole('listitem').allInnerTexts()).toEqual([
    '2 sessions with 20 frames and 76 actions, 289 kB',
    '1 bundle that was not sent',
    'What takes 2 sent bundles back',
    '1 answer to studies with their receipts: your studies end',
    'The ledger with 4 entries',
    'The keys of all of it',
    'That you were asked, so that you are not asked again. Not what you answered.',
    '2 sent bundles stay with their recipient, unless you take them back before, or afterwards by what you saved.',
  ]);
});

test('ledger, receipts and what takes bundles back can be saved first, and one confirmation deletes', async () => {
  const agent = await agentWithSentBundles();
  await using pane = await built.open(agent);
  await pane.visit('#/my-data');
  expect((await downloadBy(pane.page, 'Save ledger')).text).toContain('clearpane-ledger/1');
  expect((await downloadBy(pane.page, 'Save 1 receipt')).text).toBe(`[${agent.records[0]?.receipt}]\n`);
  await pane.page.getByRole('button', { name: 'Save what takes 2 sent bundles back' }).click();
  const { text } = await downloadBy(pane.page, 'Save as page');
  for (const { saved } of agent.collectors) expect(text).toContain(saved.bundleId);
  await pane.page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  expect(agent.changes).toEqual([]);
  await pane.page.getByRole('main').getByRole('button', { name: 'Delete everything' }).click();
  const question = pane.page.getByRole('alertdialog', { name: /^Delete everything: 2 sessions/ });
  expect(await question.innerText()).toContain('what takes 2 sent bundles back goes too');
  await question.getByRole('button', { name: 'Delete everything on this computer' }).click();
  await pane.page.getByRole('status', { name: 'Deletion receipt' }).waitFor();
  expect(agent.changes).toEqual([{ call: 'deletion.everything', input: {} }]);
});

test('closing the question deletes nothing', async () => {
  const agent = await agentWithSentBundles();
  await using pane = await built.open(agent);
  await pane.visit('#/my-data');
  await pane.page.getByRole('main').getByRole('button', { name: 'Delete everything' }).click();
  await pane.page.getByRole('alertdialog').waitFor();
  await pane.page.keyboard.press('Escape');
  await pane.page.getByRole('alertdialog').waitFor({ state: 'detached' });
  expect(agent.changes).toEqual([]);
});

test('who has nothing to save is offered nothing to save but the ledger', async () => {
  await using pane = await built.open(await freshAgent());
  await pane.visit('#/my-data');
  const section = pane.page.getByRole('region', { name: 'Delete everything' });
  await section.getByText('0 answers').waitFor();
  await expect.poll(() => section.getByRole('button').allInnerTexts()).toEqual(['Save ledger', 'Delete everything']);
});

test('what a works council stopped stays stopped, and that is said', async () => {
  const agent = await freshAgent();
  const [view] = agent.studies;
  if (!view) throw new Error('The sample has one study.');
  const council = view.study.worksCouncilAgreement?.council ?? '';
  view.standing = 'revoked';
  view.revocation = {
    schema: 'clearpane-revocation/1',
    studyId: view.study.id,
    council,
    reason: 'The agreement has ended.',
    day: '2026-11-20',
  };
  await using pane = await built.open(agent);
  await pane.visit('#/my-data');
  const section = pane.page.getByRole('region', { name: 'Delete everything' });
  await section.getByText('Which studies a works council stopped, so that they stay stopped.').waitFor();
  expect(await section.innerText()).toContain('That you were asked');
});
