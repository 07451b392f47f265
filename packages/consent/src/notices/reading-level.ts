/** How hard a text is to read. */
export interface ReadingLevel {
  /** LIX, rounded to a whole number; 0 for a text without words. */
  lix: number;
  words: number;
  sentences: number;
}

/** More letters than this make a word long. */
const LONG_WORD_LETTERS = 6;

/**
 * The LIX above which a notice counts as hard. The scale calls 40 to 50 the level of newspapers and 50 to 60 that of official
 * texts; German words are longer for the same content, hence its higher limit.
 */
const LIX_LIMITS: Readonly<Record<string, number>> = { en: 50, de: 55 };
const OTHER_LANGUAGES_LIMIT = 55;

/**
 * LIX after C. H. Björnsson (Läsbarhet, 1968): words per sentence plus the percentage of words of more than six letters. It
 * counts letters only, so the same formula serves several languages. Words and sentences are those of Unicode (UAX 29); each
 * of the texts begins a new sentence.
 */
export function readingLevel(texts: readonly string[], language: string): ReadingLevel {
  const sentenceSegmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const wordSegmenter = new Intl.Segmenter(language, { granularity: 'word' });
  let sentences = 0;
  let words = 0;
  let longWords = 0;
  for (const { segment } of texts.flatMap((text) => [...sentenceSegmenter.segment(text)])) {
    const inSentence = [...wordSegmenter.segment(segment)].filter(({ isWordLike }) => isWordLike);
    if (inSentence.length === 0) continue;
    sentences += 1;
    words += inSentence.length;
    longWords += inSentence.filter(({ segment: word }) => countLetters(word) > LONG_WORD_LETTERS).length;
  }
  return { lix: words === 0 ? 0 : Math.round(words / sentences + (100 * longWords) / words), words, sentences };
}

/** The highest LIX that a notice in this language should have. */
export function readingLimit(language: string): number {
  return LIX_LIMITS[language.split('-')[0] ?? ''] ?? OTHER_LANGUAGES_LIMIT;
}

function countLetters(word: string): number {
  return word.match(/\p{L}/gu)?.length ?? 0;
}
