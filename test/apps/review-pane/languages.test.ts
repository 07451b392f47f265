import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { paneForTests } from '../../support/review-pane-browser.ts';
import { freshAgent } from '../../support/review-samples.ts';

const LOCALES = path.resolve(import.meta.dirname, '../../../apps/review-pane/src/locales');

const built = paneForTests();

test('the pane speaks German to somebody whose system does', async () => {
  await using pane = await built.open(await freshAgent(), { locale: 'de-DE' });
  await pane.visit('#/join/calendar-study');
  await pane.page.getByRole('button', { name: 'Nicht teilnehmen', exact: true }).waitFor();
  expect(await pane.page.evaluate('document.documentElement.lang')).toBe('de');
  expect(await pane.page.getByRole('button', { name: 'Mit dieser Auswahl teilnehmen', exact: true }).count()).toBe(1);
});

test.each(['en', 'de'])('no sentence presses, praises or shouts: %s', async (language) => {
  const catalogue = await readFile(path.join(LOCALES, `${language}.po`), 'utf8');
  const sentences = [...catalogue.matchAll(/^msg(?:id|str) "(.*)"$/gm)].map(([, sentence]) => sentence ?? '');
  expect(sentences.length).toBeGreaterThan(300);
  const emotive =
    /!|help us|don.t miss|miss out|are you sure|great|thank|successfully|hilf|verpass|sicher, dass|danke|super/i;
  expect(sentences.filter((sentence) => emotive.test(sentence))).toEqual([]);
});
