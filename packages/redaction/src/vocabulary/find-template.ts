import { TEMPLATE_PHRASES } from './template-phrases.ts';

/** Where a program's own words stand in a text: from the character `from` up to, not including, `to`, in code points. */
export interface FixedPart {
  readonly from: number;
  readonly to: number;
}

const LONGEST_SLOT = 32;
const LONGEST_NUMBER = 12;
const MOST_SEGMENTS = 4;
const LONGEST_TEMPLATE = 90;
const SEPARATOR = /[\s·•|,;:()–—-]/u;

type Token =
  | { readonly kind: 'fixed'; readonly letters: string }
  | { readonly kind: 'number' }
  | { readonly kind: 'slot' };
interface Language {
  readonly starts: readonly (readonly Token[])[];
  readonly counted: readonly (readonly Token[])[];
  readonly tails: readonly (readonly Token[])[];
}

let languages: readonly Language[] | undefined;

/**
 * The program's own words in a text that is explained wholly by phrases of one language and short slots ("Last seen # hours ago
 * from *"), or null. It begins with a phrase, so that no sentence with such words in it is one. Spaces, accents and I or l
 * make no difference, because recognisers lose them. Of a beginning of a text the last slot may be missing.
 */
export function findTemplate(text: string, isBeginning = false): FixedPart[] | null {
  const letters = [...text];
  if (letters.length > LONGEST_TEMPLATE) return null;
  const folded: string[] = [];
  const origins: number[] = [];
  for (const [at, letter] of letters.entries()) {
    for (const part of foldLetters(letter)) {
      folded.push(part);
      origins.push(at);
    }
  }
  const source = { text: folded.join(''), letters, origins, isBeginning };
  languages ??= TEMPLATE_PHRASES.map(({ starts, counted, tails }) => ({
    starts: starts.map(tokenize),
    counted: counted.map(tokenize),
    tails: tails.map(tokenize),
  }));
  for (const language of languages) {
    const spans =
      matchSegments(source, 0, language.starts, language, MOST_SEGMENTS) ??
      // Nothing follows a count: "All 3 by Anna" is no text of a program.
      matchSegments(source, 0, language.counted, language, 1);
    if (spans !== null) return joinSpans(spans, source);
  }
  return null;
}

interface Source {
  /** Folded, one character for each of `origins`. */
  readonly text: string;
  readonly letters: readonly string[];
  /** The code point that each folded character comes from. */
  readonly origins: readonly number[];
  readonly isBeginning: boolean;
}
type Span = readonly [from: number, to: number];

function matchSegments(
  source: Source,
  at: number,
  segments: readonly (readonly Token[])[],
  language: Language,
  left: number,
): Span[] | null {
  if (left === 0) return null;
  for (const segment of segments) {
    const found = matchTokens(source, at, segment, 0, (end) =>
      end === source.text.length ? [] : matchSegments(source, end, language.tails, language, left - 1),
    );
    if (found !== null) return found;
  }
  return null;
}

function matchTokens(
  source: Source,
  at: number,
  tokens: readonly Token[],
  next: number,
  then: (end: number) => Span[] | null,
): Span[] | null {
  const token = tokens[next];
  if (token === undefined) return then(at);
  const { text } = source;
  if (token.kind === 'fixed') {
    if (!text.startsWith(token.letters, at)) return null;
    const end = at + token.letters.length;
    if (!isBoundary(source, at) || !isBoundary(source, end)) return null;
    const rest = matchTokens(source, end, tokens, next + 1, then);
    return rest && [[at, end], ...rest];
  }
  if (source.isBeginning && at === text.length && at > 0) return [];
  let end = at + 1;
  if (token.kind === 'number') {
    if (!/[0-9]/u.test(text[at] ?? '')) return null;
    while (end - at < LONGEST_NUMBER && /[0-9.]/u.test(text[end] ?? '')) end++;
    return matchTokens(source, end, tokens, next + 1, then);
  }
  for (; end <= text.length && end - at <= LONGEST_SLOT; end++) {
    if (!isBoundary(source, end)) continue;
    const kind = judgeSlot(source, at, end);
    if (kind === 'too-long') return null;
    if (kind === 'prose') continue;
    const rest = matchTokens(source, end, tokens, next + 1, then);
    if (rest !== null) return rest;
  }
  return null;
}

/**
 * One or two words that look like a name or a value. Small words are prose: "created a mess in the house" has all the words of
 * a program's text.
 */
function judgeSlot({ letters, origins }: Source, from: number, to: number): 'value' | 'prose' | 'too-long' {
  const slot = letters.slice(origins[from], origins[to - 1]! + 1).join('');
  const words = slot.trim().split(/\s+/u);
  if (words.length > 2) return 'too-long';
  return words.every((word) => /^[\p{Lu}\p{Lo}]|[\p{N}@]/u.test(word)) ? 'value' : 'prose';
}

/** Whether a word begins or ends here: white space or a sign was left out, or a figure meets a letter. */
function isBoundary({ text, origins }: Source, at: number): boolean {
  if (at === 0 || at === text.length || origins[at]! - origins[at - 1]! > 1) return true;
  return /[^\p{L}]/u.test(text[at]!) || /[^\p{L}]/u.test(text[at - 1]!);
}

/** Fixed parts that touch are one. */
function joinSpans(spans: readonly Span[], { origins }: Source): FixedPart[] {
  const parts: { from: number; to: number }[] = [];
  let last = -1;
  for (const [from, to] of spans) {
    if (from === last) parts.at(-1)!.to = origins[to - 1]! + 1;
    else parts.push({ from: origins[from]!, to: origins[to - 1]! + 1 });
    last = to;
  }
  return parts;
}

function tokenize(phrase: string): Token[] {
  // "1–10" is one number here: the dash is left out.
  return phrase
    .replaceAll('#-#', '#')
    .split(/([#*])/u)
    .flatMap((part): Token[] => {
      if (part === '#') return [{ kind: 'number' }];
      if (part === '*') return [{ kind: 'slot' }];
      const letters = [...part].flatMap(foldLetters).join('');
      return letters === '' ? [] : [{ kind: 'fixed', letters }];
    });
}

/** Lower case without accents; white space and what separates phrases is left out, I and l are one letter. */
function foldLetters(letter: string): string[] {
  if (SEPARATOR.test(letter) || /['’`´]/u.test(letter)) return [];
  const plain = letter
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss');
  return [...plain.replaceAll(/[l|]/gu, 'i')];
}
