import { english, type Words } from './locales/en.ts';
import { german } from './locales/de.ts';

/** The languages that there is a catalogue for. */
export type Language = 'en' | 'de';

const catalogues: Record<Language, Words> = { en: english, de: german };

/** The first of the person's languages (BCP 47 tags, the most wanted first) that there is a catalogue for; English otherwise. */
export function chooseLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const language = tag.slice(0, 2).toLowerCase();
    if (language === 'en' || language === 'de') return language;
  }
  return 'en';
}

/** Every string of the desktop app in this language. */
export function wordsIn(language: Language): Words {
  return catalogues[language];
}
