import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buildMenu } from '@clearpane/desktop/menu';
import { describeLight } from '@clearpane/desktop/menu-words';
import { describeShortcut } from '@clearpane/desktop/shortcut-words';
import { describe, expect, test } from 'vitest';
import { everyView } from '../apps/desktop/made-up-views.ts';
import { startMadeUpAgent, until } from '../packages/agent/made-up-agent.ts';
import { lightIn } from '../support/seen-in-pane.ts';
import { Clicks, paneInBrowser, recordSession, startBesideCollector, visit } from './beside-a-study.ts';

const openPane = paneInBrowser();

describe('R21 An always visible indicator, one-click pause, "delete the last 15 minutes"', () => {
  test('the tray says the state first, whatever it is, and offers pause and deletion in its menu', () => {
    const setting = { language: 'en', shortcut: describeShortcut('works', 'en', 'linux'), timeZone: 'UTC' } as const;
    expect(everyView.length).toBeGreaterThan(20);
    for (const view of everyView) {
      const menu = buildMenu(view, setting);
      expect(menu[0]).toEqual({ kind: 'words', label: describeLight(view, 'en', 'UTC').words });
      if (view.kind !== 'answering') continue;
      const commands = menu.flatMap((entry) => (entry.kind === 'submenu' ? entry.entries : [entry]));
      const kinds = commands.flatMap((entry) => (entry.kind === 'command' ? [entry.command.kind] : []));
      expect(kinds).toContain('delete-recent');
      const { light } = view.status;
      const isStopped = light.state === 'off' || (light.state === 'paused' && light.cause === 'person');
      expect(kinds.includes('pause')).toBe(!isStopped);
    }
  });

  test('the pane shows the light on every page, one click pauses, and the last 15 minutes go while the rest stays', async () => {
    const made = await startMadeUpAgent();
    made.clock.set(-3600); // The page's clock is the machine's: the work began an hour ago.
    await made.join({ upload: false });
    const older = await recordSession(made);
    made.clock.move(3600 - 60);
    await made.review.recording.resume();
    made.capture.becomes({ state: 'ready' });
    made.capture.says({ second: 0, frame: null, action: { kind: 'text', length: 'long' } });

    const page = await openPane(made);
    for (const address of [
      '#/today',
      '#/days',
      '#/studies',
      '#/my-data',
      '#/about',
      '#/ledger',
      '#/small',
      '#/nowhere',
    ]) {
      await visit(page, address);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      expect([address, (await lightIn(page)).state]).toEqual([address, expect.stringMatching(/^Recording since/)]);
    }
    await visit(page, '#/today');
    const clicks = new Clicks();
    await clicks.on(page.getByRole('button', { name: 'Pause recording' }));
    await page.locator('.status-state').filter({ hasText: 'Paused' }).waitFor();
    expect([clicks.count, made.capture.isStopped]).toEqual([1, true]);
    expect(made.agent.status().light).toMatchObject({ state: 'paused', cause: 'person' });

    expect(await made.review.sessions.list()).toHaveLength(2);
    await page.getByRole('button', { name: 'Delete last 15 minutes' }).click();
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: /^Delete/ })
      .click();
    await page.getByRole('status', { name: 'Deletion receipt' }).waitFor();
    const kept = (await made.review.sessions.list()).filter(
      ({ actionCount, frameCount }) => actionCount + frameCount > 0,
    );
    expect(kept.map(({ id, actionCount }) => [id, actionCount])).toEqual([[older.id, older.actionCount]]);
  });
});

describe('R22 The review shows the exact bytes of the upload; the hash shown is the hash sent', () => {
  test('the hashes on the page are those of the approval, of the file that arrived, and of what the steward opens', async () => {
    const { made, arrived, openArrived } = await startBesideCollector();
    await made.join();
    await recordSession(made);
    const page = await openPane(made);
    await visit(page, '#/waiting');
    await page.getByRole('button', { name: /^Prepare session/ }).click();
    // The page computed the hash itself, from the parts that it shows.
    await page.getByText('Computed again in this page from the parts below: the same.').waitFor();
    const shown = {
      sealed: await page.getByLabel('SHA-256 of the sealed file').innerText(),
      content: await page.getByLabel('SHA-256 of the content').innerText(),
    };
    const [bundle] = made.vault.read.bundles();
    expect([made.ledger().includes('bundle-approved'), bundle?.state]).toEqual([false, 'prepared']);
    await page.getByRole('button', { name: /^Approve \d/ }).click();
    await until(() => made.vault.read.bundles()[0]?.state === 'sent', 60_000);

    const approval = made.vault.read.ledger().find(({ kind }) => kind === 'bundle-approved');
    const sent = createHash('sha256')
      .update(readFileSync(arrived(bundle?.id ?? '')))
      .digest('hex');
    const { contentSha256 } = await openArrived(bundle?.id ?? '');
    expect({
      approved: { sealed: approval?.facts['sealedSha256'], content: approval?.facts['contentSha256'] },
      arrived: { sealed: sent, content: contentSha256 },
    }).toEqual({ approved: shown, arrived: shown });
  });
});
