import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ConsentId } from '@clearpane/contracts';
import type { ConsentRecordSummary } from '@clearpane/contracts/review-api';
import { expect, test } from 'vitest';
import { sampleRecordTexts } from '../../support/record-samples.ts';
import type { InMemoryAgent } from '../../support/review-api-in-memory.ts';
import { paneForTests } from '../../support/review-pane-browser.ts';
import { joinSample, sampleAgent, sampleStudy, sampleView } from '../../support/review-samples.ts';
import { downloadBy } from './keeping-samples.ts';

const built = paneForTests();

async function joinedAgent(study = sampleStudy()): Promise<InMemoryAgent> {
  const agent = await sampleAgent();
  agent.studies = [sampleView(study)];
  joinSample(agent);
  return agent;
}

function recordHash(agent: InMemoryAgent): string {
  return `#/record/${agent.records[0]?.summary.consentId}`;
}

/** Opens a saved page as its owner would years later: from disk, without a network, and with or without script. */
async function openSaved(text: string, hasScript: boolean): Promise<{ words: string; wasRun: boolean }> {
  const file = path.join(tmpdir(), `${randomUUID()}.html`);
  await writeFile(file, text);
  const context = await built.browser.newContext({ offline: true, javaScriptEnabled: hasScript });
  try {
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    const words = await page.locator('body').innerText();
    return { words, wasRun: hasScript && (await page.evaluate("'wasRun' in window")) };
  } finally {
    await context.close();
    await rm(file);
  }
}

test('the receipt is saved as exactly the text that the agent gave', async () => {
  const agent = await joinedAgent();
  await using pane = await built.open(agent);
  await pane.visit(recordHash(agent));
  const saved = await downloadBy(pane.page, 'Save as JSON-LD');
  expect(saved.text).toBe(agent.records[0]?.receipt);
  expect(saved.name).toMatch(/^clearpane-receipt-[0-9a-f]{8}\.jsonld$/);
});

test('the page says who, what, until when, how to withdraw and whom to complain to, and its saved copy says the same without network and script', async () => {
  const agent = await joinedAgent();
  await using pane = await built.open(agent);
  await pane.visit(recordHash(agent));
  const saved = await downloadBy(pane.page, 'Save as page');
  const { words } = await openSaved(saved.text, false);
  const shown = await pane.page.getByRole('article').innerText();
  const notice = agent.studies[0]?.study.notices[0];
  const facts = [
    'Northwind Research, Example Street 1, Berlin',
    'studies@northwind.example',
    'Works council of Northwind Berlin',
    notice?.purpose ?? '',
    notice?.whatIsKept ?? '',
    notice?.howToTakeBack ?? '',
    notice?.authority ?? '',
    'It must not be used to assess how you perform.',
    'DPIA-2026-014',
    '5'.repeat(64),
    'b'.repeat(64),
    'Agreed to last until',
    'Clearpane 0.1.0',
  ];
  for (const fact of facts)
    expect({ fact, shown: shown.includes(fact), saved: words.includes(fact) }).toEqual({
      fact,
      shown: true,
      saved: true,
    });
  expect(saved.text).not.toMatch(/<script|https?:\/\/(?!127)|src=/i);
});

test('a German reader gets the words around the facts in German', async () => {
  const agent = await joinedAgent();
  await using pane = await built.open(agent, { locale: 'de-DE' });
  await pane.visit(recordHash(agent));
  const saved = await downloadBy(pane.page, 'Als Seite speichern');
  expect(saved.text).toContain('<html lang="de">');
  const { words } = await openSaved(saved.text, false);
  for (const heading of ['Wann und bis wann', 'Wer', 'Was', 'Wie Sie widerrufen', 'Beschwerden und Rechte'])
    expect(words).toContain(heading);
});

test('hostile words of a study stay words in the saved page, also where script is on', async () => {
  const hostile = '"><img src=x onerror="window.wasRun=1"><script>window.wasRun=1</script>';
  const study = sampleStudy({ controller: hostile, contact: hostile });
  const [notice] = study.notices;
  if (!notice) throw new Error('The sample has a notice.');
  study.notices = [{ ...notice, title: hostile, purpose: hostile, authority: hostile }];
  const agent = await joinedAgent(study);
  await using pane = await built.open(agent);
  await pane.visit(recordHash(agent));
  const saved = await downloadBy(pane.page, 'Save as page');
  const opened = await openSaved(saved.text, true);
  expect(opened.wasRun).toBe(false);
  expect(opened.words).toContain(hostile);
});

test('every answer is listed with where it stands; a no is kept only here and has no receipt to show', async () => {
  const agent = await joinedAgent();
  const [view] = agent.studies;
  const [given] = agent.records;
  if (!view || !given) throw new Error('The sample was joined.');
  const ending = { how: 'withdrawn' as const, at: '2026-11-20T09:00:00.000Z' };
  given.summary = { ...given.summary, ending };
  const no: ConsentRecordSummary = {
    ...given.summary,
    consentId: ConsentId.parse(randomUUID()),
    decision: 'refused',
    ending: null,
  };
  agent.records.unshift({ summary: no, ...sampleRecordTexts(no, { ...view, choices: null }) });
  await using pane = await built.open(agent);
  await pane.visit('#/my-data');
  await pane.page.getByRole('link', { name: 'Your answers' }).click();
  const cards = pane.page.getByRole('main').getByRole('listitem');
  await cards.nth(1).waitFor();
  expect(await cards.nth(0).innerText()).toContain('You did not join. This is kept only here and told to nobody.');
  expect(await cards.nth(1).innerText()).toMatch(/You left on 20 Nov 2026/);
  const all = await downloadBy(pane.page, 'Save 1 receipt');
  expect(all.text).toBe(`[${given.receipt}]\n`);
  await cards.nth(0).getByRole('link').click();
  await pane.page.getByRole('heading', { name: 'When and until when' }).waitFor();
  const saved = await downloadBy(pane.page, 'Save as JSON-LD');
  expect(saved).toEqual({
    name: `clearpane-record-${no.consentId.slice(0, 8)}.jsonld`,
    text: agent.records[0]?.record,
  });
  expect(await pane.page.getByRole('heading', { name: 'How to withdraw' }).count()).toBe(0);
});

test('a record of a form that is not known is not guessed at, and its text can be saved', async () => {
  const agent = await joinedAgent();
  const [record] = agent.records;
  if (!record) throw new Error('The sample was joined.');
  record.receipt = record.receipt.replace('dpv:ConsentReceipt', 'dpv:SomethingElse');
  await using pane = await built.open(agent);
  await pane.visit(recordHash(agent));
  await pane.page.getByText('This record does not have the form that this page knows.').waitFor();
  expect(await pane.page.getByRole('button', { name: 'Save as page' }).count()).toBe(0);
  expect((await downloadBy(pane.page, 'Save as JSON-LD')).text).toBe(record.receipt);
});

test('on paper the record stands alone, without navigation and buttons', async () => {
  const agent = await joinedAgent();
  await using pane = await built.open(agent);
  await pane.visit(recordHash(agent));
  await pane.page.getByRole('button', { name: 'Save as page' }).waitFor();
  await pane.page.emulateMedia({ media: 'print' });
  expect(await pane.page.getByRole('navigation').isVisible()).toBe(false);
  expect(await pane.page.getByRole('button').filter({ visible: true }).count()).toBe(0);
  expect(await pane.page.getByRole('heading', { name: 'Hashes and versions' }).isVisible()).toBe(true);
});
