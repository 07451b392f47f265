import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { importsOf, reachableFrom, ROOT, sourceFiles } from '../support/import-graph.ts';

test('key codes are named in one package only', () => {
  const naming = sourceFiles().filter((file) => /\b(keycode|UiohookKey|scancode)\b/i.test(read(file)));
  const allowed = /^packages\/(actions\/|capture\/src\/hook-host\/)/;
  expect(naming.filter((file) => !allowed.test(file))).toEqual([]);
});

test('the input hook is loaded in the hook host only, the screen in the screen host only', () => {
  const loads = (library: RegExp) =>
    sourceFiles()
      .flatMap(importsOf)
      .filter(({ specifier, isTypeOnly }) => !isTypeOnly && library.test(specifier))
      .map(({ from }) => from);
  expect(loads(/^uiohook-napi/).filter((from) => !from.startsWith('packages/capture/src/hook-host/'))).toEqual([]);
  expect(
    loads(/^(node-screenshots|screenshot-desktop|x11|sharp)$/).filter(
      (from) => !from.startsWith('packages/capture/src/screen-host/') && !from.startsWith('packages/workbench/'),
    ),
  ).toEqual([]);
});

test('the models that read a screen are run in the masking thread only, out of reach of the process around it', () => {
  const imports = sourceFiles()
    .flatMap(importsOf)
    .filter(({ isTypeOnly }) => !isTypeOnly);
  const reading = imports.filter(({ specifier }) => /^(onnxruntime-|@gutenye\/)/.test(specifier));
  expect(reading.length).toBeGreaterThan(0);
  expect(reading.filter(({ from }) => !from.startsWith('packages/redaction/src/reading/'))).toEqual([]);
  const screenHost = reachableFrom(['packages/capture/src/screen-host/main.ts', 'packages/agent/src/main.ts']);
  expect(screenHost.filter(({ from }) => from.startsWith('packages/redaction/src/reading/'))).toEqual([]);
});

test('every house says in a README what it is for, what it may import and what it promises', () => {
  const houses = [...new Set(sourceFiles().map((file) => file.split('/').slice(0, 2).join('/')))];
  expect(houses.filter((house) => !existsSync(path.join(ROOT, house, 'README.md')))).toEqual([]);
});

test('decisions are numbered without a gap or a double, and their README lists each', () => {
  const records = globSync('docs/decisions/0*.md', { cwd: ROOT })
    .map((file) => path.posix.basename(file))
    .sort();
  expect(records.map((file) => Number(file.slice(0, 4)))).toEqual(records.map((_, at) => at + 1));
  const listed = [...read('docs/decisions/README.md').matchAll(/\]\((0[^)]*\.md)\)/g)].map(([, file]) => file);
  expect(listed).toEqual(records);
});

test('every file named in a README of a house exists there', () => {
  const missing = globSync('{packages,apps}/*/README.md', { cwd: ROOT }).flatMap((document) =>
    [...read(document).matchAll(/`((?:src|locales|records|notices)\/[^`\s]*)`/g)]
      .map(([, file]) => path.posix.join(path.posix.dirname(document), (file ?? '').replace(/^(?!src\/)/, 'src/')))
      .filter((file) => !existsSync(path.join(ROOT, file)))
      .map((file) => `${document} names ${file}`),
  );
  expect(missing).toEqual([]);
});

test('no file or folder is called core, common, shared, helpers or utils', () => {
  const named = sourceFiles().filter((file) => /\/(core|common|shared|helpers?|utils?)(\/|\.)/.test(file));
  expect(named).toEqual([]);
});

test('every file named in the documents exists, and every promise names its own test', () => {
  const documents = globSync(['*.md', 'docs/**/*.md'], { cwd: ROOT });
  const missing = documents.flatMap((document) => {
    const text = read(document);
    const named = [...text.matchAll(/`((?:packages|apps|test|docs)\/[^`\s]+)`/g)].map(([, file]) => file ?? '');
    const linked = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)\)/g)].map(([, file]) =>
      path.posix.join(path.posix.dirname(document), file ?? ''),
    );
    return [...named, ...linked]
      .filter((file) => globSync(file, { cwd: ROOT }).length === 0)
      .map((file) => `${document} names ${file}`);
  });
  expect(missing).toEqual([]);

  const rows = read('docs/promises.md').match(/^\| \*\*\d\..*$/gm) ?? [];
  const own = rows.map((row) => /`test\/promises\/(\d)-[a-z-]+\.test\.ts`/.exec(row)?.[1]);
  expect(own).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
});

test('tests import packages by name', () => {
  const reaching = globSync('test/**/*.ts', { cwd: ROOT })
    .flatMap(importsOf)
    .filter(
      ({ from, specifier }) =>
        specifier.startsWith('.') && !path.posix.join(path.posix.dirname(from), specifier).startsWith('test/'),
    )
    .map(({ from, specifier }) => `${from} imports ${specifier}`);
  expect(reaching).toEqual([]);
});

function read(file: string): string {
  const at = path.join(ROOT, file);
  return existsSync(at) ? readFileSync(at, 'utf8') : '';
}
