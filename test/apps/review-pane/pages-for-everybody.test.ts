import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { InMemoryAgent } from '../../support/review-api-in-memory.ts';
import { paneForTests } from '../../support/review-pane-browser.ts';
import { joinSample, sampleAgent } from '../../support/review-samples.ts';
import {
  agentUnderPolicy,
  agentWithChangedStudy,
  agentWithRevokedStudy,
  agentWithThreeStudies,
  STUDY,
} from './asking-samples.ts';
import { passCountdown } from './pass-countdown.ts';

const built = paneForTests();
/** The address of a session of the sample. */
const SESSION = '#/session/0b9f5a30-7c1e-4c43-9d6d-0a1b2c3d4e5f';

const SCENES: { scene: string; make: () => Promise<InMemoryAgent>; pages: string[] }[] = [
  { scene: 'a changed study', make: () => agentWithChangedStudy(), pages: [STUDY, '#/studies', '#/about'] },
  { scene: 'a revoked study', make: agentWithRevokedStudy, pages: [STUDY, '#/studies'] },
  { scene: 'three studies', make: agentWithThreeStudies, pages: [STUDY, '#/studies', '#/join/forms-study'] },
  { scene: 'a policy', make: agentUnderPolicy, pages: [STUDY, '#/managed', '#/words', '#/test-screen'] },
  { scene: 'what is recorded', make: recordingAgent, pages: ['#/test-screen', '#/words', SESSION] },
];

async function recordingAgent(): Promise<InMemoryAgent> {
  const agent = await sampleAgent();
  joinSample(agent);
  agent.interfaceWords = ['Frobnicate'];
  return agent;
}

/** What is done on a page before it is looked at, where it shows more then. */
async function act(page: Page, scene: string, hash: string): Promise<void> {
  if (scene !== 'what is recorded') return;
  if (hash === '#/test-screen') {
    await page.clock.install();
    await page.locator('.command-main').click();
    await passCountdown(page);
    await page.locator('.tested-frame img').waitFor({ timeout: 20_000 });
  }
  if (hash === SESSION) {
    await page.locator('.raw summary').click();
    await page.keyboard.press('m');
    await page.locator('.part-form').waitFor();
  }
}

const SPOKEN = SCENES.flatMap((scene) => (['en-GB', 'de-DE'] as const).map((locale) => ({ ...scene, locale })));

test.each(SPOKEN)(
  'all text can be told from its ground, light and dark, and everything that can be used has name and role: $scene, $locale',
  async ({ scene, make, pages, locale }) => {
    await using pane = await built.open(await make(), { locale });
    for (const hash of pages) {
      await pane.visit(hash);
      await pane.settle();
      await act(pane.page, scene, hash);
      for (const colorScheme of ['light', 'dark'] as const) {
        await pane.page.emulateMedia({ colorScheme });
        await pane.settle();
        const faults = await pane.page.evaluate(FIND_FAULTS);
        expect({ hash, colorScheme, faults }).toEqual({ hash, colorScheme, faults: [] });
      }
    }
    expect(pane.complaints).toEqual([]);
  },
);

test.each(SCENES)('no page is a dead end and no link leads nowhere: $scene', async ({ make, pages }) => {
  await using pane = await built.open(await make());
  const toVisit = [...pages];
  const visited = new Set<string>();
  for (let hash = toVisit.pop(); hash !== undefined; hash = toVisit.pop()) {
    if (visited.has(hash)) continue;
    visited.add(hash);
    await pane.visit(hash);
    await pane.settle();
    const found = (await pane.page.evaluate(`({
      heading: document.querySelector('h1')?.textContent ?? '',
      ways: document.querySelectorAll('main a, main button, nav a').length,
      links: [...document.querySelectorAll('a[href^="#/"]')].map((one) => one.hash),
    })`)) as { heading: string; ways: number; links: string[] };
    const isDeadEnd = found.heading === 'There is nothing at this address' || found.ways === 0;
    expect({ hash, isDeadEnd }).toEqual({ hash, isDeadEnd: false });
    // Sessions are many and all alike.
    toVisit.push(...found.links.filter((link) => !link.startsWith('#/session/')));
  }
  expect(visited.size).toBeGreaterThan(8);
});

/** Names, roles, headings in order, language marks and contrast (WCAG 2.2: 1.3.1, 1.4.3, 3.1.2, 4.1.2). Runs in the page. */
const FIND_FAULTS = `(() => {
  const faults = [];
  const start = (element) => element.outerHTML.slice(0, 90);
  const parse = (colour) => { const [r, g, b, a = 1] = colour.match(/[\\d.]+/g).map(Number); return { r, g, b, a }; };
  const luminance = ({ r, g, b }) => {
    const [x, y, z] = [r, g, b].map((value) => value / 255).map((value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const groundOf = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const ground = parse(getComputedStyle(one).backgroundColor);
      if (ground.a === 1) return ground;
    }
    return { r: 255, g: 255, b: 255 };
  };
  const ratio = (one, other) => {
    const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let count = 0;
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || element.closest('.only-heard, [data-disabled], script')) continue;
    const box = element.getBoundingClientRect();
    if (box.width === 0) continue;
    count += 1;
    const contrast = ratio(parse(getComputedStyle(element).color), groundOf(element));
    if (contrast < 4.5) faults.push('contrast ' + contrast.toFixed(2) + ': ' + start(element));
  }
  if (count < 20) faults.push('only ' + count + ' texts were looked at');
  for (const element of document.querySelectorAll('.command:not([data-disabled]), .one-of-option, .switch:not([data-disabled]) .switch-track')) {
    const contrast = ratio(parse(getComputedStyle(element).borderTopColor), groundOf(element.parentElement));
    if (contrast < 3) faults.push('edge ' + contrast.toFixed(2) + ': ' + start(element));
  }
  const textOf = (ids) => (ids ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join('');
  const nameOf = (one) => one.getAttribute('aria-label') || textOf(one.getAttribute('aria-labelledby')) || one.textContent || [...(one.labels ?? [])].map((label) => label.textContent).join('');
  for (const element of document.querySelectorAll('button, a, input:not([type=file]), [role=radiogroup], [role=group], section')) {
    if (!nameOf(element).trim()) faults.push('no name: ' + start(element));
  }
  for (const element of document.querySelectorAll('input[type=checkbox]')) {
    if (element.getAttribute('role') !== 'switch') faults.push('no switch: ' + start(element));
  }
  let level = 0;
  for (const heading of document.querySelectorAll('h1, h2, h3, h4')) {
    const now = Number(heading.tagName[1]);
    if (now > level + 1) faults.push('heading jumps: ' + start(heading));
    level = now;
  }
  for (const text of document.querySelectorAll('.notice-text')) {
    if (!text.closest('[lang]:not(html)')) faults.push('no language: ' + start(text));
  }
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  if (new Set(ids).size !== ids.length) faults.push('an id twice');
  if (document.documentElement.scrollWidth > innerWidth) faults.push('wider than the window');
  return faults;
})()`;
