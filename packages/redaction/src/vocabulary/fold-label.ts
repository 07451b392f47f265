/** Letters that decomposition does not take apart, as recognisers read them. */
const OTHER_LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', ø: 'o', æ: 'ae', œ: 'oe', đ: 'd', ı: 'i' };

/** How many readings of one text are looked up; a text with more has too many bars to be a label. */
const MOST_READINGS = 16;

/**
 * The form in which labels are compared: lower case, without accents, spaces, hyphens, apostrophes and full stops, because
 * recognisers lose all of these.
 */
export function foldLabel(label: string): string {
  return tidyLabel(label)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßłøæœđı]/g, (letter) => OTHER_LETTERS[letter] ?? letter)
    .replace(/[\s\-‐‑–'’`´.]+/gu, '');
}

/** The text without what stands around a label: white space, and a colon, ellipsis, asterisk or arrow at its end. */
export function tidyLabel(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .replace(/[\s:：*.…›»>▾▼⌄]+$/u, '');
}

/**
 * All folded forms that a text as it was read may stand for. I, l, 1 and | look alike, so each is read as what its word allows:
 * a capital I inside a lower-case word is an l, an l inside an upper-case word an I. A B inside a lower-case word is an ß.
 * A dotted i and a capital L are never taken for each other: "Ali" is not "All".
 */
export function foldedReadings(text: string): string[] {
  let readings = [''];
  for (const word of tidyLabel(text).split(/(\s+)/u)) {
    const further = wordReadings(word);
    readings = readings.flatMap((reading) => further.map((next) => reading + next));
    if (readings.length > MOST_READINGS) return [];
  }
  return [...new Set(readings.map(foldLabel))];
}

function wordReadings(word: string): string[] {
  const letters = [...word];
  const isLower = letters.some((letter) => letter !== 'l' && /\p{Ll}/u.test(letter));
  const hasCapitalInside = letters.some((letter, index) => index > 0 && letter !== 'I' && /\p{Lu}/u.test(letter));
  const isUpper = hasCapitalInside && !isLower;
  let readings = [''];
  for (const [index, letter] of letters.entries()) {
    const choices = letterReadings(letter, index, letters, { isLower, isUpper, hasCapitalInside });
    readings = readings.flatMap((reading) => choices.map((choice) => reading + choice));
    if (readings.length > MOST_READINGS) return [word];
  }
  return readings;
}

interface CaseOfWord {
  readonly isLower: boolean;
  readonly isUpper: boolean;
  readonly hasCapitalInside: boolean;
}

function letterReadings(
  letter: string,
  index: number,
  letters: readonly string[],
  word: CaseOfWord,
): readonly string[] {
  if (letter === 'B' && index > 0 && word.isLower && /\p{Ll}/u.test(letters[index - 1] ?? '')) return ['ss'];
  if (!'Il1|'.includes(letter)) return [letter];
  // A figure one beside other figures is a figure.
  if (letter === '1' && letters.some((other) => /[02-9]/.test(other))) return [letter];
  if (letter === '1' && !letters.some((other) => /\p{L}/u.test(other))) return [letter];
  if (word.isUpper) return ['i'];
  if (index === 0 || (letter === 'I' && (word.hasCapitalInside || !word.isLower))) return ['i', 'l'];
  return ['l'];
}
