import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createCollector } from '@clearpane/collector';
import { createKeyFile } from '@clearpane/steward';
import { deployInventedStudy } from '@clearpane/workbench';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { paneForTests } from '../support/review-pane-browser.ts';
import { servePaneOf } from '../support/seen-in-pane.ts';
import { join, openWorkstation, until, whenLight, workUntilKept } from '../support/workstation.ts';

const built = paneForTests();

test(
  'leave, wipe and take back in one screen while the collector is away; what was saved takes back from another vault',
  { timeout: 240_000 },
  async () => {
    await using desk = await openWorkstation();
    await desk.openWindows();
    const directory = path.join(desk.display.directory, 'collector');
    const key = await createKeyFile(path.join(desk.display.directory, 'steward.key'));
    const collector = await createCollector({ directory, host: '127.0.0.1', port: 0 });
    const { study } = await deployInventedStudy(path.dirname(desk.policyDirectory), {
      recipient: {
        name: 'A steward (invented)',
        collectorUrl: collector.url,
        collectorPublicKey: collector.publicKey,
        stewardRecipient: key.recipient,
      },
      coolingOffHours: 0,
    });
    const agent = await desk.startAgent('d');
    const { review } = agent;
    await join(review, study.id);
    await whenLight(review, 'recording');
    await workUntilKept(desk, agent);
    await review.recording.pause({ minutes: null });
    const [session] = await review.sessions.list();
    const prepared = await review.bundles.prepare({ sessionId: session?.id as never });
    const { id: bundleId, contentSha256, sealedSha256 } = prepared;
    await review.bundles.approve({ bundleId, contentSha256, sealedSha256 });
    await until(
      () => review.bundles.list(),
      ([bundle]) => bundle?.state === 'sent',
    );
    const arrived = path.join(directory, 'bundles', `${bundleId}.age`);
    expect(existsSync(arrived)).toBe(true);
    await review.recording.resume();
    await whenLight(review, 'recording');
    await collector.close();

    let pass: string;
    {
      await using pane = await servePaneOf(built.browser, review, built.folder);
      const { page } = pane;
      await page.evaluate(`location.hash = '#/join/${study.id}'`);
      await page.getByRole('button', { name: 'Stop and leave' }).click();
      await page.getByText(/^Recording for this study stopped on/).waitFor();
      expect((await review.status.get()).light).toEqual({ state: 'off' });
      await page.getByRole('button', { name: 'Take back 1 sent bundle' }).click();
      await page.getByText(/^1 bundle waits to be taken back/).waitFor();

      await page.getByRole('button', { name: `Save what takes bundle ${bundleId.slice(0, 8)} back` }).click();
      pass = await download(page, 'Save as file');
      await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();

      await page.getByRole('button', { name: /^Delete what is kept/ }).click();
      await page
        .getByRole('alertdialog')
        .getByRole('button', { name: /^Delete \d sessions?$/ })
        .click();
      await page.getByText('Nothing recorded for this study is kept on this computer.').waitFor();
      expect(await review.sessions.list()).toEqual([]);
      expect((await review.bundles.list()).map(({ state }) => state)).toEqual(['taking-back']);

      await page.getByRole('link', { name: 'Your answer and its receipt' }).click();
      await page.getByRole('heading', { name: 'How to withdraw' }).waitFor();
      const receipt = JSON.parse(await download(page, 'Save as JSON-LD')) as Record<string, unknown>;
      expect(receipt['@type']).toBe('dpv:ConsentReceipt');

      await page.evaluate("location.hash = '#/ledger'");
      await page.getByRole('button', { name: 'Check the ledger' }).click();
      await page.getByText(/^Checked: \d+ entries\. Everything fits\.$/).waitFor();

      await page.evaluate("location.hash = '#/my-data'");
      await page.getByRole('main').getByRole('button', { name: 'Delete everything' }).click();
      await page.getByRole('button', { name: 'Delete everything on this computer' }).click();
      await page.getByRole('status', { name: 'Deletion receipt' }).waitFor();
      expect({ records: await review.records.list(), ledger: await review.ledger.list() }).toEqual({
        records: [],
        ledger: [],
      });
    }
    expect(existsSync(arrived)).toBe(true);

    // Another computer, later: the collector is there again, and nothing here knows the bundle.
    const again = await createCollector({ directory, host: '127.0.0.1', port: Number(new URL(collector.url).port) });
    const elsewhere = await desk.startAgent('elsewhere');
    {
      await using pane = await servePaneOf(built.browser, elsewhere.review, built.folder);
      const { page } = pane;
      await page.evaluate("location.hash = '#/take-back'");
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'saved.json', mimeType: 'application/json', buffer: Buffer.from(pass) });
      await page.getByText(`Bundle ${bundleId.slice(0, 8)} was taken back.`).waitFor();
    }
    expect(existsSync(arrived)).toBe(false);
    await again.close();
  },
);

async function download(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return readFile(await file.path(), 'utf8');
}
