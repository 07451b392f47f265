import { expect, test } from 'vitest';
import { paneForTests } from '../../support/review-pane-browser.ts';
import { sampleAgent } from '../../support/review-samples.ts';
import { agentUnderPolicy } from './asking-samples.ts';

const built = paneForTests();
const FIELD = 'One word or label on each line, in letters';

test('words are added, seen and removed, one on each line, and the page says from when they count', async () => {
  const agent = await sampleAgent();
  await using pane = await built.open(agent);
  await pane.visit('#/words');
  const field = pane.page.getByLabel(FIELD);
  await field.fill('Frobnicate\n\n  Bill of lading  ');
  await pane.page.getByRole('button', { name: 'Save words' }).click();
  await pane.page.getByText('Saved: 2 words. This counts from the next picture on.').waitFor();
  expect(await field.inputValue()).toBe('Frobnicate\nBill of lading');
  await field.fill('Frobnicate');
  await pane.page.getByRole('button', { name: 'Undo changes' }).click();
  expect(await field.inputValue()).toBe('Frobnicate\nBill of lading');
  await pane.page.getByRole('button', { name: 'Remove all my words' }).click();
  await pane.page.getByText('Saved: 0 words.').waitFor();
  expect(agent.changes).toEqual([
    { call: 'masking.setWords', input: { added: ['Frobnicate', 'Bill of lading'] } },
    { call: 'masking.setWords', input: { added: [] } },
  ]);
});

test('a word that is refused stays in the field with the reason, and nothing was changed', async () => {
  const agent = await sampleAgent();
  agent.failures.set('masking.setWords', {
    code: 'bad-input',
    happened: '“Room 12” is not a label: only letters, spaces, &, /, - and . are.',
    meaning: 'Nothing was changed.',
    remedy: 'Correct it and try again.',
  });
  await using pane = await built.open(agent, { locale: 'de-DE' });
  await pane.visit('#/words');
  const field = pane.page.getByLabel('Ein Wort oder eine Beschriftung je Zeile, in Buchstaben');
  await field.fill('Room 12');
  await pane.page.getByRole('button', { name: 'Wörter speichern' }).click();
  await pane.page
    .getByRole('alert')
    .getByText('„Room 12“ ist keine Beschriftung: Nur Buchstaben, Leerzeichen, &, /, - und . sind es.')
    .waitFor();
  expect(await field.inputValue()).toBe('Room 12');
  expect(agent.interfaceWords).toEqual([]);
});

test('what a policy removed is listed there and under “Managed by your organisation”, and wins over words of one’s own', async () => {
  const agent = await agentUnderPolicy();
  agent.interfaceWords = ['sick note', 'Frobnicate'];
  await using pane = await built.open(agent);
  await pane.visit('#/words');
  const removed = pane.page.getByRole('region', { name: 'Words that your organisation removed' });
  await removed.getByRole('listitem').first().waitFor();
  expect(await removed.getByRole('listitem').allInnerTexts()).toEqual(['Sick note', 'Performance review']);
  await pane.page.getByText('Masked all the same, because of the policy: sick note', { exact: true }).waitFor();
  await pane.visit('#/managed');
  const values = pane.page.getByRole('region', { name: 'Values of the policy' });
  await values.getByText('Words that stay masked').waitFor();
  await values.getByText('Performance review').waitFor();
  await values.getByText('They are masked in pictures, also as labels and whoever added them.').waitFor();
});
