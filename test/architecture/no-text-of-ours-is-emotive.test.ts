import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  findEmotivePhrases,
  JUST_FOR_ME,
  lintStudy,
  PLATFORM_NOTICES,
  readingLevel,
  readingLimit,
} from '@clearpane/consent';
import { deployInventedStudy } from '@clearpane/workbench';
import { expect, test } from 'vitest';
import { temporaryDirectory } from '../packages/vault/made-up-vault.ts';
import { ROOT, sourceFiles } from '../support/import-graph.ts';

/** Data and no texts for people: the list itself names what nobody may write, and people's names are words too. */
const LISTS = new Set(['packages/consent/src/notices/emotive-words.ts', 'packages/redaction/src/vocabulary/names.ts']);

/** Phrases that were found in a text, each with the place it stands in. */
function judge(place: string, text: string, language: string): string[] {
  return findEmotivePhrases(text, language).map(({ found }) => `${place}: ${found}`);
}

/** The entries of a catalogue, as `msgid` in English and `msgstr` in the catalogue's language. */
function entriesOf(catalogue: string): { kind: string; text: string }[] {
  const lines = readFileSync(path.join(ROOT, catalogue), 'utf8').replaceAll('"\n"', '');
  return Array.from(lines.matchAll(/^(msgid|msgstr) "(.*)"$/gm), ([, kind = '', text = '']) => ({ kind, text }));
}

test.each(['en', 'de'])('no word of the review pane works on the reader: %s', (language) => {
  const catalogue = `apps/review-pane/src/locales/${language}.po`;
  const entries = entriesOf(catalogue);
  expect(entries.length).toBeGreaterThan(500);
  expect(
    entries.flatMap(({ kind, text }) => judge(`${kind} “${text}”`, text, kind === 'msgid' ? 'en' : language)),
  ).toEqual([]);
});

test('no sentence in the sources works on the reader: command line, tray, failures, blocked reasons', () => {
  const files = sourceFiles().filter((file) => !LISTS.has(file));
  expect(files.length).toBeGreaterThan(200);
  const found = files.flatMap((file) => {
    const language = file.endsWith('/locales/de.ts') ? 'de' : 'en';
    const code = readFileSync(path.join(ROOT, file), 'utf8').replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
    // In code an exclamation mark negates; at the end of a text it does not.
    const cries = Array.from(code.matchAll(/\p{L}!(?=['"`])/gu), ([cry]) => `${file}: ${cry}`);
    return [...judge(file, code.replaceAll('!', ' '), language), ...cries];
  });
  expect(found).toEqual([]);
});

test('no guide for the person whose screen it is works on the reader', () => {
  const guides = globSync('docs/guides/{joining,reviewing}.md', { cwd: ROOT });
  expect(guides).toHaveLength(2);
  const prose = (guide: string) => readFileSync(path.join(ROOT, guide), 'utf8').replaceAll('![', '[');
  expect(guides.flatMap((guide) => judge(guide, prose(guide), 'en'))).toEqual([]);
});

test('what Clearpane says about itself only informs and is easily read', () => {
  expect(PLATFORM_NOTICES.map(({ language }) => language)).toEqual(['en', 'de']);
  for (const { language, title, sections } of PLATFORM_NOTICES) {
    const texts = sections.flatMap(({ heading, text }) => [heading, text]);
    expect([title, ...texts].flatMap((text) => judge(language, text, language))).toEqual([]);
    expect(readingLevel(texts, language).lix).toBeLessThan(readingLimit(language) - 10);
  }
  const [english, german] = PLATFORM_NOTICES;
  expect(german?.sections.length).toBe(english?.sections.length);
});

test('the studies of our own pass the lint that others have to pass', async () => {
  const { study } = await deployInventedStudy(temporaryDirectory());
  expect(lintStudy(study).map(({ code }) => code)).toEqual(['cannot-upload']);
  // The built-in one may have its own name and speak for Clearpane, lasts as long as the program, and has nobody to send to.
  expect(lintStudy(JUST_FOR_ME).map(({ code, place }) => (code === 'misleading' ? place : code))).toEqual([
    'reserved-name',
    'cannot-upload',
    'expires-late',
    'notices.en.title',
    'notices.de.title',
    'controller',
    'statements.dataOwner',
  ]);
});
