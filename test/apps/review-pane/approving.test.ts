import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { paneForTests } from '../../support/review-pane-browser.ts';
import { joinSample, sampleAgent } from '../../support/review-samples.ts';

const built = paneForTests();

async function openWaiting() {
  const agent = await sampleAgent();
  joinSample(agent);
  const pane = await built.open(agent);
  await pane.visit('#/waiting');
  return { agent, pane };
}

test('approving sends exactly the two hashes that are shown, and names what is approved', async () => {
  const { agent, pane: opened } = await openWaiting();
  await using pane = opened;
  await pane.page
    .getByRole('button', { name: /^Prepare session of/ })
    .first()
    .click();
  await pane.page.getByText('Computed again in this page from the parts below: the same.').waitFor();
  const contentSha256 = await pane.page.getByLabel('SHA-256 of the content').innerText();
  const sealedSha256 = await pane.page.getByLabel('SHA-256 of the sealed file').innerText();
  await pane.page.getByRole('button', { name: 'Approve 8 frames and 31 actions' }).click();
  await pane.page.getByRole('button', { name: 'Undo approval' }).waitFor();
  const bundle = agent.bundles[0];
  expect(agent.changes.at(-1)).toEqual({
    call: 'bundles.approve',
    input: { bundleId: bundle?.summary.id, contentSha256, sealedSha256 },
  });
  expect(contentSha256).toBe(
    createHash('sha256')
      .update(bundle?.built.content ?? '')
      .digest('hex'),
  );
  await pane.page.getByRole('button', { name: 'Undo approval' }).click();
  await pane.page.getByRole('button', { name: /^Approve/ }).waitFor();
  expect(agent.changes.at(-1)?.call).toBe('bundles.unapprove');
});

test('every part is shown byte for byte', async () => {
  const { agent, pane: opened } = await openWaiting();
  await using pane = opened;
  await pane.page
    .getByRole('button', { name: /^Prepare session of/ })
    .first()
    .click();
  const parts = agent.bundles[0]?.parts;
  for (const path of ['manifest.json', 'actions.jsonl']) {
    await pane.page.getByRole('button', { name: path }).click();
    const shown = pane.page.getByRole('region', { name: `Content of ${path}` }).getByLabel('Bytes of this part');
    await expect.poll(() => shown.textContent()).toBe(new TextDecoder().decode(parts?.get(path)));
  }
  await pane.page.getByRole('button', { name: 'frames/000002.webp' }).click();
  const address = await pane.page
    .getByRole('img', { name: 'frames/000002.webp, as it will be sent' })
    .getAttribute('src');
  // The page may not fetch a blob: URL under its own policy, so the image is measured where it is drawn.
  expect(address).toMatch(/^blob:/);
  const image = pane.page.getByRole('img', { name: 'frames/000002.webp, as it will be sent' });
  await expect
    .poll(() => image.evaluate((element) => (element as unknown as { naturalWidth: number }).naturalWidth))
    .toBe(1280);
});

test('a part that is not what its hash says cannot be approved', async () => {
  const { agent, pane: opened } = await openWaiting();
  await using pane = opened;
  agent.alterPart = (path, bytes) => (path === 'actions.jsonl' ? bytes.with(5, 0x7a) : bytes);
  await pane.page
    .getByRole('button', { name: /^Prepare session of/ })
    .first()
    .click();
  await pane.page.getByRole('alert').getByText('The part actions.jsonl is not what its hash says.').waitFor();
  expect(await pane.page.getByRole('button', { name: /^Approve/ }).isDisabled()).toBe(true);
  expect(agent.changes.map(({ call }) => call)).toEqual(['bundles.prepare']);
});

test('parts that do not make the content cannot be approved, although each matches its own hash', async () => {
  const { agent, pane: opened } = await openWaiting();
  await using pane = opened;
  await pane.page
    .getByRole('button', { name: /^Prepare session of/ })
    .first()
    .click();
  await pane.page.getByRole('button', { name: /^Approve \d/ }).waitFor();
  const bundle = agent.bundles[0];
  if (!bundle) throw new Error('A bundle was prepared.');
  bundle.summary = { ...bundle.summary, contentSha256: bundle.summary.sealedSha256 };
  await pane.page.getByRole('link', { name: 'Sent' }).click();
  await pane.visit(`#/waiting/${bundle.summary.id}`);
  await pane.page
    .getByRole('alert')
    .getByText('The parts do not make the content that the hash names.')
    .waitFor({ timeout: 20_000 });
  expect(await pane.page.getByRole('button', { name: /^Approve/ }).isDisabled()).toBe(true);
});

test('a sent bundle can be taken back', async () => {
  const { agent, pane: opened } = await openWaiting();
  await using pane = opened;
  await pane.page
    .getByRole('button', { name: /^Prepare session of/ })
    .first()
    .click();
  await pane.page.getByRole('button', { name: /^Approve \d/ }).click();
  await pane.page.getByRole('button', { name: 'Undo approval' }).waitFor();
  const bundle = agent.bundles[0];
  if (!bundle) throw new Error('A bundle was prepared.');
  bundle.summary = { ...bundle.summary, state: 'sent' };
  await pane.visit('#/sent');
  await pane.page.getByRole('button', { name: /^Take back bundle/ }).click();
  await pane.page.getByText('Taken back.').waitFor();
  expect(agent.changes.at(-1)).toEqual({ call: 'bundles.takeBack', input: { bundleId: bundle.summary.id } });
});
