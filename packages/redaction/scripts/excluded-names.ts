import { foldLabel } from '../src/vocabulary/fold-label.ts';
import type { Excluded } from './choose-labels.ts';
import { LABELS_DESPITE_NAMES, WORDS_THAT_ARE_NAMES } from './never-labels.ts';
import { LANGUAGES } from './sources.ts';

export type { Excluded };

/** What is read of the names source: lists of strings under locales. */
export interface FakerModule {
  readonly allLocales: Readonly<Record<string, { readonly person?: unknown; readonly location?: unknown }>>;
}

/** First and last names of the seven languages (all their countries), folded; parts of double names as well. */
export function namesIn({ allLocales }: FakerModule): Set<string> {
  const names = new Set(WORDS_THAT_ARE_NAMES.map(foldLabel));
  const despite = new Set(LABELS_DESPITE_NAMES.map(foldLabel));
  for (const [locale, { person }] of Object.entries(allLocales)) {
    if (!LANGUAGES.some(({ code }) => locale === code || locale.startsWith(`${code}_`))) continue;
    const { first_name: first, middle_name: middle, last_name: last } = (person ?? {}) as Record<string, unknown>;
    for (const name of stringsIn([first, middle, last])) {
      // "Ana Luisa" and "Anne-Marie" are two names; "van de Meer" is one.
      const parts = /^\p{Lu}\p{L}+(?:[\s-]\p{Lu}\p{L}+)+$/u.test(name) ? name.split(/[\s-]+/u) : [];
      for (const part of [name, ...parts])
        if (part.length > 2 && !despite.has(foldLabel(part))) names.add(foldLabel(part));
    }
  }
  return names;
}

/** Cities, regions, countries, peoples and languages, folded: by the names source and by the names that ICU (Unicode licence) has. */
export function namesOfPlaces({ allLocales }: FakerModule): Set<string> {
  const places = new Set<string>();
  for (const { location } of Object.values(allLocales)) {
    const { city_name: city, state, country, county } = (location ?? {}) as Record<string, unknown>;
    for (const name of stringsIn([city, state, country, county])) places.add(foldLabel(name));
  }
  for (const { code } of LANGUAGES) for (const name of namesByIcu(code)) places.add(foldLabel(name));
  return places;
}

function namesByIcu(language: string): string[] {
  const regions = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const languages = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  return pairs
    .flatMap((pair) => [regions.of(pair.toUpperCase()), languages.of(pair)])
    .filter((name) => name !== undefined);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
