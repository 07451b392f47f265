import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { chooseLabels, readOwnLabels } from '@clearpane/redaction/scripts/choose-labels';
import { NEVER_LABELS } from '@clearpane/redaction/scripts/never-labels';
import { readStrings } from '@clearpane/redaction/scripts/read-strings';
import { ALLOWED_LICENCES, LANGUAGES, NAMES_SOURCE, SOURCES } from '@clearpane/redaction/scripts/sources';
import { foldLabel } from '@clearpane/redaction/vocabulary/fold-label';
import { foldedLabels } from '@clearpane/redaction/vocabulary/folded-labels';
import { isSensitive } from '@clearpane/redaction/vocabulary/is-sensitive';
import { foldedNames } from '@clearpane/redaction/vocabulary/names';

const folder = new URL('.', import.meta.resolve('@clearpane/redaction/vocabulary/vocabulary'));
const read = (path: string) => readFileSync(fileURLToPath(new URL(path, folder)), 'utf8');
const lists = LANGUAGES.map(({ name }) => read(`labels/${name}.txt`).trim().split('\n'));
const labels = lists.flat();

test('each list is sorted, without doubles, of labels of at most 30 characters and five words', () => {
  for (const list of lists) {
    expect(list.length).toBeGreaterThan(2_000);
    expect([...new Set(list)].toSorted((a, b) => (a < b ? -1 : 1))).toEqual(list);
  }
  expect(labels.filter((label) => label.length > 30 || label.split(/\s+/u).length > 5)).toEqual([]);
});

test('no list has a name, a value, a greeting, a sensitive word or a figure', () => {
  const names = new Set(foldedNames.trim().split('\n'));
  const never = new Set(NEVER_LABELS.map(foldLabel));
  const wrong = labels.filter(
    (label) => names.has(foldLabel(label)) || never.has(foldLabel(label)) || isSensitive(label),
  );
  expect(wrong).toEqual([]);
  expect(labels.filter((label) => /\p{N}|@/u.test(label) && !/^\p{Lu}\p{L}+ [1-3]$/u.test(label))).toEqual([]);
});

test('the module that is shipped holds the lists and nothing else', () => {
  expect(foldedLabels.trim().split('\n')).toEqual([...new Set(labels.map(foldLabel))].toSorted());
});

test('every source is pinned, under a licence that allows it, and named in the table', () => {
  const table = read('SOURCES.md').replaceAll(/ +/g, ' ');
  for (const { name, version, licence, integrity } of [...SOURCES, NAMES_SOURCE]) {
    expect(ALLOWED_LICENCES).toContain(licence);
    expect(integrity).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
    expect(table).toContain(`| ${name} | ${version} | ${licence} |`);
  }
  for (const [index, { name }] of LANGUAGES.entries()) expect(table).toContain(`| ${name} | ${lists[index]?.length} |`);
});

test('strings are read from JSON, properties and scripts: values, not keys', () => {
  expect(readStrings('de.json', '{"save":{"label":"Speichern"},"list":["Neu"]}')).toEqual(['Speichern', 'Neu']);
  expect(readStrings('m_de.properties', '# Hinweis=nein\nCLOSE=Schlie\\u00dfen\n')).toEqual(['Schließen']);
  expect(readStrings('de.js', 'export const de = { save: \'Speichern\', "key": "Gr\\u00f6\\u00dfe" };')).toEqual([
    'Speichern',
    'Größe',
  ]);
});

test('a single word needs two sources, a phrase one; names, values, sentences, places and figures stay out', () => {
  const excluded = { names: new Set(['mark', 'clara', 'feld']), places: new Set(['leeds']) };
  const own = readOwnLabels('# heading\nSave | Mark all as read | Mark | Health and absence | Heading 1\n');
  const first = [
    'Undo',
    'Frame',
    'Mark as done',
    'Clara Feld',
    'Ask Clara',
    'You left the room',
    'Leeds',
    'Married',
    '{0} files',
    'Open with',
    'Page 12',
    'Sick leave',
    'Done.',
  ];
  const second = ['Undo', 'Close tab (&C)', 'married', 'Clara'];
  expect(chooseLabels(own, [first, second], excluded)).toEqual([
    'Close tab',
    'Heading 1',
    'Mark all as read',
    'Mark as done',
    'Open with',
    'Save',
    'Undo',
  ]);
});
