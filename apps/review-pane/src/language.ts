import { i18n } from '@lingui/core';
import { messages as german } from './locales/de.po';
import { messages as english } from './locales/en.po';

export type Language = 'en' | 'de';

/** Activates the first of the person's languages that there is a catalogue for, English otherwise, and answers it. */
export function activateLanguage(preferred: readonly string[]): Language {
  const language: Language =
    preferred.map((tag) => tag.slice(0, 2)).find((tag) => tag === 'en' || tag === 'de') === 'de' ? 'de' : 'en';
  i18n.load({ en: english, de: german });
  // Dates and numbers follow the person's region where it speaks the same language: 14:02 for en-GB, 2:02 PM for en-US.
  i18n.activate(language, [...preferred.filter((tag) => tag.slice(0, 2) === language), language]);
  document.documentElement.lang = language;
  return language;
}
