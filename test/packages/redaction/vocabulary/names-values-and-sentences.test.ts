import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createVeto } from '@clearpane/redaction/detectors/create-veto';
import { createVocabulary } from '@clearpane/redaction/vocabulary/create-vocabulary';
import { foldedLabels } from '@clearpane/redaction/vocabulary/folded-labels';
import { foldedNames } from '@clearpane/redaction/vocabulary/names';
import { firstNames, lastNames, personalValues, sentences } from './people-and-their-words.ts';

const vocabulary = createVocabulary({ added: [], removed: [] });
const veto = createVeto();
const names = foldedNames.trim().split('\n');
const title = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
const asLabels = (texts: readonly string[]) => texts.filter((text) => vocabulary.isLabel(text));

test('no first or last name of the seven languages is a label, however it is written', () => {
  expect(names.length).toBeGreaterThan(14_000);
  expect(asLabels(names.flatMap((name) => [name, title(name), name.toUpperCase(), `${title(name)}:`]))).toEqual([]);
});

test('where a label falls apart into two names, the two names are vetoed', () => {
  const known = new Set(names.filter((name) => name.length > 2));
  const halves = (label: string) =>
    Array.from({ length: label.length }, (_, at) => [label.slice(0, at), label.slice(at)] as const);
  const people = foldedLabels
    .trim()
    .split('\n')
    .flatMap((label) => halves(label).filter(([first, last]) => known.has(first) && known.has(last)))
    .map(([first, last]) => `${title(first)} ${title(last)}`);
  expect(people.length).toBeGreaterThan(10);
  expect(people.filter((person) => vocabulary.isLabel(person) && veto(person) === null)).toEqual([]);
});

test('no person written out by hand is a label: first name, last name, both, initials, with title', () => {
  const people = firstNames.flatMap((first) =>
    lastNames.flatMap((last) => [`${first} ${last}`, `${last}, ${first}`, `${first.charAt(0)}. ${last}`]),
  );
  expect(people.length).toBeGreaterThan(7_000);
  expect(asLabels([...firstNames, ...lastNames, ...people, ...lastNames.map((last) => `Dr. ${last}`)])).toEqual([]);
});

test('no typical personal value is a label', () => {
  expect(personalValues.length).toBeGreaterThanOrEqual(500);
  expect(asLabels(personalValues)).toEqual([]);
});

test('no sentence is a label, also when all its words are words of interfaces', () => {
  expect(sentences.length).toBeGreaterThanOrEqual(300);
  expect(asLabels(sentences)).toEqual([]);
});

test('three words or more that are no known phrase are never a label', () => {
  const words = foldedLabels
    .trim()
    .split('\n')
    .filter((label) => label.length > 3 && label.length < 9);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 5, maxLength: 8 }), (chosen) => {
      expect(vocabulary.isLabel(chosen.join(' '))).toBe(false);
    }),
    { numRuns: 2_000 },
  );
});
