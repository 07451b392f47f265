import type { LedgerEntry, LedgerReport } from '@clearpane/contracts';
import { expect, test } from 'vitest';
import type { InMemoryAgent } from '../../support/review-api-in-memory.ts';
import { paneForTests } from '../../support/review-pane-browser.ts';
import { joinSample, sampleAgent } from '../../support/review-samples.ts';
import { downloadBy } from './keeping-samples.ts';

const built = paneForTests();

async function openLedger(change: (agent: InMemoryAgent) => void = () => undefined) {
  const agent = await sampleAgent();
  joinSample(agent);
  change(agent);
  const pane = await built.open(agent);
  await pane.visit('#/ledger');
  await pane.page.getByRole('heading', { level: 1, name: 'Ledger' }).waitFor();
  return { agent, pane };
}

const SUBJECT = '0b9f5a30-7c1e-4c43-9d6d-0a1b2c3d4e5f';

test('entries stand newest first, as sentences with numbers', async () => {
  const { pane: opened } = await openLedger();
  await using pane = opened;
  const rows = pane.page.getByRole('main').getByRole('listitem');
  await rows.first().waitFor();
  expect((await rows.allInnerTexts()).map((text) => text.split('\n').at(-1))).toEqual([
    'Deleted: 2 frames and 11 actions.',
    'A session ended.',
    'A session started.',
    'You joined a study.',
  ]);
});

test('a check says what was looked at, what it cannot tell, and that nothing was found', async () => {
  const { pane: opened } = await openLedger();
  await using pane = opened;
  expect(await pane.page.getByText(/^Checked/).count()).toBe(0);
  await pane.page.getByRole('button', { name: 'Check the ledger' }).click();
  const found = pane.page.getByRole('status', { name: 'What the check found' });
  await found.waitFor();
  const words = await found.innerText();
  expect(words).toContain('Checked: 4 entries. Everything fits.');
  expect(words).toContain('Each of the 96 recorded actions and frames');
  expect(words).toContain('Whether an older ledger was put in its place cannot be told');
  expect(words).toContain('No works council has cosigned it.');
});

test.each([
  ['changed', 'Entry 3 was changed after it was written.'],
  ['dropped', 'Entry 3 is missing.'],
  ['reordered', 'Entry 3 is not in the place where it was written.'],
  ['rolled-back', 'This is an older ledger: later entries were there and are gone.'],
  ['not-signed-by-us', 'Entry 3 was not signed by this Clearpane.'],
  ['differs-from-cosigned', 'The ledger is not the one that a works council cosigned.'],
  ['row-without-entry', 'Something is kept that has no entry in the ledger.'],
  ['entry-without-row', 'Entry 3 names something that is not there.'],
  ['counts-differ', 'Entry 3 names another number than what is kept.'],
  ['row-without-valid-consent', 'Something was recorded for which no consent was valid at that time.'],
] as const)('a finding of the kind %s is said in words, with its number and subject', async (kind, sentence) => {
  const { pane: opened } = await openLedger((agent) => {
    agent.ledgerReport = { problems: [{ kind, sequence: 3, subject: SUBJECT }], rollback: 'excluded', cosigned: [] };
  });
  await using pane = opened;
  await pane.page.getByRole('button', { name: 'Check the ledger' }).click();
  const found = pane.page.getByRole('alert', { name: 'What the check found' });
  await found.getByText('Checked. 1 thing does not fit.').waitFor();
  expect(await found.getByRole('listitem').allInnerTexts()).toEqual([`${sentence} ${SUBJECT}`]);
  expect(await found.innerText()).toContain('An older ledger put in its place would have been noticed');
});

test('the ledger and the checkpoint are saved as exactly what the agent gives', async () => {
  const { agent, pane: opened } = await openLedger();
  await using pane = opened;
  const ledger = await downloadBy(pane.page, 'Save ledger');
  expect(ledger.text).toBe(JSON.stringify({ schema: 'clearpane-ledger/1', entries: agent.ledger }));
  const checkpoint = await downloadBy(pane.page, 'Save checkpoint for the works council');
  expect(checkpoint.text).toBe(`clearpane.example/ledger\n4\n${'A'.repeat(43)}=\n`);
  expect(agent.changes).toEqual([]);
});

test('a cosigned checkpoint is added from its file; another file is refused in words', async () => {
  const { agent, pane: opened } = await openLedger();
  await using pane = opened;
  const choose = (text: string) =>
    pane.page
      .locator('input[type=file]')
      .setInputFiles({ name: 'checkpoint.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await choose('something else');
  await pane.page.getByRole('alert').getByText('This is no cosigned checkpoint of this ledger.').waitFor();
  expect(agent.changes).toEqual([]);
  await choose(`clearpane.example/ledger\n4\n${'A'.repeat(43)}=\n\n— council signature\n`);
  await pane.page.getByText('The cosigned checkpoint was added.').waitFor();
  const council: LedgerReport['cosigned'][number] | undefined = agent.ledgerReport.cosigned[0];
  expect(council).toMatchObject({ council: 'Works council of Northwind Berlin', entryCount: 4 });
  await pane.page.getByText(/^Works council of Northwind Berlin cosigned the first 4 entries on/).waitFor();
});

test('a ledger of years scrolls to its first entry without holding all of them in the page', async () => {
  const { pane: opened } = await openLedger((agent) => {
    const at = '2026-01-01T09:00:00.000Z';
    agent.ledger = Array.from({ length: 5000 }, (_, index): LedgerEntry => ({
      sequence: index + 1,
      kind: 'session-started',
      at,
      facts: {},
    }));
  });
  await using pane = opened;
  const list = pane.page.getByRole('group', { name: 'Entries, newest first' });
  const numbers = async () =>
    (await list.locator('.ledger-number').allInnerTexts()).map(Number).toSorted((one, other) => one - other);
  await expect.poll(async () => (await numbers()).at(-1)).toBe(5000);
  expect((await numbers()).length).toBeLessThan(100);
  await list.focus();
  await pane.page.keyboard.press('End');
  await expect.poll(async () => (await numbers())[0]).toBe(1);
  expect((await numbers()).length).toBeLessThan(100);
});

test('a check that fails says what happened instead of what it did not find', async () => {
  const { agent, pane: opened } = await openLedger();
  await using pane = opened;
  const words = { happened: 'The vault cannot be read.', meaning: 'Nothing is lost.', remedy: 'Restart Clearpane.' };
  agent.failures.set('ledger.verify', { code: 'vault-damaged', ...words });
  await pane.page.getByRole('button', { name: 'Check the ledger' }).click();
  await pane.page.getByRole('alert').getByText(words.happened).waitFor();
  expect(await pane.page.getByText('Everything fits').count()).toBe(0);
});
