import { expect, test } from 'vitest';
import { paneForTests } from '../../support/review-pane-browser.ts';
import { freshAgent, joinSample, sampleAgent, sampleStudy, sampleView } from '../../support/review-samples.ts';

const built = paneForTests();

const STUDY = '#/join/calendar-study';

test('nothing is ticked beforehand and only the categories that the study asks for have a switch', async () => {
  const agent = await freshAgent();
  agent.studies = [sampleView(sampleStudy({ categories: ['actions'], recipient: null }))];
  await using pane = await built.open(agent);
  await pane.visit(STUDY);
  const switches = pane.page.getByRole('switch');
  await switches.first().waitFor();
  expect(await switches.count()).toBe(1);
  expect(await pane.page.getByRole('switch', { name: 'Actions' }).isChecked()).toBe(false);
  agent.studies = [sampleView()];
  await pane.page.goto('about:blank');
  await pane.page.goto(pane.server.address);
  await pane.visit(STUDY);
  await pane.page.getByRole('switch', { name: 'Upload' }).waitFor();
  const states = await switches.evaluateAll((all) =>
    all.map((one) => (one as unknown as { checked: boolean }).checked),
  );
  expect(states).toEqual([false, false, false, false]);
});

test('declining sends the decline and nothing else, and the page does not come back to it', async () => {
  const agent = await freshAgent();
  await using pane = await built.open(agent);
  await pane.visit(STUDY);
  await pane.page.getByRole('switch', { name: 'Actions' }).click();
  await pane.page.getByRole('button', { name: 'Do not join' }).click();
  await pane.page.getByText('You did not join').waitFor();
  expect(agent.changes).toEqual([{ call: 'studies.decline', input: { studyId: 'calendar-study' } }]);
  expect(await pane.page.getByRole('dialog').count()).toBe(0);
  expect(await pane.page.evaluate('location.hash')).toBe('#/studies');
});

test('joining with nothing switched on explains itself and sends nothing', async () => {
  const agent = await freshAgent();
  await using pane = await built.open(agent);
  await pane.visit(STUDY);
  await pane.page.getByRole('button', { name: 'Join with these choices' }).click();
  await pane.page.getByRole('alert').getByText('With these choices there is nothing to record.').waitFor();
  expect(agent.changes).toEqual([]);
});

test('joining sends exactly the switches that were set and the hash of the text that was read', async () => {
  const agent = await freshAgent();
  await using pane = await built.open(agent);
  await pane.visit(STUDY);
  await pane.page.getByText('5'.repeat(64)).waitFor();
  await pane.page.getByRole('switch', { name: 'Frames' }).click();
  await pane.page.getByRole('button', { name: 'Join with these choices' }).click();
  await pane.page.getByRole('button', { name: 'Stop and leave' }).waitFor();
  const choices = { actions: false, frames: true, appNames: false, upload: false };
  expect(agent.changes).toEqual([
    {
      call: 'studies.join',
      input: { studyId: 'calendar-study', studySha256: '5'.repeat(64), language: 'en', choices },
    },
  ]);
});

test('leaving takes one click, and what is left to do follows at once', async () => {
  const agent = await sampleAgent();
  joinSample(agent);
  await using pane = await built.open(agent);
  await pane.visit(STUDY);
  await pane.page.getByRole('button', { name: 'Stop and leave' }).click();
  await pane.page.getByText('Recording for this study stopped on').waitFor();
  expect(agent.changes).toEqual([{ call: 'studies.leave', input: { studyId: 'calendar-study' } }]);
  expect(await pane.page.evaluate('location.hash')).toBe('#/left/calendar-study');
});

test('an app that is denied says by whom and cannot be switched on', async () => {
  const agent = await sampleAgent();
  joinSample(agent);
  await using pane = await built.open(agent);
  await pane.visit(STUDY);
  await pane.page.getByRole('switch', { name: 'Customer form' }).click();
  await expect
    .poll(() => agent.changes)
    .toEqual([{ call: 'apps.allow', input: { studyId: 'calendar-study', app: 'customer-form', isAllowed: true } }]);
  expect(await pane.page.getByRole('switch', { name: 'Thunderbird' }).isDisabled()).toBe(true);
  expect(await pane.page.getByText('Always denied by Clearpane').count()).toBe(1);
  expect(await pane.page.getByText("Denied by your organisation's policy.").count()).toBe(1);
});
