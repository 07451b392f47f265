import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { paneForTests } from '../../support/review-pane-browser.ts';
import { joinSample, sampleAgent } from '../../support/review-samples.ts';
import { agentWithSentBundles } from './keeping-samples.ts';

const built = paneForTests();

const LEFT = '#/left/calendar-study';

/** The buttons of the page itself in the order in which eyes, keyboard and screen reader meet them. */
function buttonsOf(page: Page): Promise<string[]> {
  return page.getByRole('main').getByRole('button').allInnerTexts();
}

test('after one click recording has stopped, the page says so with numbers, and taking back is offered before deleting', async () => {
  const agent = await agentWithSentBundles();
  await using pane = await built.open(agent);
  await pane.visit('#/join/calendar-study');
  await pane.page.getByRole('button', { name: 'Stop and leave' }).click();
  const stopped = pane.page.getByRole('status', { name: 'What has stopped' });
  await stopped.getByText(/^Recording for this study stopped on/).waitFor();
  expect(await stopped.innerText()).toContain(
    '1 upload that was waiting was cancelled. Nothing of it waits to be sent.',
  );
  expect(await buttonsOf(pane.page)).toEqual([
    'Take back 2 sent bundles',
    'Save what takes 2 sent bundles back',
    'Delete what is kept (2 sessions, 289 kB)',
  ]);
  expect(agent.changes.map(({ call }) => call)).toEqual(['studies.leave']);
});

test('taking back tells what was confirmed, and deleting shows its receipt', async () => {
  const agent = await agentWithSentBundles();
  await using pane = await built.open(agent);
  await pane.visit('#/join/calendar-study');
  await pane.page.getByRole('button', { name: 'Stop and leave' }).click();
  await pane.page.getByRole('button', { name: 'Take back 2 sent bundles' }).click();
  await pane.page.getByText('2 bundles are taken back. Their recipient signed that they were deleted.').waitFor();
  expect(agent.collectors).toEqual([]);
  await pane.page.getByRole('button', { name: /^Delete what is kept/ }).click();
  await pane.page.getByRole('alertdialog').getByRole('button', { name: 'Delete 2 sessions' }).click();
  const receipt = pane.page.getByRole('status', { name: 'Deletion receipt' });
  await receipt.waitFor();
  expect(await receipt.innerText()).toContain('Deleted: 2 sessions, 20 frames and 76 actions');
  await pane.page.getByText('Nothing recorded for this study is kept on this computer.').waitFor();
  expect(agent.changes.at(-1)).toEqual({ call: 'deletion.study', input: { studyId: 'calendar-study' } });
  expect(agent.records).toHaveLength(1);
});

test('without a network taking back waits and says so, and deleting does not depend on it', async () => {
  const agent = await agentWithSentBundles();
  agent.isOffline = true;
  await using pane = await built.open(agent);
  await pane.visit('#/join/calendar-study');
  await pane.page.getByRole('button', { name: 'Stop and leave' }).click();
  await pane.page.getByRole('button', { name: 'Take back 2 sent bundles' }).click();
  await pane.page.getByText(/^2 bundles wait to be taken back\. It is tried again by itself/).waitFor();
  await pane.page.getByText('The collector cannot be reached. It is tried again.').waitFor();
  const kept = pane.page.getByRole('region', { name: 'What is kept here' });
  expect(await kept.innerText()).toContain(
    'What takes 2 bundles back is kept apart and is not deleted with the sessions',
  );
  await kept.getByRole('button', { name: /^Delete what is kept/ }).click();
  await pane.page.getByRole('alertdialog').getByRole('button', { name: 'Delete 2 sessions' }).click();
  await kept.getByText('Nothing recorded for this study is kept on this computer.').waitFor();
  expect(agent.bundles.map(({ summary }) => summary.state)).toEqual(['taking-back', 'taking-back']);
  expect(agent.collectors).toHaveLength(2);
});

test('opened again after a crash in the middle, the page goes on from what the agent holds', async () => {
  const agent = await agentWithSentBundles();
  {
    await using pane = await built.open(agent);
    await pane.visit('#/join/calendar-study');
    await pane.page.getByRole('button', { name: 'Stop and leave' }).click();
    await pane.page.getByRole('button', { name: 'Take back 2 sent bundles' }).waitFor();
  }
  // One was asked back and not answered when everything ended.
  const [first] = agent.bundles;
  if (!first) throw new Error('The sample has bundles.');
  first.summary = { ...first.summary, state: 'taking-back', problem: 'The collector cannot be reached.' };
  await using pane = await built.open(agent);
  await pane.visit(LEFT);
  await pane.page.getByText(/^1 bundle waits to be taken back/).waitFor();
  await pane.page.getByText('1 upload that was waiting was cancelled.').waitFor();
  await pane.page.getByRole('button', { name: 'Take back 1 sent bundle' }).click();
  await pane.page.getByText(/^1 bundle is taken back/).waitFor();
  await pane.page.getByRole('button', { name: 'Try again now' }).click();
  await pane.page.getByText(/^2 bundles are taken back/).waitFor();
  expect(agent.collectors).toEqual([]);
});

test('a failure while taking back leaves the rest as it was, to be tried again', async () => {
  const agent = await agentWithSentBundles();
  const words = { happened: 'Clearpane is being closed.', meaning: 'Nothing is lost.', remedy: 'Try again.' };
  await using pane = await built.open(agent);
  await pane.visit('#/join/calendar-study');
  await pane.page.getByRole('button', { name: 'Stop and leave' }).click();
  agent.failures.set('bundles.takeBack', { code: 'process-ended', ...words });
  await pane.page.getByRole('button', { name: 'Take back 2 sent bundles' }).click();
  for (const sentence of Object.values(words)) await pane.page.getByRole('alert').getByText(sentence).waitFor();
  expect(agent.collectors).toHaveLength(2);
  await pane.page.getByRole('button', { name: 'Take back 2 sent bundles' }).click();
  await pane.page.getByText(/^2 bundles are taken back/).waitFor();
  expect(await pane.page.getByRole('alert').count()).toBe(0);
});

test('a light that still shines for the study is said, not talked over', async () => {
  const agent = await sampleAgent();
  joinSample(agent);
  Object.assign(agent.studies[0] ?? {}, { standing: 'withdrawn', choices: null, isCurrent: false });
  await using pane = await built.open(agent);
  await pane.visit(LEFT);
  await pane.page.getByRole('alert').getByText('Clearpane still says that it records for this study.').waitFor();
  expect(await pane.page.getByText(/stopped on/).count()).toBe(0);
});

test('a study that is no longer offered can still be taken back and deleted', async () => {
  const agent = await agentWithSentBundles();
  await using pane = await built.open(agent);
  await pane.visit('#/join/calendar-study');
  await pane.page.getByRole('button', { name: 'Stop and leave' }).click();
  await pane.page.getByRole('button', { name: 'Take back 2 sent bundles' }).waitFor();
  agent.studies = [];
  await pane.visit('#/today');
  await pane.visit(LEFT);
  await pane.page.getByRole('heading', { level: 1, name: 'How people plan their week' }).waitFor();
  await pane.page.getByRole('button', { name: 'Take back 2 sent bundles' }).click();
  await pane.page.getByText(/^2 bundles are taken back/).waitFor();
  expect(agent.collectors).toEqual([]);
});

test('the keyboard alone leaves and takes back', async () => {
  const agent = await agentWithSentBundles();
  await using pane = await built.open(agent);
  await pane.visit('#/join/calendar-study');
  await pane.page.getByRole('button', { name: 'Stop and leave' }).focus();
  await pane.page.keyboard.press('Enter');
  await pane.page.getByRole('button', { name: 'Take back 2 sent bundles' }).waitFor();
  // The new page starts at its beginning, so that the first thing to reach is the first offer.
  await pane.page.keyboard.press('Tab');
  await pane.page.keyboard.press('Enter');
  await pane.page.getByText(/^2 bundles are taken back/).waitFor();
  expect(agent.collectors).toEqual([]);
});
