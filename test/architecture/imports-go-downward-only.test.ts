import { expect, test } from 'vitest';
import { houseOf, importsOf, sourceFiles } from '../support/import-graph.ts';

/** The picture of docs/architecture.md: who may import whom. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  contracts: [],
  signing: ['contracts'],
  consent: ['contracts'],
  policy: ['consent', 'signing', 'contracts'],
  actions: ['contracts'],
  redaction: ['contracts'],
  vault: ['signing', 'contracts'],
  bundle: ['signing', 'contracts'],
  capture: ['actions', 'redaction', 'consent', 'contracts'],
  agent: ['capture', 'vault', 'bundle', 'consent', 'policy', 'contracts'],
  desktop: ['agent', 'contracts'],
  cli: ['agent', 'policy', 'consent', 'signing', 'contracts'],
  'review-pane': ['contracts'],
  collector: ['bundle', 'signing', 'contracts'],
  steward: ['bundle', 'signing', 'contracts'],
};

/** The workbench builds and drives everything; nothing may lean on it. */
const BUILDS_EVERYTHING = 'workbench';

const lines = sourceFiles().flatMap(importsOf);

test('every package imports only those below it', () => {
  const upward = lines.flatMap(({ from, specifier }) => {
    const target = /^@clearpane\/([a-z-]+)/.exec(specifier)?.[1];
    const house = houseOf(from);
    if (target === undefined || target === house || house === BUILDS_EVERYTHING) return [];
    return MAY_IMPORT[house]?.includes(target) ? [] : [`${from} imports ${target}`];
  });
  expect(upward).toEqual([]);
});

test('no file reaches into another package by a relative path', () => {
  const across = lines.filter(({ from, specifier }) => {
    const depth = from.split('/').length - 3;
    return specifier.startsWith('.') && specifier.split('../').length - 1 > depth;
  });
  expect(across.filter(({ specifier }) => !specifier.endsWith('package.json'))).toEqual([]);
});

test('every house is in the picture', () => {
  const houses = new Set(sourceFiles().map(houseOf));
  expect([...houses].sort()).toEqual([...Object.keys(MAY_IMPORT), BUILDS_EVERYTHING].sort());
});

test('only the desktop app imports electron', () => {
  const elsewhere = lines.filter(
    ({ from, specifier }) => specifier === 'electron' && !['desktop', BUILDS_EVERYTHING].includes(houseOf(from)),
  );
  expect(elsewhere).toEqual([]);
});
