import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldLabel } from '../src/vocabulary/fold-label.ts';
import { LANGUAGES, NAMES_SOURCE, SOURCES, type Source } from './sources.ts';

const target = join(import.meta.dirname, '../src/vocabulary');

/** Writes the labels of one language, one a line, for people and tests to read. */
export function writeLabels({ name }: { readonly name: string }, labels: readonly string[]): void {
  writeFileSync(join(target, `labels/${name}.txt`), `${labels.join('\n')}\n`);
}

/** Writes the labels of all languages as they are compared, as a module that Node and the bundler take (folding them takes 0.1 s). */
export function writeFoldedLabels(labels: readonly string[]): void {
  const folded = [...new Set(labels.map(foldLabel))].sort();
  writeFileSync(
    join(target, 'folded-labels.ts'),
    moduleOf('foldedLabels', 'Interface labels of the seven languages, folded', folded),
  );
}

/** Writes the folded names that no label and no added word may be, and which of them are words of longer labels too. */
export function writeNames(names: ReadonlySet<string>, labels: readonly string[]): void {
  const words = new Set(labels.flatMap((label) => label.split(/[\s/&'’-]+/u).map(foldLabel)));
  const sorted = [...names].sort();
  const all = moduleOf('foldedNames', 'First and last names of the seven languages, folded', sorted);
  const inLabels = moduleOf(
    'namesInLabels',
    'Those of the names that are words of labels too',
    sorted.filter((name) => words.has(name)),
  );
  writeFileSync(join(target, 'names.ts'), `${all}\n${inLabels}`);
}

/** Writes which packages the lists were built from, under which licences. */
export function writeSources(counts: ReadonlyMap<string, number>): void {
  const rows = [...SOURCES, NAMES_SOURCE].map(
    (source) => `| ${source.name} | ${source.version} | ${source.licence} | ${useOf(source)} |`,
  );
  const languages = LANGUAGES.map(({ code, name }) => `| ${name} | ${counts.get(code) ?? 0} |`);
  writeFileSync(
    join(target, 'SOURCES.md'),
    [
      '# Where the vocabulary comes from',
      '',
      'Written by `scripts/build-vocabulary.ts`, which pins every package by its integrity. Short strings of interfaces are taken from the packages below;',
      'the lists in `scripts/own-labels`, `scripts/never-labels.ts`, `sensitive-words.ts`, `placeholders.ts`, `field-words.ts` and `word-pairs.ts` were written for this project (Apache-2.0).',
      '',
      '| package | version | licence | used for |',
      '| --- | --- | --- | --- |',
      ...rows,
      '',
      '| language | labels |',
      '| --- | --- |',
      ...languages,
      '',
    ].join('\n'),
  );
}

function useOf(source: Source): string {
  return source === NAMES_SOURCE
    ? 'names and places that are left out'
    : `labels${source.language === undefined ? '' : ` (${source.language})`}`;
}

function moduleOf(name: string, what: string, lines: readonly string[]): string {
  return `/** ${what}, made by scripts/build-vocabulary.ts: never edited by hand. */\nexport const ${name} = \`\n${lines.join('\n')}\n\`;\n`;
}
