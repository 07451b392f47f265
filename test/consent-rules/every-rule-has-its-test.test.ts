import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/import-graph.ts';

interface Rule {
  number: string;
  words: string;
  code: string[];
  tests: string[];
}

const page = readFileSync(path.join(ROOT, 'docs/consent-rules.md'), 'utf8');
const pathsIn = (cell: string): string[] => Array.from(cell.matchAll(/`([^`]+)`/g), ([, file = '']) => file);
const rules = Array.from(
  page.matchAll(/^\| \*\*(R\d+)\*\* (.+?) +\| (.+?) +\| (.+?) +\|$/gm),
  ([, number = '', words = '', code = '', tests = '']): Rule => ({
    number,
    words,
    code: pathsIn(code),
    tests: pathsIn(tests),
  }),
);

/** What the tests of this folder are called, each with its file. */
const named = globSync('test/consent-rules/*.test.ts', { cwd: ROOT }).flatMap((file) =>
  Array.from(
    readFileSync(path.join(ROOT, file), 'utf8').matchAll(/^describe\('(R\d+) ((?:[^'\\]|\\.)+)'/gm),
    (found) => ({
      file,
      number: found[1],
      words: found[2]?.replaceAll("\\'", "'"),
    }),
  ),
);

test('the page lists R1 to R23, each once and in order', () => {
  expect(rules.map(({ number }) => number)).toEqual(Array.from({ length: 23 }, (_, index) => `R${index + 1}`));
});

test('every rule has one test whose name is the rule, and the page names its file first', () => {
  const tested = rules.map(({ number, words, tests: [file] }) => ({ file, number, words }));
  const byNumber = (one: { number?: string | undefined }) => Number(one.number?.slice(1));
  expect(named.toSorted((a, b) => byNumber(a) - byNumber(b))).toEqual(tested);
});

test('every rule says where it is kept, and every file of the page exists', () => {
  for (const { code, tests } of rules) {
    expect(code.length).toBeGreaterThan(0);
    expect(code.filter((file) => !/^(packages|apps)\/.+\.(ts|tsx|css)$/.test(file))).toEqual([]);
    expect(tests.filter((file) => !file.endsWith('.test.ts'))).toEqual([]);
    expect([...code, ...tests].filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
  }
});
