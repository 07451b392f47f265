import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildMenu, type MenuEntry } from '@clearpane/desktop/menu';
import { describeShortcut } from '@clearpane/desktop/shortcut-words';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { recording } from '../apps/desktop/made-up-views.ts';
import { startMadeUpAgent, type MadeUpAgent } from '../packages/agent/made-up-agent.ts';
import { ROOT } from '../support/import-graph.ts';
import { Clicks, paneInBrowser, recordSession, visit } from './beside-a-study.ts';

// What the functions that run in the page use of it.
declare const document: { activeElement: unknown };
declare function getComputedStyle(element: unknown): Iterable<string> & { getPropertyValue(name: string): string };

const openPane = paneInBrowser();
const nothingStored = (made: MadeUpAgent) => expect([made.ledger(), made.vault.read.consents()]).toEqual([[], []]);

async function openAsking(made: MadeUpAgent) {
  const page = await openPane(made);
  await visit(page, `#/join/${made.study.id}`);
  const accept = page.getByRole('button', { name: 'Join with these choices', exact: true });
  const decline = page.getByRole('button', { name: 'Do not join', exact: true });
  await accept.waitFor();
  return { page, accept, decline };
}

describe('R11 Accept and decline: same component, size, contrast, order of focus, number of clicks', () => {
  test('the two buttons differ in their words only, stand beside each other and follow each other for the keyboard', async () => {
    const { page, accept, decline } = await openAsking(await startMadeUpAgent());
    await accept.scrollIntoViewIfNeeded();
    const looks = (button: Locator) =>
      button.evaluate((element) => {
        const style = getComputedStyle(element);
        const { tagName, className, type, parentElement } = element as never as Record<string, unknown>;
        return {
          element: [tagName, className, type, (parentElement as { className: string }).className],
          style: Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)])),
        };
      });
    expect(await looks(decline)).toEqual(await looks(accept));
    const [yes, no] = [await accept.boundingBox(), await decline.boundingBox()];
    expect(no).toMatchObject({ width: yes?.width, height: yes?.height, y: yes?.y });
    await accept.focus();
    await page.keyboard.press('Tab');
    expect(await decline.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('one click says no and one click says yes, and neither asks back', async () => {
    const made = await startMadeUpAgent();
    const clicks = new Clicks();
    const first = await openAsking(made);
    await clicks.on(first.decline);
    await first.page.getByText('You did not join').waitFor();
    expect([clicks.count, made.ledger()]).toEqual([1, ['consent-refused']]);
    const second = await openAsking(made);
    await second.page.getByRole('switch', { name: 'Actions' }).click(); // A choice, before the answer.
    await clicks.on(second.accept);
    await second.page.getByRole('button', { name: 'Stop and leave' }).waitFor();
    expect([clicks.count, made.ledger()]).toEqual([2, ['consent-refused', 'consent-given']]);
  });
});

describe('R12 Nothing pre-ticked, no timer; closing is declining', () => {
  test('every switch is off, a day on the page changes nothing, and Escape or a closed page stores no yes', async () => {
    const made = await startMadeUpAgent();
    const { page } = await openAsking(made);
    const switches = page.getByRole('main').getByRole('switch');
    const states = await Promise.all((await switches.all()).map((one) => one.isChecked()));
    expect(states).toEqual([false, false, false]);

    await page.clock.install();
    await visit(page, '#/studies');
    await visit(page, `#/join/${made.study.id}`);
    await switches.first().waitFor();
    const before = await page.getByRole('main').innerText();
    await page.clock.fastForward('24:00:00');
    expect(await page.getByRole('main').innerText()).toBe(before);
    nothingStored(made);

    await page.getByRole('switch', { name: 'Actions' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 1, name: 'Studies' }).waitFor();
    nothingStored(made);
    // What was switched on before is off again, and closing the page in the middle is the same.
    await visit(page, `#/join/${made.study.id}`);
    expect(await page.getByRole('switch', { name: 'Actions' }).isChecked()).toBe(false);
    await page.getByRole('switch', { name: 'Actions' }).click();
    await page.close();
    await made.agent.tick();
    nothingStored(made);
    expect(made.agent.status().light).toEqual({ state: 'off' });
  });
});

describe('R14 The same thing has the same name and place everywhere; no dead end', () => {
  test('stopping, pausing and deleting have one name in tray, pane and command line, in both languages', () => {
    const german = germanOf(readFileSync(path.join(ROOT, 'apps/review-pane/src/locales/de.po'), 'utf8'));
    const inPane = {
      en: ['Stop and leave', 'Open Clearpane', 'Studies', 'Delete last 15 minutes', 'Pause', 'Resume'],
      de: [
        ...['Stop and leave', 'Open Clearpane', 'Studies'].map((text) => german.get(text)),
        german.get('Delete last {RECENT_MINUTES} minutes')?.replace('{RECENT_MINUTES}', '15'),
        // In the pane the button says what is paused: the verb is the tray's.
        german.get('Pause recording')?.split(' ').at(-1)?.replace(/^a/, 'A'),
        german.get('Resume recording')?.split(' ').at(-1)?.replace(/^f/, 'F'),
      ],
    };
    for (const language of ['en', 'de'] as const) {
      const labels = trayLabels(language);
      expect({ language, missing: inPane[language].filter((name) => !labels.includes(name ?? '')) }).toEqual({
        language,
        missing: [],
      });
    }
    const program = fileURLToPath(import.meta.resolve('@clearpane/cli/main'));
    const help = spawnSync(process.execPath, [program, '--help'], { encoding: 'utf8' }).stdout;
    for (const verb of ['pause', 'resume', 'delete-last']) expect(help).toMatch(new RegExp(`^  ${verb}\\b`, 'm'));
    // What needs reading first is done on the page: the command line neither joins nor leaves under another name.
    expect(help).not.toMatch(/^ {2}(leave|stop|withdraw|join|opt-out|unsubscribe)\b/m);
  });

  test('leaving stands in the same place for every study: the study’s own page, whose name is its title', async () => {
    const made = await startMadeUpAgent();
    await made.join({ upload: false });
    const page = await openPane(made);
    await page.getByRole('link', { name: 'Studies', exact: true }).click();
    const title = made.study.notices[0]?.title ?? '';
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('button', { name: 'Stop and leave', exact: true }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
    expect(await page.evaluate('location.hash')).toBe(`#/join/${made.study.id}`); // Where it was joined.
  });

  test('every address of the pane leads on, and no link of any page leads nowhere', async () => {
    const made = await startMadeUpAgent();
    await made.join({ upload: false });
    const session = await recordSession(made);
    const [record] = await made.review.records.list();
    await made.review.studies.leave({ studyId: made.study.id });
    const page = await openPane(made);
    const known = addresses({ study: made.study.id, session: session.id, record: record?.consentId ?? '' });
    const found = new Set(known);
    const headings = new Map<string, string>();
    const ends: string[] = [];
    // Links that are found on the way are followed too.
    for (const address of found) {
      await visit(page, address);
      const heading = page.getByRole('heading', { level: 1 }).first();
      await heading.waitFor();
      headings.set(address, await heading.innerText());
      const ways = (await linksOn(page)).filter((href) => href !== address);
      if (ways.length === 0) ends.push(address);
      for (const href of ways) if (href.startsWith('#/')) found.add(href);
    }
    const nowhere = headings.get('#/nowhere');
    expect(nowhere).toBe('There is nothing at this address');
    expect([ends, [...headings].filter(([, heading]) => heading === nowhere).map(([address]) => address)]).toEqual([
      [],
      ['#/nowhere'],
    ]);
  });
});

/** The addresses that the pane knows, from its own list, with one that it does not know. */
function addresses(ids: { study: string; session: string; record: string }): string[] {
  const source = readFileSync(path.join(ROOT, 'apps/review-pane/src/routing.ts'), 'utf8');
  const plain = [...(source.split('as const')[0] ?? '').matchAll(/^ {2}'([a-z-]+)',$/gm)].map(
    ([, name]) => `#/${name}`,
  );
  expect(plain.length).toBeGreaterThan(9);
  return [
    ...plain,
    '#/waiting',
    `#/join/${ids.study}`,
    `#/left/${ids.study}`,
    `#/session/${ids.session}`,
    `#/record/${ids.record}`,
    '#/nowhere',
  ];
}

/** Where the links of the page lead that can be seen. */
function linksOn(page: Page): Promise<string[]> {
  return page
    .locator('a[href]:visible')
    .evaluateAll((all) =>
      all.map((one) => (one as unknown as { getAttribute(name: string): string }).getAttribute('href')),
    );
}

function trayLabels(language: 'en' | 'de'): string[] {
  const setting = { language, shortcut: describeShortcut('works', language, 'linux'), timeZone: 'UTC' };
  const paused = recording([]);
  if (paused.kind !== 'answering') throw new Error('The view answers.');
  const light = { state: 'paused', studyId: 'just-for-me' as never, cause: 'person', until: null } as const;
  const views = [paused, { ...paused, status: { ...paused.status, light } }];
  const label = (entry: MenuEntry) => (entry.kind === 'separator' ? [] : [entry.label.replace(/…$/, '')]);
  return views.flatMap((view) => buildMenu(view, setting).flatMap(label));
}

/** A catalogue's translations by their English. */
function germanOf(catalogue: string): Map<string, string> {
  const entries = catalogue.replaceAll('"\n"', '').matchAll(/^msgid "(.+)"\nmsgstr "(.+)"$/gm);
  return new Map(Array.from(entries, ([, id = '', text = '']) => [id, text]));
}
