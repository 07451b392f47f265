import { decodePass } from '@clearpane/bundle';
import { SavedWithdrawal } from '@clearpane/contracts';
import type { WithdrawalPass } from '@clearpane/contracts/review-api';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { type Modules, readQr } from '../../support/read-qr.ts';
import type { InMemoryAgent } from '../../support/review-api-in-memory.ts';
import { paneForTests } from '../../support/review-pane-browser.ts';
import { freshAgent } from '../../support/review-samples.ts';
import { agentWithSentBundles, downloadBy } from './keeping-samples.ts';

const built = paneForTests();

function passOf(agent: InMemoryAgent, index = 0): WithdrawalPass {
  const pass = agent.bundles[index]?.pass;
  if (!pass) throw new Error('The sample has sent bundles.');
  return pass;
}

async function openPass(page: Page, { saved }: WithdrawalPass): Promise<void> {
  await page.getByRole('button', { name: `Save what takes bundle ${saved.bundleId.slice(0, 8)} back` }).click();
  await page.getByRole('dialog', { name: 'What takes sent bundles back' }).waitFor();
}

test('the saved file takes exactly this bundle back and holds nothing else', async () => {
  const agent = await agentWithSentBundles();
  const pass = passOf(agent);
  await using pane = await built.open(agent);
  await pane.visit('#/sent');
  await openPass(pane.page, pass);
  const file = await downloadBy(pane.page, 'Save as file');
  expect(SavedWithdrawal.parse(JSON.parse(file.text))).toEqual(pass.saved);
  expect(decodePass(file.text)).toEqual(pass.saved);
  expect(file.name).toBe(`clearpane-take-back-${pass.saved.bundleId.slice(0, 8)}.json`);
  const words = await pane.page.getByRole('dialog').innerText();
  expect(words).toContain('Whoever holds this code can have this bundle deleted at its recipient, and nothing else.');
});

test('the printed code is the agent’s, and the QR code beside it reads the same', async () => {
  const agent = await agentWithSentBundles();
  const pass = passOf(agent);
  await using pane = await built.open(agent, { colorScheme: 'dark', deviceScaleFactor: 3 });
  await pane.visit('#/sent');
  await openPass(pane.page, pass);
  await pane.page.emulateMedia({ media: 'print' });
  expect(await pane.page.getByRole('heading', { level: 1, name: 'Sent' }).isVisible()).toBe(false);
  for (const name of ['Save as file', 'Save as page', 'Print', 'Close'])
    expect(await pane.page.getByRole('button', { name, includeHidden: true }).isVisible()).toBe(false);
  const sheet = pane.page.getByRole('region', { name: /^What takes bundle/ });
  const code = await sheet.locator('pre').innerText();
  expect(decodePass(code)).toEqual(pass.saved);
  const drawing = sheet.getByRole('img', { name: 'QR code with the same letters and digits' });
  const width = Number((await drawing.getAttribute('viewBox'))?.split(' ')[2]);
  const scanned = readQr(await readModules(await drawing.screenshot(), width));
  expect(scanned).toBe(code.replaceAll(/\s/g, ''));
  expect(decodePass(scanned)).toEqual(pass.saved);
});

test('a page for several bundles holds a code for each, and takes all of them back where it is chosen', async () => {
  const agent = await agentWithSentBundles();
  const passes = [passOf(agent, 0), passOf(agent, 1)];
  await using pane = await built.open(agent);
  await pane.visit('#/my-data');
  await pane.page.getByRole('button', { name: 'Save what takes 2 sent bundles back' }).click();
  const page = await downloadBy(pane.page, 'Save as page');
  expect(page.text).not.toMatch(/<script|src=/i);

  const stranger = await freshAgent();
  stranger.collectors = passes;
  await using elsewhere = await built.open(stranger);
  await elsewhere.visit('#/take-back');
  await elsewhere.page
    .locator('input[type=file]')
    .setInputFiles({ name: page.name, mimeType: 'text/html', buffer: Buffer.from(page.text) });
  for (const { saved } of passes)
    await elsewhere.page.getByText(`Bundle ${saved.bundleId.slice(0, 8)} was taken back.`).waitFor();
  expect(stranger.collectors).toEqual([]);
});

test('a code typed by hand takes back a bundle that this computer never knew, once', async () => {
  const pass = passOf(await agentWithSentBundles());
  const stranger = await freshAgent();
  stranger.collectors = [pass];
  await using pane = await built.open(stranger);
  await pane.visit('#/sent');
  await pane.page.getByRole('link', { name: 'Take back with a code' }).click();
  const field = pane.page.getByLabel('The code, in letters and digits');
  await field.fill(pass.code.toLowerCase().replaceAll(' ', ''));
  await pane.page.getByRole('button', { name: 'Take the bundle back' }).click();
  const shortId = pass.saved.bundleId.slice(0, 8);
  await pane.page.getByText(`Bundle ${shortId} was taken back.`).waitFor();
  await pane.page.getByText('Its recipient signed that it was deleted.').waitFor();
  expect(stranger.collectors).toEqual([]);
  await pane.page.getByRole('button', { name: 'Take the bundle back' }).click();
  await pane.page.getByText(`There is no bundle ${shortId} at its recipient.`).waitFor();
});

test('a typing error is named with its line, and nothing is asked for', async () => {
  const pass = passOf(await agentWithSentBundles());
  const stranger = await freshAgent();
  stranger.collectors = [pass];
  await using pane = await built.open(stranger);
  await pane.visit('#/take-back');
  const lines = pass.code.split('\n');
  lines[2] = `${lines[2]?.startsWith('A') ? 'B' : 'A'}${lines[2]?.slice(1)}`;
  await pane.page.getByLabel('The code, in letters and digits').fill(lines.join('\n'));
  await pane.page.getByRole('button', { name: 'Take the bundle back' }).click();
  await pane.page
    .getByRole('alert')
    .getByText(/^Line 3 of the code/)
    .waitFor();
  expect(stranger.changes).toEqual([]);
  expect(stranger.collectors).toHaveLength(1);
});

test('that nothing was saved is said quietly once, and no longer after saving', async () => {
  const agent = await agentWithSentBundles();
  await using pane = await built.open(agent);
  await pane.visit('#/sent');
  const note = pane.page.getByText(
    /^What takes 2 bundles back is kept on this computer, and only here unless you saved it/,
  );
  await note.waitFor();
  expect(await pane.page.getByRole('dialog').count()).toBe(0);
  for (const index of [0, 1]) {
    await openPass(pane.page, passOf(agent, index));
    await downloadBy(pane.page, 'Save as file');
    await pane.page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  }
  expect(await pane.page.getByText(/only here unless you saved it/).count()).toBe(0);
  await pane.visit('#/today');
  await pane.visit('#/sent');
  await pane.page
    .getByRole('button', { name: /^Take back bundle/ })
    .first()
    .waitFor();
  expect(await pane.page.getByText(/only here unless you saved it/).count()).toBe(0);
});

test('right after it was sent, a bundle’s own page offers what takes it back', async () => {
  const agent = await agentWithSentBundles();
  const pass = passOf(agent);
  await using pane = await built.open(agent);
  await pane.visit(`#/waiting/${pass.saved.bundleId}`);
  await pane.page.getByRole('heading', { level: 1, name: 'What was sent' }).waitFor();
  await openPass(pane.page, pass);
  expect(await pane.page.getByRole('alert').count()).toBe(0);
});

const QUIET_MODULES = 4;

/** Reads each module's colour at its middle, without the quiet zone around them; `width` counts the modules with it. */
async function readModules(picture: Buffer, width: number): Promise<Modules> {
  const { data, info } = await sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true });
  const middle = (index: number, pixels: number) => Math.floor(((index + QUIET_MODULES + 0.5) * pixels) / width);
  const size = width - 2 * QUIET_MODULES;
  return Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (__, x) => {
      const offset = (middle(y, info.height) * info.width + middle(x, info.width)) * info.channels;
      return (data[offset] ?? 255) < 128;
    }),
  );
}
