import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SessionId } from '@clearpane/contracts';
import { createCollector } from '@clearpane/collector';
import { createKeyFile } from '@clearpane/steward';
import { build, deployInventedStudy } from '@clearpane/workbench';
import { expect, test } from 'vitest';
import { startBrowser } from '../support/review-pane-browser.ts';
import { lightIn, servePaneOf } from '../support/seen-in-pane.ts';
import { openWorkstation, until, whenLight } from '../support/workstation.ts';

test(
  'in a browser, against a real agent: join, allow, record a click, see it, delete it, approve',
  { timeout: 120_000 },
  async () => {
    await build();
    await using desk = await openWorkstation();
    await desk.openWindows();
    const directory = path.join(desk.display.directory, 'collector');
    const collector = await createCollector({ directory, host: '127.0.0.1', port: 0 });
    const steward = await createKeyFile(path.join(desk.display.directory, 'steward.key'));
    const { study } = await deployInventedStudy(path.dirname(desk.policyDirectory), {
      recipient: {
        name: 'A steward (invented)',
        collectorUrl: collector.url,
        collectorPublicKey: collector.publicKey,
        stewardRecipient: steward.recipient,
      },
      coolingOffHours: 0,
    });
    const agent = await desk.startAgent('d');
    const { review } = agent;
    const browser = await startBrowser();
    {
      await using pane = await servePaneOf(browser, review);
      const { page } = pane;
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      expect(await lightIn(page)).toEqual({ state: 'Off', detail: 'Nothing is recorded.' });
      // The token leaves the address at once: no history and no shoulder keeps it.
      expect(await page.evaluate('location.href')).not.toContain('token');

      await page.getByRole('link', { name: 'Studies', exact: true }).click();
      await page.getByRole('link', { name: study.notices[0]?.title ?? '' }).click();
      const join = page.getByRole('button', { name: 'Join with these choices' });
      await join.waitFor();
      for (const one of await page.locator('.switch').all()) await one.click();
      await join.click();
      const apps = page.getByRole('region', { name: 'Allowed apps' });
      await apps.locator('.switch', { hasText: 'Ledger' }).click();
      await whenLight(review, 'recording');
      await page.locator('.status-state').filter({ hasText: 'Recording since' }).waitFor();
      expect((await lightIn(page)).detail).toBe('Only Ledger');

      // Real work, in two actions that can be told apart.
      await desk.work();
      await until(
        () => kindsOf(),
        (kinds) => kinds.includes('click') && kinds.includes('text'),
      );
      await until(
        () => review.sessions.list(),
        ([session]) => (session?.frameCount ?? 0) > 0,
      );
      await page.getByRole('button', { name: 'Pause recording' }).click();
      await page.locator('.status-state').filter({ hasText: 'Paused' }).waitFor();

      const [session] = await review.sessions.list();
      await page.evaluate(`location.hash = '#/session/${session?.id}'`);
      await page.getByRole('toolbar').waitFor();
      const stored = page.getByLabel('The action as it is stored');
      for (let step = 0; step < 10; step += 1) {
        await page.keyboard.press('ArrowRight');
        if ((await stored.textContent())?.includes('"click"') === true) break;
      }
      const { sequence } = JSON.parse((await stored.textContent()) ?? '') as { sequence: number };
      await page.getByRole('button', { name: 'Delete action' }).click();
      await page.getByRole('alertdialog').getByRole('button', { name: 'Delete 1 action' }).click();
      await page.getByText('Deleted: 1 action').waitFor();
      const rest = await review.sessions.get({ sessionId: SessionId.parse(session?.id) });
      expect(rest.actions.map((action) => action.sequence)).not.toContain(sequence);

      await page.getByRole('link', { name: 'Waiting' }).click();
      await page
        .getByRole('button', { name: /^Prepare session/ })
        .first()
        .click();
      const approve = page.getByRole('button', { name: /^Approve \d/ });
      await approve.waitFor();
      const shown = await page.getByLabel('SHA-256 of the sealed file').innerText();
      const [prepared] = await review.bundles.list();
      const sent = path.join(directory, 'bundles', `${prepared?.id}.age`);
      expect(existsSync(sent)).toBe(false);
      await approve.click();
      await until(
        () => review.bundles.list(),
        ([bundle]) => bundle?.state === 'sent',
      );
      expect(createHash('sha256').update(readFileSync(sent)).digest('hex')).toBe(shown);
      expect(complaints).toEqual([]);

      // The agent ends: an old light must not go on shining.
      await agent.end();
      await page.locator('.status-state').filter({ hasText: 'Unknown' }).waitFor();

      async function kindsOf(): Promise<string[]> {
        const sessions = await review.sessions.list();
        const contents = await Promise.all(sessions.map(({ id }) => review.sessions.get({ sessionId: id })));
        return contents.flatMap(({ actions }) => actions.map(({ action }) => action.kind));
      }
    }
    await browser.close();
    await collector.close();
  },
);
