import { german } from './german/index.ts';

/** Entries with values in them, as patterns; the longest first, so that the most particular one is taken. */
const patterns = Object.entries(german)
  .filter(([sentence]) => /\{\d\}/.test(sentence))
  .toSorted(([one], [other]) => other.length - one.length)
  .map(([sentence, translation]) => ({ pattern: asPattern(sentence), translation }));

/**
 * Says a sentence that another part of Clearpane wrote in English in the person's language. Values within it stay as they are,
 * unless the catalogue knows them too. Several sentences in a row are said one by one; what nobody translated is said as it came.
 */
export function translateSentence(sentence: string, language: string): string {
  if (language.slice(0, 2).toLowerCase() !== 'de') return sentence;
  const whole = inGerman(sentence);
  if (whole !== null) return whole;
  const parts = sentence.split(/(?<=[.?]) (?=[A-Z“])/);
  return parts.map((part) => (parts.length === 1 ? null : inGerman(part)) ?? part).join(' ');
}

/** Whether the catalogue has this sentence, written with {0}, {1} … where values stand. */
export function hasTranslation(sentence: string): boolean {
  return german[sentence] !== undefined;
}

function inGerman(sentence: string): string | null {
  const exact = german[sentence];
  if (exact !== undefined) return exact;
  for (const { pattern, translation } of patterns) {
    const values = pattern.exec(sentence)?.slice(1);
    if (values !== undefined)
      return translation.replaceAll(/\{(\d)\}/g, (_place, index: string) =>
        translateSentence(values[Number(index)] ?? '', 'de'),
      );
  }
  return null;
}

function asPattern(sentence: string): RegExp {
  // One value does not reach over the end of a sentence, but where the pattern ends with it.
  const value = (_place: string, offset: number, escaped: string): string =>
    offset + 3 === escaped.length ? '(.+)' : '([^]+?)';
  const escaped = sentence.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll(/\{\d\}/g, value)}$`, 's');
}
