import { rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { InMemoryAgent } from '../../support/review-api-in-memory.ts';
import { paneForTests } from '../../support/review-pane-browser.ts';
import { joinSample, sampleAgent } from '../../support/review-samples.ts';
import { downloadBy } from './keeping-samples.ts';

const built = paneForTests();

test('a ledger that took long to read waits for another click, because a page may save only on one', async () => {
  await using pane = await built.open(await sampleAgent());
  await pane.visit('#/ledger');
  const save = pane.page.getByRole('button', { name: 'Save ledger' });
  await save.waitFor();
  // As after the five seconds in which a click counts.
  await pane.page.evaluate("Object.defineProperty(navigator, 'userActivation', { value: { isActive: false } })");
  await save.click();
  await pane.page.getByText('Everything is read. Press the button again to save it.').waitFor();
  const saved = await downloadBy(pane.page, 'Save ledger');
  expect(JSON.parse(saved.text)).toMatchObject({ schema: 'clearpane-ledger/1' });
  await pane.page.getByText('Everything is read.').waitFor({ state: 'detached' });
});

test('a file that cannot be read changes nothing and says so', async () => {
  await using pane = await built.open(await sampleAgent());
  await pane.visit('#/ledger');
  const file = path.join(os.tmpdir(), `checkpoint-${process.pid}.txt`);
  await writeFile(file, 'gone before it is read');
  try {
    // The browser takes the file and cannot read it, as with one that lies on a stick that was pulled out.
    await pane.page.evaluate("File.prototype.text = () => Promise.reject(new DOMException('', 'NotReadableError'))");
    const [chooser] = await Promise.all([
      pane.page.waitForEvent('filechooser'),
      pane.page.getByRole('button', { name: 'Add a cosigned checkpoint' }).click(),
    ]);
    await chooser.setFiles(file);
    const said = pane.page.getByRole('alert');
    await said.waitFor();
    expect(await said.textContent()).toBe(
      'The file could not be read. Nothing changed. Choose it again, or ask for a new copy.',
    );
  } finally {
    await rm(file, { force: true });
  }
});

test('a session that holds nothing is not offered for sending', async () => {
  const agent = await sampleAgent();
  joinSample(agent);
  const first = agent.sessions.find(({ content }) => content.summary.durationSeconds !== null);
  if (!first) throw new Error('The sample has sessions.');
  const offered = await countOffers(agent);
  first.content.summary = { ...first.content.summary, frameCount: 0, actionCount: 0 };
  expect([offered > 1, await countOffers(agent)]).toEqual([true, offered - 1]);
});

test('after “Delete everything” it is said that answers, ledger and keys went too', async () => {
  const agent = await sampleAgent();
  await using pane = await built.open(agent);
  await pane.visit('#/my-data');
  await pane.page.getByRole('button', { name: 'Delete everything', exact: true }).click();
  await pane.page.getByRole('button', { name: 'Delete everything on this computer' }).click();
  const receipt = pane.page.getByRole('status', { name: 'Deletion receipt' });
  await receipt.waitFor();
  expect(await receipt.innerText()).toMatch(/Everything is deleted: .*, your answers, the ledger and the keys\./);
});

async function countOffers(agent: InMemoryAgent): Promise<number> {
  await using pane = await built.open(agent);
  await pane.visit('#/waiting');
  const offers = pane.page.getByRole('button', { name: /^Prepare session of/ });
  await offers.first().waitFor();
  return offers.count();
}
